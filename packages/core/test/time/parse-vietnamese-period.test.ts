import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { describePeriod } from "../../src/time/describe-period.ts"
import {
  parseVietnamesePeriod,
  parseVietnamesePeriodOrThrow,
} from "../../src/time/parse-vietnamese-period.ts"
import { PeriodError } from "../../src/time/period.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { printPeriod } from "../../src/time/print-period.ts"
import { periods } from "./arbitraries.ts"
import { codesOf, pathsOf } from "./codes-of.ts"

describe("a period in Vietnamese words", () => {
  it.each([
    ["quý III/2023", "2023-Q3"],
    ["Quý 3 năm 2023", "2023-Q3"],
    ["quý IV - 2023", "2023-Q4"],
    ["6 tháng đầu năm 2023", "2023-H1"],
    ["Sáu tháng cuối năm 2023", "2023-H2"],
    ["nửa đầu năm 2023", "2023-H1"],
    ["9 tháng năm 2023", "2023-9M"],
    ["9 tháng đầu năm 2023", "2023-9M"],
    ["3 tháng đầu năm 2023", "2023-Q1"],
    ["8 tháng đầu năm 2023", "2023-01-01/2023-08-31"],
    ["4 tháng cuối năm 2023", "2023-09-01/2023-12-31"],
    ["năm 2023", "2023"],
    ["năm học 2023–2024", "school:2023-2024"],
    ["giai đoạn 2021-2025", "2021..2025"],
    ["nhiệm kỳ 2020 - 2025", "term:2020-2025"],
    ["NHIỆM KỲ 2020 — 2025", "term:2020-2025"],
    ["tháng 8/2023", "2023-08"],
    ["tháng 08 năm 2023", "2023-08"],
    ["từ tháng 10/2022 đến tháng 9/2023", "2022-10-01/2023-09-30"],
    ["từ ngày 16/12/2025 đến hết ngày 15/12/2026", "2025-12-16/2026-12-15"],
    ["từ đầu năm đến ngày 15/11/2023", "2023-01-01/2023-11-15"],
    ["trong tháng 8/2023", "2023-08"],
    ["quí III/2023", "2023-Q3"],
    ["nhiệm kì 2020-2025", "term:2020-2025"],
    ["kế hoạch 5 năm 2021-2025", "2021..2025"],
    ["16/12/2025 - 15/12/2026", "2025-12-16/2026-12-15"],
    ["quý III năm 2023".normalize("NFD"), "2023-Q3"],
  ])("“%s” is %s", (text, canonical) => {
    expect(printPeriod(parseVietnamesePeriodOrThrow(text))).toBe(canonical)
  })

  it("takes the year it does not name from its context", () => {
    const read = (text: string) => printPeriod(parseVietnamesePeriodOrThrow(text, { year: 2022 }))
    expect(["6 tháng cuối năm", "tháng 8", "quý III", "quý III/2023"].map(read)).toEqual([
      "2022-H2",
      "2022-08",
      "2022-Q3",
      "2023-Q3",
    ])
  })

  it("runs “to date” up to the day that is given, that day included", () => {
    const asOf = parseDateOrThrow("2023-08-03")
    const read = (text: string) => printPeriod(parseVietnamesePeriodOrThrow(text, { asOf }))
    expect(["từ đầu năm đến nay", "từ đầu quý đến nay", "từ đầu tháng đến nay"].map(read)).toEqual([
      "2023-01-01/2023-08-03",
      "2023-07-01/2023-08-03",
      "2023-08-01/2023-08-03",
    ])
  })

  it("comes back from its words, whatever period it is", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parseVietnamesePeriodOrThrow(describePeriod(period, "vi"))).toEqual(period)
      }),
    )
  })

  it.each([
    ["tháng 8", "period.year-missing"],
    ["6 tháng cuối năm", "period.year-missing"],
    ["từ đầu năm đến nay", "period.as-of-missing"],
    ["2020-2025", "period.ambiguous"],
    ["10 năm (2013-2023)", "period.ambiguous"],
    ["6 tháng năm 2023", "period.ambiguous"],
    ["năm học 2023-2025", "period.school-years-apart"],
    ["giai đoạn 2025-2021", "period.inverted"],
    ["từ tháng 9/2023 đến tháng 3/2023", "period.inverted"],
    ["quý 5/2023", "period.field-invalid"],
    ["tháng 13/2023", "period.field-invalid"],
    ["15 tháng đầu năm 2023", "period.field-invalid"],
    ["từ 30/2/2023 đến 15/3/2023", "date.not-in-calendar"],
    ["năm 3023", "period.field-invalid"],
    ["quy III/2023", "period.words-unreadable"],
    ["", "period.words-unreadable"],
    ["thời gian tới", "period.words-unreadable"],
  ])("“%s” is refused with %s", (text, code) => {
    const refused = parseVietnamesePeriod(text)
    expect([codesOf(refused), pathsOf(refused)]).toEqual([[code], [[]]])
  })

  it("says which readings a text has, and what one near it would be", () => {
    const words = (text: string) => {
      const refused = parseVietnamesePeriod(text)
      return refused._tag === "Failure" ? refused.failure.issues[0]?.fix.vi : ""
    }
    expect(words("2023-2024")).toContain("giai đoạn 2023–2024; nhiệm kỳ 2023–2024; năm học 2023–2024")
    expect(words("quy III nam 2023")).toContain("quý III năm 2023")
  })

  it.each([null, undefined, 7, {}, [], Number.NaN])("is refused when it is %j", (junk) => {
    expect(codesOf(parseVietnamesePeriod(junk as never))).toEqual(["period.words-unreadable"])
    expect(() => parseVietnamesePeriodOrThrow(junk as never)).toThrow(PeriodError)
  })

  it("is refused, not waited for, when it is long and hostile", () => {
    for (const part of ["năm ", "1", "quý i", " - ", "từ ngày 1/1/"]) {
      const text = part.repeat(100_000)
      expect(codesOf(parseVietnamesePeriod(text))).toEqual(["period.words-unreadable"])
    }
  })
})
