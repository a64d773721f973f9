import { Numbers } from "@danvan/core"
import { makeFault } from "../../fault/fault.ts"
import { outcomesOf, readAnswer, readNumber, written } from "../points.ts"
import { factsOf, firstFault, type Law, shownFacts, type Trial } from "./law.ts"

/** The range the cases declare, that of the mechanism's function, or 0 to the maximum. */
const rangeOf = ({ bench: { mechanism, use }, cases: { range } }: Trial) => {
  const output = typeof mechanism.output === "function" ? mechanism.output(use) : mechanism.output
  const own = range === undefined ? undefined : [readNumber(range.min), readNumber(range.max)]
  const [low, high] = own ?? [readAnswer(output?.min), readAnswer(output?.max)]
  return { low: low ?? Numbers.zero, high: high ?? use.maximum }
}

/** Points lie between 0 and the maximum, or in the declared range. */
export const bounds: Law = (trial) => {
  const { bench, options, place } = trial
  const { low, high } = rangeOf(trial)
  return firstFault(factsOf(bench, true).few, options, (facts) => {
    const scored = bench.score(facts)
    if ("issues" in scored) return undefined
    const points = outcomesOf(scored.board, facts.length).find(
      (one) => typeof one !== "string" && (Numbers.compare(one, low) < 0 || Numbers.compare(one, high) > 0),
    )
    if (points === undefined || typeof points === "string") return undefined
    const told = { found: written(points), low: written(low), high: written(high) }
    return makeFault("law.bounds", place, { ...told, facts: shownFacts(facts) })
  })
}
