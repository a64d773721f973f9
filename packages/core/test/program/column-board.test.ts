import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { renderExplanation } from "../../src/explanation/render-explanation.ts"
import { ArgumentError } from "../../src/issue/argument-error.ts"
import { compareExact, exact, signedNumerator } from "../../src/number/exact.ts"
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

  it("tells the points of a criterion as a column, as it tells them of each row", () => {
    let values = 0
    fc.assert(
      fc.property(campaign, (one) => {
        const made = bothWays(one)
        if (made === undefined) return
        const board = made.program.scoreColumnsOrThrow(made.columns)
        const results = Array.from({ length: board.rows }, (_, row) => board.result(row))
        for (const id of new Set(
          results.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id)),
        )) {
          const { data, scale, error, state } = board.points(id)
          results.forEach(({ criteria }, row) => {
            const expected = criteria.find(({ criterion }) => criterion.id === id)
            const code = state[row]!
            if (code === 5) return
            const states = ["scored", "not-applicable", "not-assigned", "missing", "not-computed"]
            expect(states[code]).toBe(expected?.state ?? "not-applicable")
            if (code !== 0) return
            values += 1
            const points = expected!.points!
            if (scale === undefined) {
              expect(
                Math.abs(data[row]! - Number(signedNumerator(points)) / Number(points.d)),
              ).toBeLessThanOrEqual(2 * error)
            } else expect(compareExact(exact(BigInt(data[row]!), BigInt(scale)), points)).toBe(0)
          })
          expect(board.points(id)).toBe(board.points(id))
        }
      }),
      { numRuns: 100 },
    )
    expect(values).toBeGreaterThan(500)
  })

  it("refuses the points of a criterion there is not, and names the nearest", () => {
    const [made] = fc.sample(campaign, { numRuns: 30, seed: 3 }).flatMap((one) => bothWays(one) ?? [])
    const board = made!.program.scoreColumnsOrThrow(made!.columns)
    const known = board.result(0).criteria[0]!.criterion.id
    expect(() => board.points(`${known}x`)).toThrow(known)
    for (const junk of [undefined, null, Symbol("x"), {}, "__proto__", "total"])
      expect(() => board.points(junk as never)).toThrow(ArgumentError)
  })
})
