import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { unopened } from "../../src/campaign/campaign.ts"
import type { Command } from "../../src/campaign/command.ts"
import { parseCommand } from "../../src/campaign/command.ts"
import { makePlan } from "../../src/campaign/make-plan.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import {
  approve,
  command,
  enterSelf,
  eventsOf,
  opening,
  planData,
  planWith,
  refusalsOf,
  rulebook,
  stateOf,
  toldBy,
} from "./sample-campaign.ts"

describe("a refusal", () => {
  it("says which rule refused the command, where it stands, and what to do", () => {
    const [refusal] = refusalsOf(
      stateOf([opening()]),
      approve("xa-01", "appraisal", "tham-dinh", "2027-01-08"),
    )
    expect(refusal).toMatchObject({
      code: "chain.out-of-order",
      path: ["stage"],
      rule: "stage-order",
      source: [{ document: "qc", article: "5", clause: "2" }],
      basis: { vi: "khoản 2 Điều 5 Quy chế 01-QC/MAU", en: "Article 5, clause 2, Regulation 01-QC/MAU" },
      fix: { vi: "Hoàn thành bước “self” trước." },
    })
  })

  it("lists every reason, not only the first", () => {
    const wrong = command("enter-scores", "xa-02", "2026-01-01", {
      unit: "xa-01",
      stage: "appraisal",
      values: [
        { criterion: "taks", field: "grade", value: "1" },
        { criterion: "taks", field: "grade", value: "2" },
      ],
    })
    expect(toldBy(stateOf([opening()]), wrong)).toEqual([
      "actor.not-allowed at actor",
      "command.backdated at on",
      "chain.out-of-order at stage",
      "sheet.unknown-criterion at values.0.criterion",
      "sheet.unknown-criterion at values.1.criterion",
      "sheet.duplicate-value at values.1",
    ])
  })
})

describe("opening a campaign", () => {
  it("comes before everything else", () => {
    expect(toldBy(unopened, enterSelf("xa-01"))).toEqual(["campaign.not-open at "])
  })

  it("happens once", () => {
    expect(toldBy(stateOf([opening()]), opening())).toEqual(["campaign.already-open at "])
  })

  it("is for whom the plan gives the role, over all", () => {
    expect(toldBy(unopened, { ...opening(), actor: "tham-dinh" })).toEqual(["actor.not-allowed at actor"])
    expect(toldBy(unopened, { ...opening(), actor: "khong-pham-vi" })).toEqual([
      "actor.not-over-all at actor",
    ])
    expect(toldBy(unopened, { ...opening(), actor: "ai-do" })).toEqual(["actor.unknown at actor"])
  })

  it("checks a plan that was put together by hand", () => {
    const plan = planWith()
    const twice = { ...plan, participants: [...plan.participants, ...plan.participants] }
    expect(toldBy(unopened, { ...opening(), plan: twice } as Command)).toEqual([
      "plan.duplicate at plan.participants.2",
      "plan.duplicate at plan.participants.3",
    ])
  })

  it("keeps a copy of the rulebook that nobody can change", () => {
    const mine = structuredClone(rulebook)
    const [opened] = eventsOf([{ ...opening(), rulebook: mine } as Command])
    mine.criteria[0]!.max = "1"
    expect(opened).toMatchObject({ rulebook: { criteria: [{ max: "70" }, { max: "30" }] } })
    expect(Object.isFrozen(opened?.type === "campaign-opened" && opened.rulebook.criteria)).toBe(true)
  })
})

describe("a plan", () => {
  it("is refused with everything that does not hold together", () => {
    const [first, second, third] = planData.stages
    const plan = makePlan(
      {
        ...planData,
        clusters: [{ id: "cum-1", title: "Cụm 1", head: "xa-09" }],
        actors: [{ id: "a", grants: [{ role: "unit", scope: { unit: "xa-09" } }] }],
        stages: [{ ...first, locked: ["taks"] }, { ...third, returnsTo: "appraisal" }, second],
        council: undefined,
      },
      rulebook,
    )
    expect(toldOf(plan)).toEqual([
      "plan.unknown at participants.1.cluster",
      "plan.unknown at clusters.0.head",
      "plan.no-authority at actors",
      "plan.unknown at actors.0.grants.0.scope",
      "plan.unknown at stages.0.locked.0",
      "plan.unknown at stages.1.returnsTo",
      "plan.vote-without-council at stages.1.vote",
    ])
  })

  it("scores at the stages of its rulebook, in that order", () => {
    const [first, second, third] = planData.stages
    expect(toldOf(makePlan({ ...planData, stages: [third, second, first] }, rulebook))).toEqual([
      "plan.first-stage-scores at stages.0",
      "plan.stages-differ at stages",
    ])
  })

  it.each([
    ["a date that does not exist", { asOf: "2026-02-30" }, "date.invalid"],
    ["a period that ends before it starts", { period: "2030..2026" }, "period.inverted"],
    ["a number of 400 digits", { maxFileBytes: "9".repeat(400) }, "field.malformed"],
    ["no number", { appeals: { days: Number.NaN } }, "field.malformed"],
    ["a quorum of three halves", { council: { ...planData.council, quorum: "3/2" } }, "field.malformed"],
    ["an unknown field", { stagez: [] }, "field.unknown"],
    [
      "a unit named as an object's prototype is, which no receipt could hold",
      { participants: [{ unit: "__proto__", name: "Xã Mẫu", cluster: "cum-1" }] },
      "field.malformed",
    ],
  ])("with %s is refused", (_what, parts, code) => {
    expect(issuesOf(makePlan({ ...planData, ...parts }, rulebook)).map((issue) => issue.code)).toContain(code)
  })
})

describe("a plan that could not work", () => {
  const [self, ...rest] = planData.stages
  const limit = { kind: "by", date: "2027-01-10" }
  it.each([
    [
      "a deadline for a unit that takes no part",
      { stages: [{ ...self, deadline: { limit, special: [{ for: ["xa-9"], limit }] } }, ...rest] },
      "plan.unknown",
    ],
    [
      "a stage that opens after its own deadline",
      { stages: [{ ...self, opens: "2027-02-01" }, ...rest] },
      "plan.opens-after-deadline",
    ],
    ["a source in no document", { sources: { vote: { document: "qd26" } } }, "plan.unknown-document"],
    [
      "a council of at least five and at most three",
      { council: { ...planData.council, fewest: 5, most: 3 } },
      "plan.council-size",
    ],
    ["a quorum of nobody", { council: { ...planData.council, quorum: "0" } }, "plan.share-zero"],
    [
      "a threshold of nobody",
      { council: { ...planData.council, threshold: { share: "0%" } } },
      "plan.share-zero",
    ],
    [
      "a head from another cluster",
      {
        clusters: [
          { id: "cum-1", title: "Cụm 1", head: "xa-02" },
          { id: "cum-2", title: "Cụm 2" },
        ],
      },
      "plan.head-elsewhere",
    ],
  ])("because of %s is refused", (_what, parts, code) => {
    expect(issuesOf(makePlan({ ...planData, ...parts }, rulebook)).map((issue) => issue.code)).toContain(code)
  })

  it("since there is no rulebook is refused, not thrown", () => {
    for (const junk of [null, 5]) {
      expect(issuesOf(makePlan(planData, junk as never))[0]?.path[0]).toBe("rulebook")
    }
  })
})

describe("a command from outside", () => {
  it("that is nothing is told so, without a field's name", () => {
    expect(toldOf(parseCommand(null))).toEqual(["source.nothing at "])
  })

  it.each([
    ["of no known kind", { type: "publsh", actor: "a", on: "2026-01-01" }, "field.not-an-option"],
    ["on a day that does not exist", { type: "publish", actor: "a", on: "2026-02-30" }, "date.invalid"],
    ["without an actor", { type: "publish", on: "2026-01-01" }, "field.missing"],
    [
      "with a prototype in it",
      JSON.parse('{"type":"publish","__proto__":{"actor":"a"}}'),
      "source.forbidden-key",
    ],
    ["that is a function", () => 1, "source.not-data"],
  ])("%s is refused", (_what, data, code) => {
    expect(issuesOf(parseCommand(data)).map((issue) => issue.code)).toContain(code)
  })

  it("that is nested without end is refused", () => {
    const deep: { on?: unknown } = {}
    deep.on = deep
    expect(Result.isFailure(parseCommand(deep))).toBe(true)
  })

  it("with a blank reason is refused", () => {
    const blank = { type: "revoke-award", actor: "a", on: "2026-01-01", award: "x", reason: "  " }
    expect(toldOf(parseCommand(blank))).toEqual(["reason.missing at reason"])
  })
})
