import * as Result from "effect/Result"
import { columnsFromTable } from "../../src/column/ingest/entries-to-columns.ts"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { Scoreboard } from "../../src/program/scoreboard.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { bindFacts } from "../../src/scoring/bind-facts.ts"
import { checkFacts } from "../../src/scoring/check-facts.ts"
import { scoreSubjects } from "../../src/scoring/score-subjects.ts"
import type { Campaign } from "../arbitraries/rulebook.ts"

/** A campaign's board by the exact evaluator, and its facts by column; `undefined` where the facts are refused. */
export const bothWays = (one: Campaign) => {
  const program = compileOrThrow(makeRulebookOrThrow(one.rulebook), { asOf: "2026-12-15" })
  const { compiled } = program
  const entries = makeEntriesOrThrow(one.facts)
  const bound = bindFacts(compiled, entries)
  if (Result.isFailure(bound)) return undefined
  const table = bound.success
  if (checkFacts(compiled, table, undefined).length > 0) return undefined
  const board = new Scoreboard(compiled, table, scoreSubjects(compiled, table, undefined))
  return { program, table, board, columns: columnsFromTable(compiled, table, []) }
}
