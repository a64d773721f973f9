import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { comparePeriods, containsPeriod, isSamePeriod } from "../../src/time/compare-periods.ts"
import { describePeriod } from "../../src/time/describe-period.ts"
import { lastDayOf, printValidity } from "../../src/time/format-validity.ts"
import { makePeriod, makePeriodOrThrow } from "../../src/time/make-period.ts"
import { parsePeriod, parsePeriodOrThrow } from "../../src/time/parse-period.ts"
import { PeriodError, type PeriodInput } from "../../src/time/period.ts"
import { periodRange } from "../../src/time/period-range.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { printPeriod } from "../../src/time/print-period.ts"
import { contains } from "../../src/time/validity.ts"
import { periods } from "./arbitraries.ts"
import { codesOf, pathsOf } from "./codes-of.ts"

const golden = [
  ["2026-07", "2026-07-01/2026-07-31", "tháng 7 năm 2026", "July 2026"],
  ["2026-12", "2026-12-01/2026-12-31", "tháng 12 năm 2026", "December 2026"],
  ["2028-02", "2028-02-01/2028-02-29", "tháng 2 năm 2028", "February 2028"],
  ["2026-Q1", "2026-01-01/2026-03-31", "quý I năm 2026", "Q1 2026"],
  ["2026-Q3", "2026-07-01/2026-09-30", "quý III năm 2026", "Q3 2026"],
  ["2026-Q4", "2026-10-01/2026-12-31", "quý IV năm 2026", "Q4 2026"],
  ["2026-H1", "2026-01-01/2026-06-30", "6 tháng đầu năm 2026", "first half of 2026"],
  ["2026-H2", "2026-07-01/2026-12-31", "6 tháng cuối năm 2026", "second half of 2026"],
  ["2026-9M", "2026-01-01/2026-09-30", "9 tháng đầu năm 2026", "first nine months of 2026"],
  ["2026", "2026-01-01/2026-12-31", "năm 2026", "2026"],
  ["2022..2025", "2022-01-01/2025-12-31", "giai đoạn 2022–2025", "2022–2025 phase"],
  ["term:2020-2025", "2020-01-01/2025-12-31", "nhiệm kỳ 2020–2025", "2020–2025 term"],
  ["school:2025-2026", "2025-09-01/2026-08-31", "năm học 2025–2026", "2025–2026 school year"],
  [
    "school:2025-2026@09-05",
    "2025-09-05/2026-09-04",
    "năm học 2025–2026 (từ ngày 05/09/2025)",
    "2025–2026 school year (from 5 September 2025)",
  ],
  [
    "2025-12-16/2026-12-15",
    "2025-12-16/2026-12-15",
    "từ ngày 16/12/2025 đến hết ngày 15/12/2026",
    "from 16 December 2025 to 15 December 2026 inclusive",
  ],
  ["2026-05-19/2026-05-19", "2026-05-19/2026-05-19", "ngày 19/05/2026", "on 19 May 2026"],
  ["2998", "2998-01-01/2998-12-31", "năm 2998", "2998"],
  [
    "2026-12-16/2998-12-31",
    "2026-12-16/2998-12-31",
    "từ ngày 16/12/2026 đến hết ngày 31/12/2998",
    "from 16 December 2026 to 31 December 2998 inclusive",
  ],
  ["1900", "1900-01-01/1900-12-31", "năm 1900", "1900"],
] as const

describe("a period", () => {
  test.each(golden)("%s runs %s and reads “%s”, “%s”", (text, days, vi, en) => {
    const period = parsePeriodOrThrow(text)
    expect(printPeriod(period)).toBe(text)
    expect(printValidity(periodRange(period))).toBe(days)
    expect(describePeriod(period, "vi")).toBe(vi)
    expect(describePeriod(period, "en")).toBe(en)
  })

  test("is printed and read back to itself", () => {
    fc.assert(
      fc.property(periods, (period) => {
        const text = printPeriod(period)
        expect(parsePeriodOrThrow(text)).toEqual(period)
        expect(printPeriod(parsePeriodOrThrow(text))).toBe(text)
      }),
    )
  })

  test("that spells out the usual start of a school year is the usual school year", () => {
    expect(printPeriod(parsePeriodOrThrow("school:2025-2026@09-01"))).toBe("school:2025-2026")
  })

  test("is frozen", () => {
    expect(Object.isFrozen(parsePeriodOrThrow("2026"))).toBe(true)
  })
})

describe("a text that is no period", () => {
  test.each([
    ["", "period.unreadable"],
    ["Q3/2026", "period.unreadable"],
    ["2026-q3", "period.unreadable"],
    ["2026-7", "period.unreadable"],
    [" 2026", "period.unreadable"],
    ["2026\n", "period.unreadable"],
    ["26", "period.unreadable"],
    ["2026-12-16", "period.unreadable"],
    ["2022-2025", "period.unreadable"],
    ["school:2025", "period.unreadable"],
    ["__proto__", "period.unreadable"],
    ["9".repeat(400), "period.unreadable"],
    ["2026-13", "period.field-invalid"],
    ["2026-00", "period.field-invalid"],
    ["2026-Q0", "period.field-invalid"],
    ["2026-Q5", "period.field-invalid"],
    ["2026-H3", "period.field-invalid"],
    ["1899", "period.field-invalid"],
    ["2999", "period.field-invalid"],
    ["2025..2022", "period.inverted"],
    ["2022..2022", "period.inverted"],
    ["term:2025-2020", "period.inverted"],
    ["school:2025-2027", "period.school-years-apart"],
    ["school:2025-2025", "period.school-years-apart"],
    ["school:2025-2026@13-01", "month-day.invalid"],
    ["school:2027-2028@02-29", "month-day.not-in-year"],
    ["school:2028-2029@02-29", "month-day.not-in-year"],
    ["2026-02-29/2026-12-15", "date.invalid"],
    ["2026-12-16/2026-12-15", "period.inverted"],
    ["2026-12-16/2999-12-31", "period.too-late"],
    ["2026-12-16/2999-01-01", "period.too-late"],
    ["school:2998-2999", "period.field-invalid"],
  ])("%j gives %s", (text, code) => {
    expect(codesOf(parsePeriod(text))).toEqual([code])
    expect(pathsOf(parsePeriod(text))).toEqual([[]])
  })

  test("gives every issue it has", () => {
    expect(codesOf(parsePeriod("2026-02-30/2026-06-31"))).toEqual(["date.invalid", "date.invalid"])
    expect(codesOf(parsePeriod("1800-13"))).toEqual(["period.field-invalid", "period.field-invalid"])
  })

  test("makes the twin throw", () => {
    expect(() => parsePeriodOrThrow("2026-13")).toThrow(PeriodError)
  })

  test("never crashes the reader", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const result = parsePeriod(text)
        expect(Result.isSuccess(result) || result.failure.issues.length > 0).toBe(true)
      }),
    )
  })
})

describe("making a period from its fields", () => {
  test("gives the period its text stands for", () => {
    expect(makePeriodOrThrow({ kind: "school-year", year: 2025 })).toEqual(
      parsePeriodOrThrow("school:2025-2026"),
    )
    expect(makePeriodOrThrow({ kind: "quarter", year: 2026, quarter: 3 })).toEqual(
      parsePeriodOrThrow("2026-Q3"),
    )
  })

  test("reports every wrong field at its path", () => {
    const result = makePeriod({ kind: "month", year: Number.NaN, month: 1.5 })
    expect(codesOf(result)).toEqual(["period.field-invalid", "period.field-invalid"])
    expect(pathsOf(result)).toEqual([["year"], ["month"]])
    expect(pathsOf(makePeriod({ kind: "phase", firstYear: 2025, lastYear: 2022 }))).toEqual([["lastYear"]])
    expect(pathsOf(makePeriod({ kind: "school-year", year: 2025, starts: "9-5" }))).toEqual([["starts"]])
  })

  test("refuses an empty or inverted window", () => {
    const day = parseDateOrThrow("2026-01-01")
    expect(codesOf(makePeriod({ kind: "window", from: day, to: day }))).toEqual(["validity.empty"])
    expect(codesOf(makePeriod({ kind: "window", from: day, to: parseDateOrThrow("2025-01-01") }))).toEqual([
      "validity.inverted",
    ])
  })

  test.each(["fortnight", "__proto__", "constructor"])("refuses the kind %s", (kind) => {
    expect(codesOf(makePeriod({ kind, year: 2026 } as unknown as PeriodInput))).toEqual([
      "period.kind-unknown",
    ])
  })
})

describe("comparing periods", () => {
  const sorted = (...texts: ReadonlyArray<string>) =>
    texts.map(parsePeriodOrThrow).sort(comparePeriods).map(printPeriod)

  test("puts the earlier start first, then the earlier end", () => {
    expect(sorted("2026", "2026-Q2", "2026-9M", "2025-12-16/2026-12-15", "2026-01", "2026-H1")).toEqual([
      "2025-12-16/2026-12-15",
      "2026-01",
      "2026-H1",
      "2026-9M",
      "2026",
      "2026-Q2",
    ])
  })

  test("sees the same days in a year and in a window over it, but not the same period", () => {
    const [year, window] = [parsePeriodOrThrow("2026"), parsePeriodOrThrow("2026-01-01/2026-12-31")]
    expect(comparePeriods(year, window)).toBe(0)
    expect(containsPeriod(year, window) && containsPeriod(window, year)).toBe(true)
    expect(isSamePeriod(year, window)).toBe(false)
    expect(isSamePeriod(year, parsePeriodOrThrow("2026"))).toBe(true)
  })

  test("tells what lies in what", () => {
    const [year, assessed] = [parsePeriodOrThrow("2026"), parsePeriodOrThrow("2025-12-16/2026-12-15")]
    expect(containsPeriod(year, parsePeriodOrThrow("2026-Q4"))).toBe(true)
    expect(containsPeriod(assessed, parsePeriodOrThrow("2026-11"))).toBe(true)
    expect(containsPeriod(assessed, parsePeriodOrThrow("2026-12"))).toBe(false)
    expect(containsPeriod(parsePeriodOrThrow("2026-Q4"), year)).toBe(false)
  })

  test("is antisymmetric and transitive", () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0)
        const [first, second, third] = [a, b, c].sort(comparePeriods) as [typeof a, typeof a, typeof a]
        expect(comparePeriods(first, second)).toBeLessThanOrEqual(0)
        expect(comparePeriods(second, third)).toBeLessThanOrEqual(0)
        expect(comparePeriods(first, third)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test("finds a period in another when both its first and its last day are", () => {
    fc.assert(
      fc.property(periods, periods, (outer, inner) => {
        const [outside, inside] = [periodRange(outer), periodRange(inner)]
        const last = lastDayOf(inside)
        const holdsBoth = contains(outside, inside.from) && last !== null && contains(outside, last)
        expect(containsPeriod(outer, inner)).toBe(holdsBoth)
      }),
      { numRuns: 500 },
    )
  })
})
