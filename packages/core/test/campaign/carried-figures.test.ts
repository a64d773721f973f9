import { describe, expect, it } from "vitest"
import { refusalsOf, stateOf, toldBy } from "./sample-campaign.ts"
import { newcomer, running, scored, succeed } from "./sample-succession.ts"

const grade = { criterion: "tasks", field: "grade" }
const outsider = { unit: "xa-ben-canh", outside: true }
const merger = [{ participant: newcomer, from: [{ unit: "xa-01" }, { unit: "xa-02" }, outsider] }]

/** What is said against carrying the grades of both communes, 68 and 69.5 of 70, and of one from elsewhere. */
const told = (carry: object) =>
  toldBy(stateOf(scored), succeed({ successors: merger, carry: [{ ...grade, ...carry }] }))
const byHand = (decisions: object) => ({ policy: { by: "by-hand", decisions } })
const highest = (elsewhere: object) => ({ policy: { by: "highest" }, elsewhere })

describe("the tables that people fill in for a succession", () => {
  it("hold a decision for each successor, and for nobody else", () => {
    expect(told(byHand({ "xa-03": "65" }))).toEqual([])
    expect(told(byHand({ "xa-3": "65" }))).toEqual([
      "succession.decision-of-stranger at carry.0.policy.decisions.xa-3",
      "succession.decision-missing at carry.0.policy.decisions.xa-03",
    ])
    expect(told(byHand({ "xa-01": "65", "xa-03": "65" }))).toEqual([
      "succession.decision-of-stranger at carry.0.policy.decisions.xa-01",
    ])
  })

  it("need no decision where no old unit brings a figure", () => {
    const nobody = succeed({ carry: [{ ...grade, ...byHand({}) }] })
    expect(toldBy(stateOf(scored.slice(0, 2)), nobody)).toEqual([])
  })

  it("hold weights of the old units, each above zero, and of nobody else", () => {
    const weights = { "xa-01": "8000", "xa-02": "2000", "xa-ben-canh": "1" }
    const weighted = (more: object) => ({
      policy: { by: "weighted", weights: { ...weights, ...more } },
      elsewhere: { "xa-ben-canh": "1" },
    })
    expect(told(weighted({}))).toEqual([])
    expect(told(weighted({ "xa-03": "1" }))).toEqual([
      "succession.weight-of-stranger at carry.0.policy.weights.xa-03",
    ])
    const alone = [{ participant: newcomer, from: [{ unit: "xa-01" }] }]
    const carry = [{ ...grade, policy: { by: "weighted", weights: { "xa-01": "nhiều" } } }]
    expect(toldBy(stateOf(scored), succeed({ successors: alone, carry }))).toEqual([
      "carry.weight-missing at carry.0.policy.weights.xa-01",
    ])
  })

  it("say how to go on", () => {
    const carry = [{ ...grade, ...byHand({}) }]
    const [refusal] = refusalsOf(stateOf(scored), succeed({ carry }))
    expect(refusal?.message.vi).toBe(
      "Chưa có mức “grade” được quyết định cho “xa-03”, đơn vị kế thừa số liệu này.",
    )
    expect(refusal?.fix.en).toContain("sum, weighted, highest")
  })
})

describe("a figure that is carried", () => {
  it("keeps to the bounds of the rulebook, from elsewhere and decided by hand alike", () => {
    expect(told(highest({ "xa-ben-canh": "70" }))).toEqual([])
    for (const value of ["70.01", "-1"]) {
      expect(told(highest({ "xa-ben-canh": value }))).toEqual([
        "fact.out-of-range at carry.0.elsewhere.xa-ben-canh",
      ])
      expect(told(byHand({ "xa-03": value }))).toEqual([
        "fact.out-of-range at carry.0.policy.decisions.xa-03",
      ])
    }
    expect(told(highest({ "xa-ben-canh": "NaN" }))).toEqual([
      "number.invalid at carry.0.elsewhere.xa-ben-canh",
    ])
  })

  it("does not add up to more than the rulebook's maximum: 68 + 69.5 is over 70", () => {
    const sum = succeed({ carry: [{ ...grade, policy: { by: "sum" } }] })
    const [refusal, ...more] = refusalsOf(stateOf(scored), sum)
    expect(more).toEqual([])
    expect(refusal).toMatchObject({
      code: "succession.sum-out-of-range",
      path: ["carry", 0],
      facts: { unit: "xa-03", value: "137.5" },
    })
    const halves = [
      {
        participant: newcomer,
        from: [
          { unit: "xa-01", share: "1/3" },
          { unit: "xa-02", share: "2/3" },
        ],
      },
      {
        participant: { ...newcomer, unit: "xa-04" },
        from: [
          { unit: "xa-01", share: "2/3" },
          { unit: "xa-02", share: "1/3" },
        ],
      },
    ]
    const carry = [{ ...grade, policy: { by: "sum" } }]
    const parted = succeed({ successors: halves, carry, models: { "mh-1": "xa-03" } })
    expect(toldBy(stateOf(scored), parted)).toEqual([])
  })

  it("is told to be named twice, and not also to have a name nobody knows", () => {
    const carry = [
      { ...grade, policy: { by: "highest" } },
      { ...grade, policy: { by: "highest" } },
    ]
    expect(toldBy(stateOf(scored), succeed({ carry }))).toEqual(["sheet.duplicate-value at carry.1"])
  })

  it("passes on through a second succession, even as a fraction, before anything new is scored", () => {
    const thirds = [{ participant: newcomer, from: [{ unit: "xa-01", share: "1/3" }] }]
    const rest = [{ participant: { ...newcomer, unit: "xa-04" }, from: [{ unit: "xa-01", share: "2/3" }] }]
    const sum = [{ ...grade, policy: { by: "sum" } }]
    const first = succeed({ successors: [...thirds, ...rest], carry: sum, models: { "mh-1": "xa-03" } })
    const again = [
      { participant: { ...newcomer, unit: "xa-05" }, from: [{ unit: "xa-03" }, { unit: "xa-04" }] },
    ]
    const state = running([...scored, first, succeed({ successors: again, carry: sum }, "2027-01-16")])
    expect(state.inherited.get("xa-03")).toMatchObject([{ value: "68/3" }])
    expect(state.inherited.get("xa-05")).toMatchObject([
      { parts: [{ value: "68/3" }, { value: "136/3" }], value: "68" },
    ])
  })
})
