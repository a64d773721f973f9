import { type Survey, surveyOf } from "../../expression/columns/column-survey.ts"
import { commonScale } from "../../expression/columns/forms.ts"
import type { InputColumn } from "../../expression/columns/input-column.ts"
import { fits, largest } from "../../expression/columns/lane/fits.ts"
import type { WholeNumbers } from "../../expression/columns/lane/lane.ts"
import { bitOf, stateCodes, unsure } from "../../expression/columns/state-code.ts"
import type { Outcome } from "../../expression/outcome.ts"
import type { Field } from "../../mechanism/field.ts"
import { numberDomain } from "../../mechanism/number-domain.ts"
import { type Exact, signedNumerator } from "../../number/exact.ts"

/** Scales beyond it would leave little room for sums. */
const largestScale = 1_000_000

/** The state every fact can come to have. */
const anyState =
  bitOf(stateCodes["not-applicable"]) | bitOf(stateCodes["not-assigned"]) | bitOf(stateCodes.missing)

const wholeOf = (value: Exact, scale: number): number | undefined => {
  if (BigInt(scale) % value.d !== 0n) return undefined
  const whole = Number((signedNumerator(value) * BigInt(scale)) / value.d)
  return fits(whole) ? whole : undefined
}

/** A column of nothing but missing values. */
const nothing = ({ type }: Field, rows: number): InputColumn => {
  const state = new Uint8Array(rows).fill(stateCodes.missing)
  if (type === "list") return { kind: "list", lists: Array.from({ length: rows }, () => []), state }
  const data = new Float64Array(rows)
  if (type === "boolean") return { kind: "boolean", data, state }
  if (type === "choice" || type === "text") return { kind: "text", data, words: [], state }
  return { kind: "number", data, scale: 1, state }
}

/** What became of a value: held as the column is, or only once its bounds or its whole shape had changed. */
export type Held = "as-is" | "out-of-bounds" | "in-another-shape"

/** A column values are written to. A view from elsewhere is read and never written: the first value makes a copy. */
export class LiveColumn {
  /** The column as it stands. */
  column: InputColumn
  /** What its values stay within unless {@link LiveColumn.put} says otherwise. */
  bounds: Survey
  private readonly field: Field
  private isOwn: boolean
  private isStale = false

  constructor(field: Field, given: InputColumn | undefined, rows: number) {
    this.field = field
    this.column = given ?? nothing(field, rows)
    this.isOwn = given === undefined
    this.bounds = this.widest()
  }

  /** The column as another object where it was written to: what was looked up of the one before no longer holds. */
  renew(): InputColumn {
    if (this.isStale) this.column = { ...this.column }
    this.isStale = false
    return this.column
  }

  /** Bounds to the values there are. */
  narrow(): void {
    const column = this.renew()
    if (column.kind === "list") return
    const { low, high, mayBe } = surveyOf(column)
    this.bounds = { low: Math.min(0, low), high: Math.max(0, high), mayBe }
  }

  /** Writes a value; `beyond` is what no column can hold, and is left to the exact evaluator. */
  put(row: number, outcome: Outcome): Held | "beyond" {
    this.own()
    this.isStale = true
    const { column } = this
    const state = column.state as Uint8Array
    if (outcome.kind === "absent") return this.putState(state, row, stateCodes[outcome.state])
    if (column.kind === "list") {
      ;(column.lists as Array<unknown>)[row] = outcome.kind === "list" ? outcome.items : []
      return this.putState(state, row, 0)
    }
    if (outcome.kind === "number") return this.putNumber(row, outcome.value)
    if (column.kind === "boolean")
      return this.putWhole(row, outcome.kind === "boolean" && outcome.value ? 1 : 0)
    return outcome.kind === "text" ? this.putText(row, outcome.value) : this.putBeyond(row)
  }

  private putText(row: number, value: string): Held | "beyond" {
    const { column } = this
    if (column.kind !== "text") return this.putBeyond(row)
    const place = column.words.indexOf(value)
    if (place >= 0) return this.putWhole(row, place)
    this.column = { ...column, words: [...column.words, value] }
    this.putWhole(row, column.words.length)
    return "in-another-shape"
  }

  private putState(state: Uint8Array, row: number, code: number): Held {
    state[row] = code
    if (code === 0 || (this.bounds.mayBe & bitOf(code)) !== 0) return "as-is"
    this.bounds = { ...this.bounds, mayBe: this.bounds.mayBe | bitOf(code) }
    return "out-of-bounds"
  }

  private putNumber(row: number, value: Exact): Held | "beyond" {
    const { column } = this
    if (column.kind !== "number") return this.putBeyond(row)
    const whole = wholeOf(value, column.scale)
    if (whole === undefined) return this.rescale(value) ? this.putRescaled(row, value) : this.putBeyond(row)
    return this.putWhole(row, whole)
  }

  private putWhole(row: number, whole: number): Held {
    const { data, state } = this.column as { readonly data: Float64Array; readonly state: Uint8Array }
    data[row] = whole
    state[row] = 0
    const { low, high } = this.bounds
    if (whole >= low && whole <= high) return "as-is"
    // Twice as far as needed: values that grow and grow do not ask for new bounds each time.
    const reach = (end: number): number => Math.max(-largest, Math.min(largest, end * 2))
    this.bounds = { ...this.bounds, low: Math.min(low, reach(whole)), high: Math.max(high, reach(whole)) }
    return "out-of-bounds"
  }

  private putRescaled(row: number, value: Exact): Held | "beyond" {
    this.putNumber(row, value)
    return "in-another-shape"
  }

  private putBeyond(row: number): "beyond" {
    this.putState(this.column.state as Uint8Array, row, unsure)
    return "beyond"
  }

  /** Brings all values to a scale the new one is whole in, where there is one. */
  private rescale(value: Exact): boolean {
    const { column } = this
    if (column.kind !== "number" || value.d > BigInt(largestScale)) return false
    const scale = commonScale(column.scale, Number(value.d))
    const factor = scale / column.scale
    const { low, high } = surveyOf({ ...column })
    if (scale > largestScale || !fits(low * factor, high * factor)) return false
    if (wholeOf(value, scale) === undefined) return false
    const data = column.data as Float64Array
    for (let row = 0; row < data.length; row += 1) data[row] = (data[row] as number) * factor
    this.column = { ...column, scale }
    this.bounds = this.widest()
    return true
  }

  private own(): void {
    if (this.isOwn) return
    const { column } = this
    const rows = column.kind === "list" ? column.lists.length : column.data.length
    const state = new Uint8Array(rows)
    if (column.state !== undefined) state.set(column.state)
    this.column =
      column.kind === "list"
        ? { ...column, lists: [...column.lists], state }
        : { ...column, data: copied(column.data), state }
    this.isOwn = true
  }

  /** What the field allows, and what there is. */
  private widest(): Survey {
    const { column } = this
    if (column.kind === "list") return { low: 0, high: 0, mayBe: anyState }
    const found = surveyOf(column)
    // Where there is no value, nothing is what stands there.
    const [low, high] = [Math.min(0, found.low), Math.max(0, found.high)]
    const { mayBe } = found
    if (column.kind !== "number") return { low, high: Math.max(1, high), mayBe: mayBe | anyState }
    const { from, to } = numberDomain(this.field)
    const ends = [from, to].flatMap((end) => {
      const whole = end === undefined ? undefined : wholeOf(end, column.scale)
      return whole === undefined ? [] : [whole]
    })
    return { low: Math.min(low, ...ends), high: Math.max(high, ...ends), mayBe: mayBe | anyState }
  }
}

const copied = (data: WholeNumbers): Float64Array => {
  const copy = new Float64Array(data.length)
  copy.set(data)
  return copy
}
