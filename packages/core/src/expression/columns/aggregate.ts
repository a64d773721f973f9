import type { Combination } from "../expression.ts"
import type { Kernel } from "./engine/kernel.ts"
import { greatest, hold } from "./lane/arithmetic.ts"
import { fits } from "./lane/fits.ts"
import { constantLane, type Ends, type Lane, sourceLane, zero } from "./lane/lane.ts"
import { choose, isAtLeast, not } from "./lane/logic.ts"
import { bitOf, stateCodes, unsure } from "./state-code.ts"
import {
  lanesOf,
  type QuotientVector,
  type ScaledVector,
  stateless,
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
  /** What has to be there before a block is gathered. */
  readonly lanes: ReadonlyArray<Lane>
  /** Takes in a block once its lanes are there. */
  readonly gather: Kernel
  readonly reset: () => void
  /** From which phase on it is known. */
  readonly phase: number
  readonly vector: ScaledVector | QuotientVector
  /** Whether nobody in the row's pool took part. */
  readonly isEmpty: TruthVector
}

const leaving = bitOf(stateCodes["not-applicable"]) | bitOf(stateCodes["not-assigned"])

const gatherKernel = (
  combine: Combination,
  each: Vector,
  where: TruthVector | undefined,
  { of, counted }: Pools,
  { value, taken, state }: Found,
): Kernel => {
  const source = each.form === "empty" ? zero : each.data
  const isSum = combine === "sum" || combine === "mean"
  const isMax = combine === "max"
  const isBetter = (next: number, best: number): boolean => (isMax ? next > best : next < best)
  const take = (pool: number, next: number): void => {
    if (isSum) value[pool] = (value[pool] as number) + next
    else if (taken[pool] === 0 || isBetter(next, value[pool] as number)) value[pool] = next
    taken[pool] = (taken[pool] as number) + 1
  }
  const look = (row: number, pool: number): void => {
    // Whether a member takes part comes first: what it would have brought does not matter if it does not.
    const condition = where === undefined ? 0 : (where.state.block[row] as number)
    if (condition === 0 && where !== undefined && where.data.block[row] === 0) return
    const absent = condition !== 0 ? condition : (each.state.block[row] as number)
    if (absent === 0) take(pool, each.form === "empty" ? 0 : (source.block[row] as number))
    else if (((leaving >> absent) & 1) === 0 && absent > (state[pool] as number)) state[pool] = absent
  }
  return (base, count) => {
    for (let row = 0; row < count; row += 1) {
      if (counted[base + row] === 1) look(row, of[base + row] as number)
    }
  }
}

/** What each row sees of its pool. */
const seen = ({ of }: Pools, from: Float64Array | Int32Array | Uint8Array, ends: Ends, phase: number): Lane =>
  sourceLane(
    {
      fill: (block, base, count) => {
        for (let row = 0; row < count; row += 1) block[row] = from[of[base + row] as number] as number
      },
    },
    ends,
    phase,
  )

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
  if (!isCount && each.form !== "scaled") return undefined
  const { low: least, high: most } = each.form === "scaled" ? each.data : zero
  const factor = isSum ? rows : 1
  const ends = { low: Math.min(0, least * factor), high: Math.max(0, most * factor) }
  if (!fits(ends.low, ends.high)) return undefined
  const found: Found = {
    value: new Float64Array(pools.count),
    taken: new Int32Array(pools.count),
    state: new Uint8Array(pools.count),
  }
  const lanes = [...lanesOf(each), ...(where === undefined ? [] : lanesOf(where))]
  const phase = 1 + Math.max(...lanes.map((lane) => lane.phase))
  const members = seen(pools, found.taken, { low: 0, high: rows }, phase)
  const absent = seen(pools, found.state, { low: 0, high: unsure }, phase)
  const isAlone = not(isAtLeast(greatest(members, absent), 1))
  const isEmptyZero = combine === "sum" || isCount
  const empty = stateCodes["not-computed"]
  const states = ((each.mayBe | (where?.mayBe ?? 0)) & ~leaving & ~1) | bitOf(unsure)
  const known = {
    data: isCount ? members : seen(pools, found.value, ends, phase),
    scale: each.form === "scaled" && !isCount ? each.scale : 1,
    state: isEmptyZero ? absent : choose(isAlone, constantLane(empty), absent),
    mayBe: states | (isEmptyZero ? 0 : bitOf(empty)),
  }
  return {
    lanes,
    gather: gatherKernel(combine, each, where, pools, found),
    reset: () => {
      found.value.fill(0)
      found.taken.fill(0)
      found.state.fill(0)
    },
    phase,
    vector:
      combine === "mean"
        ? { form: "quotient", under: hold(members, 1, Number.POSITIVE_INFINITY), ...known }
        : { form: "scaled", ...known },
    isEmpty: { form: "truth", data: isAlone, ...stateless },
  }
}
