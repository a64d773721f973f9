import { describe, expect, test } from "vitest"
import { PeriodError } from "../../src/time/period.ts"
import { printPeriod } from "../../src/time/print-period.ts"
import { yearlyWindow, yearlyWindowOrThrow } from "../../src/time/yearly-window.ts"
import { codesOf, pathsOf } from "./codes-of.ts"

describe("a yearly window", () => {
  test.each([
    ["12-16", "12-15", 2026, "2025-12-16/2026-12-15"],
    ["11-01", "11-30", 2026, "2026-11-01/2026-11-30"],
    ["01-01", "12-31", 2026, "2026-01-01/2026-12-31"],
    ["12-31", "12-31", 2026, "2026-12-31/2026-12-31"],
    ["03-01", "02-29", 2028, "2027-03-01/2028-02-29"],
    ["02-29", "03-31", 2028, "2028-02-29/2028-03-31"],
    ["02-29", "02-28", 2029, "2028-02-29/2029-02-28"],
  ])("from %s to %s of %i is %s", (first, last, year, text) => {
    expect(printPeriod(yearlyWindowOrThrow({ first, last, year }))).toBe(text)
  })

  test("never moves 29 February to a day the year has", () => {
    const ends = yearlyWindow({ first: "03-01", last: "02-29", year: 2026 })
    expect([codesOf(ends), pathsOf(ends)]).toEqual([["month-day.not-in-year"], [["last"]]])
    const starts = yearlyWindow({ first: "02-29", last: "02-28", year: 2028 })
    expect([codesOf(starts), pathsOf(starts)]).toEqual([["month-day.not-in-year"], [["first"]]])
  })

  test("reports everything that is wrong at once", () => {
    const result = yearlyWindow({ first: "13-01", last: "02-30", year: Number.NaN })
    expect(codesOf(result)).toEqual(["period.field-invalid", "month-day.invalid", "month-day.invalid"])
    expect(pathsOf(result)).toEqual([["year"], ["first"], ["last"]])
    expect(() => yearlyWindowOrThrow({ first: "", last: "12-15", year: 2026 })).toThrow(PeriodError)
  })

  test("cannot start before 1900 or end after 2998", () => {
    expect(codesOf(yearlyWindow({ first: "12-16", last: "12-15", year: 1900 }))).toEqual([
      "period.field-invalid",
    ])
    expect(codesOf(yearlyWindow({ first: "01-01", last: "12-31", year: 2999 }))).toEqual([
      "period.field-invalid",
    ])
    expect(printPeriod(yearlyWindowOrThrow({ first: "12-16", last: "12-15", year: 1901 }))).toBe(
      "1900-12-16/1901-12-15",
    )
  })
})
