import { describe, expect, it } from "vitest"
import type { Command } from "../../src/campaign/command.ts"
import { makePlan } from "../../src/campaign/make-plan.ts"
import { toldOf } from "../samples/issues-of.ts"
import { command, opening, planData, rulebook, stateOf, toldBy, untilDecided } from "./sample-campaign.ts"

describe("an award", () => {
  const [grant] = untilDecided().slice(-1) as [Command]

  it("comes after the decision, once, and with a base salary to compute its money from", () => {
    expect(toldBy(stateOf(untilDecided().slice(0, -3)), grant)).toEqual([
      "award.before-decision at terms.target.unit",
    ])
    expect(toldBy(stateOf(untilDecided()), grant)).toEqual(["award.duplicate at award"])
    const [, ...later] = untilDecided().slice(0, -1)
    expect(toldBy(stateOf([opening({ baseSalaries: [] }), ...later]), grant)).toEqual([
      "award.no-base at terms.coefficient",
    ])
  })
})

describe("whom an award is for", () => {
  const grantTo = (target: object) =>
    toldBy(
      stateOf(untilDecided()),
      command("grant-award", "tham-quyen", "2027-01-25", {
        award: "khen-2",
        terms: {
          form: "title",
          title: "Danh hiệu (mẫu)",
          issuer: "ubnd-mau",
          target,
          theme: "Dân vận khéo",
          period: "2026",
          count: 2,
          coefficient: "0.3",
        },
      }),
    )

  it("is a participant, a nominee of one, or an official of the campaign", () => {
    expect(grantTo({ kind: "collective", id: "xa-01", unit: "xa-01" })).toEqual([])
    expect(grantTo({ kind: "individual", id: "nguyen-van-a", unit: "xa-02" })).toEqual([])
    expect(grantTo({ kind: "individual", id: "uy-vien-1", unit: "xa-01" })).toEqual([])
  })

  it.each([
    { kind: "individual", id: "nguyen-van-b", unit: "xa-02" },
    { kind: "individual", id: "nguyen-van-a", unit: "xa-01" },
    { kind: "collective", id: "nguyen-van-a", unit: "xa-02" },
    { kind: "individual", id: "xa-01", unit: "xa-01" },
    { kind: "collective", id: "xa-02", unit: "xa-01" },
  ])("is nobody else: $kind $id of $unit", (target) => {
    expect(grantTo(target)).toEqual(["award.unknown-target at terms.target.id"])
  })

  it("gets as many times the money as there are awards, rounded as the plan declares", () => {
    const [grant] = untilDecided().slice(-1) as [Command]
    const terms = { ...(grant as { terms: object }).terms, count: 2 }
    const rounding = { mode: "ceiling", to: "10000" }
    const [, ...rest] = untilDecided().slice(0, -1)
    const state = stateOf([opening({ moneyRounding: rounding }), ...rest, { ...grant, terms } as Command])
    expect(state.phase !== "unopened" && state.awards.get("khen-1")?.money).toEqual({
      coefficient: "0.3",
      base: "2340000",
      count: 2,
      each: "710000",
      amount: "1420000",
      rounding,
    })
  })
})

describe("the base salaries of a plan", () => {
  const bases = (...baseSalaries: ReadonlyArray<object>) =>
    toldOf(makePlan({ ...planData, baseSalaries }, rulebook))

  it("hold one at a time, whichever is written first", () => {
    const older = { from: "2023-07-01", amount: "1800000" }
    const newer = { from: "2024-07-01", amount: "2340000" }
    expect(bases(older, newer)).toEqual(["plan.base-overlap at baseSalaries.1"])
    expect(bases(newer, older)).toEqual(["plan.base-overlap at baseSalaries.1"])
    expect(bases({ ...older, to: "2024-07-01" }, newer)).toEqual([])
    expect(bases({ ...older, to: "2023-07-01" })).toEqual(["plan.base-inverted at baseSalaries.0.to"])
    expect(bases({ ...older, amount: "0" })).toEqual(["field.malformed at baseSalaries.0.amount"])
  })
})

describe("the nominees of a plan", () => {
  it("belong to units that take part, each named once", () => {
    const nominee = { kind: "individual", id: "a", name: "Nguyễn Văn A (mẫu)", unit: "xa-09" }
    expect(toldOf(makePlan({ ...planData, nominees: [nominee, nominee] }, rulebook))).toEqual([
      "plan.duplicate at nominees.1",
      "plan.unknown at nominees.0.unit",
      "plan.unknown at nominees.1.unit",
    ])
  })
})
