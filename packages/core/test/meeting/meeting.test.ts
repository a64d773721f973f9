import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { checkMeeting } from "../../src/meeting/check-meeting.ts"
import { tally } from "../../src/meeting/delegation.ts"
import { chairsOf, meetingSchema } from "../../src/meeting/meeting.ts"
import { MeetingError, parseMeeting, parseMeetingOrThrow } from "../../src/meeting/parse-meeting.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"
import { arbitraryMeeting } from "./arbitraries.ts"
import { sampleMeeting, withFields } from "./samples.ts"

describe("a meeting", () => {
  it("comes back unchanged from JSON", () => {
    fc.assert(
      fc.property(arbitraryMeeting, (input) => {
        const meeting = meetingSchema.parse(input)
        expect(meetingSchema.parse(JSON.parse(JSON.stringify(meeting)))).toEqual(meeting)
      }),
    )
  })

  it("reads the same from data with numbers as from data with digits", () => {
    const [numbers, digits] = [13, "13"].map((units) =>
      parseMeetingOrThrow(withFields({ delegations: [{ name: "xã", units }] })),
    )
    expect(numbers).toEqual(digits)
  })

  it("leaves out what was not stated, and keeps a stated 0", () => {
    const { delegations, place } = parseMeetingOrThrow(
      withFields({ delegations: [{ name: "xã", attended: 0 }] }),
    )
    expect(delegations[0]).toEqual({ name: { vi: "xã", en: "xã" }, attended: 0 })
    expect(place).toBeUndefined()
  })

  it("may be online with a number of points, or with a number nobody stated", () => {
    const online = (points?: number) =>
      parseMeetingOrThrow(withFields({ place: { online: { points } } })).place
    expect(online(63)).toEqual({ online: { points: 63 } })
    expect(online()).toEqual({ online: {} })
  })

  it("keeps an exact figure as its canonical decimal", () => {
    const { results } = parseMeetingOrThrow(
      withFields({ results: [{ indicator: "Hộ nghèo", number: "0007.250", unit: "%", period: 2025 }] }),
    )
    expect(results[0]).toMatchObject({ number: "7.25", period: "2025" })
  })

  it("may give its periods in Vietnamese words, and keeps their canonical text", () => {
    const directive = { id: "d1", issuer: "nguyen-van-a", content: "Rà soát" }
    const meeting = parseMeetingOrThrow(
      withFields({
        reviewed: ["6 tháng đầu năm 2026"],
        directives: [{ ...directive, due: { within: "quý III/2026" } }],
      }),
    )
    expect([meeting.reviewed, meeting.directives[0]?.due]).toEqual([["2026-H1"], { within: "2026-Q3" }])
  })

  it("has chairs by name and by role, each once, in the order they are named", () => {
    const meeting = parseMeetingOrThrow(withFields({ chairs: ["tran-thi-b"] }))
    expect(chairsOf(meeting).map(({ name }) => name)).toEqual(["Trần Thị B", "Nguyễn Văn A"])
  })

  it("does not depend on the order of its participants", () => {
    const withOrder = arbitraryMeeting.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...(input.participants ?? [])], {
          minLength: (input.participants ?? []).length,
        }),
      ),
    )
    const told = (issues: ReturnType<typeof checkMeeting>) =>
      issues.map(({ code, facts, severity }) => JSON.stringify([code, severity, facts.id ?? facts])).sort()
    fc.assert(
      fc.property(withOrder, ([input, participants]) => {
        // A person given twice, or two of one name, are told of at the second place, whichever that is.
        fc.pre(new Set(participants.map(({ official }) => official)).size === participants.length)
        const [one, other] = [meetingSchema.parse(input), meetingSchema.parse({ ...input, participants })]
        expect(told(checkMeeting(other))).toEqual(told(checkMeeting(one)))
        expect(new Set(chairsOf(other))).toEqual(new Set(chairsOf(one)))
        expect(tally(other.delegations, "attended")).toEqual(tally(one.delegations, "attended"))
      }),
    )
  })
})

describe("a meeting that cannot be made", () => {
  it("is refused with every issue, each at its place", () => {
    const refused = parseMeeting(
      withFields({
        kinds: [],
        date: { on: "2023-02-29" },
        reviewed: ["kỳ tới"],
        delegations: [{ name: "xã", units: -1 }],
      }),
    )
    expect(codesOf(refused)).toEqual([
      "field.too-small",
      "meeting-date.not-real",
      "period.words-unreadable",
      "field.malformed",
    ])
    expect(pathsOf(refused)).toEqual([
      ["kinds"],
      ["date", "on"],
      ["reviewed", 0],
      ["delegations", 0, "units"],
    ])
  })

  it.each([
    ["text", "hội nghị"],
    ["nothing", undefined],
    ["a list", []],
    ["a number that is none", Number.NaN],
    ["a class instance", new Date(0)],
  ])("is refused when it is %s", (_, input) => {
    expect(codesOf(parseMeeting(input)).length).toBeGreaterThan(0)
  })

  it("is refused for a count that is no count", () => {
    for (const attended of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1.5,
      "9".repeat(400),
      "-1",
      "1e3",
      "mười",
    ]) {
      const refused = parseMeeting(withFields({ delegations: [{ name: "xã", attended }] }))
      expect(codesOf(refused), String(attended)).toEqual(["field.malformed"])
    }
  })

  it("is refused for a figure of 400 digits", () => {
    const refused = parseMeeting(withFields({ results: [{ indicator: "x", number: "9".repeat(400) }] }))
    expect(codesOf(refused)).toEqual(["number.invalid"])
  })

  it("is refused for keys that reach a prototype", () => {
    const refused = parseMeeting(
      withFields({ documents: JSON.parse('{"__proto__": {"document": {"kind": "x"}}}') }),
    )
    expect(codesOf(refused)).toEqual(["source.forbidden-key"])
  })

  it("is refused when it is nested without end", () => {
    const loop: Record<string, unknown> = {}
    loop.place = loop
    expect(codesOf(parseMeeting(loop))).toContain("source.too-deep")
  })

  it("throws its tagged error from the twin that throws", () => {
    expect(() => parseMeetingOrThrow(withFields({ kinds: ["khong-co"] }))).toThrow(MeetingError)
  })

  it("never makes the checks throw, whatever contradicts itself", () => {
    fc.assert(
      fc.property(arbitraryMeeting, (input) => {
        const result = parseMeeting(input)
        expect(["Success", "Failure"]).toContain(result._tag)
      }),
    )
  })
})

it("the schema of a meeting can be published as JSON Schema", () => {
  const published = z.toJSONSchema(meetingSchema, { io: "input" })
  expect(published.$defs?.Meeting?.required).toEqual(["id", "kinds", "title", "date", "organisers"])
})

it("a sound meeting has no issues", () => {
  expect(checkMeeting(sampleMeeting)).toEqual([])
})
