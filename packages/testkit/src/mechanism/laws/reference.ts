import { Numbers } from "@danvan/core"
import { makeFault } from "../../fault/fault.ts"
import { factReader } from "../capture-facts.ts"
import { outcomeOf, readAnswer, writtenOutcome } from "../points.ts"
import { factsOf, firstFault, type Law, shownFacts } from "./law.ts"

/** The expression gives what the function beside it, or the one the cases hand in, gives. */
export const reference: Law = ({ bench, cases, options, place }) => {
  const { lower, compute } = bench.mechanism
  const function_ = cases.reference ?? (lower === undefined ? undefined : compute)
  if (function_ === undefined) return []
  const read = factReader(bench)
  return firstFault(factsOf(bench).one, options, (written) => {
    const facts = read(written)
    const scored = bench.score([written])
    if (facts === undefined || "issues" in scored) return undefined
    const lowered = outcomeOf(scored.board)
    const answer: unknown = function_({ ...bench.use, facts })
    const number = readAnswer(answer)
    const same = number !== undefined && typeof lowered !== "string" && Numbers.compare(lowered, number) === 0
    if (same) return undefined
    const told = { lowered: writtenOutcome(lowered), reference: writtenOutcome(number ?? String(answer)) }
    return makeFault("law.reference", place, { ...told, facts: shownFacts(written) })
  })
}
