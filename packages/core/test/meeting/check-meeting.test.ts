import { expect, it } from "vitest"
import { type CheckMeetingOptions, checkMeeting } from "../../src/meeting/check-meeting.ts"
import { type MeetingInput, meetingSchema } from "../../src/meeting/meeting.ts"
import { standardMeetingKinds } from "../../src/meeting/meeting-kind.ts"
import { sample, withFields } from "./samples.ts"

type Fields = Partial<Record<keyof MeetingInput, unknown>>

const told = (fields: Fields, options?: CheckMeetingOptions) =>
  checkMeeting(meetingSchema.parse(withFields(fields)), options).map(
    ({ code, severity, path }) => `${severity} ${code} at ${path.join(".")}`,
  )

const [a, b] = sample.participants
const issued = { step: "issued", on: "2026-07-10" }
const directive = { id: "d1", issuer: "nguyen-van-a", content: "Nắm tình hình" }

it.each<readonly [string, Fields, string]>([
  ["a kind nobody knows", { kinds: ["so-ket", "so-kett"] }, "error meeting.kind-unknown at kinds.1"],
  ["a kind twice", { kinds: ["so-ket", "so-ket"] }, "error meeting.named-twice at kinds.1"],
  ["a chair who is not there", { chairs: ["le-van-c"] }, "warning meeting.chair-not-listed at chairs.0"],
  ["a chair twice", { chairs: ["nguyen-van-a", "nguyen-van-a"] }, "error meeting.named-twice at chairs.1"],
  ["a person twice", { participants: [a, b, a] }, "error participant.twice at participants.2.official"],
  [
    "one name under two ids",
    { participants: [a, { ...b, name: a.name }] },
    "warning participant.same-name at participants.1.name",
  ],
  [
    "a speaker who is not there",
    { agenda: [{ type: "report", speakers: ["tran-thi-bb"] }] },
    "error meeting.speaker-unknown at agenda.0.speakers.0",
  ],
  [
    "a directive by somebody who is not there",
    { directives: [{ ...directive, issuer: "le-van-c" }] },
    "error meeting.speaker-unknown at directives.0.issuer",
  ],
  [
    "a proposal by somebody who is not there",
    { proposals: [{ content: "x", by: "le-van-c" }] },
    "error meeting.speaker-unknown at proposals.0.by",
  ],
  [
    "a document that is not named",
    { results: [{ indicator: "x", cites: { document: "kl267" } }] },
    "error meeting.document-unknown at results.0.cites.0.document",
  ],
  [
    "a document whose number is of another kind",
    { documents: { kl267: { document: { kind: "Hướng dẫn", number: "267-KL/TU", signed: "2017-12-25" } } } },
    "error document-number.kind-mismatch at documents.kl267.document.number",
  ],
  [
    "a document in force before it was signed",
    {
      documents: { kl267: { document: { kind: "Kết luận", signed: "2017-12-25", effective: "2017-12-24" } } },
    },
    "error document.effective-before-signed at documents.kl267.document.effective",
  ],
  ["a review of what has not begun", { reviewed: ["2027"] }, "error meeting.period-not-begun at reviewed.0"],
  [
    "a result of a period that has not begun",
    { results: [{ indicator: "x", period: "2026-Q4" }] },
    "error meeting.period-not-begun at results.0.period",
  ],
  [
    "a plan for what is over",
    { planned: ["2026-01-01/2026-07-09"] },
    "warning meeting.plan-over at planned.0",
  ],
  [
    "more people than were invited",
    { delegations: [{ name: "x", invited: 10, attended: 11 }] },
    "error delegation.more-than-invited at delegations.0.attended",
  ],
  [
    "awards to nobody knows whom",
    { awards: [{ form: "Giấy khen", issuer: "Huyện ủy", count: 12 }] },
    "error meeting-award.target-missing at awards.0.target",
  ],
  [
    "a number of nobody knows what",
    { results: [{ indicator: "x", number: 12 }] },
    "warning reported-result.unit-missing at results.0.unit",
  ],
  [
    "two directives of one id",
    { directives: [directive, directive] },
    "error meeting.named-twice at directives.1.id",
  ],
  [
    "follow-up out of order",
    { directives: [{ ...directive, followUp: [{ step: "closed", on: "2026-07-10" }] }] },
    "error directive.step-out-of-order at directives.0.followUp.0.step",
  ],
  [
    "follow-up back in time",
    {
      directives: [
        {
          ...directive,
          followUp: [
            { step: "issued", on: "2026-07-10" },
            { step: "accepted", on: "2026-07-09" },
          ],
        },
      ],
    },
    "error directive.step-too-early at directives.0.followUp.1.on",
  ],
  [
    "a deadline before the directive",
    {
      directives: [
        { ...directive, due: { within: "2025" }, followUp: [{ step: "issued", on: "2026-07-10" }] },
      ],
    },
    "error directive.due-before-issue at directives.0.due",
  ],
  [
    "a deadline before the meeting, of a directive without any step",
    { directives: [{ ...directive, due: { before: "2026-07-10" } }] },
    "error directive.due-before-issue at directives.0.due",
  ],
  [
    "a page older than the meeting",
    { provenance: { published: "2026-07-09" } },
    "warning provenance.before-meeting at provenance.published",
  ],
  [
    "a weekday that is another",
    { provenance: { published: "2026-07-12", weekday: "monday" } },
    "error provenance.weekday-wrong at provenance.weekday",
  ],
])("%s is told, and nothing else", (_, fields, expected) => {
  expect(told(fields)).toEqual([expected])
})

it.each<readonly [string, Fields]>([
  ["a document has no date", { documents: { luat: { document: { kind: "Luật" } } } }],
  ["fewer came than they stand for", { delegations: [{ name: "x", attended: 13, represented: 102 }] }],
  ["more came than they stand for", { delegations: [{ name: "x", attended: 13, represented: 5 }] }],
  ["as many came as were invited", { delegations: [{ name: "x", invited: 13, attended: 13 }] }],
  ["a reported period begins on the day", { reviewed: ["2026-07-10/2026-12-31"] }],
  ["a planned period ends on the day", { planned: ["2026-01-01/2026-07-10"] }],
  ["the page is of the day of the meeting", { provenance: { published: "2026-07-10" } }],
  [
    "a directive is due on the day",
    { directives: [{ ...directive, due: { by: "2026-07-10" }, followUp: [issued] }] },
  ],
  ["nobody stated how many were invited", { delegations: [{ name: "x", attended: 13 }] }],
  ["a year is reviewed before it is over", { reviewed: ["2026"] }],
  [
    "the year before is reviewed in January",
    { date: { on: "2026-01-10" }, reviewed: ["2025"], planned: ["2026"] },
  ],
  [
    "only the year of the meeting is known",
    { date: { on: "2026" }, reviewed: ["2026-H2"], planned: ["2026-Q1"] },
  ],
  [
    "awards are not split",
    { awards: [{ form: "Giấy khen", issuer: "Huyện ủy", target: "unsplit", count: 12 }] },
  ],
  ["awards are not counted", { awards: [{ form: "Giấy khen", issuer: "Huyện ủy" }] }],
  ["the weekday fits", { provenance: { published: "2026-07-12", weekday: "sunday" } }],
])("nothing is told when %s", (_, fields) => {
  expect(told(fields)).toEqual([])
})

it("a kind of one's own is known once it is in the vocabulary", () => {
  const kinds = new Map([...standardMeetingKinds, ["dien-dan", { vi: "diễn đàn", en: "forum" }]])
  expect(told({ kinds: ["dien-dan"] })).toHaveLength(1)
  expect(told({ kinds: ["dien-dan"] }, { kinds })).toEqual([])
})

it("units are looked up wherever an organ stands, when there is something to look them up in", () => {
  const organ = { name: "Ban Dân vận", unit: "ban-la" }
  const fields = {
    organisers: [{ organ }],
    agenda: [{ type: "report", speakers: [{ organ }] }],
    delegations: [{ name: "x", from: [organ] }],
    proposals: [{ content: "x", to: organ }],
    directives: [{ ...directive, addressees: [organ] }],
    awards: [{ form: "Giấy khen", issuer: organ }],
  }
  expect(told(fields)).toEqual([])
  expect(told(fields, { hasUnit: (_, date) => date === "2026-07-10" })).toEqual([])
  expect(told(fields, { hasUnit: (unit) => unit !== "ban-la" })).toEqual(
    [
      "organisers.0.organ",
      "delegations.0.from.0",
      "proposals.0.to",
      "directives.0.addressees.0",
      "awards.0.issuer",
      "agenda.0.speakers.0.organ",
    ].map((path) => `error meeting.unit-unknown at ${path}.unit`),
  )
})
