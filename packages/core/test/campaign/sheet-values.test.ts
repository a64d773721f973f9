import { describe, expect, it } from "vitest"
import { unopened } from "../../src/campaign/campaign.ts"
import type { Command } from "../../src/campaign/command.ts"
import { makePlan } from "../../src/campaign/make-plan.ts"
import { scoreCampaignOrThrow } from "../../src/campaign/score-campaign.ts"
import { toldOf } from "../samples/issues-of.ts"
import {
  approve,
  command,
  opening,
  planData,
  planWith,
  refusalsOf,
  rulebook,
  rulebookWith,
  stateOf,
  toldBy,
  values,
} from "./sample-campaign.ts"

const sheet = (list: ReadonlyArray<object>, more: object = {}): Command =>
  command("enter-scores", "xa-01", "2027-01-08", { unit: "xa-01", stage: "self", values: list, ...more })

const told = (list: ReadonlyArray<object>, more: object = {}) =>
  toldBy(stateOf([opening()]), sheet(list, more))

const survey = { criterion: "survey", field: "grade", value: "25" }
const tasks = (value: unknown) => ({ criterion: "tasks", field: "grade", value })

/** A rulebook whose criteria may be marked, and which has facts of the unit and a check between them. */
const marked = rulebookWith({
  facts: {
    assigned: { type: "count", title: "Được giao" },
    done: { type: "count", title: "Đã làm" },
  },
  factChecks: [{ id: "not-more", title: "Không làm quá số được giao", holds: "done <= assigned" }],
  criteria: [
    { id: "tasks", title: "Nhiệm vụ", max: 70, mechanism: "manual-grade", mayBeNotAssigned: true },
    { id: "survey", title: "Hài lòng", max: 30, mechanism: "manual-grade", mayBeNotApplicable: true },
  ],
})
const openMarked = (parts: object = {}): Command => ({ ...opening(parts), rulebook: marked }) as Command

describe("a sheet against the rulebook", () => {
  it("takes what fits, and zero is a value like any other", () => {
    expect(told(values("70", "0"))).toEqual([])
  })

  it.each([
    ["above the maximum", tasks("99"), "fact.out-of-range at values.0"],
    ["below the minimum", tasks("-1"), "fact.out-of-range at values.0"],
    ["that is no number", tasks("nhiều"), "fact.not-a-number at values.0"],
    ["of 400 digits", tasks("9".repeat(400)), "fact.not-a-number at values.0"],
    ["that is a list", tasks([]), "fact.not-a-number at values.0"],
    ["that is left empty", tasks("  "), "sheet.empty-value at values.0.value"],
    [
      "of an unknown field",
      { criterion: "tasks", field: "grad", value: "1" },
      "fact.unknown-field at values.0",
    ],
    ["of no criterion, and no fact", { field: "grade", value: "1" }, "fact.unknown-fact at values.0"],
    ["of a criterion as a whole", { criterion: "tasks", value: "1" }, "fact.unknown-field at values.0"],
    ["that may not be left out", tasks("not-applicable"), "fact.state-not-allowed at values.0"],
    [
      "of an unknown criterion",
      { criterion: "task", field: "grade", value: "1" },
      "sheet.unknown-criterion at values.0.criterion",
    ],
  ])("refuses a value %s", (_what, value, issue) => {
    expect(told([value, survey])).toEqual([issue])
  })

  it("reports every value that is wrong, each in its own place", () => {
    expect(told([tasks(""), { ...survey, value: "31" }, { criterion: "x", field: "y", value: "1" }])).toEqual(
      [
        "sheet.unknown-criterion at values.2.criterion",
        "sheet.empty-value at values.0.value",
        "fact.out-of-range at values.1",
      ],
    )
  })

  it("says which rule refused a value, in both languages", () => {
    expect(refusalsOf(stateOf([opening()]), sheet([tasks("99"), survey]))[0]).toMatchObject({
      rule: "sheet",
      title: { vi: "nội dung phiếu chấm", en: "what a score sheet may hold" },
      facts: { value: "99", expected: "≥ 0, ≤ 70" },
    })
  })

  it("refuses facts that contradict each other", () => {
    const facts = (done: string) => [
      { field: "assigned", value: "4" },
      { field: "done", value: done },
      ...values("60"),
    ]
    const state = stateOf([openMarked()])
    expect(toldBy(state, sheet(facts("5")))).toEqual(["fact.contradiction at values.1"])
    expect(toldBy(state, sheet(facts("4")))).toEqual([])
  })

  it("refuses nothing at all, and scores for whom it says is not rated", () => {
    expect(told([])).toEqual(["sheet.empty at values"])
    expect(told(values("1"), { notRated: "Mới thành lập" })).toEqual([
      "sheet.not-rated-with-values at notRated",
    ])
  })
})

describe("the four kinds of nothing", () => {
  const scored = (list: ReadonlyArray<object>, more: object = {}) => {
    const stages = planData.stages.map((one) => ({ ...one, missing: "list" }))
    const state = stateOf([
      openMarked({ stages }),
      sheet(list, more),
      approve("xa-01", "self", "xa-01", "2027-01-08"),
      approve("xa-01", "appraisal", "tham-dinh", "2027-01-12"),
    ])
    if (state.phase === "unopened") throw new Error("the campaign did not open")
    const result = scoreCampaignOrThrow(state).get("xa-01")
    const states = result?.criteria.map((one) => one.state)
    return [result?.status, result?.total?.toFraction(), ...(states ?? [])]
  }

  it("are kept apart: zero, missing, not applicable and not assigned, not rated", () => {
    expect(scored(values("60", "0"))).toEqual(["scored", "60", "scored", "scored"])
    expect(scored(values("60", "missing"))).toEqual(["incomplete", undefined, "scored", "missing"])
    expect(scored(values("60", "not-applicable"))).toEqual(["scored", "60", "scored", "not-applicable"])
    expect(scored(values("không giao", "25"))).toEqual(["scored", "25", "not-assigned", "scored"])
    expect(scored([], { notRated: "Mới thành lập" })[0]).toBe("not-rated")
  })
})

describe("a sheet with values missing", () => {
  const entered = (parts: object = {}) => stateOf([opening(parts), sheet([tasks("60")])])
  const yes = approve("xa-01", "self", "xa-01", "2027-01-08")

  it("is not approved, and every value that is missing is named", () => {
    expect(toldBy(entered(), yes)).toEqual(["sheet.value-missing at unit"])
  })

  it("is approved with a list of them where the plan says so", () => {
    const stages = planData.stages.map((one) => ({ ...one, missing: "list" }))
    const state = stateOf([opening({ stages }), sheet([tasks("60")]), yes])
    if (state.phase === "unopened") throw new Error("the campaign did not open")
    const missing = [{ criterion: "survey", field: "grade" }]
    expect(state.chains.get("xa-01")?.authorised[0]?.missing).toEqual(missing)
  })

  it("is complete where the rulebook says what a missing value counts as", () => {
    const counted = rulebookWith({
      criteria: [
        { id: "tasks", title: "Nhiệm vụ", max: 70, mechanism: "manual-grade" },
        {
          id: "survey",
          title: "Hài lòng",
          max: 30,
          mechanism: "manual-grade",
          inputs: { grade: { whenMissing: "0" } },
        },
      ],
    })
    const state = stateOf([{ ...opening(), rulebook: counted } as Command, sheet([tasks("60")])])
    expect(toldBy(state, yes)).toEqual([])
  })
})

describe("a plan whose participants its rulebook cannot score", () => {
  it("is refused before the campaign opens", () => {
    const [first, second] = planData.participants
    const { cluster: _, ...bare } = first!
    const strange = { ...second, group: "khac" }
    expect(toldOf(makePlan({ ...planData, participants: [bare, strange] }, rulebook))).toEqual([
      "plan.head-elsewhere at clusters.0.head",
      "subject.no-attribute at participants.0",
      "subject.unknown-group at participants.1",
    ])
    expect(toldOf(makePlan({ ...planData, asOf: "2020-01-01" }, rulebook)).at(-1)).toMatch(/at rulebook/)
    const early = { ...planWith(), asOf: "2020-01-01" }
    expect(toldBy(unopened, { ...opening(), plan: early } as never).at(-1)).toMatch(/at rulebook/)
  })
})
