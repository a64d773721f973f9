import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { scoreTable } from "../../../src/column/board/score-table.ts"
import { boardJson } from "../../../src/program/board-json.ts"
import { campaign } from "../../arbitraries/rulebook.ts"
import { bothWays } from "../both-ways.ts"

describe("a table scored by way of columns", () => {
  it("gives the board of the exact evaluator, to the last word", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const made = bothWays(one)
        if (made === undefined) return
        const { program, table, board } = made
        const results = scoreTable(program.compiled, table, undefined)
        const { subjects, quotas, warnings, scopes } = board.inside.results
        expect(results.subjects).toEqual(subjects)
        expect(results.quotas).toEqual(quotas)
        expect(results.warnings).toEqual(warnings)
        expect([...results.scopes.keys()]).toEqual([...scopes.keys()])
        expect(boardJson(program.compiled, results)).toEqual(board.toJson())
      }),
      { numRuns: 200 },
    )
  })
})
