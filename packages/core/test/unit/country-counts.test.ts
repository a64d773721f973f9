import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { predecessorsOfOrThrow } from "../../src/unit/lineage.ts"
import { organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"

// The counts of 2025 and 2026 are the real ones; the provinces and communes are numbered samples.

const law2025 = { document: "QD-19-2025-QD-TTg" }
const law2026 = { document: "NQ-30-2026-QH16" }
const [city, province] = ["thanh-pho-truc-thuoc-trung-uong", "tinh"]
const range = (length: number) => Array.from({ length }, (_, index) => index)

const establish = (id: string, kind: string, name: string, date: string): UnitChangeInput => ({
  change: "establish",
  date,
  unit: id,
  kind,
  name,
  basis: law2025,
})

/** 6 cities and 57 provinces. The cities 1 and 2 and nine provinces stay; the other 52 become 23, in place. */
const before = range(63).map((n) =>
  establish(`p${n + 1}`, n < 6 ? city : province, `Tỉnh mẫu số ${n + 1}`, "2025-01-01"),
)
const merging = range(52).map((n) => `p${n < 4 ? n + 3 : n + 12}`)
const mergers = range(29).map(
  (n): UnitChangeInput => ({
    change: "merge",
    date: "2025-07-01",
    basis: law2025,
    units: [merging[23 + n]!],
    into: merging[n % 23]!,
  }),
)
const communes = range(3_321).map((n) => {
  const kind = n < 2_621 ? "xa" : n < 3_308 ? "phuong" : "dac-khu"
  return establish(`x${n}`, kind, `Đơn vị cấp xã mẫu số ${n}`, "2025-07-01")
})
const kinds2026 = [["p20", city] as const, ...range(10).map((n) => [`x${n}`, "phuong"] as const)].map(
  ([unit, kind]): UnitChangeInput => ({
    change: "change-kind",
    date: "2026-04-30",
    basis: law2026,
    unit,
    kind,
  }),
)
const country = organizationFromOrThrow([...before, ...mergers, ...communes, ...kinds2026])

const counts = (date: string) => {
  const units = country.asOf(parseDateOrThrow(date)).units()
  return Object.fromEntries(
    [province, city, "xa", "phuong", "dac-khu"].map((kind) => [
      kind,
      units.filter((unit) => unit.kind === kind).length,
    ]),
  )
}

describe("the country in numbers", () => {
  test("has 63 provinces and cities until 30 June 2025", () => {
    expect(counts("2025-06-30")).toMatchObject({ [province!]: 57, [city!]: 6 })
  })

  test("has 34, of which 28 provinces and 6 cities, and 3,321 communes from 1 July 2025", () => {
    expect(counts("2025-07-01")).toEqual({
      [province!]: 28,
      [city!]: 6,
      xa: 2_621,
      phuong: 687,
      "dac-khu": 13,
    })
    expect(counts("2026-04-29")).toEqual(counts("2025-07-01"))
  })

  test("still has 34 and 3,321 from 30 April 2026, divided otherwise", () => {
    expect(counts("2026-04-30")).toEqual({
      [province!]: 27,
      [city!]: 7,
      xa: 2_611,
      phuong: 697,
      "dac-khu": 13,
    })
  })

  test("has in its 34 all of the 63", () => {
    const [old, now] = [parseDateOrThrow("2025-06-30"), parseDateOrThrow("2026-12-31")]
    const provinces = country
      .asOf(now)
      .units()
      .filter(({ level }) => level === "province")
    const sources = provinces.flatMap(({ id }) => predecessorsOfOrThrow(country, id, { at: now }).on(old))
    expect(provinces).toHaveLength(34)
    expect(sources.map(({ unit }) => unit).sort()).toEqual(
      range(63)
        .map((n) => `p${n + 1}`)
        .sort(),
    )
    expect(sources.every(({ extent }) => extent === "full")).toBe(true)
  })
})
