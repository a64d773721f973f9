import { closest } from "../../issue/closest.ts"
import { compareExact, type Exact, one } from "../../number/exact.ts"
import { readShare } from "../../unit/share.ts"
import { shareSchema } from "../../unit/unit-change.ts"
import type { Campaign } from "../campaign.ts"
import type { CommandOf } from "../command.ts"
import { lastDeparture } from "../departure.ts"
import { basisGiven, knownUnit, reasonGiven } from "../known.ts"
import { modelPlace } from "../model-place.ts"
import { type Refusal, refusalOf, refusing } from "../refusal.ts"
import type { Ruler } from "../ruling.ts"
import { againstCarry } from "./against-carry.ts"
import { againstFigures } from "./against-figures.ts"
import { againstDecided, againstScorable, knownCluster } from "./decide-participants.ts"
import { inheritFigures } from "./inherit-figures.ts"

type Succession = CommandOf<"succeed-participant">

/** A successor is new, or goes on as one of the units it comes from; and is named once. */
const againstSuccessors = (campaign: Campaign, { successors }: Succession): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  const seen = new Set<string>()
  return successors.flatMap(({ participant, from }, index) => {
    const { unit } = participant
    const path = ["successors", index, "participant", "unit"]
    const goesOn = from.some((source) => source.unit === unit && !source.outside)
    const taken = seen.has(unit) || (campaign.participants.has(unit) && !goesOn)
    seen.add(unit)
    const left = !campaign.participants.has(unit) && lastDeparture(campaign.departures, unit) !== undefined
    const [only, ...others] = from
    const itself = goesOn && others.length === 0 && [undefined, "1", "100%"].includes(only?.share)
    return [
      ...no(itself, "succession.of-itself", ["successors", index], { unit }),
      ...no(taken, "participant.already", path, { unit }),
      ...(left ? knownUnit(campaign, unit, path) : []),
      ...knownCluster(campaign, participant, ["successors", index, "participant", "cluster"]),
    ]
  })
}

/** Old units take part, or are declared to be from elsewhere; and give no more than all of themselves. */
const againstSources = (campaign: Campaign, { successors }: Succession): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  const given = new Map<string, Exact>()
  const against = successors.flatMap(({ from }, index) =>
    from.flatMap(({ unit, share, outside }, at) => {
      const path = ["successors", index, "from", at, "unit"]
      const twice = from.findIndex((source) => source.unit === unit) !== at
      const before = given.get(unit)
      const part = share === undefined ? one : (readShare(share) ?? one)
      const sum = before === undefined ? part : before.add(part)
      given.set(unit, sum)
      return [
        ...(outside ? [] : knownUnit(campaign, unit, path)),
        ...no(outside && campaign.participants.has(unit), "succession.not-outside", path, { unit }),
        ...no(
          share !== undefined && !shareSchema.safeParse(share).success,
          "share.invalid",
          [...path.slice(0, -1), "share"],
          {
            value: share ?? "—",
          },
        ),
        ...no(twice, "succession.duplicate-source", path, { unit }),
        ...no(!twice && compareExact(sum, one) > 0, "succession.share-over", path, { unit }),
      ]
    }),
  )
  const inside = successors.some(({ from }) => from.some(({ unit }) => campaign.participants.has(unit)))
  return [...against, ...no(!inside, "succession.no-source", ["successors"], {})]
}

/** Every model of an old unit has one successor to go to. */
const againstModels = (campaign: Campaign, command: Succession): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "model-life")
  const strangers = Object.keys(command.models).filter((id) => !campaign.models.has(id))
  return [
    ...strangers.flatMap((model) =>
      no(true, "model.unknown", ["models", model], {
        model,
        suggestion: closest(model, campaign.models.keys()),
      }),
    ),
    ...[...campaign.models.values()].flatMap((model) => {
      const { may, to } = modelPlace(model, command)
      const facts = { model: model.id, unit: model.unit, may: may.join(", ") }
      return no(may.length > 0 && to === undefined, "succession.model-unplaced", ["models", model.id], facts)
    }),
  ]
}

/**
 * Units end and others come in their place, as a change of the organization says: nothing they scored is lost, nothing
 * is moved in silence, and nothing is counted that the new unit has not entered itself.
 */
export const succeedParticipant: Ruler<"succeed-participant"> = (campaign, command, context) => {
  const { figures, issues } = inheritFigures(campaign, command)
  const told = issues.map((issue) => refusalOf(campaign, "participants", issue))
  const carrying = againstCarry(campaign, command, context)
  const sound = carrying.length === 0 && told.length === 0
  return {
    against: [
      ...againstSuccessors(campaign, command),
      ...againstScorable(
        campaign,
        command.successors.map(({ participant }) => participant),
        (index) => ["successors", index, "participant"],
        context,
      ),
      ...againstSources(campaign, command),
      ...carrying,
      ...(carrying.length > 0 ? [] : told),
      ...(sound ? againstFigures(campaign, command, figures, context) : []),
      ...againstModels(campaign, command),
      ...againstDecided(campaign),
      ...basisGiven(campaign, command.basis),
      ...reasonGiven(campaign, command.reason),
    ],
    then: () => ({ ...command, type: "participant-succeeded", inherited: figures }),
  }
}
