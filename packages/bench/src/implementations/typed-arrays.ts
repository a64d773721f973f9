import { type Board, noClass, noTotal, verdicts } from "../workload/board.ts"
import {
  bonus,
  classFloors,
  groups,
  quotaShare,
  type Rule,
  rules,
  scaleMax,
  worstClass,
} from "../workload/rules.ts"
import { complaintsBelow, type RuleColumns, states, type Workload } from "../workload/workload.ts"
import type { Implementation } from "./implementation.ts"

/** A block's sums stay in the first-level cache. */
const blockSize = 2048

/** Adds one criterion's points of a block of rows to sums; bits of what is missing are gathered. */
type Adder = (from: number, to: number, sums: Int32Array, missing: Uint8Array) => void

/** `| 0` cuts to a whole number and makes the 0 ÷ 0 of nothing assigned a 0, both without a branch. */
const addRatio = ({ max }: Rule, { data }: RuleColumns): Adder => {
  const [dones, assigneds] = data as [Int16Array, Int16Array]
  const twice = 2 * max
  return (from, to, sums) => {
    for (let row = from, at = 0; row < to; row += 1, at += 1) {
      const [done, assigned] = [dones[row] as number, assigneds[row] as number]
      const counted = Math.min(done, assigned)
      sums[at] = (sums[at] as number) + (((twice * counted + assigned) / (2 * assigned)) | 0)
    }
  }
}

const addGrade = ({ data, state }: RuleColumns): Adder => {
  const grades = data[0] as Int16Array
  if (state === undefined) {
    return (from, to, sums) => {
      for (let row = from, at = 0; row < to; row += 1, at += 1)
        sums[at] = (sums[at] as number) + (grades[row] as number)
    }
  }
  return (from, to, sums, missing) => {
    for (let row = from, at = 0; row < to; row += 1, at += 1) {
      sums[at] = (sums[at] as number) + (grades[row] as number)
      missing[row] = (missing[row] as number) | (state[row] as number)
    }
  }
}

const addDeductions = ({ max, costs }: Rule, { data }: RuleColumns): Adder => {
  const [late, wrong] = data as [Int16Array, Int16Array]
  const [perLate, perWrong] = costs as [number, number]
  return (from, to, sums) => {
    for (let row = from, at = 0; row < to; row += 1, at += 1) {
      const left = max - (late[row] as number) * perLate - (wrong[row] as number) * perWrong
      sums[at] = (sums[at] as number) + Math.max(0, left)
    }
  }
}

const adderOf = (rule: Rule, columns: RuleColumns): Adder => {
  if (rule.kind === "ratio") return addRatio(rule, columns)
  return rule.kind === "grade" ? addGrade(columns) : addDeductions(rule, columns)
}

/** Every group's criteria, in order. */
const addersOf = ({ criteria }: Workload) => {
  const places = new Map(rules.map((rule, at) => [rule.id, at]))
  return [...groups, bonus].map(({ cap, rules: own }) => ({
    cap,
    adders: own.map((rule) => adderOf(rule, criteria[places.get(rule.id) as number] as RuleColumns)),
  }))
}

/** What all rows come to; made once and written in every run. */
interface Results {
  readonly totals: Int16Array
  readonly classes: Uint8Array
  readonly ranks: Int32Array
  readonly quota: Uint8Array
}

const [best, good, fair] = classFloors as [number, number, number]

const scoreAll = (workload: Workload, adders: ReturnType<typeof addersOf>, results: Results): void => {
  const { rows, violation } = workload
  const { totals, classes } = results
  const [sums, points] = [new Int32Array(blockSize), new Int32Array(blockSize)]
  const missing = new Uint8Array(rows)
  for (let from = 0; from < rows; from += blockSize) {
    const to = Math.min(rows, from + blockSize)
    points.fill(0)
    for (const { cap, adders: own } of adders) {
      sums.fill(0)
      for (const add of own) add(from, to, sums, missing)
      for (let at = 0; at < to - from; at += 1)
        points[at] = (points[at] as number) + Math.min(cap, sums[at] as number)
    }
    for (let row = from, at = 0; row < to; row += 1, at += 1) {
      const total = Math.min(scaleMax, points[at] as number)
      const byPoints = +(total < best) + +(total < good) + +(total < fair)
      const own = Math.max(byPoints, (violation[row] as number) * worstClass)
      const isMissing = (missing[row] as number) === states.missing
      totals[row] = isMissing ? noTotal : total
      classes[row] = isMissing ? noClass : own
    }
  }
}

/** One pass of a counting sort: stable, so that passes from the last key to the first sort by all. */
const countingPass = (
  rows: Int32Array,
  keys: Int32Array,
  toRows: Int32Array,
  toKeys: Int32Array,
  shift: number,
  starts: Int32Array,
): void => {
  starts.fill(0)
  const mask = starts.length - 2
  for (let at = 0; at < keys.length; at += 1) {
    const bucket = (((keys[at] as number) >>> shift) & mask) + 1
    starts[bucket] = (starts[bucket] as number) + 1
  }
  for (let bucket = 1; bucket < starts.length; bucket += 1)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number)
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as number
    const bucket = (key >>> shift) & mask
    const place = starts[bucket] as number
    starts[bucket] = place + 1
    toRows[place] = rows[at] as number
    toKeys[place] = key
  }
}

/** Cluster, total from the highest, complaints from the lowest, in one number: what is sorted by, 9 + 9 + 10 bits. */
const complaintBits = 4
const withinBits = 18
const unranked = 2 ** withinBits - 1

const keysOf = ({ rows, cluster, complaints }: Workload, totals: Int16Array, keys: Int32Array): void => {
  for (let row = 0; row < rows; row += 1) {
    const total = totals[row] as number
    const within = ((scaleMax - total) << complaintBits) | (complaints[row] as number)
    keys[row] = ((cluster[row] as number) << withinBits) | (total === noTotal ? unranked : within)
  }
}

/** What the quota says of equals, given how many of them want a place. */
const verdictFor = (candidates: number, room: number): number => {
  if (room === 0) return verdicts.cut
  return candidates <= room ? verdicts.kept : verdicts.contested
}

/** The rows of one cluster stand from `from` to `to`, best first, those without a total last. */
const settleCluster = (sorted: Int32Array, keys: Int32Array, from: number, to: number, results: Results) => {
  const { classes, ranks, quota } = results
  let room = Math.floor((to - from) / quotaShare)
  for (let start = from; start < to; ) {
    const key = keys[start] as number
    if ((key & unranked) === unranked) break
    let end = start
    let candidates = 0
    for (; end < to && keys[end] === key; end += 1) {
      const row = sorted[end] as number
      ranks[row] = start - from + 1
      candidates += +((classes[row] as number) === 0)
    }
    const verdict = verdictFor(candidates, room)
    for (let at = start; candidates > 0 && at < end; at += 1) {
      const row = sorted[at] as number
      if (classes[row] === 0) quota[row] = verdict
    }
    room = Math.max(0, room - candidates)
    start = end
  }
}

/** The arrays that sorting goes back and forth between. */
const sorterOf = (rows: number) => ({
  rows: [
    Int32Array.from({ length: rows }, (_, row) => row),
    new Int32Array(rows),
    new Int32Array(rows),
  ] as const,
  keys: [new Int32Array(rows), new Int32Array(rows)] as const,
  narrow: new Int32Array(2 ** 9 + 1),
  wide: new Int32Array(2 ** 10 + 1),
})

const rankAll = (workload: Workload, sorter: ReturnType<typeof sorterOf>, results: Results): void => {
  const { narrow, wide } = sorter
  const [asGiven, one, other] = sorter.rows
  const [keys, otherKeys] = sorter.keys
  keysOf(workload, results.totals, keys)
  countingPass(asGiven, keys, one, otherKeys, 0, narrow)
  countingPass(one, otherKeys, other, keys, 9, narrow)
  countingPass(other, keys, one, otherKeys, withinBits, wide)
  results.ranks.fill(0)
  results.quota.fill(0)
  for (let from = 0, to = 0; from < workload.rows; from = to) {
    const cluster = (otherKeys[from] as number) >>> withinBits
    while (to < workload.rows && (otherKeys[to] as number) >>> withinBits === cluster) to += 1
    settleCluster(one, otherKeys, from, to, results)
  }
}

/** Typed arrays by hand: this one rulebook, written out, nothing checked, nothing explained. */
export const typedArrays: Implementation = {
  id: "typed-arrays",
  name: "typed arrays by hand",
  from: "columns",
  isExact: true,
  covers: "this workload only: no checks of the facts, absent cells known to hold 0, arrays made beforehand",
  largest: 10_000_000,
  prepare: (workload) => {
    if (complaintsBelow > 2 ** complaintBits) throw new RangeError("complaints do not fit the key")
    const { rows } = workload
    const results: Results = {
      totals: new Int16Array(rows),
      classes: new Uint8Array(rows),
      ranks: new Int32Array(rows),
      quota: new Uint8Array(rows),
    }
    const [adders, sorter] = [addersOf(workload), sorterOf(rows)]
    return {
      run: () => {
        scoreAll(workload, adders, results)
        rankAll(workload, sorter, results)
      },
      board: (): Board => results,
    }
  },
}
