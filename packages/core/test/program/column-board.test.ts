import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { renderExplanation } from "../../src/explanation/render-explanation.ts"
import { campaign } from "../arbitraries/rulebook.ts"
import { bothWays } from "../column/both-ways.ts"

describe("a board by column", () => {
  it("says of every row what the board of objects says of the subject", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const made = bothWays(one)
        if (made === undefined) return
        const { program, board, columns } = made
        const byColumn = program.scoreColumnsOrThrow(columns)
        for (let row = 0; row < columns.rows; row += 1) {
          const expected = board.subjects[row]!
          const { id } = expected.subject
          expect(byColumn.result(row)).toEqual(expected)
          expect(byColumn.total(row)).toEqual(expected.total)
          expect(byColumn.missing(row)).toEqual(board.missing(id))
          expect(byColumn.rowOf(id)).toBe(row)
          expect(byColumn.explainText(row, "vi")).toBe(renderExplanation(board.explain(id)!, "vi"))
        }
        expect(byColumn.quotas).toEqual(board.quotas)
      }),
      { numRuns: 100 },
    )
  })
})
