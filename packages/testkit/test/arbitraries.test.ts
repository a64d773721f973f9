import { Campaigns, Facts, Meetings, Officials, Rulebook, Scoring, Units } from "@danvan/core"
import { Arbitraries, BandEdges, Build } from "@danvan/testkit"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { perItem } from "./samples.ts"

const always = <Value>(values: fc.Arbitrary<Value>, holds: (value: Value) => boolean): void =>
  fc.assert(fc.property(values, holds), { numRuns: 40, seed: 7 })

describe("what is generated", () => {
  it("as units is an organization, in any order", () =>
    always(Arbitraries.unitChanges(), (changes) => Result.isSuccess(Units.organizationFrom(changes))))

  it("as officials is a register of those units", () =>
    always(Arbitraries.register(), ({ units, register }) => {
      const organization = Units.organizationFromOrThrow(units)
      return Result.isSuccess(Officials.makeRegister(register, { units: Officials.unitsOf(organization) }))
    }))

  it("as a meeting is one", () =>
    always(Arbitraries.meeting(), (meeting) => Result.isSuccess(Meetings.parseMeeting(meeting))))

  it("as a campaign is a plan for its rulebook", () =>
    always(Arbitraries.campaignPlan(), ({ plan, rulebook }) =>
      Result.isSuccess(Campaigns.makePlan(plan, Rulebook.makeOrThrow(rulebook))),
    ))

  it("as a rulebook can be scored with the facts generated for it", () =>
    always(
      Arbitraries.rulebook().chain((written) => {
        const rulebook = Rulebook.makeOrThrow(written)
        return fc.tuple(fc.constant(rulebook), Arbitraries.rulebookFacts(rulebook))
      }),
      ([rulebook, facts]) => {
        const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
        return Result.isSuccess(program.score(Facts.makeOrThrow(facts)))
      },
    ))

  it("as exact numbers and points are such", () => {
    always(Arbitraries.exactNumber(), ({ d }) => d > 0n)
    always(Arbitraries.points(5), (points) => /^[0-5](\.25|\.5|\.75)?$/.test(points))
  })

  it("as the value of a fact lies within its limits and on its step, the limits among them", () => {
    const field = {
      type: "percent",
      title: { vi: "Tỷ lệ", en: "Share" },
      minimum: "50%",
      maximum: "60%",
      step: "5%",
    } as const
    expect([...new Set(fc.sample(Arbitraries.fieldValue(field), { numRuns: 60, seed: 1 }))].sort()).toEqual([
      "50%",
      "55%",
      "60%",
    ])
  })
})

describe("the edges of a mechanism", () => {
  it("are a step outside, at, and a step inside each limit", () => {
    const edges = BandEdges.ofMechanism(perItem).map(({ facts, accepted }) => [facts.items, accepted])
    expect(edges).toEqual([
      ["-1", false],
      ["0", true],
      ["1", true],
      ["39", true],
      ["40", true],
      ["41", false],
    ])
  })

  it("cannot be asked for with parameters it refuses", () => {
    expect(() => BandEdges.ofMechanism(perItem, { with: { each: "x" } })).toThrow()
  })

  it("of a rulebook come with facts that give them", () => {
    const bands = {
      of: "ratio",
      bands: [
        { atLeast: "50%", points: "10" },
        { below: "50%", points: "0" },
      ],
    }
    const criteria = [{ id: "c1", title: { vi: "A", en: "A" }, max: "10", mechanism: "bands", with: bands }]
    const rulebook = Rulebook.makeOrThrow(Build.rulebook({ criteria, scale: { max: "10" } }))
    const points = BandEdges.ofRulebook(Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }))
    expect(points.map(({ suggested }) => suggested?.criteria?.c1)).toEqual([
      { done: "4999", assigned: "10000" },
      { done: "1", assigned: "2" },
      { done: "5001", assigned: "10000" },
    ])
  })
})
