import { describe, expect, it } from "vitest"
import type { Issue } from "../../src/issue/issue.ts"
import { checkMeeting } from "../../src/meeting/check-meeting.ts"
import { recordFollowUp } from "../../src/meeting/follow-up.ts"
import { parseMeeting } from "../../src/meeting/parse-meeting.ts"
import * as Meetings from "../../src/public/meetings.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"
import { sample, sampleMeeting, withFields } from "./samples.ts"

const junk: ReadonlyArray<unknown> = [
  null,
  undefined,
  0,
  Number.NaN,
  "",
  "x",
  true,
  10n,
  Symbol("x"),
  () => 1,
  new Date(0),
  [],
  [null],
  {},
  { on: null },
  { directives: 7 },
  Object.create(null),
  JSON.parse('{"__proto__": {"on": "2026"}}'),
]

/** What a register is asked is tested with the registers. */
const elsewhere = new Set(["registerPosts"])

const callables = Object.entries(Meetings).flatMap(([name, value]) =>
  typeof value === "function" && !name.endsWith("Error") && !elsewhere.has(name)
    ? [[name, value as unknown as (...all: ReadonlyArray<unknown>) => unknown] as const]
    : [],
)

it.each(callables)(
  "%s answers junk with issues, each named and placed, and never with a TypeError",
  (_, call) => {
    for (const first of junk) {
      for (const second of junk) {
        try {
          call(first, second, second)
        } catch (error) {
          const { issues } = error as { readonly issues?: ReadonlyArray<Issue> }
          expect(issues?.length, String(error)).toBeGreaterThan(0)
          for (const issue of issues!) expect(issue.facts.name).not.toBe("")
        }
      }
    }
  },
)

describe("what is no meeting", () => {
  it.each([[null], [undefined], [7], ["hội nghị"], [[]], [true]])("says so by name: %j", (input) => {
    const refused = parseMeeting(input)
    expect(pathsOf(refused)).toEqual([["meeting"]])
    expect(refused).toMatchObject({ failure: { issues: [{ facts: { name: "meeting" } }] } })
  })

  it("is answered by the checks with what is wrong where", () => {
    expect(checkMeeting(null as never).map(({ code, path }) => [code, path])).toEqual([
      ["meeting.argument-invalid", ["meeting"]],
    ])
    const half = { ...sampleMeeting, directives: "nhiều" }
    expect(checkMeeting(half as never).map(({ path }) => path)).toEqual([["meeting", "directives"]])
  })

  it("is data as one writes it, until it has been read", () => {
    const written = { id: "d1", issuer: "nguyen-van-a", content: "Rà soát" }
    const ask = () => Meetings.statusOn(written as never, parseDateOrThrow("2026-07-10"))
    expect(ask).toThrow("meeting.argument-unread")
  })

  it("is no directive either", () => {
    const event = { step: "issued", on: "2026-07-10" } as const
    expect(pathsOf(recordFollowUp(null as never, event))).toEqual([["directive"]])
  })

  it("is no date: nothing is before or after it", () => {
    const day = parseDateOrThrow("2026-07-10")
    expect(() => Meetings.isPastDue({ by: day }, null as never)).toThrow(Meetings.MeetingArgumentError)
    expect(() => Meetings.openDirectives([], "2026-02-30" as never)).toThrow(Meetings.MeetingArgumentError)
  })
})

describe("a field that cannot be read", () => {
  const told = (fields: Parameters<typeof withFields>[0]) => {
    const refused = parseMeeting(withFields(fields))
    return codesOf(refused).map((code, index) => `${code} at ${pathsOf(refused)[index]?.join(".")}`)
  }
  const speech = { type: "report", speakers: ["le-van-c"] }

  it("does not hide what contradicts itself in the others", () => {
    expect(told({ title: 7, kinds: ["khong-co"], reviewed: ["2027"], agenda: [speech] })).toEqual([
      "meeting.kind-unknown at kinds.0",
      "meeting.speaker-unknown at agenda.0.speakers.0",
      "meeting.period-not-begun at reviewed.0",
    ])
  })

  it("does not hide the rest of its own list, and leaves every place as written", () => {
    const directive = { id: "d1", issuer: "nguyen-van-a", content: "Rà soát" }
    expect(
      told({
        directives: [{ ...directive, id: "x y" }, directive, { ...directive, due: { within: "2020" } }],
      }),
    ).toEqual([
      "field.malformed at directives.0.id",
      "meeting.named-twice at directives.2.id",
      "directive.due-before-issue at directives.2.due",
    ])
  })

  it("does not make the others look wrong", () => {
    const chair = { official: "le-van-c", name: 7 }
    expect(
      told({ participants: [...sample.participants, { ...chair, roles: ["chairs"] }], agenda: [speech] }),
    ).toEqual(["field.malformed at participants.2.name", "field.not-an-option at participants.2.roles.0"])
    expect(told({ date: { on: "2026-02-30" }, reviewed: ["2027"] })).toEqual([
      "meeting-date.not-real at date.on",
    ])
    expect(told({ documents: 7, results: [{ indicator: "x", cites: { document: "kl" } }] })).toEqual([
      "field.wrong-type at documents",
    ])
  })
})
