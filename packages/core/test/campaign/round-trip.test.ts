import { readFileSync } from "node:fs"
import Ajv from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { unopened } from "../../src/campaign/campaign.ts"
import { commandSchema, parseCommand, parseCommandOrThrow } from "../../src/campaign/command.ts"
import { decide } from "../../src/campaign/decide.ts"
import { eventSchema, eventSchemas } from "../../src/campaign/event-schemas.ts"
import { makePlan, makePlanOrThrow } from "../../src/campaign/make-plan.ts"
import { parseEventsOrThrow } from "../../src/campaign/parse-events.ts"
import { evolveCampaign, replayEvents, replayEventsOrThrow } from "../../src/campaign/replay-events.ts"
import { makeReceiptOrThrow } from "../../src/receipt/make-receipt.ts"
import { parseReceiptOrThrow } from "../../src/receipt/parse-receipt.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { containsPeriod } from "../../src/time/compare-periods.ts"
import { parsePeriodOrThrow } from "../../src/time/parse-period.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import {
  eventsOf,
  opening,
  planData,
  planWith,
  rulebook,
  rulebookWith,
  untilPublished,
} from "./sample-campaign.ts"

const stored = <Data>(data: Data): unknown => JSON.parse(JSON.stringify(data))

const periods = [
  "2026-07",
  "2026-Q3",
  "2026-H1",
  "2026-9M",
  "2026",
  "2022..2026",
  "term:2021-2026",
  "school:2025-2026",
  "2025-12-16/2026-12-15",
]

const parts = fc.record({
  period: fc.constantFrom(...periods),
  movement: fc.option(
    fc.record({
      id: fc.constant("dan-van-kheo"),
      title: fc.constantFrom("Dân vận khéo", { vi: "Dân vận khéo", en: "Skilful mobilisation" }),
      initiator: fc.constant("ban-mau"),
      period: fc.constantFrom(...periods),
    }),
    { nil: undefined },
  ),
  maxFileBytes: fc.option(fc.nat(), { nil: undefined }),
  appeals: fc.option(
    fc.record({ days: fc.integer({ min: 1, max: 60 }), counting: fc.constantFrom("days", "working-days") }),
    {
      nil: undefined,
    },
  ),
  moneyRounding: fc.option(fc.constant({ mode: "ceiling", to: "10000" }), { nil: undefined }),
  registration: fc.constantFrom(
    { limit: { kind: "before", date: "2026-07-01" } },
    { limit: { kind: "working-days", after: "2026-07-01", days: 5 } },
  ),
})

/** A campaign is one stretch of its movement. */
const plans = parts.filter(
  ({ movement, period }) =>
    movement === undefined || containsPeriod(parsePeriodOrThrow(movement.period), parsePeriodOrThrow(period)),
)

describe("what is saved", () => {
  it("is read back as the same plan, whatever its periods and deadlines are", () => {
    fc.assert(
      fc.property(plans, (parts) => {
        const plan = planWith(parts)
        expect(makePlanOrThrow(plan, rulebook)).toEqual(plan)
        expect(makePlanOrThrow(stored(plan), rulebook)).toEqual(plan)
      }),
    )
  })

  it("is read back as the same command, also the one that opens a campaign", () => {
    for (const one of untilPublished()) expect(parseCommandOrThrow(stored(one))).toEqual(one)
  })

  it("is read back as the same events and the same receipt, which makes the same campaign", () => {
    const events = eventsOf(untilPublished())
    expect(parseEventsOrThrow(stored(events))).toEqual(events)
    expect(replayEventsOrThrow(stored(events) as never)).toEqual(replayEventsOrThrow(events))
    const receipt = makeReceiptOrThrow({ events })
    expect(parseReceiptOrThrow(stored(receipt))).toEqual(receipt)
  })

  it("keeps the roundings of the rulebook it carries", () => {
    const rounded = rulebookWith({ scale: { max: 100, rounding: { mode: "half-up", decimals: 2 } } })
    const events = eventsOf([{ ...opening(), rulebook: rounded } as never])
    expect(parseEventsOrThrow(stored(events))).toEqual(events)
    expect(makeRulebookOrThrow(stored(rounded))).toEqual(rounded)
  })

  it("is refused where the period it holds is none", () => {
    for (const period of [{ kind: "month", year: 2026, month: 13 }, { kind: "eon" }, { kind: "year" }, 5.5]) {
      expect(toldOf(makePlan({ ...planData, period }, rulebook))[0]).toMatch(/ at period/)
    }
  })
})

describe("the schemas of commands and events", () => {
  it("have one for every event there is", () => {
    const events = eventsOf(untilPublished())
    for (const event of events) expect(eventSchema.parse(stored(event))).toEqual(event)
    expect(Object.keys(eventSchemas)).toHaveLength(commandSchema.options.length)
  })

  it.each([
    ["campaign-plan", [planWith()]],
    ["campaign-command", untilPublished()],
    ["campaign-event", eventsOf(untilPublished())],
    ["receipt", [makeReceiptOrThrow({ events: eventsOf(untilPublished()) })]],
  ])("are published as JSON Schema, which takes what they take: %s", (name, all) => {
    const file = new URL(`../../schema/${name}.schema.json`, import.meta.url)
    const ajv = new Ajv({ strict: false, formats: { date: true, uri: true } })
    const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")))
    for (const one of all) {
      validate(stored(one))
      expect(validate.errors ?? []).toEqual([])
      expect(validate({ ...(stored(one) as object), more: 1 })).toBe(false)
    }
  })

  it("check the rulebook that a command carries, besides its shape", () => {
    const broken = { ...rulebook, criteria: [{ ...rulebook.criteria[0], mechanism: "manual-grad" }] }
    expect(issuesOf(parseCommand({ ...opening(), rulebook: broken })).map(({ path }) => path[0])).toContain(
      "rulebook",
    )
  })
})

describe("what is no command, no event and no campaign", () => {
  const [opened] = eventsOf([opening()])
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      undefined,
      null,
      Number.NaN,
      1n,
      [null],
      { type: "publish" },
      { type: "__proto__" },
    ),
    fc.constantFrom<unknown>(JSON.parse('{"type":"publish","__proto__":{}}'), { type: "publish", on: 5 }),
    fc.constantFrom<unknown>(() => 1, Symbol("a"), new Map(), { ...opened, plan: {} }),
  )

  it("is told where it is wrong, and never thrown", () => {
    fc.assert(
      fc.property(junk, (one) => {
        for (const state of [unopened, replayEventsOrThrow([opened!])]) {
          expect(issuesOf(decide(state, one as never)).length).toBeGreaterThan(0)
          expect(issuesOf(evolveCampaign(state, one as never)).length).toBeGreaterThan(0)
        }
        expect(issuesOf(replayEvents([opened, one] as never))[0]?.path[0]).toBe(1)
        if (!Array.isArray(one)) expect(Result.isFailure(replayEvents(one as never))).toBe(true)
        const publish = parseCommandOrThrow({ type: "publish", actor: "a", on: "2027-02-01" })
        expect(issuesOf(decide(one as never, publish)).length).toBeGreaterThan(0)
        expect(toldOf(evolveCampaign(one as never, opened!))).toEqual(["campaign.not-a-state at "])
      }),
      { numRuns: 60 },
    )
  })
})
