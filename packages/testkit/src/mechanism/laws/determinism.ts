import type { Scoring } from "@danvan/core"
import { makeFault } from "../../fault/fault.ts"
import { remade, type Scored, subjectId } from "../bench.ts"
import { both, factsOf, firstFault, type Law, shownFacts } from "./law.ts"

const traceOf = (board: Scoring.Scoreboard): string => JSON.stringify(board.explain(subjectId(0)))

/** What of two boards differs first. */
const difference = (one: Scored, other: Scored) => {
  if ("issues" in one || "issues" in other) {
    return JSON.stringify(one) === JSON.stringify(other) ? undefined : both("lời từ chối", "refusal")
  }
  if (JSON.stringify(one.board.toJson()) !== JSON.stringify(other.board.toJson())) {
    return both("kết quả", "result")
  }
  return traceOf(one.board) === traceOf(other.board) ? undefined : both("diễn giải", "explanation")
}

/** The same facts give the same board and the same explanation, byte for byte: again, and from a fresh start. */
export const determinism: Law = ({ bench, options, place }) =>
  firstFault(factsOf(bench, true).few, { ...options, runs: Math.ceil((options.runs ?? 60) / 2) }, (facts) => {
    const first = bench.score(facts)
    const what = difference(first, bench.score(facts)) ?? difference(first, remade(bench).score(facts))
    return what && makeFault("law.determinism", place, { what, facts: shownFacts(facts) })
  })
