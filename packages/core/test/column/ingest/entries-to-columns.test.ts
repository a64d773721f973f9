import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { boundSubjectOf } from "../../../src/column/fact-columns.ts"
import { columnsFromTable } from "../../../src/column/ingest/entries-to-columns.ts"
import type { Outcome } from "../../../src/expression/outcome.ts"
import { makeEntriesOrThrow } from "../../../src/fact/parse-entries.ts"
import { toFraction } from "../../../src/number/decimal.ts"
import { bindFacts } from "../../../src/scoring/bind-facts.ts"
import { lookUp, stagesFrom } from "../../../src/scoring/fact-table.ts"
import { documents } from "./records.ts"
import { sampleProgram } from "./sample.ts"

/** An outcome without where it came from. */
const plain = (outcome: Outcome): unknown => {
  if (outcome.kind === "absent") return outcome.state
  if (outcome.kind === "number") return toFraction(outcome.value)
  if (outcome.kind !== "list") return outcome.value
  return outcome.items.map((item) => [...item].map(([name, inner]) => [name, plain(inner)]))
}

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
            const found = boundSubjectOf(compiled, columns, row)
            expect(found.subject).toEqual(bound.subject)
            expect(found.variant).toBe(bound.variant)
            const names = [
              ...Object.keys(compiled.rulebook.facts).map((name) => [name, undefined] as const),
              ...[...bound.variant.leaves].flatMap(([id, { fields }]) =>
                Object.keys(fields).map((name) => [name, id] as const),
              ),
            ]
            for (const [name, criterion] of names) {
              const expected = lookUp(bound, name, criterion, looked)
              expect(plain(lookUp(found, name, criterion, []))).toEqual(plain(expected))
              if (expected.kind !== "absent") compared += 1
            }
          })
        }
      }),
      { numRuns: 150 },
    )
    expect(compared).toBeGreaterThan(1_000)
  })
})
