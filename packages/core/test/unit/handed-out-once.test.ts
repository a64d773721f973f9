import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { exact } from "../../src/number/exact.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { carry } from "../../src/unit/carry.ts"
import { shareOf } from "../../src/unit/combine-parts.ts"
import { organizationFrom, organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"
import { organizations } from "./arbitraries.ts"

const basis = { document: "QD-mau" }
const day = { date: "2021-01-01", basis }
const three: ReadonlyArray<UnitChangeInput> = ["a", "b", "c"].map((unit) => ({
  change: "establish",
  date: "2020-01-01",
  basis,
  unit,
  name: unit,
  kind: "xa",
}))
const merge = (...units: ReadonlyArray<string>): UnitChangeInput => ({
  change: "merge",
  ...day,
  units,
  into: "b",
})
const transfer = (share?: string): UnitChangeInput => ({
  change: "partial-transfer",
  ...day,
  unit: "a",
  into: "c",
  ...(share === undefined ? {} : { share }),
})
const refusals = (...changes: ReadonlyArray<UnitChangeInput>) => {
  const result = organizationFrom([...three, ...changes])
  return codesOf(result).map((code, index) => `${code} ${pathsOf(result)[index]!.join(".")}`)
}

describe("what a unit is", () => {
  test("is not handed out twice: merged whole and in part transferred on one day", () => {
    expect(refusals(transfer("30%"), merge("a"))).toEqual(["unit.given-twice 3.share"])
    expect(refusals(merge("a"), transfer())).toEqual(["unit.given-twice 4.share"])
    expect(refusals(merge("a"))).toEqual([])
  })

  test("never leaves it by more than the whole on one day, whatever the changes", () => {
    fc.assert(
      fc.property(organizations, ({ organization }) => {
        const given = organization.edges.filter(({ from, to }) => from !== to)
        for (const edges of Map.groupBy(given, ({ from, date }) => `${date} ${from}`).values()) {
          const sum = edges.reduce((total, edge) => total.add(shareOf(edge) ?? exact(0)), exact(0))
          expect(sum.compare(1)).toBeLessThanOrEqual(0)
          if (edges.some(({ extent }) => extent === "full")) expect(edges).toHaveLength(1)
        }
      }),
    )
  })

  test("can come back on the day it gives a part away", () => {
    const changes: ReadonlyArray<UnitChangeInput> = [
      { change: "dissolve", ...day, unit: "a" },
      { change: "re-establish", date: "2022-01-01", basis, unit: "a" },
      { change: "partial-transfer", date: "2022-01-01", basis, unit: "a", into: "c", share: "30%" },
    ]
    expect(refusals(...changes)).toEqual([])
  })

  test("goes to each receiver once, and from each giver once", () => {
    expect(refusals(merge("a", "a"))).toEqual(["unit-change.unit-twice 3.units.1"])
    const into = [
      { unit: "b", share: "50%" },
      { unit: "b", share: "50%" },
    ]
    expect(refusals({ change: "split", ...day, unit: "a", into })).toEqual([
      "unit-change.unit-twice 3.into.1.unit",
      "unit.shares-wrong 3.into",
    ])
    expect(refusals({ change: "dissolve", ...day, unit: "a", handover: into })).toEqual([
      "unit-change.unit-twice 3.handover.1.unit",
    ])
  })

  test("is split by shares that are all stated; the whole beside an unstated part is no sum to correct", () => {
    const into = [{ unit: "b", share: "100%" }, { unit: "c" }]
    const refused = organizationFrom([...three, { change: "split", ...day, unit: "a", into }])
    expect(codesOf(refused)).toEqual(["unit.share-unstated"])
    const [issue] = Result.isFailure(refused) ? refused.failure.issues : []
    expect(issue?.message.vi).toBe(
      "Ngày 01/01/2021, “a” được tách nhưng 1 phần chưa ghi tỷ lệ, trong khi các phần khác đã ghi.",
    )
  })
})

describe("a name no map can hold", () => {
  test("is refused where it would be dropped without a word", () => {
    const parents = JSON.parse('{ "__proto__": "b" }')
    const change: UnitChangeInput = { ...three[0]!, parents } as never
    const refused = organizationFrom([change])
    expect(codesOf(refused)).toEqual(["source.forbidden-key"])
    expect(pathsOf(refused)).toEqual([[0, "parents", "__proto__"]])
    const carried = carry(organizationFromOrThrow(three), {
      figures: JSON.parse('{ "a": "1", "__proto__": "5" }'),
      from: parseDateOrThrow("2020-02-01"),
      to: parseDateOrThrow("2020-03-01"),
      policy: { by: "sum" },
    })
    expect(codesOf(carried)).toEqual(["source.forbidden-key"])
    expect(pathsOf(carried)).toEqual([["figures", "__proto__"]])
  })
})
