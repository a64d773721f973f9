import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { edgePoints, shows } from "../../src/coverage/edge-points.ts"
import type { Bounds } from "../../src/expression/bounds.ts"
import { allNumbers, between, hasNumber, type NumberSet } from "../../src/expression/range/number-set.ts"
import { toDecimal } from "../../src/number/decimal.ts"
import { exact } from "../../src/number/exact.ts"

const from = (hundredths: number): Bounds => ({ from: { at: exact(hundredths, 100), inclusive: true } })

const pointsOf = (numbers: NumberSet, bands: ReadonlyArray<Bounds>, percent = false) =>
  edgePoints(numbers, bands, () => percent).map(({ side, value }) => `${side} ${toDecimal(value)}`)

describe("the points to test at an edge", () => {
  it("are 0.01 away where values lie on no grid, and 0.01% of a share", () => {
    expect(pointsOf(allNumbers, [from(9000)])).toEqual(["below 89.99", "at 90", "above 90.01"])
    expect(pointsOf(allNumbers, [from(90)], true)).toEqual(["below 0.8999", "at 0.9", "above 0.9001"])
  })

  it("are one step away on a grid", () => {
    const quarters = between({ from: { at: exact(0), inclusive: true } }, exact(1, 4))
    expect(pointsOf(quarters, [from(9000)])).toEqual(["below 89.75", "at 90", "above 90.25"])
  })

  it("leave out what there cannot be: above the most, or between two steps", () => {
    const upTo90 = between({
      from: { at: exact(0), inclusive: true },
      to: { at: exact(90), inclusive: true },
    })
    expect(pointsOf(upTo90, [from(9000)])).toEqual(["below 89.99", "at 90"])
    expect(pointsOf(upTo90, [from(9500), from(-100)])).toEqual([])
    const whole = between({ from: { at: exact(0), inclusive: true } }, exact(1))
    expect(pointsOf(whole, [from(250)])).toEqual(["below 2", "above 3"])
  })

  it("lie on a grid that starts between its steps", () => {
    const offset = between({ from: { at: exact(1, 4), inclusive: true } }, exact(1, 2), exact(1, 4))
    expect(pointsOf(offset, [from(125)])).toEqual(["below 0.75", "at 1.25", "above 1.75"])
    expect(pointsOf(offset, [from(500)])).toEqual(["below 4.75", "above 5.25"])
  })

  it("belong to one edge only, where two lie closer than a step", () => {
    const quarters = between({ from: { at: exact(0), inclusive: true } }, exact(1, 4))
    const printed: ReadonlyArray<Bounds> = [{ to: { at: exact(7999, 100), inclusive: true } }, from(8000)]
    expect(pointsOf(quarters, printed)).toEqual(["below 79.75", "at 80", "above 80.25"])
  })

  it("are numbers there can be, and each shows itself and none of the others", () => {
    const grid = fc.constantFrom(undefined, exact(1, 4), exact(1, 2), exact(1))
    const edges = fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(grid, edges, (step, hundredths) => {
        const numbers = step === undefined ? allNumbers : between({}, step)
        const points = edgePoints(numbers, hundredths.map(from), () => false)
        for (const point of points) {
          expect(hasNumber(numbers, point.value)).toBe(true)
          expect(points.filter((other) => shows(other, point.value))).toContain(point)
        }
        const at = points.filter(({ side }) => side === "at")
        for (const point of at) expect(points.filter((other) => shows(other, point.value))).toEqual([point])
      }),
    )
  })
})
