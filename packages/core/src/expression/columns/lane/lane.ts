import { fits } from "./fits.ts"

/**
 * All that is ever done to a block of rows. Few enough for two engines; every engine gives the same bits.
 *
 * | | gives | parameters |
 * |---|---|---|
 * | `affine` | `x·k + c`, held between two ends | k, c, low, high |
 * | `weigh` | `a·p + b·q + c`, held between two ends | p, q, c, low, high |
 * | `sum3`, `sum4` | the sum, held between two ends | low, high |
 * | `multiply`, `divide` | `a·b`, `a/b`, never minus zero | |
 * | `least`, `greatest` | of two | |
 * | `below`, `equal` | 1 where `a < b`, `a = b`; else 0 | |
 * | `select` | the second where the first is 1, else the third | |
 * | `blend` | the same for whole numbers, without a branch | |
 * | `floor-quotient` | `⌊(n·p + d·q) / (d·r)⌋` | p, q, r |
 * | `lookup` | the entry of a table; 0 beyond its end | the table |
 * | `constant` | the same in every row | the number |
 * | `source` | what stands outside: a column, a pool | |
 */
export const laneWorks = [
  "constant",
  "source",
  "lookup",
  "affine",
  "weigh",
  "sum3",
  "sum4",
  "multiply",
  "divide",
  "least",
  "greatest",
  "below",
  "equal",
  "select",
  "blend",
  "floor-quotient",
] as const

/** One of {@link laneWorks}. */
export type LaneWork = (typeof laneWorks)[number]

/**
 * Whole numbers of any width: what an Arrow buffer or a Float64Array of whole numbers holds.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export type WholeNumbers =
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array

/** Where numbers come from that no lane computes. */
export interface Source {
  /** A column to be copied block by block. */
  readonly column?: WholeNumbers
  /** Anything else: writes `count` rows from row `base` on. */
  readonly fill: (block: Float64Array, base: number, count: number) => void
}

/** One number for each row of a block, and how it is found. Never NaN, infinite or minus zero. */
export interface Lane {
  readonly work: LaneWork
  readonly of: ReadonlyArray<Lane>
  readonly by: ReadonlyArray<number>
  /** What the numbers never leave. */
  readonly low: number
  readonly high: number
  readonly isWhole: boolean
  /** How many pools have to be looked through before it can be found. */
  readonly phase: number
  readonly source?: Source
  /** What has been made of it: the same asked for twice is made once. */
  readonly derived: Lane[]
  /** Where the numbers of the block at hand stand, while a run is at it. */
  block: Float64Array
}

/** What never leaves two ends. */
export interface Ends {
  readonly low: number
  readonly high: number
}

const nowhere = new Float64Array(0)

/** The number that is the same in every row, where it is. */
export const fixedOf = ({ work, by }: Lane): number | undefined => (work === "constant" ? by[0] : undefined)

const isSame = (a: Lane, b: Lane): boolean =>
  a === b || (fixedOf(a) !== undefined && fixedOf(a) === fixedOf(b))

/** A lane computed from others. */
export const laneOf = (
  work: LaneWork,
  of: ReadonlyArray<Lane>,
  by: ReadonlyArray<number>,
  { low, high, isWhole }: Ends & { readonly isWhole: boolean },
): Lane => {
  // Constants outlive a compilation and keep nothing.
  const keeper = of.find((lane) => fixedOf(lane) === undefined)
  const known = keeper?.derived.find(
    (lane) =>
      lane.work === work &&
      lane.by.length === by.length &&
      lane.of.every((operand, at) => isSame(operand, of[at] as Lane)) &&
      lane.by.every((parameter, at) => parameter === by[at]),
  )
  if (known !== undefined) return known
  const phase = of.reduce((highest, lane) => Math.max(highest, lane.phase), 0)
  const made = { work, of, by, low, high, isWhole, phase, derived: [], block: nowhere }
  keeper?.derived.push(made)
  return made
}

/** The same number in every row. */
export const constantLane = (value: number): Lane =>
  laneOf("constant", [], [value], { low: value, high: value, isWhole: Number.isInteger(value) })

/** Whole numbers from outside. */
export const sourceLane = (source: Source, ends: Ends, phase = 0): Lane => ({
  ...laneOf("source", [], [], { ...ends, isWhole: true }),
  source,
  phase,
})

export const zero = constantLane(0)
export const one = constantLane(1)

/** How far from zero the numbers can be. */
export const magnitude = ({ low, high }: Ends): number => Math.max(Math.abs(low), Math.abs(high))

/** True when whole numbers times a whole number, and something more, are still held exactly. */
export const staysWhole = (lane: Lane, factor: number, more = 0): boolean =>
  lane.isWhole &&
  Number.isInteger(factor) &&
  Number.isInteger(more) &&
  fits(magnitude(lane) * Math.abs(factor) + Math.abs(more), factor)
