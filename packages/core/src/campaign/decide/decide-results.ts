import * as Result from "effect/Result"
import { plainWord } from "../../issue/plain-words.ts"
import type { Campaign } from "../campaign.ts"
import { stageNow } from "../campaign.ts"
import type { CommandOf } from "../command.ts"
import { decisionInForce } from "../decision.ts"
import { knownClass, knownUnit } from "../known.ts"
import { proposalsOf } from "../proposals-of.ts"
import { publishedResults } from "../published-results.ts"
import { type Refusal, refusalOf, refusing } from "../refusal.ts"
import { type ScoringContext, scoreApproved } from "../rulebook-program.ts"
import type { Ruler } from "../ruling.ts"

const againstOpenChains = (campaign: Campaign): ReadonlyArray<Refusal> =>
  [...campaign.chains.values()].flatMap((chain) => {
    const stage = stageNow(campaign, chain)
    const facts = { unit: chain.unit, stage: stage?.id ?? "—" }
    return refusing(campaign, "decision")(stage !== undefined, "proposal.chain-open", ["results"], facts)
  })

const isDecided = ({ outcomes }: Campaign): boolean =>
  [...outcomes.values()].some(({ decisions }) => decisions.length > 0)

const written = (value: string | number | null): string => (value === null ? "—" : String(value))

/** A proposal says what the official scores make of it, class, total and rank: the authority decides otherwise, not it. */
const againstScores = (
  campaign: Campaign,
  { results, scopes }: CommandOf<"propose">,
  context: ScoringContext,
): ReadonlyArray<Refusal> => {
  const scored = scoreApproved({ ...campaign, scopes }, context)
  if (Result.isFailure(scored)) {
    return scored.failure.issues.map((issue) => refusalOf(campaign, "decision", issue))
  }
  const expected = new Map(proposalsOf(scored.success).map((one) => [one.unit, one]))
  const no = refusing(campaign, "decision")
  return results.flatMap((result, index) => {
    const own = expected.get(result.unit)
    if (own === undefined) return []
    return (["class", "total", "rank"] as const).flatMap((field) =>
      no(own[field] !== result[field], "proposal.differs", ["results", index, field], {
        unit: result.unit,
        field: plainWord(field),
        expected: written(own[field]),
        found: written(result[field]),
      }),
    )
  })
}

/**
 * A proposal covers every participant once, after every chain is complete and before anything is decided, and is what
 * the official scores propose.
 */
export const propose: Ruler<"propose"> = (campaign, command, context) => {
  const open = againstOpenChains(campaign)
  const no = refusing(campaign, "decision")
  const units = command.results.map(({ unit }) => unit)
  const given = new Set(units)
  const seen = new Set<string>()
  return {
    against: [
      ...open,
      ...no(isDecided(campaign), "proposal.too-late", ["results"], {}),
      ...command.results.flatMap((result, index) => {
        const twice = no(seen.has(result.unit), "proposal.duplicate", ["results", index], {
          unit: result.unit,
        })
        seen.add(result.unit)
        return [
          ...knownUnit(campaign, result.unit, ["results", index, "unit"]),
          ...knownClass(campaign, result.class, ["results", index, "class"]),
          ...twice,
        ]
      }),
      ...[...campaign.participants.keys()].flatMap((unit) =>
        no(!given.has(unit), "proposal.unit-missing", ["results"], { unit }),
      ),
      // Scores that are still open propose nothing yet.
      ...(open.length > 0 ? [] : againstScores(campaign, command, context)),
    ],
    then: () => ({ ...command, type: "results-proposed" }),
  }
}

/** The authority decides what was proposed, or something else with a reason and its document; and once. */
export const decideResult: Ruler<"decide-result"> = (campaign, command) => {
  const { unit } = command
  const outcome = campaign.outcomes.get(unit)
  const proposed = outcome?.proposal.class ?? null
  const decided = decisionInForce(outcome)
  const no = refusing(campaign, "decision")
  const overrides = outcome !== undefined && proposed !== command.class
  const silent = overrides && !/\S/.test(command.reason ?? "")
  const facts = { unit, proposed: proposed ?? "—", decided: command.class ?? "—" }
  return {
    against: [
      ...knownUnit(campaign, unit),
      ...knownClass(campaign, command.class, ["class"]),
      ...no(outcome === undefined, "decision.no-proposal", ["unit"], { unit }),
      ...no(decided !== undefined, "decision.already-made", ["unit"], { unit, class: decided?.class ?? "—" }),
      ...no(silent, "decision.override-without-reason", ["reason"], facts),
      ...no(overrides && command.basis === undefined, "decision.override-without-document", ["basis"], facts),
    ],
    then: () => ({ ...command, type: "result-decided" }),
  }
}

/** Everything is published at once, when all of it is decided. */
export const publish: Ruler<"publish"> = (campaign, command) => {
  const no = refusing(campaign, "publication")
  return {
    against: [...campaign.participants.keys()].flatMap((unit) =>
      no(decisionInForce(campaign.outcomes.get(unit)) === undefined, "publication.undecided", [], { unit }),
    ),
    then: () => ({ ...command, type: "results-published", results: publishedResults(campaign) }),
  }
}
