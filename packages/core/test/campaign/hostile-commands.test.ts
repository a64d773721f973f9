import { describe, expect, it } from "vitest"
import { parseCommand } from "../../src/campaign/command.ts"
import { toldOf } from "../samples/issues-of.ts"
import { command, opening, planData, stateOf, toldBy, untilDecided } from "./sample-campaign.ts"
import { scored, succeed } from "./sample-succession.ts"

const opened = stateOf([opening()])
const basis = { number: "07-CV/MAU", signed: "2026-01-16" }

describe("new roles", () => {
  const change = (id: string, ...grants: ReadonlyArray<object>) =>
    command("change-grants", "quan-tri", "2026-02-01", { holder: { id, grants } })

  it("leave somebody who decides, and somebody who gives roles", () => {
    for (const id of ["tham-quyen", "quan-tri"]) {
      expect(toldBy(opened, change(id))).toEqual(["grants.nobody-left at holder.grants"])
    }
    const deputy = { id: "pho", grants: [{ role: "authority", scope: "all" }] }
    const shared = stateOf([opening({ actors: [...planData.actors, deputy] })])
    expect(toldBy(shared, change("tham-quyen"))).toEqual([])
  })

  it("are each given once", () => {
    const role = { role: "appraiser", scope: { cluster: "cum-1" } }
    expect(toldBy(opened, change("a", role, { ...role, scope: { cluster: "cum-2" } }, role))).toEqual([
      "plan.duplicate at holder.grants.2",
    ])
  })
})

describe("a deadline set anew", () => {
  const extend = (date: string, more: object = {}) =>
    command("extend-deadline", "tham-quyen", "2026-02-01", {
      stage: "self",
      limit: { kind: "by", date },
      reason: "Bão",
      basis,
      ...more,
    })

  it("is later than the one it replaces, for each unit that is named", () => {
    // By itself the first commune has until 9 January, the second until 12 January.
    const units = ["xa-01", "xa-02"]
    expect(toldBy(opened, extend("2027-01-09", { units }))).toEqual([
      "deadline.not-later at units.0",
      "deadline.not-later at units.1",
    ])
    expect(toldBy(opened, extend("2027-01-10", { units }))).toEqual(["deadline.not-later at units.1"])
    expect(toldBy(opened, extend("2027-01-13", { units }))).toEqual([])
  })

  it("is later for somebody, where it is for all", () => {
    expect(toldBy(opened, extend("2027-01-09"))).toEqual(["deadline.not-later at limit"])
    expect(toldBy(opened, extend("2027-01-10"))).toEqual([])
  })

  it("may be the first one of a stage that had none", () => {
    expect(toldBy(opened, extend("2026-02-02", { stage: "appraisal" }))).toEqual([])
  })
})

describe("a succession", () => {
  const goesOn = { unit: "xa-01", name: "Xã Mẫu 01", cluster: "cum-1" }

  it("is of something else: a unit by itself would only lose its scores", () => {
    for (const share of [undefined, "100%"]) {
      const from = [{ unit: "xa-01", ...(share === undefined ? {} : { share }) }]
      const alone = succeed({ successors: [{ participant: goesOn, from }], carry: [] })
      expect(toldBy(stateOf(scored), alone)).toEqual(["succession.of-itself at successors.0"])
    }
  })
})

describe("an award", () => {
  const grant = (period: string) =>
    command("grant-award", "tham-quyen", "2027-01-25", {
      award: "khen-2",
      terms: {
        form: "certificate-of-merit",
        title: "Giấy khen (mẫu)",
        issuer: "ubnd-mau",
        target: { kind: "individual", id: "nguyen-van-a", unit: "xa-02" },
        theme: "Dân vận khéo",
        period,
      },
    })

  it("is for a period that has to do with the campaign's", () => {
    const state = stateOf(untilDecided())
    for (const period of ["2026", "2026-Q4", "2022..2026"]) expect(toldBy(state, grant(period))).toEqual([])
    expect(toldBy(state, grant("1990"))).toEqual(["award.other-period at terms.period"])
  })
})

describe("an object of the caller's own", () => {
  const trap = () => {
    throw new Error("trap")
  }
  it.each([
    ["a field that throws", Object.defineProperty({}, "type", { enumerable: true, get: trap })],
    ["a proxy that throws", new Proxy({}, { ownKeys: trap, getPrototypeOf: trap })],
    ["a proxy that was taken back", (({ proxy, revoke }) => [revoke(), proxy][1])(Proxy.revocable({}, {}))],
  ])("is refused with an issue where it is %s", (_, data) => {
    expect(toldOf(parseCommand(data))).toEqual(["source.not-data at "])
  })
})
