import { describe, expect, it } from "vitest"
import { describeMeetingDate } from "../../src/meeting/describe-meeting-date.ts"
import { daysOf, meetingDateSchema, precisionOf } from "../../src/meeting/meeting-date.ts"
import { parseWith } from "../../src/source/issues-from-zod.ts"

const codes = (date: unknown): ReadonlyArray<string> => {
  const read = parseWith(meetingDateSchema, date)
  return "issues" in read ? read.issues.map(({ code }) => code) : []
}

describe("the date of a meeting", () => {
  it.each([
    [{ on: "2024-01-10" }, "day", "2024-01-10", "2024-01-10"],
    [{ on: "2023-02" }, "month", "2023-02-01", "2023-02-28"],
    [{ on: "2024-02" }, "month", "2024-02-01", "2024-02-29"],
    [{ on: "2999" }, "year", "2999-01-01", "2999-12-31"],
    [{ on: "2024-12-30", until: "2025-01-02" }, "day", "2024-12-30", "2025-01-02"],
  ] as const)("%j is known to the %s and lies from %s to %s", (date, precision, first, last) => {
    expect(codes(date)).toEqual([])
    expect(precisionOf(date)).toBe(precision)
    expect(daysOf(date)).toEqual({ first, last })
  })

  it.each([
    [{ on: "2023-02-29" }, "meeting-date.not-real"],
    [{ on: "2023-13" }, "meeting-date.not-real"],
    [{ on: "23" }, "meeting-date.not-real"],
    [{ on: "1899" }, "meeting-date.not-real"],
    [{ on: "2024-01-10", until: "2024-01-09" }, "meeting-date.inverted"],
    [{ on: "2024-01", until: "2024-02" }, "meeting-date.precision-mixed"],
    [{ on: "2024-01-10", until: "2024-02" }, "meeting-date.precision-mixed"],
    [{ on: "2024", partOfDay: "morning" }, "meeting-date.precision-mixed"],
    [{ on: "2024-01", time: "14:00" }, "meeting-date.precision-mixed"],
    [{ on: "2024-01-10", partOfDay: "morning", time: "14:00" }, "meeting-date.time-contradicts"],
    [{ on: "2024-01-10", time: "24:00" }, "field.malformed"],
  ])("%j is refused with %s", (date, code) => {
    expect(codes(date)).toEqual([code])
  })
})

describe("a date in words", () => {
  it.each([
    [{ on: "2024-01-10", partOfDay: "morning" }, "sáng ngày 10/01/2024", "10 January 2024, morning"],
    [{ on: "2024-01-10" }, "ngày 10/01/2024", "10 January 2024"],
    [{ on: "2024-01-10", time: "14:00" }, "14 giờ, ngày 10/01/2024", "10 January 2024, 14:00"],
    [
      { on: "2024-01-10", partOfDay: "afternoon", time: "14:30" },
      "14 giờ 30 phút, chiều ngày 10/01/2024",
      "10 January 2024, afternoon, 14:30",
    ],
    [{ on: "2024-01" }, "tháng 1 năm 2024", "January 2024"],
    [{ on: "2024" }, "năm 2024", "2024"],
    [
      { on: "2024-01-10", until: "2024-01-12" },
      "từ ngày 10/01/2024 đến ngày 12/01/2024",
      "10 January 2024 to 12 January 2024",
    ],
  ] as const)("%j is told in both languages", (date, vi, en) => {
    expect([describeMeetingDate(date, "vi"), describeMeetingDate(date, "en")]).toEqual([vi, en])
  })

  it("says what an inferred year came from", () => {
    const date = { on: "2024-01-10", yearInferred: { from: { vi: "tên bài", en: "the headline" } } }
    expect(describeMeetingDate(date, "vi")).toBe("ngày 10/01/2024 (năm suy ra từ: tên bài)")
    expect(describeMeetingDate(date, "en")).toBe("10 January 2024 (year inferred from: the headline)")
  })
})
