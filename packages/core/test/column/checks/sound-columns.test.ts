import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { FactColumns } from "../../../src/column/facts/fact-columns.ts"
import { toDecimal } from "../../../src/number/decimal.ts"
import { check } from "../../../src/program/fill-columns.ts"
import { compileOrThrow } from "../../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../../src/rulebook/parse-rulebook.ts"

const programOf = (max: string) =>
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
      criteria: [{ id: "plan", title: "Kế hoạch", max, mechanism: "manual-grade" }],
    }),
    { asOf: "2026-12-15" },
  )

const graded = (...grades: ReadonlyArray<number>): FactColumns => ({
  rows: grades.length,
  id: (row) => `u${row}`,
  attributes: {},
  facts: {},
  criteria: { plan: { grade: { kind: "number", data: Int32Array.from(grades), scale: 1 } } },
})

const program = programOf("100")
const totals = (columns: FactColumns): ReadonlyArray<string | undefined> => {
  const board = program.scoreColumnsOrThrow(columns)
  return Array.from({ length: board.rows }, (_, row) => {
    const total = board.total(row)
    return total && toDecimal(total)
  })
}

describe("columns that were checked", () => {
  it("score as those they were made from", () => {
    const columns = graded(70, 88)
    expect(totals(Result.getOrThrow(check(program, columns)))).toEqual(totals(columns))
  })

  it("take no other column: what was checked is what is scored", () => {
    const sound = Result.getOrThrow(check(program, graded(70, 88)))
    const other = graded(7000, 1).criteria.plan as object
    expect(() => Object.assign(sound.criteria, { plan: other })).toThrow(TypeError)
    expect(() => Object.assign(sound.criteria.plan as object, other)).toThrow(TypeError)
    // A copy is another set of columns, and is looked at.
    const copy = { ...sound, criteria: { plan: other } } as FactColumns
    expect(Result.isFailure(program.scoreColumns(copy))).toBe(true)
  })

  it("are looked at again by another rulebook", () => {
    const sound = Result.getOrThrow(check(program, graded(70, 88)))
    expect(Result.isFailure(programOf("80").scoreColumns(sound))).toBe(true)
  })

  it("are not remembered unless asked for: a buffer that changed is read as it stands", () => {
    const columns = graded(70, 88)
    const { data } = (columns.criteria.plan as unknown as { readonly grade: { readonly data: Int32Array } })
      .grade
    expect(totals(columns)).toEqual(["70", "88"])
    data[0] = 99
    expect(totals(columns)).toEqual(["99", "88"])
    data[1] = 101
    expect(Result.isFailure(program.scoreColumns(columns))).toBe(true)
  })
})
