import { commonScale } from "../../expression/columns/forms.ts"
import type { InputColumn } from "../../expression/columns/input-column.ts"
import { largest } from "../../expression/columns/lane/fits.ts"
import { stateCodes, unsure } from "../../expression/columns/state-code.ts"
import type { AbsentState } from "../../expression/expression.ts"
import type { ListItem, Outcome } from "../../expression/outcome.ts"
import type { Field } from "../../mechanism/field.ts"
import type { Exact } from "../../number/exact.ts"
import { limitsOf, rowsNotWithin } from "./number-limits.ts"

/** The most decimals a column's scale leaves room for: with more, sums would soon be too wide for doubles. */
export const mostPlaces = 6
const largestScale = 10 ** mostPlaces

/** Numbers below it have room in every scale. */
export const roomyBelow = 1_000_000_000

const kinds: Readonly<Record<Field["type"], InputColumn["kind"]>> = {
  number: "number",
  count: "number",
  percent: "number",
  boolean: "boolean",
  choice: "text",
  text: "text",
  list: "list",
}

/** Whether every row is missing. */
const saysNothing = (codes: Uint8Array, rows: number): boolean => {
  for (let row = 0; row < rows; row += 1) {
    if (codes[row] !== 0 && codes[row] !== stateCodes.missing) return false
  }
  return true
}

interface Settled {
  /** The states by row, once a row has none. */
  readonly state: Uint8Array | undefined
  /** How many rows have no value. */
  readonly empty: number
}

/** Finds the states of rows; data without a value become zeros. */
const settle = (data: Float64Array, states: Uint8Array | undefined): Settled => {
  let [state, empty]: [Uint8Array | undefined, number] = [undefined, 0]
  for (let row = 0; row < data.length; row += 1) {
    if (!Number.isNaN(data[row])) continue
    const code = states === undefined ? 0 : (states[row] as number)
    state ??= new Uint8Array(data.length)
    state[row] = code === 0 ? stateCodes.missing : code
    data[row] = 0
    empty += 1
  }
  return { state, empty }
}

/**
 * Gathers the values of one fact row by row; rows nothing is put into are missing, and what is put last counts. What is
 * not there is no number until the column is finished, so that a value costs one write.
 */
export class ColumnBuilder {
  readonly kind: InputColumn["kind"]
  private data: Float64Array
  private scale = 1
  /** The greatest distance from zero so far, in the scale. */
  private top = 0
  /** Whether every row is known to have a value. */
  private isFull = false
  /** States other than missing, once there is one. */
  private states: Uint8Array | undefined
  private readonly words = new Map<string, number>()
  private readonly lists = new Map<number, ReadonlyArray<ListItem>>()
  private readonly outcomes = new Map<number, Outcome>()

  constructor(field: Field, capacity: number) {
    this.kind = kinds[field.type]
    this.data = new Float64Array(capacity).fill(Number.NaN)
  }

  /** Makes room for more rows. */
  grow(capacity: number): void {
    const data = new Float64Array(capacity)
    data.set(this.data)
    this.data = data.fill(Number.NaN, this.data.length)
    if (this.states === undefined) return
    const states = new Uint8Array(capacity)
    states.set(this.states)
    this.states = states
  }

  /**
   * The places of all rows, for a reader that puts numbers below {@link roomyBelow} there by itself, in the scale; to be
   * asked for again when there is more room.
   */
  open(): Float64Array {
    this.top = Math.max(this.top, roomyBelow * this.scale)
    return this.data
  }

  /** What a whole number over `10^places` is multiplied by to be in the scale; 0 when the scale is too coarse. */
  factorFor(places: number): number {
    const factor = this.scale / 10 ** places
    return Number.isInteger(factor) ? factor : 0
  }

  /** The place of a word. */
  placeOf(word: string): number {
    let place = this.words.get(word)
    if (place === undefined) {
      place = this.words.size
      this.words.set(word, place)
    }
    return place
  }

  /** Puts a whole number into a row; `false`, and nothing is put, when the column cannot hold it. */
  putWhole(row: number, whole: number): boolean {
    const value = whole * this.scale
    const size = value < 0 ? -value : value
    if (size > this.top) {
      if (size > largest) return false
      this.top = size
    }
    // Adding zero makes a zero of −0.
    this.data[row] = value + 0
    return true
  }

  /** So with `whole / scale`. */
  put(row: number, whole: number, scale: number): boolean {
    let value = whole
    if (scale !== this.scale) {
      let factor = this.scale / scale
      if (factor !== Math.floor(factor)) {
        if (!this.raise(scale)) return false
        factor = this.scale / scale
      }
      value = whole * factor
    }
    const size = value < 0 ? -value : value
    if (size > this.top) {
      if (size > largest) return false
      this.top = size
    }
    this.data[row] = value + 0
    return true
  }

  putWord(row: number, word: string): void {
    this.data[row] = this.placeOf(word)
  }

  putState(row: number, state: AbsentState): void {
    this.putCode(row, stateCodes[state])
  }

  putCode(row: number, code: number): void {
    this.data[row] = Number.NaN
    this.isFull = false
    this.states ??= new Uint8Array(this.data.length)
    this.states[row] = code
  }

  putOutcome(row: number, outcome: Outcome): void {
    if (outcome.kind === "absent") this.putState(row, outcome.state)
    else if (outcome.kind !== this.kind) this.putBeyond(row, outcome)
    else if (outcome.kind === "number") {
      if (!this.putExact(row, outcome.value)) this.putBeyond(row, outcome)
    } else if (outcome.kind === "boolean") this.data[row] = outcome.value ? 1 : 0
    else if (outcome.kind === "text") this.putWord(row, outcome.value)
    else {
      this.lists.set(row, outcome.items)
      this.data[row] = 0
    }
  }

  /** The rows whose numbers may not be within the limits of the field. */
  rowsOutside(field: Field, rows: number): ReadonlyArray<number> {
    const { found, isFull } = rowsNotWithin(this.data, rows, limitsOf(field, this.scale))
    this.isFull = isFull
    return found
  }

  /** The column of the first `rows` rows; `undefined` when nothing is known of any. */
  finish(rows: number): InputColumn | undefined {
    const { states } = this
    const data = this.data.subarray(0, rows)
    const settled = this.isFull ? { state: undefined, empty: 0 } : settle(data, states)
    if (settled.empty === rows && (states === undefined || saysNothing(states, rows))) return undefined
    const state = settled.state === undefined ? {} : { state: settled.state }
    if (this.kind === "list") {
      const lists = Array.from({ length: rows }, (_, row) => this.lists.get(row) ?? [])
      return { kind: "list", lists, ...state }
    }
    if (this.kind === "number") return { kind: "number", data, scale: this.scale, ...state }
    return this.kind === "boolean"
      ? { kind: "boolean", data, ...state }
      : { kind: "text", data, words: [...this.words.keys()], ...state }
  }

  /** What the column cannot hold, by row; to be asked before the column is finished. */
  beyond(): ReadonlyArray<readonly [row: number, value: Outcome]> {
    return [...this.outcomes].filter(([row]) => Number.isNaN(this.data[row]) && this.states?.[row] === unsure)
  }

  private putBeyond(row: number, outcome: Outcome): void {
    this.putCode(row, unsure)
    this.outcomes.set(row, outcome)
  }

  private putExact(row: number, { s, n, d }: Exact): boolean {
    const [whole, scale] = [Number(n), Number(d)]
    return whole <= largest && scale <= largestScale && this.put(row, s < 0n ? -whole : whole, scale)
  }

  /** Takes a scale that holds both; values put so far are written anew, which happens as often as the scale has factors. */
  private raise(scale: number): boolean {
    const wide = commonScale(this.scale, scale)
    const factor = wide / this.scale
    if (wide > largestScale || this.top * factor > largest) return false
    const { data } = this
    for (let row = 0; row < data.length; row += 1) data[row] = (data[row] as number) * factor
    this.top *= factor
    this.scale = wide
    return true
  }
}
