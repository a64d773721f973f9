import { commonScale } from "../../expression/columns/forms.ts"
import type { InputColumn } from "../../expression/columns/input-column.ts"
import { largest } from "../../expression/columns/lane/fits.ts"
import { stateCodes, unsure } from "../../expression/columns/state-code.ts"
import type { AbsentState } from "../../expression/expression.ts"
import type { ListItem, Outcome } from "../../expression/outcome.ts"
import type { Field } from "../../mechanism/field.ts"
import type { Exact } from "../../number/exact.ts"

/** The most decimals a column's scale leaves room for: with more, sums would soon be too wide for doubles. */
export const mostPlaces = 6
const largestScale = 10 ** mostPlaces

const kinds: Readonly<Record<Field["type"], InputColumn["kind"]>> = {
  number: "number",
  count: "number",
  percent: "number",
  boolean: "boolean",
  choice: "text",
  text: "text",
  list: "list",
}

/** Gathers the values of one fact row by row; rows nothing is put into are missing, and what is put last counts. */
export class ColumnBuilder {
  readonly kind: InputColumn["kind"]
  private readonly outcomes = new Map<number, Outcome>()
  private data: Float64Array
  private state: Uint8Array
  private scale = 1
  /** The greatest distance from zero so far, in the scale. */
  private top = 0
  private readonly words = new Map<string, number>()
  private readonly lists = new Map<number, ReadonlyArray<ListItem>>()

  constructor(field: Field, capacity: number) {
    this.kind = kinds[field.type]
    this.data = new Float64Array(this.kind === "list" ? 0 : capacity)
    this.state = new Uint8Array(capacity).fill(stateCodes.missing)
  }

  /** Makes room for more rows. */
  grow(capacity: number): void {
    const state = new Uint8Array(capacity).fill(stateCodes.missing)
    state.set(this.state)
    this.state = state
    if (this.kind === "list") return
    const data = new Float64Array(capacity)
    data.set(this.data)
    this.data = data
  }

  /** Puts `whole / scale` into a row; `false`, and nothing is put, when the column cannot hold it. */
  put(row: number, whole: number, scale: number): boolean {
    if (scale !== this.scale && this.scale % scale !== 0 && !this.raise(scale)) return false
    const value = scale === this.scale ? whole : whole * (this.scale / scale)
    const size = value < 0 ? -value : value
    if (!(size <= largest)) return false
    if (size > this.top) this.top = size
    // Adding zero makes a zero of −0.
    this.data[row] = value + 0
    this.state[row] = 0
    return true
  }

  putWord(row: number, word: string): void {
    let place = this.words.get(word)
    if (place === undefined) {
      place = this.words.size
      this.words.set(word, place)
    }
    this.put(row, place, 1)
  }

  putState(row: number, state: AbsentState): void {
    this.state[row] = stateCodes[state]
  }

  putOutcome(row: number, outcome: Outcome): void {
    if (outcome.kind === "absent") this.putState(row, outcome.state)
    else if (outcome.kind !== this.kind) this.putBeyond(row, outcome)
    else if (outcome.kind === "number") {
      if (!this.putExact(row, outcome.value)) this.putBeyond(row, outcome)
    } else if (outcome.kind === "boolean") this.put(row, outcome.value ? 1 : 0, 1)
    else if (outcome.kind === "text") this.putWord(row, outcome.value)
    else {
      this.lists.set(row, outcome.items)
      this.state[row] = 0
    }
  }

  /** The column of the first `rows` rows; `undefined` when nothing is known of any. */
  finish(rows: number): InputColumn | undefined {
    const state = this.state.subarray(0, rows)
    if (state.every((code) => code === stateCodes.missing)) return undefined
    const stated = state.some((code) => code !== 0) ? { state } : {}
    if (this.kind === "list") {
      const lists = Array.from({ length: rows }, (_, row) => this.lists.get(row) ?? [])
      return { kind: "list", lists, ...stated }
    }
    const data = this.data.subarray(0, rows)
    if (this.kind === "number") return { kind: "number", data, scale: this.scale, ...stated }
    return this.kind === "boolean"
      ? { kind: "boolean", data, ...stated }
      : { kind: "text", data, words: [...this.words.keys()], ...stated }
  }

  /** What the column cannot hold, by row. */
  beyond(): ReadonlyArray<readonly [row: number, value: Outcome]> {
    return [...this.outcomes].filter(([row]) => this.state[row] === unsure)
  }

  private putExact(row: number, { s, n, d }: Exact): boolean {
    const [whole, scale] = [Number(n), Number(d)]
    return whole <= largest && scale <= largestScale && this.put(row, s < 0n ? -whole : whole, scale)
  }

  private putBeyond(row: number, outcome: Outcome): void {
    this.outcomes.set(row, outcome)
    this.state[row] = unsure
  }

  /** Takes a scale that holds both; values put so far are written anew, which happens as often as the scale has factors. */
  private raise(scale: number): boolean {
    const wide = commonScale(this.scale, scale)
    const factor = wide / this.scale
    if (wide > largestScale || this.top * factor > largest) return false
    for (let row = 0; row < this.data.length; row += 1) {
      this.data[row] = (this.data[row] as number) * factor
    }
    this.top *= factor
    this.scale = wide
    return true
  }
}
