import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { attendanceOf } from "../../src/meeting/attendance-of.ts"
import { attendanceRuleSchema, evaluateAttendance } from "../../src/meeting/attendance-rules.ts"
import { meetingSchema } from "../../src/meeting/meeting.ts"
import { parseMeetingOrThrow } from "../../src/meeting/parse-meeting.ts"
import { parseWith } from "../../src/source/issues-from-zod.ts"
import { arbitraryMeeting } from "./arbitraries.ts"
import { withFields } from "./samples.ts"

const rule = (fields: object) => attendanceRuleSchema.parse({ name: "Túc số (mẫu)", ...fields })

describe("a rule on attendance", () => {
  it.each([
    ["2/3", false, 6, 9, "met"],
    ["2/3", false, 5, 9, "not-met"],
    ["2/3", false, 7, 10, "met"],
    ["2/3", false, 6, 10, "not-met"],
    ["2/3", true, 6, 9, "not-met"],
    ["50%", true, 5, 10, "not-met"],
    ["50%", true, 6, 10, "met"],
    ["0.5", false, 5, 10, "met"],
    ["2/3", false, undefined, 9, "unknown"],
    ["2/3", false, 6, undefined, "unknown"],
    ["2/3", false, 0, 0, "unknown"],
    ["2/3", false, 10, 9, "unknown"],
  ])("of %s (strictly: %s) with %s of %s present is %s", (share, strictly, present, entitled, outcome) => {
    expect(evaluateAttendance(rule({ share, strictly }), { present, entitled }).outcome).toBe(outcome)
  })

  it("of thirds agrees with whole-number arithmetic, always", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 1, max: 9_999_999 }), (one, entitled) => {
        const present = one % (entitled + 1)
        const { outcome } = evaluateAttendance(rule({ share: "2/3" }), { present, entitled })
        expect(outcome).toBe(3n * BigInt(present) >= 2n * BigInt(entitled) ? "met" : "not-met")
      }),
    )
  })

  it("is not met when one part is not, even if another cannot be told", () => {
    const both = rule({ share: "2/3", people: 9 })
    expect(evaluateAttendance(both, { present: 5 })).toEqual({
      outcome: "not-met",
      parts: [
        { part: "share", outcome: "unknown" },
        { part: "people", outcome: "not-met", needed: 9 },
      ],
    })
  })

  it("may need certain roles, and cannot tell when nobody said who came", () => {
    const chaired = rule({ roles: ["chair", "record"] })
    expect(evaluateAttendance(chaired, { roles: ["record", "chair", "attend"] }).outcome).toBe("met")
    expect(evaluateAttendance(chaired, { roles: ["chair"] }).outcome).toBe("not-met")
    expect(evaluateAttendance(chaired, {}).outcome).toBe("unknown")
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("cannot be told from a count of %s", (count) => {
    const both = rule({ share: "2/3", people: 1 })
    expect(evaluateAttendance(both, { present: count, entitled: 9 }).outcome).toBe("unknown")
    expect(evaluateAttendance(both, { present: 9, entitled: count }).outcome).toBe("unknown")
  })

  it("is asked of a meeting by what its delegations state, all of them", () => {
    const attendance = (second: object) =>
      attendanceOf(
        parseMeetingOrThrow(
          withFields({
            delegations: [
              { name: "xã", invited: 6, attended: 4 },
              { name: "phường", invited: 3, ...second },
            ],
          }),
        ),
      )
    const needs = rule({ share: "2/3", roles: ["chair"] })
    expect(evaluateAttendance(needs, attendance({ attended: 2 })).outcome).toBe("met")
    expect(evaluateAttendance(needs, attendance({ attended: 1 })).outcome).toBe("not-met")
    expect(evaluateAttendance(needs, attendance({})).outcome).toBe("unknown")
  })

  it("is met by those known to have come, and never missed for want of the others", () => {
    const meeting = parseMeetingOrThrow(
      withFields({ delegations: [{ name: "xã", attended: 18 }, { name: "phường" }] }),
    )
    const outcome = (people: number) => evaluateAttendance(rule({ people }), attendanceOf(meeting)).outcome
    expect([outcome(18), outcome(19)]).toEqual(["met", "unknown"])
    expect(
      evaluateAttendance(rule({ people: 1 }), attendanceOf(parseMeetingOrThrow(withFields({})))).outcome,
    ).toBe("unknown")
  })

  it("on roles counts a chair named as such, and does not hold a page's silence against a meeting", () => {
    const { outcome } = evaluateAttendance(
      rule({ roles: ["chair"] }),
      attendanceOf(
        parseMeetingOrThrow(
          withFields({
            chairs: ["tran-thi-b"],
            participants: [{ official: "tran-thi-b", name: "Trần Thị B" }],
          }),
        ),
      ),
    )
    expect(outcome).toBe("met")
    const silent = attendanceOf(
      parseMeetingOrThrow(withFields({ participants: [{ official: "tran-thi-b", name: "Trần Thị B" }] })),
    )
    expect(evaluateAttendance(rule({ roles: ["chair"] }), silent).outcome).toBe("unknown")
  })

  it("is never missed for what a meeting does not state", () => {
    fc.assert(
      fc.property(arbitraryMeeting, fc.integer({ min: 1, max: 200 }), (input, people) => {
        const meeting = meetingSchema.parse(input)
        const { outcome } = evaluateAttendance(rule({ people, roles: ["record"] }), attendanceOf(meeting))
        const stated = meeting.delegations.every(({ attended }) => attended !== undefined)
        if (outcome === "not-met") expect(stated && meeting.delegations.length > 0).toBe(true)
      }),
    )
  })

  it("on roles is unknown of a meeting that names nobody", () => {
    const nobody = attendanceOf(parseMeetingOrThrow(withFields({ participants: [] })))
    expect(evaluateAttendance(rule({ roles: ["chair"] }), nobody).outcome).toBe("unknown")
  })

  it("without parts is met by anyone", () => {
    expect(evaluateAttendance(rule({}), {})).toEqual({ outcome: "met", parts: [] })
  })

  it.each(["4/3", "1/0", "-1/2", "150%", "hai phần ba", "9".repeat(400), ""])(
    "refuses the share “%.12s”",
    (share) => {
      const read = parseWith(attendanceRuleSchema, { name: "Mẫu", share })
      expect("issues" in read && read.issues.map(({ code }) => code)).toEqual(["attendance.share-invalid"])
    },
  )

  it("keeps its share as an exact fraction", () => {
    expect(["2/3", "50%", "0.125", "4/6"].map((share) => rule({ share }).share)).toEqual([
      "2/3",
      "1/2",
      "1/8",
      "2/3",
    ])
  })
})
