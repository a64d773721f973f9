import { afterEach, describe, expect, test } from "vitest"
import { describePeriod } from "../../src/time/describe-period.ts"
import { formatDate } from "../../src/time/format-date.ts"
import { parsePeriodOrThrow } from "../../src/time/parse-period.ts"
import { parseVietnameseDateOrThrow } from "../../src/time/parse-vietnamese-date.ts"
import { partsOfOrThrow } from "../../src/time/period-parts.ts"
import { periodRange } from "../../src/time/period-range.ts"
import { isPlainDate, parseDateOrThrow } from "../../src/time/plain-date.ts"
import { printPeriod } from "../../src/time/print-period.ts"
import { addDaysOrThrow, addMonthsOrThrow, daysBetween } from "../../src/time/shift-date.ts"
import { contains } from "../../src/time/validity.ts"
import { yearlyWindowOrThrow } from "../../src/time/yearly-window.ts"

const usual = process.env.TZ

afterEach(() => {
  if (usual === undefined) delete process.env.TZ
  else process.env.TZ = usual
})

/**
 * Each zone with the hour it shows at local midnight of 4 November 2018, and its offset in minutes on
 * 1 July 2026: the proof that the process really is in that zone. In São Paulo that midnight did not exist.
 */
const zones = [
  ["America/Sao_Paulo", 1, 180],
  ["Asia/Ho_Chi_Minh", 0, -420],
  ["UTC", 0, 0],
] as const

describe.each(zones)("in the zone %s", (zone, hourShown, offset) => {
  const inZone = (name: string, check: () => void) =>
    test(name, () => {
      process.env.TZ = zone
      expect(new Date(2018, 10, 4).getHours()).toBe(hourShown)
      expect(new Date("2026-07-01T12:00:00Z").getTimezoneOffset()).toBe(offset)
      check()
    })

  inZone("a day whose midnight a clock change removed is a day like any other", () => {
    const before = parseDateOrThrow("2018-11-03")
    expect(addDaysOrThrow(before, 1)).toBe("2018-11-04")
    expect(addDaysOrThrow(before, 2)).toBe("2018-11-05")
    expect(daysBetween(before, parseDateOrThrow("2018-11-05"))).toBe(2)
    expect(addMonthsOrThrow(parseDateOrThrow("2018-10-04"), 1)).toBe("2018-11-04")
    expect(formatDate(parseVietnameseDateOrThrow("4/11/2018"), "en")).toBe("4 November 2018")
  })

  inZone("each day of seven years follows the one before", () => {
    let day = parseDateOrThrow("2013-01-01")
    for (let count = 1; count <= 2556; count += 1) {
      const next = addDaysOrThrow(day, 1)
      expect(Date.parse(next) - Date.parse(day)).toBe(86_400_000)
      expect(daysBetween(day, next)).toBe(1)
      day = next
    }
    expect(day).toBe("2020-01-01")
  })

  inZone("months end where the calendar says", () => {
    expect(isPlainDate("2024-02-29")).toBe(true)
    expect(isPlainDate("2026-02-29")).toBe(false)
    expect(addMonthsOrThrow(parseDateOrThrow("2026-01-31"), 1)).toBe("2026-02-28")
    expect(partsOfOrThrow(parsePeriodOrThrow("2018-Q4"), "month").map(printPeriod)).toEqual([
      "2018-10",
      "2018-11",
      "2018-12",
    ])
  })

  inZone("an assessment year keeps both of its ends", () => {
    const assessed = yearlyWindowOrThrow({ first: "12-16", last: "12-15", year: 2026 })
    expect(printPeriod(assessed)).toBe("2025-12-16/2026-12-15")
    expect(describePeriod(assessed, "vi")).toBe("từ ngày 16/12/2025 đến hết ngày 15/12/2026")
    expect(contains(periodRange(assessed), parseDateOrThrow("2025-12-16"))).toBe(true)
    expect(contains(periodRange(assessed), parseDateOrThrow("2026-12-16"))).toBe(false)
  })
})
