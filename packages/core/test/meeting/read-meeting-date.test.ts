import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { describeMeetingDate } from "../../src/meeting/describe-meeting-date.ts"
import { type MeetingDate, meetingDateSchema } from "../../src/meeting/meeting-date.ts"
import {
  MeetingDateError,
  readMeetingDate,
  readMeetingDateOrThrow,
} from "../../src/meeting/read-meeting-date.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { dates } from "../time/arbitraries.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"

const from = { vi: "tên bài", en: "headline" }

const read = (text: string, source?: Parameters<typeof readMeetingDate>[1]): Omit<MeetingDate, "printed"> => {
  const { printed: _, ...date } = readMeetingDateOrThrow(text, source)
  return date
}

describe("a printed date", () => {
  it.each<readonly [string, Omit<MeetingDate, "printed">]>([
    ["Sáng ngày 03/8/2023", { on: "2023-08-03", partOfDay: "morning" }],
    ["chiều 3/8/2023", { on: "2023-08-03", partOfDay: "afternoon" }],
    ["TỐI  NGÀY 31/12/2023", { on: "2023-12-31", partOfDay: "evening" }],
    ["Ngày 18/9/2023", { on: "2023-09-18" }],
    ["18/9/2023", { on: "2023-09-18" }],
    ["Sáng ngày 03/8/2023".normalize("NFD"), { on: "2023-08-03", partOfDay: "morning" }],
    ["ngày 03 tháng 8 năm 2023", { on: "2023-08-03" }],
    ["ngày 3 tháng 8/2023", { on: "2023-08-03" }],
    ["ngày mồng 3 tháng 8 năm 2023", { on: "2023-08-03" }],
    ["mùng 10/8/2023", { on: "2023-08-10" }],
    ["chiều ngày 3-8-2022", { on: "2022-08-03", partOfDay: "afternoon" }],
    ["ngày 3.8.2022", { on: "2022-08-03" }],
    ["từ ngày 3 đến 5/8/2023", { on: "2023-08-03", until: "2023-08-05" }],
    ["từ ngày 3 đến ngày 5 tháng 8 năm 2023", { on: "2023-08-03", until: "2023-08-05" }],
    ["3 - 5/8/2023", { on: "2023-08-03", until: "2023-08-05" }],
    ["3–5/8/2023", { on: "2023-08-03", until: "2023-08-05" }],
    ["từ 30/7 đến 2/8/2023", { on: "2023-07-30", until: "2023-08-02" }],
    ["30/7-2/8/2023", { on: "2023-07-30", until: "2023-08-02" }],
    ["30/12/2022 - 2/1/2023", { on: "2022-12-30", until: "2023-01-02" }],
    ["Trong 2 ngày 03 và 04/8/2023", { on: "2023-08-03", until: "2023-08-04" }],
    ["Trong 02 ngày (03-04/8/2023)", { on: "2023-08-03", until: "2023-08-04" }],
    ["trong các ngày 3, 4, 5/8/2023", { on: "2023-08-03", until: "2023-08-05" }],
    ["31/7 và 1/8/2023", { on: "2023-07-31", until: "2023-08-01" }],
    ["8h00' ngày 3/8/2023", { on: "2023-08-03", time: "08:00" }],
    ["05/08/2022 - 14:30", { on: "2022-08-05", time: "14:30" }],
    ["Thứ sáu, 05/08/2022, 14:30 (GMT+7)", { on: "2022-08-05", time: "14:30" }],
    ["trong hai ngày (3-4/8/2023)", { on: "2023-08-03", until: "2023-08-04" }],
    ["tháng 10/2022", { on: "2022-10" }],
    ["tháng 10 năm 2022", { on: "2022-10" }],
    ["10/2022", { on: "2022-10" }],
    ["năm 2022", { on: "2022" }],
    ["thứ Tư, ngày 3/8/2022", { on: "2022-08-03" }],
    ["sáng thứ 4 (3/8/2022)", { on: "2022-08-03", partOfDay: "morning" }],
    ["Thứ Năm, ngày 4 tháng 8 năm 2022", { on: "2022-08-04" }],
    ["Chủ nhật - 09/10/2022 22:58", { on: "2022-10-09", time: "22:58" }],
    ["14 giờ ngày 3/8/2022", { on: "2022-08-03", time: "14:00" }],
    ["14h30 ngày 3/8/2022", { on: "2022-08-03", time: "14:30" }],
    ["14h30, 3/8/2022", { on: "2022-08-03", time: "14:30" }],
    [
      "vào lúc 7 giờ 30 phút, sáng thứ Tư, ngày 3/8/2022",
      { on: "2022-08-03", time: "07:30", partOfDay: "morning" },
    ],
    ["2 giờ chiều ngày 3/8/2022", { on: "2022-08-03", time: "14:00", partOfDay: "afternoon" }],
    ["ngày 3/8/2022, lúc 14 giờ", { on: "2022-08-03", time: "14:00" }],
  ])("“%s” is read", (printed, date) => {
    expect(read(printed)).toEqual(date)
  })

  it("is kept as it is printed", () => {
    expect(readMeetingDateOrThrow(" Thứ Tư,  ngày 3/8/2022 ").printed).toBe("Thứ Tư, ngày 3/8/2022")
  })

  it("comes back from its Vietnamese words, whatever date it is", () => {
    const day = fc.tuple(dates, dates).map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]))
    const hour = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((pair) => pair.map((n) => String(n).padStart(2, "0")).join(":"))
    const any = fc.oneof(
      dates.map((on) => ({ on: on.slice(0, 4) })),
      dates.map((on) => ({ on: on.slice(0, 7) })),
      fc
        .record({
          day,
          time: fc.option(hour),
          range: fc.boolean(),
          part: fc.option(fc.constantFrom("morning", "afternoon", "evening")),
        })
        .map(({ day: [on, until], time, range, part }) => ({
          on: on,
          ...(range && on < until ? { until } : {}),
          ...(time === null ? {} : { time }),
          ...(part === null ? {} : { partOfDay: part }),
        })),
    )
    fc.assert(
      fc.property(any, (input) => {
        const made = meetingDateSchema.safeParse(input)
        fc.pre(made.success)
        expect(read(describeMeetingDate(made.data!, "vi"))).toEqual(made.data)
      }),
    )
  })
})

describe("a year that is not printed", () => {
  const published = parseDateOrThrow("2022-08-05")

  it("is the one inferred, and says so", () => {
    expect(read("Sáng ngày 10/1", { year: 2024, from })).toEqual({
      on: "2024-01-10",
      partOfDay: "morning",
      yearInferred: { from },
    })
  })

  it("is worked out from the day of publication, and says so", () => {
    const yearInferred = { from: { vi: "ngày đăng 05/08/2022", en: "publication on 5 August 2022" } }
    expect(read("hôm 3/8", { published })).toEqual({ on: "2022-08-03", yearInferred })
    expect(read("từ 3 đến 4/8", { published })).toEqual({
      on: "2022-08-03",
      until: "2022-08-04",
      yearInferred,
    })
    expect(read("ngày 3-8", { published }).on).toBe("2022-08-03")
    expect(read("tháng 7", { published })).toEqual({ on: "2022-07", yearInferred })
    expect(read("28/12", { published: parseDateOrThrow("2023-01-02") }).on).toBe("2022-12-28")
  })

  it("is not told by a day of publication shortly before the day", () => {
    const refused = readMeetingDate("ngày 10/8", { published })
    expect(codesOf(refused)).toEqual(["meeting-date.year-ambiguous"])
    expect(refused).toMatchObject({
      failure: { issues: [{ facts: { earlier: "2021-08-10", later: "2022-08-10" } }] },
    })
  })

  it("never overrules the one that is printed", () => {
    expect(read("10/1/2023", { year: 2024, from })).toEqual({ on: "2023-01-10" })
    expect(read("10/1/2023", { published })).toEqual({ on: "2023-01-10" })
  })

  it("is missed when there is nothing to infer it from", () => {
    for (const nothing of [undefined, null, {}, { published: "hôm qua" }]) {
      expect(codesOf(readMeetingDate("10/1", nothing as never))).toEqual(["meeting-date.year-missing"])
    }
  })
})

describe("a printed date that is refused", () => {
  it.each([
    ["without a year", "Sáng ngày 10/1", "meeting-date.year-missing"],
    ["of a month without a year", "tháng 10", "meeting-date.year-missing"],
    ["the calendar does not have", "31/2/2023", "date.not-in-calendar"],
    ["with the month first", "8/15/2023", "date.not-in-calendar"],
    ["of a thirteenth month", "tháng 13/2023", "meeting-date.not-real"],
    ["on another day of the week", "thứ Năm, ngày 3/8/2022", "meeting-date.weekday-wrong"],
    ["of more days than it says", "trong 3 ngày 3 và 4/8/2023", "meeting-date.days-differ"],
    ["of two days that are not next to each other", "ngày 3 và 5/8/2023", "meeting-date.days-differ"],
    ["of days out of order", "ngày 3, 9, 5/8/2023", "meeting-date.unreadable"],
    ["that runs backwards", "từ 5/8/2023 đến 3/8/2023", "meeting-date.inverted"],
    ["that may cross the year", "từ 30/12 đến 2/1/2023", "meeting-date.ambiguous"],
    ["of days or of months", "3-8/2022", "meeting-date.ambiguous"],
    ["at 25 o'clock", "25 giờ ngày 3/8/2022", "meeting-date.time-not-real"],
    ["at 14:30 in the morning", "14 giờ 30 sáng ngày 3/8/2022", "meeting-date.time-contradicts"],
    ["on a weekday of a month", "thứ Tư tháng 8/2022", "meeting-date.precision-mixed"],
    ["in the morning of a year", "sáng năm 2022", "meeting-date.precision-mixed"],
    ["of the lunar calendar", "mồng 3 tháng Giêng năm 2023", "meeting-date.lunar"],
    ["on a fifteenth “mồng”", "mồng 15 tháng 8 năm 2023", "meeting-date.unreadable"],
    ["of two digits of a year", "3/8/22", "meeting-date.unreadable"],
    ["in other words", "sáng mai", "meeting-date.unreadable"],
    ["in the morning and in the evening", "sáng tối ngày 3/8/2022", "meeting-date.unreadable"],
    ["without anything", "", "meeting-date.unreadable"],
  ])("%s says so (“%s”)", (_, printed, code) => {
    const refused = readMeetingDate(printed)
    expect([codesOf(refused), pathsOf(refused)]).toEqual([[code], [[]]])
  })

  it("has every issue at once", () => {
    expect(codesOf(readMeetingDate("25 giờ, thứ Năm, ngày 3/8/2022"))).toEqual([
      "meeting-date.time-not-real",
      "meeting-date.weekday-wrong",
    ])
  })

  it.each([null, undefined, 7, Number.NaN, {}, [], true])("is %j", (junk) => {
    const refused = readMeetingDate(junk as never)
    expect([codesOf(refused), pathsOf(refused)]).toEqual([["meeting.argument-invalid"], [["text"]]])
    expect(() => readMeetingDateOrThrow(junk as never)).toThrow(MeetingDateError)
  })

  it("is long and hostile, and not waited for", () => {
    for (const part of ["1", "ngày ", "3 đến ", "14h", "( ", "thứ tư, ", "sáng "]) {
      expect(codesOf(readMeetingDate(part.repeat(100_000)))).toEqual(["meeting-date.unreadable"])
    }
  })

  it("never crashes the reader, whatever words are put together", () => {
    const word = fc.constantFrom(
      "sáng",
      "ngày",
      "3",
      "8",
      "/",
      "-",
      " ",
      "2023",
      "tháng",
      "năm",
      "đến",
      "từ",
      "14h",
      "thứ",
      "tư",
      ",",
      "(",
      ")",
      "mồng",
      "và",
      "30",
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.boolean(), (words, spaced) => {
        const result = readMeetingDate(words.join(spaced ? " " : ""), { year: 2023, from })
        if (result._tag === "Success") expect(meetingDateSchema.safeParse(result.success).success).toBe(true)
        else expect(result.failure).toBeInstanceOf(MeetingDateError)
      }),
      { numRuns: 500 },
    )
  })
})
