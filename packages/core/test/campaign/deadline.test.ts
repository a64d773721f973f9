import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Deadline, deadlineSchema, workCalendarSchema } from "../../src/campaign/deadline.ts"
import { isLate, isWorkday, lastDay, workdayAfter } from "../../src/campaign/deadline-questions.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { addDaysOrThrow, daysBetween } from "../../src/time/shift-date.ts"

const day = parseDateOrThrow
const calendar = workCalendarSchema.parse({ holidays: ["2026-09-02"], workdays: ["2026-08-22"] })
const deadline = (limit: object, special: ReadonlyArray<object> = []): Deadline =>
  deadlineSchema.parse({ limit, special })

describe("a deadline", () => {
  it("before a date is over on that date", () => {
    const before = deadline({ kind: "before", date: "2026-12-15" })
    expect(lastDay(before, calendar)).toBe("2026-12-14")
    expect(isLate(before, day("2026-12-14"), calendar)).toBe(false)
    expect(isLate(before, day("2026-12-15"), calendar)).toBe(true)
  })

  it("by a date takes that date", () => {
    const by = deadline({ kind: "by", date: "2026-12-15" })
    expect(isLate(by, day("2026-12-15"), calendar)).toBe(false)
    expect(isLate(by, day("2026-12-16"), calendar)).toBe(true)
  })

  it("of three working days passes over a weekend and a holiday", () => {
    // Friday 28 August; Monday 31, Tuesday 1, (Wednesday 2 is a holiday), Thursday 3.
    expect(lastDay(deadline({ kind: "working-days", after: "2026-08-28", days: 3 }), calendar)).toBe(
      "2026-09-03",
    )
  })

  it("counts a weekend day that is worked instead", () => {
    expect(isWorkday(day("2026-08-22"), calendar)).toBe(true)
    expect(workdayAfter(day("2026-08-21"), 1, calendar)).toBe("2026-08-22")
  })

  it("of no working days ends on the day itself", () => {
    expect(lastDay(deadline({ kind: "working-days", after: "2026-08-29", days: 0 }), calendar)).toBe(
      "2026-08-29",
    )
  })

  it("is another one for the participants it names", () => {
    const special = deadline({ kind: "before", date: "2026-12-15" }, [
      { for: ["truong-mau"], limit: { kind: "before", date: "2027-01-15" } },
    ])
    expect(lastDay(special, calendar, "truong-mau")).toBe("2027-01-14")
    expect(lastDay(special, calendar, "xa-mau")).toBe("2026-12-14")
  })

  it("does not fall off the end of the calendar", () => {
    expect(lastDay(deadline({ kind: "working-days", after: "2999-12-30", days: 400 }), calendar)).toBe(
      "2999-12-31",
    )
    expect(lastDay(deadline({ kind: "before", date: "1900-01-01" }), calendar)).toBe("1900-01-01")
  })

  it("counts exactly as many working days as it was told", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
        const from = addDaysOrThrow(day("2000-01-01"), offset)
        const last = workdayAfter(from, days, calendar)
        const passed = Array.from({ length: daysBetween(from, last) }, (_, index) =>
          addDaysOrThrow(from, index + 1),
        )
        expect(passed.filter((one) => isWorkday(one, calendar))).toHaveLength(days)
        expect(isWorkday(last, calendar)).toBe(true)
      }),
    )
  })
})
