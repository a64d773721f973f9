import { type Lane, zero } from "./lane/lane.ts"

interface Known {
  /** A state code in each row; 0 where there is a value. */
  readonly state: Lane
  /** The state codes that can occur, as bits; 0 when there is always a value. */
  readonly mayBe: number
}

/** A whole number over a scale that is the same in every row: 87.25 is 8,725 over 100. */
export interface ScaledVector extends Known {
  readonly form: "scaled"
  readonly data: Lane
  readonly scale: number
}

/** A whole number over a whole number of each row and a scale: `data / (under × scale)`, with `under` above zero. */
export interface QuotientVector extends Known {
  readonly form: "quotient"
  readonly data: Lane
  readonly under: Lane
  readonly scale: number
}

/** A double that is never further than `error` from the exact value. */
export interface NearVector extends Known {
  readonly form: "near"
  readonly data: Lane
  readonly error: number
  /** How many digits the exact value's denominator can have: past a thousand the evaluator gives up. */
  readonly digits: number
}

/** True (1) or false (0). */
export interface TruthVector extends Known {
  readonly form: "truth"
  readonly data: Lane
}

/** The place of a text among `words`. */
export interface TextVector extends Known {
  readonly form: "text"
  readonly data: Lane
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

/** The state of what always has a value. */
export const stateless = { state: zero, mayBe: 0 } as const

/** True for a vector of numbers. */
export const isNumber = (vector: Vector): vector is NumberVector =>
  vector.form === "scaled" || vector.form === "quotient" || vector.form === "near"

/** Everything a vector is read by. */
export const lanesOf = (vector: Vector): ReadonlyArray<Lane> => {
  if (vector.form === "empty") return [vector.state]
  return vector.form === "quotient" ? [vector.data, vector.under, vector.state] : [vector.data, vector.state]
}
