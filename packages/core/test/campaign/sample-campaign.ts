import * as Result from "effect/Result"
import type { CampaignState } from "../../src/campaign/campaign.ts"
import { unopened } from "../../src/campaign/campaign.ts"
import type { CampaignPlan } from "../../src/campaign/campaign-plan.ts"
import { type Command, parseCommandOrThrow } from "../../src/campaign/command.ts"
import { decide } from "../../src/campaign/decide.ts"
import type { CampaignEvent } from "../../src/campaign/event.ts"
import { evolve, replay } from "../../src/campaign/evolve.ts"
import { makePlanOrThrow } from "../../src/campaign/make-plan.ts"
import type { Refusal } from "../../src/campaign/refusal.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"

const rulebookData = {
  danvan: "1",
  id: "mau/chien-dich",
  version: "1",
  title: "Bảng điểm mẫu",
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit", attributes: { cluster: { title: "Cụm" } } },
  scale: { max: 100 },
  stages: [
    { id: "self", title: "Tự chấm" },
    { id: "appraisal", title: "Thẩm định", official: true },
  ],
  criteria: [
    { id: "tasks", title: "Nhiệm vụ", max: 70, mechanism: "manual-grade" },
    { id: "survey", title: "Hài lòng", max: 30, mechanism: "manual-grade" },
  ],
  classification: {
    rounding: "none",
    classes: [
      { id: "excellent", title: "Xuất sắc", atLeast: 90 },
      { id: "good", title: "Tốt", below: 90 },
    ],
  },
  ranking: { within: ["cluster"], by: "total", ties: [] },
}

export const rulebook = makeRulebookOrThrow(rulebookData)

/** The same rulebook with some of its parts replaced. */
export const rulebookWith = (parts: object) => makeRulebookOrThrow({ ...rulebookData, ...parts })

export const units = ["xa-01", "xa-02"] as const

export const planData = {
  id: "dot-mau",
  title: "Đợt mẫu",
  period: "2026",
  asOf: "2026-12-31",
  documents: {
    qd25: { kind: { vi: "Quyết định", en: "Decision" }, number: "25/2021/QĐ-TTg" },
    qc: { kind: { vi: "Quy chế", en: "Regulation" }, number: "01-QC/MAU" },
  },
  sources: {
    vote: { document: "qd25" },
    "stage-order": { document: "qc", article: "5", clause: "2" },
    publication: { document: "qc", article: "9" },
  },
  clusters: [
    { id: "cum-1", title: "Cụm 1", head: "xa-01" },
    { id: "cum-2", title: "Cụm 2" },
  ],
  participants: [
    { unit: "xa-01", name: "Xã Mẫu 01", cluster: "cum-1" },
    { unit: "xa-02", name: "Xã Mẫu 02", cluster: "cum-2" },
  ],
  actors: [
    ...units.map((unit) => ({ id: unit, grants: [{ role: "unit", scope: { unit } }] })),
    { id: "truong-cum", grants: [{ role: "cluster-head", scope: { cluster: "cum-1" } }] },
    { id: "tham-dinh", grants: [{ role: "appraiser", scope: "all" }] },
    { id: "chu-tich", grants: [{ role: "council-chair", scope: "all" }] },
    { id: "uy-vien-1", grants: [{ role: "council-member", scope: "all" }] },
    { id: "uy-vien-2", grants: [{ role: "council-member", scope: "all" }] },
    { id: "tham-quyen", grants: [{ role: "authority", scope: "all" }] },
    { id: "quan-tri", grants: [{ role: "admin", scope: "all" }] },
    { id: "khong-pham-vi", grants: [{ role: "authority" }] },
  ],
  stages: [
    {
      id: "self",
      title: "Tự chấm",
      by: ["unit"],
      power: "score",
      deadline: {
        limit: { kind: "before", date: "2027-01-10" },
        special: [{ for: ["xa-02"], limit: { kind: "by", date: "2027-01-12" } }],
      },
    },
    {
      id: "appraisal",
      title: "Thẩm định",
      by: ["appraiser", "cluster-head"],
      power: "score",
      locked: ["survey"],
    },
    {
      id: "council",
      title: "Hội đồng",
      by: ["council-chair"],
      power: "return",
      vote: true,
      posting: { days: 5 },
    },
  ],
  registration: { limit: { kind: "before", date: "2026-07-01" } },
  maxFileBytes: 20_000_000,
  council: { most: 15, quorum: "2/3", written: true, threshold: { share: "1/2", strictly: true } },
  baseSalaries: [{ from: "2024-07-01", amount: "2340000" }],
  nominees: [{ kind: "individual", id: "nguyen-van-a", name: "Nguyễn Văn A (mẫu)", unit: "xa-02" }],
  appeals: { days: 10 },
}

/** The sample plan with some of its parts replaced. */
export const planWith = (parts: object = {}): CampaignPlan =>
  makePlanOrThrow({ ...planData, ...parts }, rulebook)

export const opening = (parts: object = {}): Command => ({
  type: "open-campaign",
  actor: "tham-quyen",
  on: parseDateOrThrow("2026-01-15"),
  plan: planWith(parts),
  rulebook,
})

/** A command as a form sends it. */
export const command = (type: string, actor: string, on: string, rest: object = {}): Command =>
  parseCommandOrThrow({ type, actor, on, ...rest })

export const values = (tasks: string, survey = "25") => [
  { criterion: "tasks", field: "grade", value: tasks },
  { criterion: "survey", field: "grade", value: survey },
]

export const enterSelf = (unit: string, tasks = "68", on = "2027-01-08") =>
  command("enter-scores", unit, on, { unit, stage: "self", values: values(tasks) })

export const approve = (unit: string, stage: string, actor: string, on: string) =>
  command("approve-stage", actor, on, { unit, stage })

export const ballots = (...members: ReadonlyArray<string>) =>
  members.map((member) => ({ member, opinion: "for" }))

const members = [
  { official: "chu-tich", role: "chair" },
  { official: "uy-vien-1", role: "secretary" },
  { official: "uy-vien-2", role: "member" },
]

/** From the opening to both units waiting for the council, posted since 15 January. */
export const untilCouncil = (): ReadonlyArray<Command> => [
  opening(),
  command("register-model", "xa-01", "2026-03-01", {
    model: "mh-1",
    unit: "xa-01",
    title: "Tổ dân vận số (mẫu)",
    field: "Kinh tế",
  }),
  ...units.flatMap((unit) => [enterSelf(unit), approve(unit, "self", unit, "2027-01-08")]),
  command("enter-scores", "tham-dinh", "2027-01-12", {
    unit: "xa-01",
    stage: "appraisal",
    values: values("60"),
  }),
  ...units.map((unit) => approve(unit, "appraisal", "tham-dinh", "2027-01-12")),
  command("appoint-council", "tham-quyen", "2027-01-14", { members }),
  ...units.map((unit) =>
    command("post-scores", "chu-tich", "2027-01-15", { unit, stage: "council", place: "Trụ sở" }),
  ),
]

/** Further, until both results are decided and an award is granted. */
export const untilDecided = (): ReadonlyArray<Command> => [
  ...untilCouncil(),
  command("open-session", "chu-tich", "2027-01-20", { session: "p1", present: ["chu-tich", "uy-vien-1"] }),
  ...units.map((unit) =>
    command("hold-vote", "chu-tich", "2027-01-20", {
      session: "p1",
      unit,
      ballots: ballots("chu-tich", "uy-vien-1"),
    }),
  ),
  command("sign-minutes", "chu-tich", "2027-01-20", { session: "p1", minutes: { number: "01-BB/MAU" } }),
  ...units.map((unit) => approve(unit, "council", "chu-tich", "2027-01-20")),
  command("propose", "quan-tri", "2027-01-22", {
    results: [
      { unit: "xa-01", class: "good", total: "85", rank: 1 },
      { unit: "xa-02", class: "excellent", total: "93", rank: 1 },
    ],
  }),
  command("decide-result", "tham-quyen", "2027-01-25", { unit: "xa-01", class: "good" }),
  command("decide-result", "tham-quyen", "2027-01-25", { unit: "xa-02", class: "excellent" }),
  command("grant-award", "tham-quyen", "2027-01-25", {
    award: "khen-1",
    terms: {
      form: "title",
      title: "Lao động tiên tiến (mẫu)",
      issuer: "ubnd-mau",
      target: { kind: "individual", id: "nguyen-van-a", unit: "xa-02" },
      theme: "Dân vận khéo",
      period: "2026",
      coefficient: "0.3",
    },
  }),
]

/** All the way to publication on 1 February 2027. */
export const untilPublished = (): ReadonlyArray<Command> => [
  ...untilDecided(),
  command("publish", "tham-quyen", "2027-02-01"),
]

/** The events of commands that are all accepted; a refusal is a mistake of the test. */
export const eventsOf = (commands: ReadonlyArray<Command>): ReadonlyArray<CampaignEvent> => {
  let state: CampaignState = unopened
  return commands.flatMap((one) => {
    const events = Result.getOrThrow(decide(state, one))
    for (const event of events) state = evolve(state, event)
    return events
  })
}

export const stateOf = (commands: ReadonlyArray<Command>): CampaignState => replay(eventsOf(commands))

/** Why a command is refused in a state; nothing when it is accepted. */
export const refusalsOf = (state: CampaignState, one: Command): ReadonlyArray<Refusal> => {
  const decided = decide(state, one)
  return Result.isFailure(decided) ? decided.failure.issues : []
}

/** Each refusal as `code at path`. */
export const toldBy = (state: CampaignState, one: Command): ReadonlyArray<string> =>
  refusalsOf(state, one).map(({ code, path }) => `${code} at ${path.join(".")}`)
