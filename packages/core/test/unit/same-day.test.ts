import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { predecessorsOfOrThrow, successorsOfOrThrow } from "../../src/unit/lineage.ts"
import { organizationFrom, organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { codesOf } from "../time/codes-of.ts"

const on = (date: string) => ({ date, basis: { document: "NQ-mau" } })
const reform = on("2025-07-01")
const day = (date: string) => parseDateOrThrow(date)
const unit = (id: string, more: object = {}): UnitChangeInput => ({
  change: "establish",
  ...on("2020-01-01"),
  unit: id,
  name: `Xã ${id}`,
  kind: "xa",
  ...more,
})
const under = (parent: string) => ({ parents: { state: parent } })
const move = (id: string, parent: string): UnitChangeInput => ({
  change: "re-parent",
  ...reform,
  units: [id],
  tree: "state",
  parent,
})
/** The first day of the n-th month after January 2000. */
const dateOf = (months: number): string =>
  `${2000 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`
const bothOrders = (
  start: ReadonlyArray<UnitChangeInput>,
  pair: readonly [UnitChangeInput, UnitChangeInput],
) => [pair, pair.toReversed()].map((ordered) => organizationFrom([...start, ...ordered]))

describe("changes of one day", () => {
  const merger: UnitChangeInput = { change: "merge", ...reform, units: ["a"], into: "b" }
  const rename: UnitChangeInput = { change: "rename", ...reform, unit: "b", name: "Xã Mới" }

  test("hold from the first moment of that day, and not on the day before", () => {
    const organization = organizationFromOrThrow([unit("a"), unit("b"), rename, merger])
    const [before, after] = [organization.asOf(day("2025-06-30")), organization.asOf(day("2025-07-01"))]
    expect([before.exists("a"), after.exists("a")]).toEqual([true, false])
    expect([before, after].map((view) => view.get("b")?.name.official)).toEqual(["Xã b", "Xã Mới"])
  })

  test("mean the same in both orders: a merger with a new name for what goes on", () => {
    const [one, other] = bothOrders([unit("a"), unit("b")], [merger, rename]).map(Result.getOrThrow)
    expect(one!.units).toEqual(other!.units)
    expect(one!.edges).toEqual(other!.edges)
    expect(one!.asOf(day("2025-07-01")).get("b")?.name.official).toBe("Xã Mới")
  })

  test("are refused in both orders when one would hold on no day: a new name for what ends", () => {
    const ending: UnitChangeInput = { change: "rename", ...reform, unit: "a", name: "Xã Mới" }
    for (const result of bothOrders([unit("a"), unit("b")], [merger, ending])) {
      expect(codesOf(result)).toEqual(["unit.changed-as-it-ends"])
    }
  })

  test("may swap who is above whom, but not close a circle", () => {
    const chain = [unit("top"), unit("a", under("top")), unit("b", under("a"))]
    for (const result of bothOrders(chain, [move("a", "b"), move("b", "top")]))
      expect(codesOf(result)).toEqual([])
    const side = [unit("top"), unit("a", under("top")), unit("b", under("top"))]
    for (const result of bothOrders(side, [move("a", "b"), move("b", "a")])) {
      expect(codesOf(result)).toEqual(["unit.cycle"])
    }
  })

  test("pass a unit's work one step on, never two", () => {
    const split: UnitChangeInput = {
      change: "split",
      ...reform,
      unit: "b",
      into: [
        { unit: "c", share: "1/2" },
        { unit: "d", share: "1/2" },
      ],
    }
    const into: UnitChangeInput = { change: "merge", ...reform, units: ["a"], into: "b" }
    for (const result of bothOrders(
      ["a", "b", "c", "d"].map((id) => unit(id)),
      [split, into],
    )) {
      expect(codesOf(result)).toEqual(["unit.successor-gone"])
    }
  })
})

describe("a lineage of two hundred successive mergers", () => {
  const changes = Array.from({ length: 201 }, (_, index): ReadonlyArray<UnitChangeInput> => {
    const at = on(dateOf(index))
    const begin: UnitChangeInput = {
      change: "establish",
      ...at,
      unit: `u${index}`,
      name: "Xã Mẫu",
      kind: "xa",
    }
    return index === 0
      ? [begin]
      : [begin, { change: "merge", ...at, units: [`u${index - 1}`], into: `u${index}` }]
  }).flat()

  test("reaches from the first to the last, and back", () => {
    const organization = organizationFromOrThrow(changes)
    const forward = successorsOfOrThrow(organization, "u0")
    expect(forward.edges).toHaveLength(200)
    expect(forward.on(day(dateOf(200)))).toEqual([{ unit: "u200", extent: "full" }])
    expect(forward.on(day(dateOf(77)))).toEqual([{ unit: "u77", extent: "full" }])
    const back = predecessorsOfOrThrow(organization, "u200")
    expect(back.edges).toHaveLength(200)
    expect(back.on(day(dateOf(0)))).toEqual([{ unit: "u0", extent: "full" }])
  })
})
