import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { boundSubjectOf, type FactColumns } from "../../../src/column/facts/fact-columns.ts"
import { columnsFromRecords } from "../../../src/column/ingest/columns-from-records.ts"
import { columnsFromTable } from "../../../src/column/ingest/entries-to-columns.ts"
import { makeEntries } from "../../../src/fact/parse-entries.ts"
import type { Issue } from "../../../src/issue/issue.ts"
import type { ScoringProgram } from "../../../src/program/scoring-program.ts"
import { bindFacts } from "../../../src/scoring/bind-facts.ts"
import { stagesFrom } from "../../../src/scoring/fact-table.ts"
import { plainFacts } from "./plain-facts.ts"
import { documents } from "./records.ts"
import { sampleProgram } from "./sample.ts"

const told = (issues: ReadonlyArray<Issue>) =>
  issues.map(({ code, path, message, fix }) => ({ code, path: path.join("."), message, fix }))

/** What the slow road says of facts: what is wrong with them, or nothing. */
const slowIssues = (program: ScoringProgram, data: unknown, stage: string | undefined) => {
  const board = Result.flatMap(makeEntries(data), (entries) =>
    program.score(entries, stage === undefined ? {} : { stage }),
  )
  return Result.isFailure(board) ? told(board.failure.issues) : []
}

const slowColumns = ({ compiled }: ScoringProgram, data: unknown, stage: string | undefined): FactColumns => {
  const table = Result.getOrThrow(bindFacts(compiled, Result.getOrThrow(makeEntries(data))))
  return columnsFromTable(compiled, table, stagesFrom(compiled.rulebook.stages, stage))
}

const rowsOf = ({ compiled }: ScoringProgram, columns: FactColumns) => ({
  rows: Array.from({ length: columns.rows }, (_, row) =>
    plainFacts(compiled, boundSubjectOf(compiled, columns, row)),
  ),
  scopes: columns.scopes ?? [],
})

const settings = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const

describe("facts from code by column", () => {
  it.each(settings)("are those of the slow road (stages %s, groups %s)", (isStaged, isGrouped) => {
    const program = sampleProgram(isStaged, isGrouped)
    const stages = isStaged ? program.rulebook.stages.map(({ id }) => id) : [undefined]
    fc.assert(
      fc.property(documents(isStaged, isGrouped, false), fc.constantFrom(...stages), (data, stage) => {
        const columns = Result.getOrThrow(columnsFromRecords(program.compiled, data, stage))
        expect(rowsOf(program, columns)).toEqual(rowsOf(program, slowColumns(program, data, stage)))
      }),
      { numRuns: 300 },
    )
  })

  it.each(settings)(
    "are refused as on the slow road, in its words (stages %s, groups %s)",
    (isStaged, isGrouped) => {
      const program = sampleProgram(isStaged, isGrouped)
      let taken = 0
      const codes = new Set<string>()
      fc.assert(
        fc.property(documents(isStaged, isGrouped, true), (data) => {
          const stage = program.compiled.officialStage?.id
          const expected = slowIssues(program, data, stage)
          const found = columnsFromRecords(program.compiled, data, stage)
          expect(Result.isFailure(found) ? told(found.failure.issues) : []).toEqual(expected)
          for (const { code } of expected) codes.add(code)
          if (Result.isFailure(found)) return
          else {
            taken += 1
            expect(rowsOf(program, found.success)).toEqual(rowsOf(program, slowColumns(program, data, stage)))
          }
        }),
        { numRuns: 400 },
      )
      expect(taken).toBeGreaterThan(3)
      expect(codes.size).toBeGreaterThan(8)
    },
  )
})
