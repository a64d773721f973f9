/** How many subjects a kernel works on at once: what it touches stays in the cache of a core. */
export const blockSize = 512

/** Works on the first `count` places of a block that begins at row `base`. */
export type Kernel = (base: number, count: number) => void

interface Known {
  /** By place in the block; 0 where there is a value. */
  readonly state: Uint8Array
  /** The state codes that can occur, as bits; 0 when there is always a value. */
  readonly mayBe: number
  readonly operands: ReadonlyArray<Vector>
  /** Fills the block; none for what never changes. */
  readonly kernel: Kernel | undefined
  /** How many pools have to be looked through before it can be computed. */
  readonly phase: number
}

/** A whole number over a scale that is the same in every row: 87.25 is 8,725 over 100. */
export interface ScaledVector extends Known {
  readonly form: "scaled"
  readonly data: Float64Array
  readonly scale: number
  /** What `data` never leaves. */
  readonly low: number
  readonly high: number
  /** The same in every row. */
  readonly constant?: number
}

/** A whole number over a whole number of each row and a scale: `data / (under × scale)`, with `under` above zero. */
export interface QuotientVector extends Known {
  readonly form: "quotient"
  readonly data: Float64Array
  readonly under: Float64Array
  readonly scale: number
  readonly low: number
  readonly high: number
  /** What `under` never exceeds. */
  readonly top: number
}

/** A double that is never further than `error` from the exact value. */
export interface NearVector extends Known {
  readonly form: "near"
  readonly data: Float64Array
  readonly error: number
  readonly low: number
  readonly high: number
  /** How many digits the exact value's denominator can have: past a thousand the evaluator gives up. */
  readonly digits: number
}

/** True (1) or false (0). */
export interface TruthVector extends Known {
  readonly form: "truth"
  readonly data: Float64Array
}

/** The place of a text among `words`. */
export interface TextVector extends Known {
  readonly form: "text"
  readonly data: Float64Array
  readonly words: ReadonlyArray<string>
}

/** No value in any row: `state` says why. */
export interface EmptyVector extends Known {
  readonly form: "empty"
}

/** A number in one of its forms. */
export type NumberVector = ScaledVector | QuotientVector | NearVector

/** What a node of the tree has for each subject of a block. */
export type Vector = NumberVector | TruthVector | TextVector | EmptyVector

/** The largest whole number doubles hold without a gap. */
export const largest = Number.MAX_SAFE_INTEGER

/** True when every whole number between the two is held exactly. */
export const fits = (...ends: ReadonlyArray<number>): boolean => ends.every((end) => Math.abs(end) <= largest)

export const noStates = new Uint8Array(blockSize)

export const newData = (): Float64Array => new Float64Array(blockSize)

export const phaseOf = (operands: ReadonlyArray<Vector>): number =>
  operands.reduce((phase, one) => Math.max(phase, one.phase), 0)

/** True for a vector of numbers. */
export const isNumber = (vector: Vector): vector is NumberVector =>
  vector.form === "scaled" || vector.form === "quotient" || vector.form === "near"
