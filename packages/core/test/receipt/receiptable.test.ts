import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type CampaignState, unopened } from "../../src/campaign/campaign.ts"
import { type Command, parseCommandOrThrow } from "../../src/campaign/command.ts"
import { decide } from "../../src/campaign/decide.ts"
import type { CampaignEvent } from "../../src/campaign/event.ts"
import { evolve } from "../../src/campaign/evolve.ts"
import { makePlanOrThrow } from "../../src/campaign/make-plan.ts"
import { proposalsOf } from "../../src/campaign/proposals-of.ts"
import { scoreCampaignOrThrow } from "../../src/campaign/score-campaign.ts"
import { makeReceiptOrThrow } from "../../src/receipt/make-receipt.ts"
import { verifyReceiptOrThrow } from "../../src/receipt/verify-receipt.ts"
import { planData, rulebookWith } from "../campaign/sample-campaign.ts"

/** A rulebook in which every way not to get a plain number is open: words for nothing, ties, a quota. */
const rulebook = rulebookWith({
  criteria: [
    { id: "tasks", title: "Nhiệm vụ", max: 70, mechanism: "manual-grade", mayBeNotAssigned: true },
    { id: "survey", title: "Hài lòng", max: 30, mechanism: "manual-grade", mayBeNotApplicable: true },
  ],
  quotas: [
    {
      id: "few",
      class: "excellent",
      title: "Không quá 50% xuất sắc",
      share: "50%",
      base: { of: "rated" },
      ties: "authority-decides",
      rounding: "floor",
      within: [[]],
      cutTo: "good",
    },
  ],
})

const units = ["xa-01", "xa-02", "xa-03"]
const plan = makePlanOrThrow(
  {
    ...planData,
    participants: units.map((unit) => ({ unit, name: unit, cluster: "cum-1" })),
    actors: [
      ...planData.actors,
      ...units.slice(2).map((unit) => ({ id: unit, grants: [{ role: "unit", scope: { unit } }] })),
    ],
    stages: planData.stages
      .slice(0, 2)
      .map((one) => ({ ...one, missing: "list", deadline: undefined, locked: [] })),
  },
  rulebook,
)

const grade = fc.constantFrom("0", "12.5", "60", "62", "65", "70", "missing", "not-assigned")
const opinion = fc.constantFrom("0", "25", "28", "29.75", "30", "missing", "not-applicable")
const sheet = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ tasks: grade, survey: opinion }).map(({ tasks, survey }) => ({
      values: [
        { criterion: "tasks", field: "grade", value: tasks },
        { criterion: "survey", field: "grade", value: survey },
      ],
    })),
  },
  { weight: 1, arbitrary: fc.constant({ values: [], notRated: "Mới thành lập" }) },
)

const anyClass = fc.constantFrom("excellent", "good", null)
const story = fc.record({
  self: fc.tuple(sheet, sheet, sheet),
  appraised: fc.tuple(fc.option(sheet), fc.option(sheet), fc.option(sheet)),
  decided: fc.tuple(fc.option(anyClass), fc.option(anyClass), fc.option(anyClass)),
  returned: fc.boolean(),
  appealed: fc.option(anyClass),
})

/** Runs a story to its end; commands the campaign refuses are left out, as in life. */
class Telling {
  state: CampaignState = unopened
  readonly events: CampaignEvent[] = []

  give(command: Command): boolean {
    const decided = decide(this.state, command)
    if (Result.isFailure(decided)) return false
    for (const event of decided.success) {
      this.state = evolve(this.state, event)
      this.events.push(event)
    }
    return true
  }

  send(type: string, actor: string, on: string, more: object = {}): boolean {
    const basis = { number: "05-QĐ/MAU", signed: on }
    return this.give(parseCommandOrThrow({ type, actor, on, basis, ...more }))
  }
}

const told = ({
  self,
  appraised,
  decided,
  returned,
  appealed,
}: typeof story extends fc.Arbitrary<infer T> ? T : never) => {
  const telling = new Telling()
  telling.give({ type: "open-campaign", actor: "tham-quyen", on: "2026-01-15", plan, rulebook } as never)
  for (const [index, unit] of units.entries()) {
    telling.send("enter-scores", unit, "2027-01-08", { unit, stage: "self", ...self[index] })
    telling.send("approve-stage", unit, "2027-01-08", { unit, stage: "self" })
    if (returned) {
      const back = { unit, stage: "appraisal", to: "self", reason: "Thiếu minh chứng" }
      telling.send("return-stage", "tham-dinh", "2027-01-09", back)
      telling.send("enter-scores", unit, "2027-01-09", { unit, stage: "self", ...self[index] })
      telling.send("approve-stage", unit, "2027-01-09", { unit, stage: "self" })
    }
  }
  for (const [index, unit] of units.entries()) {
    const own = appraised[index]
    if (own !== null)
      telling.send("enter-scores", "tham-dinh", "2027-01-12", { unit, stage: "appraisal", ...own })
    telling.send("approve-stage", "tham-dinh", "2027-01-12", { unit, stage: "appraisal" })
  }
  if (telling.state.phase === "unopened") throw new Error("the campaign did not open")
  const results = proposalsOf(scoreCampaignOrThrow(telling.state))
  const proposed = telling.send("propose", "quan-tri", "2027-01-20", { results })
  for (const [index, { unit, class: own }] of results.entries()) {
    const other = decided[index]
    const reason = "Thành tích đột xuất"
    telling.send("decide-result", "tham-quyen", "2027-01-25", {
      unit,
      class: other === null || other === undefined ? own : other,
      reason,
    })
  }
  const published = telling.send("publish", "tham-quyen", "2027-02-01")
  const after = telling.events.length
  if (appealed !== null) {
    telling.send("appeal", "xa-01", "2027-02-05", { appeal: "kn", unit: "xa-01", grounds: "Thiếu" })
    telling.send("settle-appeal", "tham-quyen", "2027-02-08", {
      appeal: "kn",
      outcome: "upheld",
      class: appealed,
      reason: "Đã xét",
      basis: { number: "08-QĐ/MAU", signed: "2027-02-08" },
    })
  }
  return { events: telling.events, proposed, published, after }
}

describe("every campaign that reaches publication", () => {
  it("gets a receipt that holds, and another for whatever replaced its results", () => {
    let replaced = 0
    fc.assert(
      fc.property(story, (one) => {
        const { events, proposed, published, after } = told(one)
        expect(proposed).toBe(true)
        expect(published).toBe(true)
        const receipt = makeReceiptOrThrow({ events })
        const { findings } = verifyReceiptOrThrow(receipt, { events })
        expect(findings).toHaveLength(events.length - after)
        if (!findings.some(({ code }) => code === "receipt.superseded")) return
        replaced += 1
        const next = makeReceiptOrThrow({ events, earlier: receipt })
        expect(verifyReceiptOrThrow(next, { events, earlier: receipt }).findings).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect(replaced).toBeGreaterThan(5)
  })
})
