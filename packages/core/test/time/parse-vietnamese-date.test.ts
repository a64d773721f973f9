import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatDate } from "../../src/time/format-date.ts"
import { parseVietnameseDate, parseVietnameseDateOrThrow } from "../../src/time/parse-vietnamese-date.ts"
import { DateError, partsOfDate } from "../../src/time/plain-date.ts"
import { dates } from "./arbitraries.ts"
import { codesOf } from "./codes-of.ts"

describe("a date written the Vietnamese way", () => {
  test.each([
    ["15/12/2026", "2026-12-15"],
    ["1/7/2025", "2025-07-01"],
    ["01/7/2025", "2025-07-01"],
    ["15-12-2026", "2026-12-15"],
    ["1-7-2025", "2025-07-01"],
    ["15.12.2026", "2026-12-15"],
    ["ngày 15 tháng 12 năm 2026", "2026-12-15"],
    ["Ngày 05 tháng 01 năm 2026", "2026-01-05"],
    ["ngày  5 tháng 1 năm 2026", "2026-01-05"],
    ["ngày 15 tháng 12 năm 2026".normalize("NFD"), "2026-12-15"],
  ])("%s is read", (text, date) => {
    expect(parseVietnameseDate(text)).toEqual(Result.succeed(date))
  })

  test.each([
    "15/12/26",
    "15/12",
    "15/12-2026",
    "15.12-2026",
    "2026-12-15",
    "2026/12/15",
    "15 tháng 12 năm 2026",
    "ngay 15 thang 12 nam 2026",
    "hôm nay",
    " 15/12/2026",
    "",
    `ngày${" ".repeat(1_000_000)}15`,
  ])("another form is refused, never guessed (case %#)", (text) => {
    expect(codesOf(parseVietnameseDate(text))).toEqual(["date.form-unknown"])
  })

  test.each(["12/15/2026", "29/02/2026", "31-04-2026", "ngày 0 tháng 1 năm 2026"])(
    "%s is not in the calendar",
    (text) => {
      expect(codesOf(parseVietnameseDate(text))).toEqual(["date.not-in-calendar"])
    },
  )

  test("a year outside the range is named as such", () => {
    expect(codesOf(parseVietnameseDate("15/12/1026"))).toEqual(["date.out-of-range"])
  })

  test("the twin throws", () => {
    expect(() => parseVietnameseDateOrThrow("12/15/2026")).toThrow(DateError)
  })

  test("what is written for a Vietnamese reader is read back", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const [year, month, day] = partsOfDate(date)
        expect(parseVietnameseDateOrThrow(formatDate(date, "vi"))).toBe(date)
        expect(parseVietnameseDateOrThrow(`ngày ${day} tháng ${month} năm ${year}`)).toBe(date)
      }),
    )
  })
})
