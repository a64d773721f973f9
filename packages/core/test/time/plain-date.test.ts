import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatDate } from "../../src/time/format-date.ts"
import {
  compareDates,
  DateError,
  dateFromParts,
  isPlainDate,
  parseDate,
  parseDateOrThrow,
  partsOfDate,
} from "../../src/time/plain-date.ts"
import { dates } from "./arbitraries.ts"
import { codesOf } from "./codes-of.ts"

describe("reading a date", () => {
  test.each(["1900-01-01", "2024-02-29", "2000-02-29", "2026-12-15", "2999-12-31"])("%s is read", (text) => {
    expect(parseDate(text)).toEqual(Result.succeed(text))
  })

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
    "2026-1-1",
    " 2026-01-01",
    "2026-01-01\n",
    "2026-01-01T00:00:00Z",
    "２０２６-01-01",
    "15/12/2026",
    "NaN",
    "1e999",
    "__proto__",
    "",
    "9".repeat(400),
  ])("%j is not a real date", (text) => {
    expect(codesOf(parseDate(text))).toEqual(["date.invalid"])
  })

  test.each(["1899-12-31", "3000-01-01", "0001-01-01"])("%s is out of range", (text) => {
    expect(codesOf(parseDate(text))).toEqual(["date.out-of-range"])
  })

  test("the twin throws the same error, with its words in both languages", () => {
    expect(() => parseDateOrThrow("2026-02-29")).toThrow(DateError)
    const failure = Result.getOrThrow(Result.flip(parseDate("2026-02-29")))
    expect(failure.issues[0]?.message).toEqual({
      vi: "“2026-02-29” không phải là một ngày có thật.",
      en: "“2026-02-29” is not a real date.",
    })
  })

  test.each([undefined, null, 20261215, new Date(0), {}, ["2026-12-15"]])("%j is no date", (value) => {
    expect(isPlainDate(value)).toBe(false)
  })

  test("a date has as many days as its month in the Gregorian calendar", () => {
    const year = fc.integer({ min: 1900, max: 2999 })
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
        const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
        const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0
        expect(dateFromParts(y, m, d) !== undefined).toBe(d >= 1 && d <= days)
      }),
    )
  })
})

describe("a date", () => {
  test("is rebuilt from its parts", () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateFromParts(...partsOfDate(date))).toBe(date)
      }),
    )
  })

  test("is ordered as its time is", () => {
    fc.assert(
      fc.property(dates, dates, (left, right) => {
        expect(compareDates(left, right)).toBe(Math.sign(Date.parse(left) - Date.parse(right)))
      }),
    )
  })

  test("is written with leading zeros in Vietnamese and a month name in English", () => {
    expect(formatDate(parseDateOrThrow("2026-12-15"), "vi")).toBe("15/12/2026")
    expect(formatDate(parseDateOrThrow("2026-07-01"), "vi")).toBe("01/07/2026")
    expect(formatDate(parseDateOrThrow("2026-12-15"), "en")).toBe("15 December 2026")
    expect(formatDate(parseDateOrThrow("2026-07-01"), "en")).toBe("1 July 2026")
  })
})
