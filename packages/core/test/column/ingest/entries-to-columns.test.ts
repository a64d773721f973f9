import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { boundSubjectOf } from "../../../src/column/facts/fact-columns.ts"
import { columnsFromTable } from "../../../src/column/ingest/entries-to-columns.ts"
import { makeEntriesOrThrow } from "../../../src/fact/parse-entries.ts"
import { bindFacts } from "../../../src/scoring/bind-facts.ts"
import { stagesFrom } from "../../../src/scoring/fact-table.ts"
import { plainFacts } from "./plain-facts.ts"
import { documents } from "./records.ts"
import { sampleProgram } from "./sample.ts"

describe("facts of a table by column", () => {
  it.each([
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ])("hold what the look-up of facts finds at every stage (stages %s, groups %s)", (isStaged, isGrouped) => {
    const { compiled } = sampleProgram(isStaged, isGrouped)
    const stages = isStaged ? compiled.rulebook.stages.map(({ id }) => id) : [undefined]
    let compared = 0
    fc.assert(
      fc.property(documents(isStaged, isGrouped, false), (document) => {
        const table = Result.getOrThrow(bindFacts(compiled, makeEntriesOrThrow(document)))
        for (const stage of stages) {
          const looked = stagesFrom(compiled.rulebook.stages, stage)
          const columns = columnsFromTable(compiled, table, looked)
          table.subjects.forEach((bound, row) => {
            const expected = plainFacts(compiled, bound, looked)
            expect(plainFacts(compiled, boundSubjectOf(compiled, columns, row))).toEqual(expected)
            compared += expected.facts.filter(([, value]) => value !== "missing").length
          })
        }
      }),
      { numRuns: 150 },
    )
    expect(compared).toBeGreaterThan(1_000)
  })
})
