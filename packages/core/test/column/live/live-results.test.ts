import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { scoreColumns } from "../../../src/column/board/score-columns.ts"
import { LiveResults } from "../../../src/column/live/live-results.ts"
import type { ColumnResults } from "../../../src/column/results/column-results.ts"
import { type Campaign, campaign } from "../../arbitraries/rulebook.ts"
import { bothWays } from "../both-ways.ts"
import unknownTieBreak from "../cases/unknown-tie-break.json" with { type: "json" }
import { changesOf } from "../fact-changes.ts"
import { exactly, shown } from "../shown-results.ts"

const copy = (results: ColumnResults) => ({
  class: [...results.class],
  status: [...results.status],
  rank: [...results.rank],
  tied: [...results.tied],
  of: [...results.of],
  quotas: results.quotas.map((one) => [...one]),
})

const live = campaign.chain((one) => {
  const made = bothWays(one)
  const changes =
    made === undefined
      ? fc.constant([])
      : fc.array(changesOf(made.program.compiled, made.columns.rows), { minLength: 1, maxLength: 6 })
  return fc.record({ made: fc.constant(made), updates: changes })
})

describe("results that keep up with their facts", () => {
  it("are those of scoring everything anew, and those of the exact evaluator", () => {
    let [updates, refused] = [0, 0]
    fc.assert(
      fc.property(live, ({ made, updates: all }) => {
        if (made === undefined) return
        const program = made.program.compiled
        const kept = structuredClone({ ...made.columns, id: undefined, name: undefined })
        const results = new LiveResults(program, made.columns)
        for (const changes of all) {
          const before = copy(results.results)
          const said = results.update(changes)
          if (Result.isFailure(said)) {
            refused += 1
            expect(copy(results.results)).toEqual(before)
            continue
          }
          updates += 1
          const { columns } = results
          const found = shown(program, columns, results.results)

          expect(found).toEqual(shown(program, columns, scoreColumns(program, columns)))
          const { quotas: _, ...rest } = found
          expect(rest).toEqual(exactly(program, columns))
          const after = copy(results.results)
          for (let row = 0; row < columns.rows; row += 1) {
            const isOther = (name: "class" | "status" | "rank" | "tied" | "of") =>
              before[name][row] !== after[name][row]
            if (isOther("class")) expect(said.success.own).toContain(row)
            if (isOther("rank") || isOther("tied") || isOther("of")) expect(said.success.ranks).toContain(row)
            if (after.quotas.some((one, at) => one[row] !== before.quotas[at]![row])) {
              expect(said.success.quotas).toContain(row)
            }
          }
        }
        expect(structuredClone({ ...made.columns, id: undefined, name: undefined })).toEqual(kept)
      }),
      { numRuns: 150 },
    )
    expect(updates).toBeGreaterThan(refused)
  })

  it("tell equals apart once the row is gone whose unknown tie-break held them together", () => {
    const { program, columns } = bothWays(unknownTieBreak as Campaign)!
    const results = new LiveResults(program.compiled, columns)
    expect([...results.results.rank]).toEqual([1, 1, 1, 4, 5])
    const update = results.update([
      { row: 2, fact: "order", value: 9 },
      { row: 2, criterion: "work", fact: "grade", value: "0" },
    ])
    expect(Result.isSuccess(update)).toBe(true)
    expect([...results.results.rank]).toEqual([2, 1, 5, 3, 4])
    expect([...results.results.tied]).toEqual([0, 0, 0, 0, 0])
  })
})
