import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chooseEngine } from "../../../src/expression/columns/engine/choose-engine.ts"
import { closureEngine } from "../../../src/expression/columns/engine/closure-engine.ts"
import type { Engine } from "../../../src/expression/columns/engine/engine.ts"
import { simdNodes } from "../../../src/expression/columns/engine/simd-node.ts"
import {
  affine,
  divide,
  floorQuotient,
  greatest,
  hold,
  least,
  multiply,
  total,
  weigh,
} from "../../../src/expression/columns/lane/arithmetic.ts"
import {
  constantLane,
  type Lane,
  magnitude,
  one,
  sourceLane,
  type WholeNumbers,
} from "../../../src/expression/columns/lane/lane.ts"
import { choose, isBelow, isEqual, lookup } from "../../../src/expression/columns/lane/logic.ts"

const rows = 530

/** Where 32 bits end, and doubles. */
const ends = [
  0,
  1,
  2,
  127,
  255,
  32_767,
  65_535,
  2 ** 30,
  2 ** 31 - 2,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 40,
  2 ** 53 - 1,
]

const kinds = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float64Array]

const wholes = fc
  .tuple(fc.constantFrom(...ends), fc.integer({ min: -2, max: 2 }), fc.boolean())
  .map(([end, near, isBelowZero]) => {
    const value = Math.min(Number.MAX_SAFE_INTEGER, end + near)
    return isBelowZero ? 0 - value : value
  })

const laneOfColumn = (column: WholeNumbers, isColumn: boolean): Lane => {
  const fill = (block: Float64Array, base: number, count: number): void => {
    for (let row = 0; row < count; row += 1) block[row] = column[base + row] as number
  }
  return sourceLane(isColumn ? { column, fill } : { fill }, {
    low: Math.min(0, ...column),
    high: Math.max(0, ...column),
  })
}

const columns = fc.record({
  kind: fc.nat(kinds.length - 1),
  values: fc.array(wholes, { minLength: 1, maxLength: 6 }),
  isColumn: fc.boolean(),
})

type Column = typeof columns extends fc.Arbitrary<infer Of> ? Of : never

/** A column of bytes keeps what is left of a number too long for it: whole numbers all the same. */
const columnOf = ({ kind, values, isColumn }: Column): Lane => {
  const column = new (kinds[kind] as (typeof kinds)[number])(rows)
  for (let row = 0; row < rows; row += 1) column[row] = (values[row % values.length] as number) + 0
  return laneOfColumn(column, isColumn)
}

/** How a lane is made of those there are: only where whole numbers stay whole. */
type Making = (pick: (at: number) => Lane, k: number, c: number) => Lane

const makings: ReadonlyArray<Making> = [
  (pick, k, c) => affine(pick(0), k, c),
  (pick, k, c) => weigh(pick(0), k, pick(1), c, k),
  (pick) => total([pick(0), pick(1), pick(2)]),
  (pick) => total([pick(0), pick(1), pick(2), pick(3), pick(4)]),
  (pick) => multiply(pick(0), pick(1)),
  (pick) => least(pick(0), pick(1)),
  (pick) => greatest(pick(0), pick(1)),
  (pick) => isBelow(pick(0), pick(1)),
  (pick) => isEqual(pick(0), pick(1)),
  (pick) => choose(isBelow(pick(0), pick(1)), pick(2), pick(3)),
  (pick, k, c) => hold(pick(0), Math.min(k, c), Math.max(k, c)),
  (pick, k, c) => floorQuotient(pick(0), hold(pick(1), 1, 2 ** 20), Math.abs(k), c, 2),
  (pick) => lookup(hold(pick(0), -1, 4), [5, -3, 2 ** 31, 7]),
  (pick) => lookup(hold(pick(0), -1, 4), [5, -3, 2 ** 30, 7]),
  (pick) => {
    const by = hold(pick(1), 1, 9)
    const most = magnitude(pick(0))
    return isBelow(divide(pick(0), by, 0 - most, most), one)
  },
]

const isUsable = (lane: Lane): boolean => lane.isWhole && magnitude(lane) <= Number.MAX_SAFE_INTEGER

const steps = fc.record({
  making: fc.nat(makings.length - 1),
  picks: fc.array(fc.nat(40), { minLength: 5, maxLength: 5 }),
  k: wholes,
  c: fc.integer({ min: -9, max: 9 }),
})

type Step = typeof steps extends fc.Arbitrary<infer Of> ? Of : never

const lanesOf = (sources: ReadonlyArray<Column>, made: ReadonlyArray<Step>): ReadonlyArray<Lane> => {
  const lanes: Lane[] = [...sources.map(columnOf), constantLane(3), constantLane(2 ** 33)]
  for (const { making, picks, k, c } of made) {
    const pick = (at: number): Lane => lanes[(picks[at] as number) % lanes.length] as Lane
    const lane = (makings[making] as Making)(pick, k, c)
    if (isUsable(lane)) lanes.push(lane)
  }
  return lanes
}

const run = (engine: Engine, lanes: ReadonlyArray<Lane>): ReadonlyArray<ReadonlyArray<number>> => {
  const { blocks, kernels, close } = engine.open(lanes)
  for (const kernel of kernels) kernel(0, rows)
  const found = lanes.map((lane) => [...(blocks.get(lane) as Float64Array).subarray(0, rows)])
  close()
  return found
}

/** Where two engines differ, in words. */
const differences = (lanes: ReadonlyArray<Lane>): ReadonlyArray<string> => {
  const [found, right] = [run(chooseEngine("simd"), lanes), run(closureEngine, lanes)]
  return lanes.flatMap(({ work, by }, at) => {
    const row = found[at]?.findIndex((value, place) => !Object.is(value, right[at]?.[place])) as number
    return row < 0 ? [] : [`${work} ${by.join(" ")}: ${found[at]?.[row]}, not ${right[at]?.[row]}`]
  })
}

describe("numbers of 32 bits and doubles, side by side", () => {
  it("are the same bits wherever 32 bits end", () => {
    fc.assert(
      fc.property(
        fc.array(columns, { minLength: 2, maxLength: 5 }),
        fc.array(steps, { minLength: 1, maxLength: 24 }),
        (sources, made) => {
          expect(differences(lanesOf(sources, made))).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  it("are 32 bits as long as nothing on the way passes them, and doubles from there on", () => {
    const most = 2 ** 31 - 1
    const kernelOf = (lane: Lane): string | undefined => simdNodes([lane]).get(lane)?.kernel
    const upTo = (high: number): Lane =>
      sourceLane({ fill: () => {}, column: new Float64Array(0) }, { low: 0, high })
    expect(kernelOf(upTo(most))).toBe("bring-float64")
    expect(kernelOf(upTo(most + 1))).toBe("wide-float64")
    expect(kernelOf(affine(upTo(most - 1), 1, -1))).toBe("narrow-affine")
    expect(kernelOf(affine(upTo(most - 1), 1, 1))).toBe("narrow-affine")
    expect(kernelOf(affine(upTo(most), 1, 1))).toBe("affine")
    // Near enough in the end, but farther away on the way there.
    expect(kernelOf(affine(upTo(most), 1, -1))).toBe("narrow")
    expect(kernelOf(hold(affine(upTo(most), 2), 0, 9))).toBe("narrow")
    const [half, other] = [upTo(2 ** 30), upTo(2 ** 30 - 1)]
    expect(kernelOf(total([half, other, constantLane(0)]))).toBe("narrow-weigh")
    expect(kernelOf(total([half, other, upTo(1)]))).toBe("sum3")
    expect(kernelOf(multiply(upTo(2 ** 16), upTo(2 ** 15 - 1)))).toBe("narrow-multiply")
    expect(kernelOf(multiply(upTo(2 ** 16), upTo(2 ** 15)))).toBe("multiply")
  })
})
