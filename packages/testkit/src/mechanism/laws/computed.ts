import { makeFault } from "../../fault/fault.ts"
import { outcomesOf } from "../points.ts"
import { both, factsOf, firstFault, type Law, shownFacts } from "./law.ts"

/** With every fact given there are points, or a state that is an answer: never a failure, never something missing. */
export const computed: Law = ({ bench, options, place }) =>
  firstFault(factsOf(bench).few, options, (facts) => {
    const scored = bench.score(facts)
    const fault = (found: { readonly vi: string; readonly en: string }) =>
      makeFault("law.computed", place, { found, facts: shownFacts(facts) })
    if ("issues" in scored) return fault(scored.issues[0]?.message ?? both("bị từ chối", "refused"))
    const states = outcomesOf(scored.board, facts.length)
    const state = states.find((one) => one === "not-computed" || one === "missing")
    if (state === undefined) return undefined
    const told = scored.board.warnings.find(({ code }) => code.startsWith("call."))
    return fault(told?.message ?? both(`trạng thái ${state}`, `the state is ${state}`))
  })
