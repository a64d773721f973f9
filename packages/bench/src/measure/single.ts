import { Scoring } from "@danvan/core"
import { makeEntries } from "../workload/entries.ts"
import { scoreExactly } from "../workload/exact-board.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { largeRulebook } from "../workload/large-rulebook.ts"
import { asOf, program, rulebook } from "../workload/program.ts"
import { makeWorkload, type Workload } from "../workload/workload.ts"
import { median, timedOften } from "./timing.ts"

/** What happens once, or to one subject: how long it takes, in milliseconds. */
export interface Single {
  readonly what: string
  readonly milliseconds: number
}

const repeats = 5

const often = (run: () => unknown): number => {
  run()
  return median(Array.from({ length: repeats }, () => timedOften(run)))
}

/** Compiling, of the rulebook measured and of one of 500 criteria. */
export const measureCompiling = (): ReadonlyArray<Single> => {
  const large = largeRulebook(500)
  return [
    { what: "compile 40 criteria", milliseconds: often(() => Scoring.compileOrThrow(rulebook, { asOf })) },
    { what: "compile 500 criteria", milliseconds: often(() => Scoring.compileOrThrow(large, { asOf })) },
  ]
}

/** One subject scored alone, and one explained. */
export const measureOne = (board: Workload): ReadonlyArray<Single> => {
  const one = makeWorkload(1)
  const entries = makeEntries(one)
  const scored = program.scoreColumnsOrThrow(factColumns(board))
  scored.explain(0)
  let row = 0
  const next = (): number => {
    row = (row + 7919) % board.rows
    return row
  }
  return [
    {
      what: "score one subject, from columns",
      milliseconds: often(() => program.scoreColumnsOrThrow(factColumns(one))),
    },
    { what: "score one subject, from entries", milliseconds: often(() => program.scoreOrThrow(entries)) },
    { what: "score one subject, exact evaluator", milliseconds: often(() => scoreExactly(entries)) },
    {
      what: `explain one of ${board.rows / 1000} thousand subjects`,
      milliseconds: often(() => scored.explain(next())),
    },
  ]
}
