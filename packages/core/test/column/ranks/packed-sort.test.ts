import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { KeyColumn } from "../../../src/column/ranks/key-column.ts"
import { sortPacked } from "../../../src/column/ranks/packed-sort.ts"

const keyOf = (values: ReadonlyArray<number>, isHighestFirst: boolean, state?: Uint8Array): KeyColumn => ({
  data: Float64Array.from(values),
  error: 0,
  state,
  isHighestFirst,
})

const row = fc.record({
  group: fc.nat(4),
  takesPart: fc.boolean(),
  first: fc.integer({ min: -300, max: 300 }),
  second: fc.integer({ min: 2 ** 40, max: 2 ** 40 + 3 }),
})

describe("all rows sorted at once", () => {
  it("stand by group, those that take no part last, then by each key, equals as they stood", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 200 }), (rows) => {
        const of = Int32Array.from(rows, ({ group }) => group)
        const takesPart = Uint8Array.from(rows, (one) => (one.takesPart ? 1 : 0))
        const keys = [
          keyOf(
            rows.map(({ first }) => first),
            true,
          ),
          keyOf(
            rows.map(({ second }) => second),
            false,
          ),
        ]
        const isBefore = (a: (typeof rows)[number], b: (typeof rows)[number]): number =>
          a.group - b.group ||
          Number(b.takesPart) - Number(a.takesPart) ||
          (a.takesPart ? b.first - a.first || a.second - b.second : 0)
        const expected = rows.map((_, at) => at).sort((a, b) => isBefore(rows[a]!, rows[b]!))
        const found = sortPacked({ of, count: 5 }, takesPart, keys)!
        expect([...found.rows]).toEqual(expected)
        for (let at = 1; at < rows.length; at += 1) {
          const [one, next] = [rows[expected[at - 1]!]!, rows[expected[at]!]!]
          expect(found.packed[at] === found.packed[at - 1]).toBe(isBefore(one, next) === 0)
        }
      }),
    )
  })

  it("are not sorted when a key of those that take part is unknown, and are when it is another's", () => {
    const groups = { of: Int32Array.of(0, 0, 0), count: 1 }
    const key = keyOf([1, 2, 3], true, Uint8Array.of(0, 3, 0))
    expect(sortPacked(groups, Uint8Array.of(1, 1, 1), [key])).toBeUndefined()
    expect([...(sortPacked(groups, Uint8Array.of(1, 0, 1), [key])?.rows ?? [])]).toEqual([2, 0, 1])
  })

  it("are not sorted by doubles, nor by keys too far apart for one number", () => {
    const groups = { of: Int32Array.of(0, 0), count: 1 }
    const all = Uint8Array.of(1, 1)
    expect(sortPacked(groups, all, [{ ...keyOf([1, 2], true), error: 1e-9 }])).toBeUndefined()
    expect(sortPacked(groups, all, [keyOf([0, 2 ** 31], true)])).toBeUndefined()
    expect(sortPacked(groups, all, [keyOf([0, 2 ** 16], true), keyOf([0, 2 ** 16], true)])).toBeUndefined()
  })
})
