import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { meetingSchema } from "../../src/meeting/meeting.ts"
import { byAddressee, openDirectives } from "../../src/meeting/open-directives.ts"
import { parseMeetingOrThrow } from "../../src/meeting/parse-meeting.ts"
import { weekdayOf } from "../../src/meeting/provenance.ts"
import { type PlainDate, parseDateOrThrow } from "../../src/time/plain-date.ts"
import { arbitraryDay, arbitraryMeeting } from "./arbitraries.ts"
import { withFields } from "./samples.ts"

const one = { issuer: { organ: "Huyện ủy mẫu" }, content: "Rà soát" }
const xa = { name: "UBND xã Mẫu Một", unit: "xa-1" }

/** The sample meeting, on Friday 10 July 2026, with directives of every standing; and one the week after. */
const meetings = [
  parseMeetingOrThrow(
    withFields({
      directives: [
        { ...one, id: "khong-han" },
        { ...one, id: "cuoi-nam", addressees: [xa, "Mặt trận huyện"], due: { within: "2026-H2" } },
        { ...one, id: "qua-han", addressees: [xa], due: { before: "2026-08-28" } },
        {
          ...one,
          id: "da-bao-cao",
          addressees: [{ ...xa, name: "Xã Mẫu Một" }],
          due: { by: "2026-07-31" },
          followUp: [
            { step: "issued", on: "2026-07-10" },
            { step: "accepted", on: "2026-07-13" },
            { step: "reported", on: "2026-08-03" },
          ],
        },
        {
          ...one,
          id: "da-xong",
          addressees: [xa],
          followUp: [
            { step: "issued", on: "2026-07-10" },
            { step: "accepted", on: "2026-07-13" },
            { step: "reported", on: "2026-08-03" },
            { step: "closed", on: "2026-08-04" },
          ],
        },
      ],
    }),
  ),
  parseMeetingOrThrow(
    withFields({ id: "hop-sau", date: { on: "2026-09-10" }, directives: [{ ...one, id: "chua-toi" }] }),
  ),
]

const asOf = parseDateOrThrow("2026-08-31")
const isWorkday = (date: PlainDate) => !["saturday", "sunday"].includes(weekdayOf(date))

describe("the open directives of many meetings", () => {
  it("are those issued and not closed by the day, those due earliest first", () => {
    const told = openDirectives(meetings, asOf).map(({ directive, status }) => [
      directive.id,
      status.standing,
    ])
    expect(told).toEqual([
      ["da-bao-cao", "awaiting-closure"],
      ["qua-han", "overdue"],
      ["cuoi-nam", "open"],
      ["khong-han", "open"],
    ])
  })

  it("are counted late in days, and in days worked when it is told which are", () => {
    const late = (options?: Parameters<typeof openDirectives>[2]) =>
      openDirectives(meetings, asOf, options).find(({ directive }) => directive.id === "qua-han")
    // The last day in time was Thursday 27 August; Friday and Monday were worked.
    expect(late()).toMatchObject({ daysOverdue: 4 })
    expect(late()).not.toHaveProperty("workdaysOverdue")
    expect(late({ isWorkday })).toMatchObject({ daysOverdue: 4, workdaysOverdue: 2 })
  })

  it("reported late are marked so, and not counted as overdue", () => {
    const [reported] = openDirectives(meetings, asOf, { isWorkday })
    expect(reported?.status).toMatchObject({ reportedLate: true, overdue: false })
    expect(reported).not.toHaveProperty("daysOverdue")
    expect(reported).not.toHaveProperty("workdaysOverdue")
  })

  it("are issued at their meeting when no step says otherwise", () => {
    expect(openDirectives(meetings, parseDateOrThrow("2026-07-09"))).toEqual([])
    expect(openDirectives(meetings, parseDateOrThrow("2026-07-10"))).toHaveLength(5)
    expect(openDirectives(meetings, parseDateOrThrow("2026-09-10"))).toHaveLength(5)
  })

  it("can be asked for by one addressee, by its unit or its name", () => {
    const ids = (addressee: string) =>
      openDirectives(meetings, asOf, { addressee }).map(({ directive }) => directive.id)
    expect(ids("xa-1")).toEqual(["da-bao-cao", "qua-han", "cuoi-nam"])
    expect(ids("Mặt trận huyện")).toEqual(["cuoi-nam"])
    expect(ids("xa-2")).toEqual([])
  })

  it("fall under each addressee, and under none when they have none", () => {
    const told = byAddressee(openDirectives(meetings, asOf)).map(({ addressee, directives, overdue }) => [
      addressee?.unit ?? addressee?.name,
      directives.map(({ directive }) => directive.id),
      overdue,
    ])
    expect(told).toEqual([
      ["xa-1", ["da-bao-cao", "qua-han", "cuoi-nam"], 1],
      ["Mặt trận huyện", ["cuoi-nam"], 0],
      [undefined, ["khong-han"], 0],
    ])
  })

  it("are overdue by at least a day, and by no more days worked than days", () => {
    fc.assert(
      fc.property(arbitraryMeeting, arbitraryDay, (input, day) => {
        const open = openDirectives([meetingSchema.parse(input)], parseDateOrThrow(day), { isWorkday })
        for (const { status, daysOverdue, workdaysOverdue } of open) {
          expect(daysOverdue !== undefined).toBe(status.overdue)
          expect(daysOverdue ?? 1).toBeGreaterThanOrEqual(1)
          expect(workdaysOverdue ?? 0).toBeLessThanOrEqual(daysOverdue ?? 0)
        }
      }),
    )
  })
})
