import { closest } from "../../issue/closest.ts"
import type { Campaign } from "../campaign.ts"
import type { CommandOf } from "../command.ts"
import { type Refusal, refusing } from "../refusal.ts"
import { carriedFigure } from "./inherit-figures.ts"

type Succession = CommandOf<"succeed-participant">
type Table = Readonly<Record<string, string>>

const strangersIn = (table: Table, own: ReadonlySet<string>): ReadonlyArray<string> =>
  Object.keys(table).filter((unit) => !own.has(unit))

/**
 * The tables people fill in by hand name whom they are about and nobody else: weights the old units, decisions the
 * successors, each of which has one wherever an old unit brings a figure.
 */
export const againstTables = (
  campaign: Campaign,
  { carry, successors }: Succession,
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  const old = new Set(successors.flatMap(({ from }) => from.map(({ unit }) => unit)))
  const coming = new Set(successors.map(({ participant }) => participant.unit))
  return carry.flatMap((one, index) => {
    const { policy, field } = one
    const path = ["carry", index, "policy", policy.by === "by-hand" ? "decisions" : "weights"]
    if (policy.by === "weighted") {
      return strangersIn(policy.weights, old).flatMap((unit) =>
        no(true, "succession.weight-of-stranger", [...path, unit], { unit, suggestion: closest(unit, old) }),
      )
    }
    if (policy.by !== "by-hand") return []
    const strangers = strangersIn(policy.decisions, coming).flatMap((unit) => {
      const facts = { unit, suggestion: closest(unit, coming) }
      return no(true, "succession.decision-of-stranger", [...path, unit], facts)
    })
    const undecided = successors.flatMap(({ participant: { unit }, from }) => {
      const left = from.some((source) => carriedFigure(campaign, one, source) !== undefined)
      const missing = left && !Object.hasOwn(policy.decisions, unit)
      return no(missing, "succession.decision-missing", [...path, unit], { unit, field })
    })
    return [...strangers, ...undecided]
  })
}
