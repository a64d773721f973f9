import type { Combination } from "../expression.ts"
import { bitOf, stateCodes, unsure } from "./state-code.ts"
import {
  blockSize,
  fits,
  type Kernel,
  newData,
  noStates,
  type QuotientVector,
  type ScaledVector,
  type TruthVector,
  type Vector,
} from "./vector.ts"

/** Who is looked at together. */
export interface Pools {
  /** The pool of each row. */
  readonly of: Int32Array
  readonly count: number
  /** 1 for the rows that count in their pool: subjects not rated do not. */
  readonly counted: Uint8Array
}

/** What an aggregate has found of each pool so far. */
interface Found {
  /** The sum, or the extreme, of the numerators. */
  readonly value: Float64Array
  readonly taken: Int32Array
  readonly state: Uint8Array
}

/** An aggregate: what goes through all rows first, and what each row then sees. */
export interface Aggregate {
  readonly each: Vector
  readonly where: TruthVector | undefined
  /** Takes in a block once its operands are there. */
  readonly gather: Kernel
  readonly reset: () => void
  readonly vector: ScaledVector | QuotientVector
  /** Whether nobody in the row's pool took part. */
  readonly isEmpty: TruthVector
}

const noData = new Float64Array(blockSize)

const leaving = bitOf(stateCodes["not-applicable"]) | bitOf(stateCodes["not-assigned"])

const gatherKernel = (
  combine: Combination,
  {
    each,
    where,
    pools,
    found,
  }: {
    readonly each: Vector
    readonly where: TruthVector | undefined
    readonly pools: Pools
    readonly found: Found
  },
): Kernel => {
  const { of, counted } = pools
  const { value, taken, state } = found
  const [data, states] = [each.form === "empty" ? noData : each.data, each.state]
  const isSum = combine === "sum" || combine === "mean"
  const isMax = combine === "max"
  const isBetter = (one: number, best: number): boolean => (isMax ? one > best : one < best)
  const take = (pool: number, one: number): void => {
    if (isSum) value[pool] = (value[pool] as number) + one
    else if (taken[pool] === 0 || isBetter(one, value[pool] as number)) value[pool] = one
    taken[pool] = (taken[pool] as number) + 1
  }
  const look = (row: number, pool: number): void => {
    // Whether a member takes part comes first: what it would have brought does not matter if it does not.
    const condition = where === undefined ? 0 : (where.state[row] as number)
    if (condition === 0 && where !== undefined && where.data[row] === 0) return
    const absent = condition !== 0 ? condition : (states[row] as number)
    if (absent === 0) take(pool, data[row] as number)
    else if (((leaving >> absent) & 1) === 0 && absent > (state[pool] as number)) state[pool] = absent
  }
  return (base, count) => {
    for (let row = 0; row < count; row += 1) {
      if (counted[base + row] === 1) look(row, of[base + row] as number)
    }
  }
}

/**
 * An aggregate over pools; of anything but a count, the values must have one scale. `undefined` where doubles cannot
 * hold it.
 */
export const aggregateOf = (
  combine: Combination,
  each: Vector,
  where: TruthVector | undefined,
  pools: Pools,
  rows: number,
): Aggregate | undefined => {
  const isSum = combine === "sum" || combine === "mean"
  const isCount = combine === "count"
  const { low: least, high: most, scale } = each.form === "scaled" ? each : { low: 0, high: 0, scale: 1 }
  if (!isCount && each.form !== "scaled") return undefined
  if (isSum && !fits(least * rows, most * rows)) return undefined
  const found: Found = {
    value: new Float64Array(pools.count),
    taken: new Int32Array(pools.count),
    state: new Uint8Array(pools.count),
  }
  const gather = gatherKernel(combine, { each, where, pools, found })
  const [data, under, state] = [newData(), newData(), new Uint8Array(blockSize)]
  const { value, taken, state: states } = found
  const isEmptyZero = combine === "sum" || combine === "count"
  const empty = stateCodes["not-computed"]
  const kernel: Kernel = (base, count) => {
    for (let row = 0; row < count; row += 1) {
      const pool = pools.of[base + row] as number
      const members = taken[pool] as number
      const absent = states[pool] as number
      state[row] = absent !== 0 ? absent : members === 0 && !isEmptyZero ? empty : 0
      data[row] = isCount ? members : (value[pool] as number)
      under[row] = members === 0 ? 1 : members
    }
  }
  const mayBe =
    ((each.mayBe | (where?.mayBe ?? 0)) & ~leaving & ~1) | (isEmptyZero ? 0 : bitOf(empty)) | bitOf(unsure)
  const phase = 1 + Math.max(each.phase, where?.phase ?? 0)
  const known = { state, mayBe, operands: [], kernel, phase, data } as const
  const factor = isSum ? rows : 1
  const [low, high] = [Math.min(0, least * factor), Math.max(0, most * factor)]
  const vector: ScaledVector | QuotientVector = isCount
    ? { form: "scaled", scale: 1, low: 0, high: rows, ...known }
    : combine === "mean"
      ? { form: "quotient", under, top: rows, scale, low, high, ...known }
      : { form: "scaled", scale, low, high, ...known }
  const alone = newData()
  const isEmpty: TruthVector = {
    form: "truth",
    data: alone,
    state: noStates,
    mayBe: 0,
    operands: [],
    kernel: (base, count) => {
      for (let row = 0; row < count; row += 1) {
        const pool = pools.of[base + row] as number
        alone[row] = taken[pool] === 0 && states[pool] === 0 ? 1 : 0
      }
    },
    phase,
  }
  return {
    isEmpty,
    each,
    where,
    gather,
    reset: () => {
      value.fill(0)
      taken.fill(0)
      states.fill(0)
    },
    vector,
  }
}
