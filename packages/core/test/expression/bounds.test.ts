import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Bound, type Bounds, withinBounds } from "../../src/expression/bounds.ts"
import { exact } from "../../src/number/exact.ts"

const at = (value: number, inclusive: boolean): Bound => ({ at: exact(value), inclusive })
const within = (bounds: Bounds, values: ReadonlyArray<number>): ReadonlyArray<boolean> =>
  values.map((value) => withinBounds(bounds, exact(value)))

describe("withinBounds", () => {
  const around = [4, 5, 6, 9, 10, 11]

  it.each([
    ["[5, 10]", true, true, [false, true, true, true, true, false]],
    ["[5, 10)", true, false, [false, true, true, true, false, false]],
    ["(5, 10]", false, true, [false, false, true, true, true, false]],
    ["(5, 10)", false, false, [false, false, true, true, false, false]],
  ] as const)("holds exactly the values of %s", (_name, from, to, expected) => {
    expect(within({ from: at(5, from), to: at(10, to) }, around)).toEqual(expected)
  })

  it("is open at an end that is absent", () => {
    expect(within({ from: at(5, true) }, [4, 5, 1_000_000])).toEqual([false, true, true])
    expect(within({ to: at(5, false) }, [-1_000_000, 4, 5])).toEqual([true, true, false])
    expect(within({}, [-1, 0, 1])).toEqual([true, true, true])
  })

  it("holds a single point only when both ends include it", () => {
    const point = (from: boolean, to: boolean) => within({ from: at(5, from), to: at(5, to) }, [4, 5, 6])
    expect(point(true, true)).toEqual([false, true, false])
    expect(point(true, false)).toEqual([false, false, false])
    expect(point(false, true)).toEqual([false, false, false])
  })

  it("holds nothing when its ends are the wrong way round", () => {
    expect(within({ from: at(10, true), to: at(5, true) }, around)).not.toContain(true)
  })

  it("gives each value to exactly one of two bands that meet, whichever side has the edge", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.boolean(), (edge, value, lower) => {
        const below = withinBounds({ to: at(edge, lower) }, exact(value))
        const above = withinBounds({ from: at(edge, !lower) }, exact(value))
        expect([below, above].filter(Boolean)).toHaveLength(1)
      }),
    )
  })
})
