import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parsePeriodOrThrow } from "../../src/time/parse-period.ts"
import { PeriodError } from "../../src/time/period.ts"
import { type PartKind, partsOf, partsOfOrThrow } from "../../src/time/period-parts.ts"
import { periodRange } from "../../src/time/period-range.ts"
import { printPeriod } from "../../src/time/print-period.ts"
import { periods } from "./arbitraries.ts"
import { codesOf } from "./codes-of.ts"

describe("the parts of a period", () => {
  test.each<[string, PartKind, string]>([
    ["2026-Q3", "month", "2026-07 2026-08 2026-09"],
    ["2026-H2", "quarter", "2026-Q3 2026-Q4"],
    ["2026-9M", "quarter", "2026-Q1 2026-Q2 2026-Q3"],
    ["2026", "half-year", "2026-H1 2026-H2"],
    ["2026", "year", "2026"],
    ["2022..2025", "year", "2022 2023 2024 2025"],
    ["2025-10-01/2026-03-31", "quarter", "2025-Q4 2026-Q1"],
    ["school:2025-2026@07-01", "half-year", "2025-H2 2026-H1"],
  ])("%s by %s: %s", (period, kind, parts) => {
    expect(partsOfOrThrow(parsePeriodOrThrow(period), kind).map(printPeriod).join(" ")).toBe(parts)
  })

  test.each<[string, PartKind]>([
    ["2026-9M", "half-year"],
    ["2026-07", "quarter"],
    ["2026-Q3", "year"],
    ["school:2025-2026", "quarter"],
    ["school:2025-2026@09-05", "month"],
    ["2025-12-16/2026-12-15", "month"],
    ["2026-01-01/2026-06-29", "quarter"],
  ])("%s does not divide by %s", (period, kind) => {
    expect(codesOf(partsOf(parsePeriodOrThrow(period), kind))).toEqual(["period.parts-inexact"])
    expect(() => partsOfOrThrow(parsePeriodOrThrow(period), kind)).toThrow(PeriodError)
  })

  const kinds = fc.constantFrom<PartKind>("month", "quarter", "half-year", "year")

  test("tile it: they start with it, end with it, and each starts where the one before ends", () => {
    fc.assert(
      fc.property(periods, kinds, (period, kind) => {
        const parts = partsOf(period, kind)
        fc.pre(Result.isSuccess(parts))
        const ranges = parts.success.map(periodRange)
        expect(parts.success.every((part) => part.kind === kind)).toBe(true)
        expect(ranges.at(0)?.from).toBe(periodRange(period).from)
        expect(ranges.at(-1)?.to).toBe(periodRange(period).to)
        expect(ranges.slice(1).map((range) => range.from)).toEqual(
          ranges.slice(0, -1).map((range) => range.to),
        )
      }),
    )
  })
})
