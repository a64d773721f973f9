import * as fc from "fast-check"
import { type Command, parseCommandOrThrow } from "../../src/campaign/command.ts"
import { ballots, opening, values } from "./sample-campaign.ts"

/** What a random command looks like; the day is counted from the last thing done. */
export interface Attempt {
  readonly command: Command
  readonly days: number
}

const unit = fc.constantFrom("xa-01", "xa-01", "xa-02", "xa-02", "xa-03", "xa-09")

const some = fc.option(fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }), { nil: undefined })

const limit = fc.constantFrom(
  { kind: "by", date: "2027-01-25" },
  { kind: "before", date: "2027-02-01" },
  { kind: "working-days", after: "2027-01-20", days: 5 },
)

const grounds = { basis: { number: "01-NQ/MAU" }, reason: "Sắp xếp đơn vị (mẫu)" }

const joining = (of: string) => ({ unit: of, name: `Xã Mẫu (${of})`, cluster: "cum-1" })

const stage = fc.constantFrom("self", "appraisal", "council")

const id = fc.constantFrom("p1", "p2")

const official = fc.constantFrom("chu-tich", "uy-vien-1", "uy-vien-2", "tham-dinh")

const aClass = fc.constantFrom("excellent", "good", "none-such", null)

const reason = fc.constantFrom("Có lý do", undefined)

/** The fields of every command but those that carry a rulebook, with who should give it. */
const attempts: Readonly<Record<string, readonly [actor: string, fields: fc.Arbitrary<object>]>> = {
  "register-model": [
    "xa-01",
    fc.record({ model: id, unit, title: fc.constant("Mô hình"), field: fc.constant("Kinh tế") }),
  ],
  "assess-model": ["tham-dinh", fc.record({ model: fc.constantFrom("mh-1", "p1"), effective: fc.boolean() })],
  "recognise-model": ["tham-quyen", fc.record({ model: fc.constantFrom("mh-1", "p1") })],
  "replicate-model": ["tham-quyen", fc.record({ model: fc.constantFrom("mh-1", "p1"), unit })],
  "withdraw-model": [
    "tham-quyen",
    fc.record({ model: fc.constantFrom("mh-1", "p1"), reason: fc.constant("Rút") }),
  ],
  "enter-scores": [
    "tham-dinh",
    fc.record({ unit, stage, values: fc.constantFrom(values("50"), values("61"), values("50", "20")) }),
  ],
  "post-scores": ["chu-tich", fc.record({ unit, stage, place: fc.constant("Trụ sở") })],
  "approve-stage": ["tham-dinh", fc.record({ unit, stage })],
  "return-stage": [
    "chu-tich",
    fc.record({
      unit,
      stage,
      to: stage,
      reason: fc.constant("Thiếu"),
      deadline: fc.option(limit, { nil: undefined }),
    }),
  ],
  "extend-deadline": [
    "tham-quyen",
    fc.record({ stage: fc.option(stage, { nil: undefined }), units: some, limit }).map((one) => ({
      ...one,
      ...grounds,
    })),
  ],
  "appoint-acting-chair": [
    "tham-quyen",
    fc.record({ official, units: some }).map((one) => ({ ...one, ...grounds })),
  ],
  "admit-participant": ["tham-quyen", unit.map((of) => ({ participant: joining(of), ...grounds }))],
  "withdraw-participant": ["quan-tri", unit.map((of) => ({ unit: of, ...grounds }))],
  "succeed-participant": [
    "quan-tri",
    fc
      .record({
        into: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }),
        from: fc.uniqueArray(unit, { minLength: 1, maxLength: 2 }),
        by: fc.constantFrom("sum", "highest"),
      })
      .map(({ into, from, by }) => ({
        successors: into.map((of) => ({
          participant: joining(of),
          from: from.map((one) => ({ unit: one, ...(into.length > 1 ? { share: "50%" } : {}) })),
        })),
        carry: [{ criterion: "tasks", field: "grade", policy: { by } }],
        models: { "mh-1": into[0] },
        ...grounds,
      })),
  ],
  "appoint-council": [
    "tham-quyen",
    fc.record({
      members: fc.array(fc.record({ official, role: fc.constantFrom("chair", "member") }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  ],
  recuse: ["chu-tich", fc.record({ official, unit, reason: fc.constant("Người thân") })],
  "open-session": [
    "chu-tich",
    fc.record({ session: id, present: fc.subarray(["chu-tich", "uy-vien-1", "uy-vien-2"]) }),
  ],
  "hold-vote": [
    "chu-tich",
    fc.record({
      session: id,
      unit,
      ballots: fc.oneof(
        fc.array(
          fc.record({
            member: official,
            opinion: fc.constantFrom("for", "against", "abstain"),
            written: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
        // A vote takes a ballot of everybody who is present.
        fc.constantFrom(ballots("chu-tich", "uy-vien-1"), ballots("chu-tich", "uy-vien-1", "uy-vien-2")),
      ),
    }),
  ],
  "sign-minutes": ["chu-tich", fc.record({ session: id, minutes: fc.constant({ number: "01-BB/MAU" }) })],
  propose: [
    "quan-tri",
    fc
      .record({
        given: aClass,
        to: fc.constantFrom(["xa-01", "xa-02"], ["xa-01"], ["xa-02"], ["xa-03"], ["xa-01", "xa-02", "xa-03"]),
      })
      .map(({ given, to }) => ({ results: to.map((of) => ({ unit: of, class: given })) })),
  ],
  "decide-result": ["tham-quyen", fc.record({ unit, class: aClass, reason })],
  "grant-award": [
    "tham-quyen",
    fc
      .record({ award: id, unit, coefficient: fc.constantFrom("0.3", undefined) })
      .map(({ award, unit: for_, coefficient }) => ({
        award,
        terms: {
          form: "title",
          title: "Danh hiệu",
          issuer: "ubnd-mau",
          target: { kind: "collective", id: for_, unit: for_ },
          theme: "Dân vận khéo",
          period: "2026",
          coefficient,
        },
      })),
  ],
  "revoke-award": [
    "tham-quyen",
    fc.record({ award: fc.constantFrom("khen-1", "p1"), reason: fc.constant("Gian lận") }),
  ],
  publish: ["tham-quyen", fc.constant({})],
  appeal: ["xa-01", fc.record({ appeal: id, unit, grounds: fc.constant("Thiếu") })],
  "settle-appeal": [
    "tham-quyen",
    fc.record({
      appeal: id,
      outcome: fc.constantFrom("upheld", "dismissed"),
      class: aClass,
      reason: fc.constant("Đã xét"),
      basis: fc.constant({ number: "08-QĐ/MAU" }),
    }),
  ],
  "change-grants": [
    "quan-tri",
    fc.record({
      holder: fc.record({ id: official, grants: fc.constantFrom([], [{ role: "appraiser", scope: "all" }]) }),
    }),
  ],
}

/** Who usually acts at a stage. */
const actorAt: Readonly<Record<string, string>> = { appraisal: "tham-dinh", council: "chu-tich" }

/** Who should give a command: at the first stage, and in an appeal, the unit itself. */
const usualActor = (type: string, usual: string, fields: { stage?: string; unit?: string }): string => {
  if (type === "appeal" || type === "register-model") return fields.unit ?? usual
  return fields.stage === undefined ? usual : (actorAt[fields.stage] ?? fields.unit ?? usual)
}

const anyActor = fc.constantFrom(
  "xa-01",
  "xa-02",
  "truong-cum",
  "tham-dinh",
  "chu-tich",
  "tham-quyen",
  "quan-tri",
  "ai-do",
)

export const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ command: opening(), days: 0 }) },
  ...Object.entries(attempts).map(([type, [usual, fields]]) => ({
    weight: 3,
    arbitrary: fc
      .record({ fields, other: fc.option(anyActor, { freq: 1 }), days: fc.integer({ min: -3, max: 6 }) })
      .map(({ fields: rest, other, days }) => ({
        command: parseCommandOrThrow({
          type,
          actor: other ?? usualActor(type, usual, rest),
          on: "2027-01-01",
          ...rest,
        }),
        days,
      })),
  })),
)
