import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { KeyColumn } from "../../../src/column/ranks/key-column.ts"
import { RowOrder } from "../../../src/column/ranks/order-rows.ts"
import { ClusterRanks } from "../../../src/column/ranks/rank-rows.ts"

const never = (): never => {
  throw new Error("nothing here is in doubt")
}

/** Whole numbers close together, far apart, or so far that no counter holds them. */
const numbers = fc
  .constantFrom(1, 3, 40, 5_000, 2 ** 20, 2 ** 31, 2 ** 50)
  .chain((reach) => fc.array(fc.integer({ min: -reach, max: reach }), { minLength: 300, maxLength: 300 }))

const keysOf = (all: ReadonlyArray<ReadonlyArray<number>>, highest: ReadonlyArray<boolean>) =>
  all.map(
    (data, at): KeyColumn => ({
      data: Float64Array.from(data),
      error: 0,
      state: undefined,
      isHighestFirst: highest[at] === true,
    }),
  )

const compare = (keys: ReadonlyArray<KeyColumn>, one: number, other: number): number => {
  for (const { data, isHighestFirst } of keys) {
    if (data[one] !== data[other]) return (data[one]! < data[other]! ? -1 : 1) * (isHighestFirst ? -1 : 1)
  }
  return 0
}

/** The runs of equals by comparing, each in order of its rows. */
const byComparing = (keys: ReadonlyArray<KeyColumn>, rows: ReadonlyArray<number>) => {
  const runs: number[][] = []
  for (const row of [...rows].sort((a, b) => compare(keys, a, b) || a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && compare(keys, last[0]!, row) === 0) last.push(row)
    else runs.push([row])
  }
  return runs
}

const runsOf = (rows: Int32Array, starts: Uint8Array, from: number, to: number) => {
  const runs: number[][] = []
  for (let place = from; place < to; place += 1) {
    if (starts[place] === 1) runs.push([])
    runs.at(-1)!.push(rows[place]!)
  }
  return runs.map((run) => run.sort((a, b) => a - b))
}

const twoKeys = fc.record({
  keys: fc.tuple(numbers, numbers),
  highest: fc.tuple(fc.boolean(), fc.boolean()),
})

describe("the order of rows", () => {
  it("is that of comparing them, however many they are and however far apart their keys", () => {
    fc.assert(
      fc.property(twoKeys, fc.nat(300), fc.nat(300), ({ keys: all, highest }, one, other) => {
        const keys = keysOf(all, highest)
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const rows = Int32Array.from({ length: 300 }, (_, row) => 299 - row)
        const starts = new Uint8Array(300).fill(1)
        new RowOrder(keys, never).order(rows, from, to, starts)
        const expected = byComparing(
          keys,
          Array.from({ length: to - from }, (_, at) => 299 - from - at),
        )
        expect(runsOf(rows, starts, from, to)).toEqual(expected)
        expect([...rows.subarray(0, from)]).toEqual(Array.from({ length: from }, (_, at) => 299 - at))
      }),
      { numRuns: 150 },
    )
  })

  it("takes for equal, and asks about, what is no further apart than doubles can be off", () => {
    const data = Float64Array.from({ length: 40 }, (_, row) => Math.floor(row / 4) + (row % 4) * 1e-12)
    const asked: number[][] = []
    const order = new RowOrder([{ data, error: 1e-11, state: undefined, isHighestFirst: true }], (rows) => {
      asked.push([...rows])
      return rows.map((row) => [row])
    })
    const rows = Int32Array.from({ length: 40 }, (_, row) => row)
    order.order(rows, 0, 40, new Uint8Array(40))
    expect(asked.map((run) => run.sort((a, b) => a - b))).toEqual(
      Array.from({ length: 10 }, (_, at) => [0, 1, 2, 3].map((one) => (9 - at) * 4 + one)),
    )
  })
})

describe("ranks in clusters", () => {
  it("are those of ranking everything anew, whichever rows get other keys, enter or leave", () => {
    const change = fc.record({
      row: fc.nat(299),
      value: fc.integer({ min: 0, max: 60 }),
      isRanked: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 20 }),
        (count, updates) => {
          const keys = keysOf(
            [0, 1].map((key) =>
              Array.from({ length: 300 }, (_, row) => (row * (37 + key)) % (61 - key * 50)),
            ),
            [true, false],
          )
          const groups = { of: Int32Array.from({ length: 300 }, (_, row) => (row * 7) % count), count }
          const isRanked = Uint8Array.from({ length: 300 }, (_, row) => (row % 5 === 0 ? 0 : 1))
          const order = new RowOrder(keys, never)
          const ranks = new ClusterRanks(groups, isRanked, order, true)
          for (const update of updates) {
            const before = [ranks.rank, ranks.tied, ranks.of].map((one) => [...one])
            for (const { row, value, isRanked: is } of update) {
              keys[0]!.data[row] = value
              isRanked[row] = is ? 1 : 0
            }
            const changed = new Set(ranks.again(new Set(update.map(({ row }) => row))))
            const fresh = new ClusterRanks(groups, isRanked, order)
            expect(ranks.rank).toEqual(fresh.rank)
            expect(ranks.tied).toEqual(fresh.tied)
            expect(ranks.of).toEqual(fresh.of)
            const after = [ranks.rank, ranks.tied, ranks.of]
            const other = before[0]!.flatMap((_, row) =>
              after.some((one, at) => one[row] !== before[at]![row]) ? [row] : [],
            )
            expect([...changed].sort((a, b) => a - b)).toEqual(other)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
