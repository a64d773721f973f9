import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { FactColumns } from "../../src/column/facts/fact-columns.ts"
import { toFraction } from "../../src/number/decimal.ts"
import { withTotals } from "../../src/program/read-totals.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"

const programOf = (more: object) =>
  compileOrThrow(
    makeRulebookOrThrow({
      danvan: "1",
      id: "mau",
      version: "1",
      title: "Mẫu",
      status: "illustrative",
      effective: { from: "2026-01-01" },
      subjects: { kind: "unit" },
      scale: { max: "100" },
      ...more,
    }),
    { asOf: "2026-12-15" },
  )

const month = programOf({
  criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
})
const year = programOf({
  facts: { first: { type: "number", title: "Kỳ 1" }, second: { type: "number", title: "Kỳ 2" } },
  criteria: [
    {
      id: "mean",
      title: "Bình quân",
      max: "100",
      mechanism: "manual-grade",
      inputs: { grade: "(first + second) / 2" },
    },
  ],
})

const idsIn = (ids: ReadonlyArray<string>): FactColumns => ({
  rows: ids.length,
  id: (row) => ids[row] as string,
  attributes: {},
  facts: {},
  criteria: {},
})

const monthOf = (done: Readonly<Record<string, number>>) => {
  const ids = Object.keys(done)
  const whole = (values: ReadonlyArray<number>) =>
    ({ kind: "number", data: Int32Array.from(values), scale: 1 }) as const
  return month.scoreColumnsOrThrow({
    ...idsIn(ids),
    criteria: { tasks: { done: whole(Object.values(done)), assigned: whole(ids.map(() => 7)) } },
  })
}

describe("totals read as facts", () => {
  it("are the exact totals of the same subjects, whatever their order", () => {
    const pair = fc.record({ done: fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })) })
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 20 }), (subjects) => {
        const ids = subjects.map((_, index) => `u${index}`)
        const at = (term: 0 | 1) => Object.fromEntries(subjects.map(({ done }, i) => [`u${i}`, done[term]]))
        const reversed = Object.fromEntries(Object.entries(at(1)).reverse())
        const facts = withTotals(idsIn(ids), { first: monthOf(at(0)), second: monthOf(reversed) })
        const board = year.scoreColumnsOrThrow(facts)
        subjects.forEach(({ done: [first, second] }, row) => {
          const [above, below] = toFraction(board.total(row)!).split("/").map(BigInt)
          // (first + second) × 100 / 14
          expect(above! * 14n).toBe(BigInt(first + second) * 100n * (below ?? 1n))
        })
      }),
    )
  })

  it("are missing for a subject the board does not have", () => {
    const facts = withTotals(idsIn(["u0", "u1"]), {
      first: monthOf({ u0: 7 }),
      second: monthOf({ u0: 7, u1: 7 }),
    })
    const board = year.scoreColumnsOrThrow(facts)
    expect([0, 1].map((row) => board.result(row).status)).toEqual(["scored", "incomplete"])
    expect(board.missing(1).map(({ vi }) => vi)).toEqual(["Kỳ 1"])
  })
})
