import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dateFromParts, parseDateOrThrow, partsOfDate } from "../../src/time/plain-date.ts"
import {
  addDays,
  addDaysOrThrow,
  addMonths,
  addMonthsOrThrow,
  daysBetween,
} from "../../src/time/shift-date.ts"
import { dates } from "./arbitraries.ts"
import { codesOf } from "./codes-of.ts"

const date = parseDateOrThrow

describe("adding days", () => {
  test.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-03-01", -1, "2028-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2026-07-01", 0, "2026-07-01"],
    ["1900-01-01", 401_766, "2999-12-31"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDaysOrThrow(date(from), days)).toBe(to)
  })

  test("the days between two dates lead from one to the other, and back", () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const days = daysBetween(from, to)
        expect(addDaysOrThrow(from, days)).toBe(to)
        expect(daysBetween(to, from) + days).toBe(0)
        expect(days).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000 + 0)
      }),
    )
  })

  test("a date is no days from itself, and never minus zero", () => {
    expect(Object.is(daysBetween(date("2026-01-01"), date("2026-01-01")), 0)).toBe(true)
  })
})

describe("adding months", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-10-31", 1, "2026-11-30"],
    ["2026-08-15", -8, "2025-12-15"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonthsOrThrow(date(from), months)).toBe(to)
  })

  test("keeps the day, or takes the last of a month too short for it", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (from, months) => {
        const moved = addMonths(from, months)
        fc.pre(Result.isSuccess(moved))
        const [fromYear, fromMonth, fromDay] = partsOfDate(from)
        const [year, month, day] = partsOfDate(moved.success)
        expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + months)
        expect(day).toBeLessThanOrEqual(fromDay)
        if (day < fromDay) expect(dateFromParts(year, month, day + 1)).toBeUndefined()
      }),
    )
  })
})

describe("a shift that reaches no date", () => {
  const amounts = [Number.NaN, Number.POSITIVE_INFINITY, 0.5, 1e21, 2 ** 53, -(2 ** 53), 1_000_000]
  test.each(amounts)("is an issue: %d", (amount) => {
    expect(codesOf(addDays(date("2026-01-01"), amount))).toEqual(["date.shift-invalid"])
    expect(codesOf(addMonths(date("2026-01-01"), amount))).toEqual(["date.shift-invalid"])
  })

  test("includes the day after the last and the day before the first", () => {
    expect(codesOf(addDays(date("2999-12-31"), 1))).toEqual(["date.shift-invalid"])
    expect(codesOf(addDays(date("1900-01-01"), -1))).toEqual(["date.shift-invalid"])
  })
})
