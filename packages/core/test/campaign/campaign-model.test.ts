import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Campaign, type CampaignState, unopened } from "../../src/campaign/campaign.ts"
import { type Chain, type ChainRecord, type HeldVote, officialSheet } from "../../src/campaign/chain.ts"
import { type Command, parseCommandOrThrow } from "../../src/campaign/command.ts"
import { passes } from "../../src/campaign/council.ts"
import { decide } from "../../src/campaign/decide.ts"
import type { CampaignEvent } from "../../src/campaign/event.ts"
import { evolve, replay } from "../../src/campaign/evolve.ts"
import { modelStates } from "../../src/campaign/registration.ts"
import { addDaysOrThrow } from "../../src/time/shift-date.ts"
import {
  ballots,
  command,
  opening,
  planData,
  untilCouncil,
  untilPublished,
  values,
} from "./sample-campaign.ts"

/** A far simpler campaign: of each unit only the sheets that stand approved, by stage, and the one being worked on. */
interface Model {
  readonly approved: Map<string, Array<{ readonly stage: string; readonly tasks: unknown }>>
  readonly draft: Map<string, unknown>
}

/** The campaign under test: its state, and all that has happened. */
interface Real {
  state: CampaignState
  events: CampaignEvent[]
}

const tasksOf = (
  written: ReadonlyArray<{ readonly criterion?: string | undefined; readonly value: unknown }>,
) => written.find(({ criterion }) => criterion === "tasks")?.value

const leave = ({ approved, draft }: Model, unit: string): void => {
  approved.delete(unit)
  draft.delete(unit)
}

const follow = (model: Model, event: CampaignEvent): void => {
  const { approved, draft } = model
  if (event.type === "participant-withdrawn") leave(model, event.unit)
  if (event.type === "participant-succeeded") {
    const from = event.successors.flatMap((one) => one.from.map(({ unit }) => unit))
    for (const unit of from) leave(model, unit)
  }
  if (event.type === "scores-entered") draft.set(event.unit, tasksOf(event.values))
  if (event.type === "stage-approved") {
    const stack = approved.get(event.unit) ?? []
    const tasks = draft.get(event.unit) ?? stack.at(-1)?.tasks
    approved.set(event.unit, [...stack, { stage: event.stage, tasks }])
    draft.delete(event.unit)
  }
  if (event.type === "stage-returned") {
    const stack = approved.get(event.unit) ?? []
    approved.set(
      event.unit,
      stack.slice(
        0,
        stack.findIndex(({ stage }) => stage === event.to),
      ),
    )
    draft.delete(event.unit)
  }
}

/** Votes on the same scores are numbered from 1, within the limit, until one passes; the last one counts. */
const roundsHold = ({ history, vote }: Chain, limit: number): void => {
  let last: HeldVote | undefined
  for (const record of history) {
    if (record.kind !== "voted") last = undefined
    else {
      expect(record.round).toBe((last?.round ?? 0) + 1)
      expect(record.round).toBeLessThanOrEqual(limit)
      expect(last?.passed ?? false).toBe(false)
      expect(record.session).not.toBe(last?.session)
      last = record
    }
  }
  expect(vote?.session).toBe(last?.session)
  expect(vote?.passed).toBe(last?.passed)
}

const dateOf = (record: ChainRecord): string => (record.kind === "entered" ? record.sheet.on : record.on)

const chainsHold = ({ plan, participants, chains, outcomes, departures, inherited }: Campaign): void => {
  const stages = plan.stages.map(({ id }) => id)
  expect(participants.size).toBeGreaterThan(0)
  expect([...chains.keys()]).toEqual([...participants.keys()])
  for (const [unit, { unit: named }] of participants) expect(named).toBe(unit)
  for (const { participant, into } of departures) {
    // Whoever others succeeded never comes back.
    const { unit } = participant
    if (into.length > 0 && !into.includes(unit)) expect(participants.has(unit)).toBe(false)
  }
  for (const figures of inherited.values()) {
    for (const { parts, value } of figures) {
      if (parts.some((part) => part.value === null)) expect(value).toBeNull()
    }
  }
  for (const chain of chains.values()) {
    expect(chain.authorised.map(({ stage }) => stage)).toEqual(stages.slice(0, chain.authorised.length))
    for (const { sheet } of chain.authorised) expect(sheet).toBeDefined()
    const dates = chain.history.map(dateOf)
    expect(dates).toEqual(dates.toSorted())
    roundsHold(chain, plan.council?.rounds ?? 1)
    if (chain.draft !== undefined) expect(chain.draft.stage).toBe(stages[chain.authorised.length])
    if (outcomes.size > 0) expect(chain.authorised).toHaveLength(stages.length)
  }
}

const councilHolds = ({ plan, council, sessions, recusals }: Campaign): void => {
  const rules = plan.council
  if (rules === undefined) throw new Error("the sample has a council")
  if (council.length > 0) expect(council.filter(({ role }) => role === "chair")).toHaveLength(1)
  expect(council.length).toBeLessThanOrEqual(15)
  const open = [...sessions.values()].filter(({ minutes }) => minutes === undefined)
  expect(open.length).toBeLessThanOrEqual(1)
  for (const { votes } of open) {
    for (const { ballots, passed } of votes) expect(passed).toBe(passes(ballots, council.length, rules))
  }
  for (const names of recusals.values()) expect(new Set(names).size).toBe(names.length)
}

const resultsHold = ({ phase, chains, outcomes, publication, awards, appeals }: Campaign): void => {
  if (outcomes.size > 0) expect([...outcomes.keys()].sort()).toEqual([...chains.keys()].sort())
  for (const { decisions } of outcomes.values()) {
    if (publication !== undefined) expect(decisions.length).toBeGreaterThan(0)
    for (const one of decisions) expect(["excellent", "good", null]).toContain(one.class)
  }
  expect(phase === "published").toBe(publication !== undefined)
  for (const { terms, money } of awards.values()) {
    expect(outcomes.get(terms.target.unit)?.decisions.length).toBeGreaterThan(0)
    if (money !== undefined) expect(money.amount).toBe("702000")
  }
  for (const { on } of appeals.values()) expect(publication !== undefined && on >= publication.on).toBe(true)
}

const modelsHold = ({ models }: Campaign): void => {
  for (const { state, history } of models.values()) {
    expect(modelStates).toContain(state)
    expect(history.at(-1)?.state).toBe(state)
  }
}

const holdsTogether = (campaign: Campaign): void => {
  chainsHold(campaign)
  councilHolds(campaign)
  resultsHold(campaign)
  modelsHold(campaign)
}

const mayFollowPublication = ["appealed", "appeal-settled", "award-revoked", "grants-changed"]

/** Nothing that was published, nor anything it rests on, is another afterwards. */
const unchangedBy = (event: CampaignEvent, before: Campaign, after: Campaign): void => {
  expect(mayFollowPublication).toContain(event.type)
  for (const part of [
    "plan",
    "rulebook",
    "publication",
    "chains",
    "models",
    "sessions",
    "council",
    "recusals",
    "participants",
    "departures",
    "inherited",
    "extensions",
    "actingChairs",
  ] as const) {
    expect(after[part]).toEqual(before[part])
  }
  for (const [unit, { proposal, decisions }] of before.outcomes) {
    const now = after.outcomes.get(unit)
    expect(now?.proposal).toEqual(proposal)
    expect(now?.decisions.slice(0, decisions.length)).toEqual(decisions)
    const added = event.type === "appeal-settled" && event.outcome === "upheld" ? 1 : 0
    expect((now?.decisions.length ?? 0) - decisions.length).toBeLessThanOrEqual(added)
  }
  for (const [id, award] of before.awards) {
    const { revoked: _, ...now } = after.awards.get(id)!
    const { revoked: __, ...then } = award
    expect(now).toEqual(then)
  }
}

/** Nothing kept is ever taken away: only more is added to it. */
const onlyGrows = (before: Campaign, after: Campaign): void => {
  for (const part of ["departures", "extensions"] as const) {
    expect(after[part].slice(0, before[part].length)).toEqual(before[part])
  }
  for (const [unit, chain] of before.chains) {
    const left = after.departures.slice(before.departures.length)
    const now = left.find((one) => one.participant.unit === unit)?.chain ?? after.chains.get(unit)
    expect(now?.history.slice(0, chain.history.length)).toEqual(chain.history)
  }
  expect(after.lastOn >= before.lastOn).toBe(true)
}

const unjudged = new Set(["register-model", "appeal", "recuse"])

/** Whoever is recused from a unit gives no command about it. */
const notByTheRecused = ({ recusals }: Campaign, command: Command): void => {
  if (unjudged.has(command.type) || !("unit" in command)) return
  if ("model" in command) return
  expect(recusals.get(command.unit) ?? []).not.toContain(command.actor)
}

/** What a random command looks like; the day is counted from the last thing done. */
interface Attempt {
  readonly command: Command
  readonly days: number
}

class Try implements fc.Command<Model, Real> {
  private readonly attempt: Attempt

  constructor(attempt: Attempt) {
    this.attempt = attempt
  }

  check = (): boolean => true

  run(model: Model, real: Real): void {
    const { command, days } = this.attempt
    const { state } = real
    const session = state.phase === "unopened" || command.type !== "hold-vote" ? undefined : command.session
    const held = state.phase === "unopened" ? undefined : state.sessions.get(session ?? "")?.on
    // A vote is held on the day of its session, or it would hardly ever be taken.
    const on = state.phase === "unopened" ? command.on : (held ?? addDaysOrThrow(state.lastOn, days))
    const dated = { ...command, on }
    const before = structuredClone(state)
    const decided = decide(state, dated)
    expect(decide(state, dated)).toEqual(decided)
    expect(state).toEqual(before)
    if (Result.isFailure(decided)) {
      expect(decided.failure.issues.length).toBeGreaterThan(0)
      for (const { rule, title, basis } of decided.failure.issues) {
        expect(rule).not.toBe("")
        expect(title.vi).not.toBe("")
        expect(basis.vi).not.toBe("")
      }
      return
    }
    if (state.phase !== "unopened") notByTheRecused(state, dated)
    for (const event of decided.success) {
      const next = evolve(real.state, event)
      expect(evolve(real.state, event)).toEqual(next)
      if (state.phase !== "unopened" && next.phase !== "unopened") onlyGrows(state, next)
      if (state.phase === "published" && next.phase !== "unopened") unchangedBy(event, state, next)
      real.state = next
      real.events.push(event)
      follow(model, event)
    }
    expect(state).toEqual(before)
    if (real.state.phase === "unopened") return
    holdsTogether(real.state)
    for (const [unit, chain] of real.state.chains) {
      expect(tasksOf(officialSheet(chain)?.values ?? [])).toBe(model.approved.get(unit)?.at(-1)?.tasks)
    }
  }

  toString = (): string => JSON.stringify(this.attempt.command)
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

const attempt: fc.Arbitrary<Attempt> = fc.oneof(
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

const council = { ...planData.council, rounds: 3, deputies: ["uy-vien-1"] }
const happy = [opening({ council }), ...untilPublished().slice(1)]

const failing = (session: string, on: string): ReadonlyArray<Command> => [
  command("open-session", "chu-tich", on, { session, present: ["chu-tich", "uy-vien-1"] }),
  command("hold-vote", "chu-tich", on, {
    session,
    unit: "xa-01",
    ballots: ballots("chu-tich", "uy-vien-1").map((one) => ({ ...one, opinion: "against" })),
  }),
  command("sign-minutes", "chu-tich", on, { session, minutes: { number: `BB-${session}` } }),
]

/** The council votes twice in vain; a third round is left. */
const failed = [
  opening({ council }),
  ...untilCouncil().slice(1),
  ...failing("h1", "2027-01-20"),
  ...failing("h2", "2027-01-21"),
]

/** A path as far as a number, then anything. */
const startAfter = (
  path: ReadonlyArray<Command>,
  count: number,
): { readonly model: Model; readonly real: Real } => {
  const model: Model = { approved: new Map(), draft: new Map() }
  const real: Real = { state: unopened, events: [] }
  for (const command of path.slice(0, count)) {
    for (const event of Result.getOrThrow(decide(real.state, command))) {
      real.state = evolve(real.state, event)
      real.events.push(event)
      follow(model, event)
    }
  }
  return { model, real }
}

const anyCampaign = [
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: happy.length }) },
    { weight: 1, arbitrary: fc.constantFrom("once failed" as const, "twice failed" as const) },
  ),
  fc.commands([attempt.map((one) => new Try(one))], { maxCommands: 40, size: "max" }),
] as const

/** Runs the commands from there on, and gives the events they led to. */
const eventsAfter = (
  from: number | "once failed" | "twice failed",
  commands: Iterable<fc.Command<Model, Real>>,
): ReadonlyArray<CampaignEvent> => {
  const { model, real } =
    typeof from === "number"
      ? startAfter(happy, from)
      : startAfter(failed, failed.length - (from === "once failed" ? 3 : 0))
  const start = real.events.length
  fc.modelRun(() => ({ model, real }), commands)
  expect(replay(real.events)).toEqual(real.state)
  return real.events.slice(start)
}

/** Thousands of commands, on whatever machine. */
const timeout = 120_000

describe("a campaign under any commands", () => {
  it("never comes apart, refuses without a trace, counts the last authorised scores, and is what its events make", {
    timeout,
  }, () => {
    fc.assert(
      fc.property(...anyCampaign, (from, commands) => {
        eventsAfter(from, commands)
      }),
      { numRuns: 200 },
    )
  })

  it("is tried with commands of which nearly every kind is accepted: else the law would say nothing", {
    timeout,
  }, () => {
    const accepted = new Set<string>()
    const property = fc.property(...anyCampaign, (from, commands) => {
      for (const { type } of eventsAfter(from, commands)) accepted.add(type)
    })
    // Always the same campaigns: what is measured is the generator, not luck.
    fc.assert(property, { numRuns: 200, seed: 2026 })
    expect(accepted.size).toBeGreaterThan(22)
    for (const type of ["deadline-extended", "acting-chair-appointed"]) expect(accepted).toContain(type)
    for (const type of ["admitted", "withdrawn", "succeeded"])
      expect(accepted).toContain(`participant-${type}`)
  })
})
