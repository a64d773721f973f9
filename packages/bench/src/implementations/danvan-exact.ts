import type { Scoring } from "@danvan/core"
import { makeEntries } from "../workload/entries.ts"
import { boardOfSubjects, scoreExactly } from "../workload/exact-board.ts"
import type { Implementation } from "./implementation.ts"

/** danvan's exact evaluator: what all others are held against. */
export const danvanExact: Implementation = {
  id: "danvan-exact",
  name: "danvan, exact evaluator",
  from: "entries",
  isExact: true,
  covers: "everything, with the trace of every step: what “right” means here",
  largest: 1_000,
  prepare: (workload) => {
    const entries = makeEntries(workload)
    let results: ReadonlyArray<Scoring.SubjectResult> = []
    return {
      run: () => {
        results = scoreExactly(entries)
      },
      board: () => boardOfSubjects(results),
    }
  },
}
