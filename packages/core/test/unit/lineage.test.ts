import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import {
  predecessorsOf,
  predecessorsOfOrThrow,
  successorsOf,
  successorsOfOrThrow,
} from "../../src/unit/lineage.ts"
import { organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { codesOf } from "../time/codes-of.ts"

const basis = { document: "NQ-mau" }
const day = parseDateOrThrow
const unit = (id: string, date = "2020-01-01"): UnitChangeInput => ({
  change: "establish",
  date,
  basis,
  unit: id,
  name: `Xã ${id}`,
  kind: "xa",
})

/** a gives a part to b; a and b become c; c is split into d and e, both on 1 July 2025. */
const organization = organizationFromOrThrow([
  unit("a"),
  unit("b"),
  unit("c", "2023-01-01"),
  unit("d", "2025-07-01"),
  unit("e", "2025-07-01"),
  { change: "partial-transfer", date: "2022-01-01", basis, unit: "a", into: "b", share: "10%" },
  { change: "merge", date: "2023-01-01", basis, units: ["a", "b"], into: "c" },
  { change: "split", date: "2025-07-01", basis, unit: "c", into: [{ unit: "d" }, { unit: "e" }] },
])
const relatives = (list: ReadonlyArray<{ readonly unit: string; readonly extent: string }>) =>
  list.map(({ unit: id, extent }) => `${id} ${extent}`)

describe("lineage", () => {
  test("follows a unit forward through transfer, merger and split", () => {
    const lineage = successorsOfOrThrow(organization, "a", { at: day("2021-01-01") })
    expect(relatives(lineage.on(day("2021-12-31")))).toEqual(["a full"])
    expect(relatives(lineage.on(day("2022-01-01")))).toEqual(["a partial", "b partial"])
    expect(relatives(lineage.on(day("2024-01-01")))).toEqual(["c partial"])
    expect(relatives(lineage.on(day("2026-01-01")))).toEqual(["d partial", "e partial"])
    expect(lineage.edges.map((edge) => `${edge.date} ${edge.from} ${edge.to} ${edge.extent}`)).toEqual([
      "2022-01-01 a b partial",
      "2023-01-01 a c full",
      "2023-01-01 b c full",
      "2025-07-01 c d partial",
      "2025-07-01 c e partial",
    ])
    expect(lineage.edges[0]).toMatchObject({ share: "10%", change: "partial-transfer", basis: [basis] })
  })

  test("asks from a date on: what happened before does not matter", () => {
    const lineage = successorsOfOrThrow(organization, "a", { at: day("2022-01-01") })
    expect(relatives(lineage.on(day("2024-01-01")))).toEqual(["c full"])
    expect(lineage.edges).toHaveLength(3)
  })

  test("follows a unit back", () => {
    const lineage = predecessorsOfOrThrow(organization, "d")
    expect(relatives(lineage.on(day("2024-01-01")))).toEqual(["c partial"])
    expect(relatives(lineage.on(day("2021-01-01")))).toEqual(["a partial", "b partial"])
    expect(lineage.on(day("2019-01-01"))).toEqual([])
  })

  test("stays with a unit nothing happened to", () => {
    const alone = organizationFromOrThrow([unit("a")])
    expect(successorsOfOrThrow(alone, "a").edges).toEqual([])
    expect(relatives(predecessorsOfOrThrow(alone, "a").on(day("2026-01-01")))).toEqual(["a full"])
  })

  test("does not take two steps on one day", () => {
    const sameDay = organizationFromOrThrow([
      unit("a"),
      unit("b"),
      unit("c"),
      { change: "merge", date: "2025-07-01", basis, units: ["a"], into: "b" },
      { change: "partial-transfer", date: "2025-07-01", basis, unit: "b", into: "c" },
    ])
    expect(relatives(successorsOfOrThrow(sameDay, "a").on(day("2025-07-01")))).toEqual(["b full"])
  })

  test("calls a handover or a transfer of 100% whole, in both directions", () => {
    const [date, before, after] = ["2025-07-01", day("2025-06-30"), day("2025-07-01")]
    const ways: ReadonlyArray<UnitChangeInput> = [
      { change: "dissolve", date, basis, unit: "a", handover: [{ unit: "b", share: "100%" }] },
      { change: "partial-transfer", date, basis, unit: "a", into: "b", share: "4/4" },
    ]
    for (const way of ways) {
      const whole = organizationFromOrThrow([unit("a"), unit("b"), way])
      const became = relatives(successorsOfOrThrow(whole, "a", { at: before }).on(after))
      // What has given all of it away may go on, without it.
      expect(became).toEqual(way.change === "dissolve" ? ["b full"] : ["a partial", "b full"])
      const sources = predecessorsOfOrThrow(whole, "b", { at: after }).on(before)
      expect(relatives(sources)).toEqual(["a full", "b full"])
      expect(whole.edges.map(({ extent }) => extent)).toEqual(["full"])
    }
  })

  test("adds up the parts that go to one unit on one day, and never those of several units", () => {
    const date = "2025-07-01"
    const inTwoSteps = (first: string, second: string) =>
      organizationFromOrThrow([
        unit("a"),
        unit("b"),
        unit("c"),
        { change: "partial-transfer", date, basis, unit: "a", into: first, share: "40%" },
        { change: "dissolve", date, basis, unit: "a", handover: [{ unit: second, share: "60%" }] },
      ])
    const became = (organization: ReturnType<typeof inTwoSteps>) =>
      relatives(successorsOfOrThrow(organization, "a").on(day(date)))
    expect(became(inTwoSteps("b", "b"))).toEqual(["b full"])
    expect(became(inTwoSteps("b", "c"))).toEqual(["b partial", "c partial"])
  })

  test("refuses a unit that is not there", () => {
    expect(codesOf(successorsOf(organization, "z"))).toEqual(["unit.unknown"])
    expect(codesOf(successorsOf(organization, "a", { at: day("2024-01-01") }))).toEqual(["unit.ended"])
    expect(codesOf(predecessorsOf(organization, "d", { at: day("2024-01-01") }))).toEqual(["unit.not-yet"])
  })

  test("ends on units that swap parts with each other year after year", () => {
    const changes = Array.from({ length: 60 }, (_, index): UnitChangeInput => {
      const [from, into] = index % 2 === 0 ? ["a", "b"] : ["b", "a"]
      const date = `${1930 + index}-01-01`
      return { change: "partial-transfer", date, basis, unit: from!, into: into!, share: "50%" }
    })
    const swapping = organizationFromOrThrow([unit("a", "1925-01-01"), unit("b", "1925-01-01"), ...changes])
    expect(successorsOfOrThrow(swapping, "a").edges).toHaveLength(60)
    expect(predecessorsOfOrThrow(swapping, "a").edges).toHaveLength(60)
  })
})
