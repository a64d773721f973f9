import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CampaignState, unopened } from "../../src/campaign/campaign.ts"
import { officialSheet } from "../../src/campaign/chain.ts"
import type { Command } from "../../src/campaign/command.ts"
import { decide } from "../../src/campaign/decide.ts"
import type { CampaignEvent } from "../../src/campaign/event.ts"
import { evolve, replay } from "../../src/campaign/evolve.ts"
import { addDaysOrThrow } from "../../src/time/shift-date.ts"
import { type Attempt, attempt } from "./any-command.ts"
import { holdsTogether, notByTheRecused, onlyGrows, unchangedBy } from "./campaign-laws.ts"
import { ballots, command, opening, planData, untilCouncil, untilPublished } from "./sample-campaign.ts"

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
