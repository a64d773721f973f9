import { closest } from "../../issue/closest.ts"
import type { Campaign } from "../campaign.ts"
import { againstSubjects } from "../check-scoring.ts"
import { lastDeparture } from "../departure.ts"
import { basisGiven, knownUnit, reasonGiven } from "../known.ts"
import type { Participant } from "../participant.ts"
import { type Refusal, refusalOf, refusing } from "../refusal.ts"
import type { ScoringContext } from "../rulebook-program.ts"
import type { Ruler } from "../ruling.ts"

/** Once a result is decided, the others cannot be ranked anew: who takes part stays. */
export const againstDecided = (campaign: Campaign): ReadonlyArray<Refusal> => {
  const decided = [...campaign.outcomes.values()].some(({ decisions }) => decisions.length > 0)
  return refusing(campaign, "participants")(decided, "participant.decided", [], {})
}

/** Refuses a cluster the plan does not have. */
export const knownCluster = (
  campaign: Campaign,
  { cluster }: Participant,
  path: ReadonlyArray<string | number>,
): ReadonlyArray<Refusal> => {
  if (cluster === undefined) return []
  const clusters = campaign.plan.clusters.map(({ id }) => id)
  const facts = { name: cluster, suggestion: closest(cluster, clusters) }
  return refusing(campaign, "participants")(!clusters.includes(cluster), "plan.unknown", path, facts)
}

/** Refuses whom the rulebook cannot score: one such participant would keep the whole campaign without results. */
export const againstScorable = (
  campaign: Campaign,
  participants: ReadonlyArray<Participant>,
  place: (index: number) => ReadonlyArray<string | number>,
  context: ScoringContext,
): ReadonlyArray<Refusal> =>
  againstSubjects(participants, campaign.rulebook, campaign.plan.asOf, context).map((issue) => {
    const [index, ...rest] = issue.path
    return refusalOf(campaign, "participants", { ...issue, path: [...place(Number(index ?? 0)), ...rest] })
  })

/** A unit joins once; one that others succeeded is no more. */
export const admitParticipant: Ruler<"admit-participant"> = (campaign, command, context) => {
  const { participant, basis, reason } = command
  const { unit } = participant
  const path = ["participant", "unit"]
  const left = lastDeparture(campaign.departures, unit)
  const ended = !campaign.participants.has(unit) && (left?.into.length ?? 0) > 0
  const no = refusing(campaign, "participants")
  return {
    against: [
      ...no(campaign.participants.has(unit), "participant.already", path, { unit }),
      ...(ended ? knownUnit(campaign, unit, path) : []),
      ...knownCluster(campaign, participant, ["participant", "cluster"]),
      ...againstScorable(campaign, [participant], () => ["participant"], context),
      ...againstDecided(campaign),
      ...basisGiven(campaign, basis),
      ...reasonGiven(campaign, reason),
    ],
    then: () => ({ ...command, type: "participant-admitted" }),
  }
}

/** A unit leaves, but not the last one. */
export const withdrawParticipant: Ruler<"withdraw-participant"> = (campaign, command) => {
  const { unit, basis, reason } = command
  const last = campaign.participants.size === 1 && campaign.participants.has(unit)
  return {
    against: [
      ...knownUnit(campaign, unit),
      ...refusing(campaign, "participants")(last, "participant.last", ["unit"], { unit }),
      ...againstDecided(campaign),
      ...basisGiven(campaign, basis),
      ...reasonGiven(campaign, reason),
    ],
    then: () => ({ ...command, type: "participant-withdrawn" }),
  }
}
