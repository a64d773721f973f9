import * as fc from "fast-check"
import { agendaTypes } from "../../src/meeting/agenda.ts"
import { followUpSteps } from "../../src/meeting/directive.ts"
import type { MeetingInput } from "../../src/meeting/meeting.ts"
import { awardTargets } from "../../src/meeting/meeting-award.ts"
import { standardMeetingKinds } from "../../src/meeting/meeting-kind.ts"
import { participantRoles } from "../../src/meeting/participant.ts"

const keys = <A extends object>(of: A) => fc.constantFrom(...(Object.keys(of) as Array<keyof A & string>))

const words = fc.constantFrom(
  "Huyện ủy mẫu",
  "Dân vận khéo",
  "  hai  dấu cách ",
  "Ủy ban",
  "Trưởng ban – Ban Dân vận",
)
const text = fc.oneof(words, fc.record({ vi: words, en: fc.constantFrom("Sample", "Model") }))
const id = fc.constantFrom("nguyen-van-a", "tran-thi-b", "le-van-c", "d4")
const organ = fc.oneof(words, fc.record({ name: words, unit: id }, { requiredKeys: ["name"] }))
const speaker = fc.oneof(id, fc.record({ official: id }), fc.record({ organ }), fc.record({ group: text }))
const count = fc.oneof(fc.nat(300), fc.constantFrom("05", "13"))
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.nat(11),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((one) => `${one.year}-${String(one.month + 1).padStart(2, "0")}-${String(one.day).padStart(2, "0")}`)
const period = fc.constantFrom(
  "2023",
  2024,
  "2022-H1",
  "2026-Q3",
  "term:2020-2025",
  "2022..2025",
  "2025-12-16/2026-12-15",
)
const cites = fc.oneof(
  fc.record({ document: fc.constantFrom("kl267", "luat") }),
  fc.array(fc.record({ document: fc.constant("luat"), article: fc.constantFrom("1", "2a") }), {
    minLength: 1,
    maxLength: 2,
  }),
)
const due = fc.oneof(fc.record({ by: day }), fc.record({ before: day }), fc.record({ within: period }))

const some = <A>(one: fc.Arbitrary<A>) => fc.array(one, { maxLength: 3 })
const partly = <A>(fields: { [Name in keyof A]: fc.Arbitrary<A[Name]> }, requiredKeys: Array<keyof A>) =>
  fc.record(fields, { requiredKeys })

/** A follow-up of any order and dates. */
export const arbitraryFollowUp = some(fc.record({ step: fc.constantFrom(...followUpSteps), on: day }))

/** A directive as one writes it. */
export const arbitraryDirective = partly(
  { id, issuer: speaker, content: text, addressees: some(organ), due, cites, followUp: arbitraryFollowUp },
  ["id", "issuer", "content"],
)

/** Any day. */
export const arbitraryDay = day

const participant = partly(
  {
    official: id,
    name: fc.constantFrom("Nguyễn Văn A", "Trần Thị B", "Lê Văn C"),
    posts: some(fc.oneof(words, fc.record({ post: words, printed: words }, { requiredKeys: ["post"] }))),
    roles: some(keys(participantRoles)),
    level: fc.constantFrom("higher" as const, "lower" as const),
  },
  ["official", "name"],
)

const delegation = partly(
  {
    name: text,
    members: some(text),
    from: some(organ),
    invited: count,
    attended: count,
    represented: count,
    units: count,
  },
  ["name"],
)

const date = fc.oneof(
  fc.record({ on: fc.constantFrom("2024", "2024-02") }),
  partly(
    {
      on: day,
      partOfDay: fc.constantFrom("morning" as const, "evening" as const),
      yearInferred: fc.record({ from: text }),
      printed: words,
    },
    ["on"],
  ),
)

const provenance = partly(
  {
    published: day,
    publishedAt: fc.constantFrom("00:00", "22:58"),
    authors: some(words),
    misprints: some(fc.record({ printed: words, meant: words }, { requiredKeys: ["printed"] })),
    noise: some(fc.record({ what: text, printed: words })),
  },
  [],
)

/** A meeting of the right shape, often contradicting itself. */
export const arbitraryMeeting: fc.Arbitrary<MeetingInput> = partly(
  {
    id,
    kinds: fc.array(fc.constantFrom(...standardMeetingKinds.keys(), "khong-co"), {
      minLength: 1,
      maxLength: 3,
    }),
    title: text,
    purposes: some(text),
    date,
    place: fc.oneof(
      fc.record({ name: words }),
      fc.record({ online: fc.record({ points: count }, { requiredKeys: [] }) }),
    ),
    reviewed: some(period),
    planned: some(period),
    organisers: fc.array(fc.record({ organ, role: fc.constantFrom("lead" as const, "joint" as const) }), {
      minLength: 1,
      maxLength: 2,
    }),
    chairs: some(id),
    participants: fc.array(participant, { maxLength: 5 }),
    delegations: some(delegation),
    agenda: some(
      partly({ type: keys(agendaTypes), title: text, speakers: some(speaker), points: some(text), cites }, [
        "type",
      ]),
    ),
    documents: fc.constantFrom<NonNullable<MeetingInput["documents"]>>(
      {},
      { kl267: { document: { kind: "Kết luận", number: "267-KL/TU" }, period: "2022..2025" } },
    ),
    results: some(
      partly({ indicator: text, number: fc.constantFrom("0087.50", 12, "-3"), unit: text, period, cites }, [
        "indicator",
      ]),
    ),
    difficulties: some(partly({ about: text, named: fc.boolean(), by: speaker }, ["about"])),
    proposals: some(partly({ content: text, by: speaker, to: organ }, ["content"])),
    goals: some(partly({ content: text, due, by: speaker }, ["content"])),
    directives: some(arbitraryDirective),
    awards: some(
      partly({ form: text, issuer: organ, theme: text, target: keys(awardTargets), count, period }, [
        "form",
        "issuer",
      ]),
    ),
    outcomes: some(text),
    provenance,
  },
  ["id", "kinds", "title", "date", "organisers"],
)
