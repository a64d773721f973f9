import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { toFraction } from "../../src/number/decimal.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { carryOrThrow } from "../../src/unit/carry.ts"
import { makeClusters } from "../../src/unit/clusters.ts"
import { predecessorsOfOrThrow, successorsOfOrThrow } from "../../src/unit/lineage.ts"
import { evolve, organizationFrom, organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"

const basis = { document: "NQ-mau" }
const on = (date: string) => ({ date, basis })
const day = (date: string) => parseDateOrThrow(date)
const unit = (id: string, more: object = {}): UnitChangeInput => ({
  change: "establish",
  ...on("2020-01-01"),
  unit: id,
  name: `Xã ${id}`,
  kind: "xa",
  ...more,
})
const back = (date: string, more: object = {}): UnitChangeInput => ({
  change: "re-establish",
  ...on(date),
  unit: "a",
  ...more,
})
const merged: ReadonlyArray<UnitChangeInput> = [
  unit("huyen", { kind: "huyen" }),
  unit("a", { parents: { state: "huyen" }, codes: { gov: "001" } }),
  unit("b"),
  { change: "merge", ...on("2022-01-01"), units: ["a"], into: "b" },
]

describe("a unit that is re-established", () => {
  const organization = organizationFromOrThrow([
    ...merged,
    back("2025-07-01", { from: [{ unit: "b", share: "40%" }], parents: { state: "huyen" } }),
  ])

  test("exists in two periods and not between them, under one id", () => {
    const days = ["2019-12-31", "2020-01-01", "2021-12-31", "2022-01-01", "2025-06-30", "2025-07-01"]
    expect(days.map((date) => organization.asOf(day(date)).exists("a"))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ])
    expect(organization.units.get("a" as never)?.periods).toEqual([
      { from: "2020-01-01", to: "2022-01-01" },
      { from: "2025-07-01", to: null },
    ])
    expect(organization.warnings).toEqual([])
  })

  test("keeps its last name and kind, and states codes and parents anew", () => {
    const again = organization.asOf(day("2026-01-01")).get("a")!
    expect(again).toMatchObject({
      since: "2025-07-01",
      name: { official: "Xã a" },
      kind: "xa",
      level: "commune",
    })
    expect([...again.codes]).toEqual([])
    expect(organization.asOf(day("2026-01-01")).children("huyen", "state")).toHaveLength(1)
    const renamed = organizationFromOrThrow([
      ...merged,
      back("2025-07-01", { name: "Phường A", kind: "phuong" }),
    ])
    expect(renamed.asOf(day("2026-01-01")).get("a")).toMatchObject({
      name: { official: "Phường A" },
      kind: "phuong",
    })
  })

  test("is told in the lineage: who gave back what, and that it is the same unit", () => {
    const lineage = successorsOfOrThrow(organization, "a")
    expect(lineage.edges.map(({ from, to, change, extent }) => `${from} ${to} ${change} ${extent}`)).toEqual([
      "a b merge full",
      "a a re-establish partial",
      "b a re-establish partial",
    ])
    expect(lineage.on(day("2023-01-01"))).toEqual([{ unit: "b", extent: "full" }])
    expect(lineage.on(day("2026-01-01"))).toEqual([
      { unit: "a", extent: "partial" },
      { unit: "b", extent: "partial" },
    ])
    const earlier = predecessorsOfOrThrow(organization, "a", { at: day("2026-01-01") })
    expect(earlier.on(day("2023-01-01"))).toEqual([{ unit: "b", extent: "partial" }])
    expect(earlier.on(day("2021-01-01"))).toContainEqual({ unit: "a", extent: "partial" })
  })

  test("takes its share of a sum back, and nothing twice", () => {
    const { values } = carryOrThrow(organization, {
      figures: { a: "10", b: "20", huyen: "0" },
      from: day("2021-01-01"),
      to: day("2026-01-01"),
      policy: { by: "sum" },
    })
    expect([...values].map(([id, value]) => `${id} ${toFraction(value!)}`).sort()).toEqual([
      "a 12",
      "b 18",
      "huyen 0",
    ])
  })

  test("has its own figure again when the text that dissolved it is annulled and nobody took it over", () => {
    const annulled = organizationFromOrThrow([
      unit("a"),
      { change: "dissolve", ...on("2022-01-01"), unit: "a" },
      back("2022-03-01"),
    ])
    expect(successorsOfOrThrow(annulled, "a").on(day("2023-01-01"))).toEqual([{ unit: "a", extent: "full" }])
    const carried = carryOrThrow(annulled, {
      figures: { a: "7" },
      from: day("2021-01-01"),
      to: day("2023-01-01"),
      policy: { by: "sum" },
    })
    expect([...carried.values.values()].map((value) => toFraction(value!))).toEqual(["7"])
    expect(carried.ended).toEqual([])
  })

  test("may end again, and come back again", () => {
    const often = organizationFrom([
      unit("a"),
      { change: "dissolve", ...on("2021-01-01"), unit: "a" },
      back("2022-01-01"),
      { change: "dissolve", ...on("2023-01-01"), unit: "a" },
      back("2024-01-01"),
    ])
    expect(codesOf(often)).toEqual([])
  })

  test("can be in a cluster in its periods only", () => {
    const cluster = (from: string, to?: string) =>
      codesOf(
        makeClusters(organization, [
          { id: "c", name: "Cụm số 1", scheme: "s", members: [{ unit: "a", validity: { from, to } }] },
        ]),
      )
    expect(cluster("2025-07-01")).toEqual([])
    expect(cluster("2021-01-01", "2026-01-01")).toEqual(["cluster.member-absent"])
  })
})

describe("a re-establishment is refused", () => {
  const refused = (...changes: ReadonlyArray<UnitChangeInput>) => {
    const result = organizationFrom(changes)
    return codesOf(result).map((code, index) => `${code} ${pathsOf(result)[index]!.join(".")}`)
  }

  test("while the unit still exists, on the day it ends, and before it was ever established", () => {
    expect(refused(unit("a"), back("2021-01-01"))).toEqual(["unit.not-ended 1.unit"])
    const ends = { change: "dissolve", ...on("2021-01-01"), unit: "a" } as const
    expect(refused(unit("a"), ends, back("2021-01-01"))).toEqual(["unit.not-ended 2.unit"])
    expect(refused(unit("a"), ends, back("2019-01-01"))).toEqual(["unit.not-yet 2.unit"])
    expect(refused(unit("b"), back("2021-01-01"))).toEqual(["unit.unknown 1.unit"])
    expect(refused(unit("a"), ends, back("2022-01-01"), back("2023-01-01"))).toEqual([
      "unit.not-ended 3.unit",
    ])
  })

  test("without a legal basis", () => {
    const ends = { change: "dissolve", ...on("2021-01-01"), unit: "a" } as const
    const bare = { change: "re-establish", date: "2022-01-01", unit: "a" } as const
    expect(refused(unit("a"), ends, bare)).toEqual(["unit-change.basis-needed 2.basis"])
  })

  test("from a unit that does not exist, from itself, and with shares beyond the whole", () => {
    const from = (...units: ReadonlyArray<string>) =>
      refused(...merged, back("2025-07-01", { from: units.map((id) => ({ unit: id, share: "60%" })) }))
    expect(from("zzz")).toEqual(["unit.unknown 4.from.0.unit"])
    expect(from("a")).toEqual(["unit.into-itself 4.from.0.unit"])
    expect(from("b", "b")).toEqual(["unit.shares-wrong 4.from.0.share"])
  })

  test("by a plain second establishment, which points to the way", () => {
    const result = organizationFrom([...merged, { ...unit("a"), date: "2025-07-01" } as UnitChangeInput])
    expect(codesOf(result)).toEqual(["unit.established-twice"])
    expect(Result.isFailure(result) && result.failure.issues[0]!.fix.en).toContain("re-establish")
  })

  test("step by step just as at once", () => {
    expect(codesOf(evolve(organizationFromOrThrow(merged), back("2025-07-01")))).toEqual([])
    expect(codesOf(evolve(organizationFromOrThrow(merged.slice(0, 3)), back("2025-07-01")))).toEqual([
      "unit.not-ended",
    ])
  })
})
