import type { Scoring } from "@danvan/core"
import { makeEntries } from "../workload/entries.ts"
import { boardOfSubjects } from "../workload/exact-board.ts"
import { program } from "../workload/program.ts"
import type { Implementation } from "./implementation.ts"

/** danvan as most programs call it: `score`, one object a fact in, one object a subject out. */
export const danvanEntries: Implementation = {
  id: "danvan-entries",
  name: "danvan, `score` of entries",
  from: "entries",
  isExact: true,
  covers: "everything, any rulebook; an object for every fact and every result, all facts checked",
  largest: 10_000,
  prepare: (workload) => {
    const entries = makeEntries(workload)
    let board: Scoring.Scoreboard | undefined
    return {
      run: () => {
        board = program.scoreOrThrow(entries)
      },
      board: () => boardOfSubjects((board as Scoring.Scoreboard).subjects),
    }
  },
}
