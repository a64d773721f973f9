import { codesOf, keepSurvey } from "../../expression/columns/column-survey.ts"
import { commonScale } from "../../expression/columns/forms.ts"
import type { InputColumn, ValueColumn } from "../../expression/columns/input-column.ts"
import { largest } from "../../expression/columns/lane/fits.ts"
import { bitOf, stateCodes, unsure } from "../../expression/columns/state-code.ts"
import type { ListItem, Outcome } from "../../expression/outcome.ts"
import type { Field } from "../../mechanism/field.ts"
import type { Exact } from "../../number/exact.ts"
import { cellMarks, mostPlaces } from "./cell-block.ts"
import { type CellRun, oneMark } from "./cell-run.ts"
import { NarrowNumbers } from "./narrow-numbers.ts"
import { type Limits, limitsOf } from "./number-limits.ts"
import { powers } from "./plain-number.ts"

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

/** The marks of numbers and places, as bits. */
const valueBits = (oneMark(cellMarks.place + 1) - 1) & ~oneMark(cellMarks.nothing)
/** The marks that say nothing of a row, as bits. */
const silentBits = oneMark(cellMarks.nothing) | oneMark(cellMarks.state + stateCodes.missing)

/**
 * Gathers the values of one fact: those of the rows at hand block by block, single ones by row. Rows without a value
 * hold zero, and the code of their state.
 */
export class ColumnBuilder {
  readonly kind: InputColumn["kind"]
  private readonly field: Field
  private readonly data: NarrowNumbers
  private scale = 1
  /** By the mark of a number, what makes it one over the scale; 0 where it has no room there. */
  private readonly factors = new Float64Array(32)
  /** What numbers over the scale may be; forgotten when there is another. */
  private limits: Limits | undefined
  /** The codes of rows, once one has no value. */
  private codes: Uint8Array | undefined
  /** The codes that occur, as bits. */
  private mayBe = 0
  /** Whether anything is known of any row. */
  private saysAnything = false
  /** Whether rows were put one by one, and may have lost the state they had. */
  private isLoose = false
  private readonly words = new Map<string, number>()
  private readonly lists = new Map<number, ReadonlyArray<ListItem>>()
  private readonly outcomes = new Map<number, Outcome>()

  constructor(field: Field, capacity: number) {
    this.field = field
    this.kind = kinds[field.type]
    this.data = new NarrowNumbers(capacity)
    this.takeFactors()
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

  /** Keeps the items of a list, whose cell holds a place. */
  keepList(row: number, items: ReadonlyArray<ListItem>): void {
    this.lists.set(row, items)
  }

  /** Keeps what the column cannot hold, whose cell has the code {@link unsure}. */
  keepBeyond(row: number, outcome: Outcome): void {
    this.outcomes.set(row, outcome)
  }

  /**
   * Takes the cells of a run as those of the rows from `first` on. Gives the rows whose numbers have no room here, or may
   * be out of their limits, where these are to be looked at.
   */
  take(run: CellRun, first: number, isLimited: boolean): ReadonlyArray<number> {
    const doubtful = this.kind === "number" ? this.toScale(run) : []
    if (isLimited && this.kind === "number") {
      this.limits ??= limitsOf(this.field, this.scale)
      doubtful.push(...run.outside(this.limits))
    }
    if ((run.seen & valueBits) !== 0) this.data.putAll(first, run)
    if ((run.seen & ~valueBits) !== 0) this.putCodes(first, run)
    if ((run.seen & ~silentBits) !== 0) this.saysAnything = true
    return doubtful.map((at) => first + at)
  }

  /** Nothing is known of the first rows, until something is put. */
  leaveEmpty(rows: number): void {
    this.isLoose = true
    this.codes = new Uint8Array(rows).fill(stateCodes.missing)
    this.mayBe = bitOf(stateCodes.missing)
  }

  /** Puts a value or a state into a row taken before. */
  putOutcome(row: number, outcome: Outcome): void {
    this.isLoose = true
    if (outcome.kind === "absent") this.putCode(row, stateCodes[outcome.state])
    else if (outcome.kind !== this.kind) this.putBeyond(row, outcome)
    else if (outcome.kind === "number") {
      if (!this.putExact(row, outcome.value)) this.putBeyond(row, outcome)
    } else if (outcome.kind === "boolean") this.putValue(row, outcome.value ? 1 : 0)
    else if (outcome.kind === "text") this.putValue(row, this.placeOf(outcome.value))
    else {
      this.lists.set(row, outcome.items)
      this.putValue(row, 0)
    }
  }

  /** The column of the first `rows` rows; `undefined` when nothing is known of any. */
  finish(rows: number): InputColumn | undefined {
    if (!this.saysAnything) return undefined
    const codes = this.codes === undefined ? undefined : this.roomOfCodes(rows).subarray(0, rows)
    const mayBe = codes !== undefined && this.isLoose ? codesOf(codes) : this.mayBe
    const state = codes === undefined || mayBe === 0 ? {} : { state: codes }
    if (this.kind === "list") {
      const lists = Array.from({ length: rows }, (_, row) => this.lists.get(row) ?? [])
      return { kind: "list", lists, ...state }
    }
    const column = this.valueColumn(rows, state)
    const { low, high } = this.data
    const ends = mayBe === 0 ? { low, high } : { low: Math.min(0, low), high: Math.max(0, high) }
    keepSurvey(column, { ...ends, mayBe })
    return column
  }

  /** What the column cannot hold, by row. */
  beyond(): ReadonlyArray<readonly [row: number, value: Outcome]> {
    return [...this.outcomes].filter(([row]) => this.codes?.[row] === unsure)
  }

  private valueColumn(rows: number, state: { readonly state?: Uint8Array }): ValueColumn {
    const data = this.data.first(rows)
    if (this.kind === "number") return { kind: "number", data, scale: this.scale, ...state }
    return this.kind === "boolean"
      ? { kind: "boolean", data, ...state }
      : { kind: "text", data, words: [...this.words.keys()], ...state }
  }

  /** Brings numbers over the column's scale, which may become finer; gives the places of those that have no room in it. */
  private toScale(run: CellRun): number[] {
    const found = powers.map((_, places) => cellMarks.whole + places).filter((mark) => run.has(mark))
    for (const mark of found) this.raise(powers[mark - cellMarks.whole] as number)
    return found.every((mark) => this.factors[mark] === 1) ? [] : run.multiply(this.factors)
  }

  private takeFactors(): void {
    powers.forEach((power, places) => {
      const factor = this.scale / power
      this.factors[cellMarks.whole + places] = Number.isInteger(factor) ? factor : 0
    })
  }

  private putCodes(first: number, { marks, count }: CellRun): void {
    const codes = this.roomOfCodes(first + count)
    for (let at = 0; at < count; at += 1) {
      const mark = marks[at] as number
      if (mark !== cellMarks.nothing && mark < cellMarks.state) continue
      const code = mark === cellMarks.nothing ? stateCodes.missing : mark - cellMarks.state
      codes[first + at] = code
      this.mayBe |= 1 << code
    }
  }

  /** The codes of rows, with room for so many. */
  private roomOfCodes(rows: number): Uint8Array {
    let codes = this.codes ?? new Uint8Array(this.data.capacity)
    if (codes.length < rows) {
      const wide = new Uint8Array(Math.max(rows, codes.length * 2))
      wide.set(codes)
      codes = wide
    }
    this.codes = codes
    return codes
  }

  private putCode(row: number, code: number): void {
    this.roomOfCodes(row + 1)[row] = code
    this.mayBe |= bitOf(code)
    this.data.put(row, 0)
    if (code !== stateCodes.missing) this.saysAnything = true
  }

  private putValue(row: number, value: number): void {
    this.data.put(row, value)
    if (this.codes !== undefined) this.roomOfCodes(row + 1)[row] = 0
    this.saysAnything = true
  }

  private putBeyond(row: number, outcome: Outcome): void {
    this.putCode(row, unsure)
    this.outcomes.set(row, outcome)
  }

  private putExact(row: number, { s, n, d }: Exact): boolean {
    const [whole, scale] = [Number(n), Number(d)]
    if (whole > largest || scale > largestScale || !this.raise(scale)) return false
    const value = whole * (this.scale / scale)
    if (value > largest) return false
    this.putValue(row, s < 0n ? 0 - value : value)
    return true
  }

  /** Takes a scale that holds both; values put so far are written anew, which happens as often as the scale has factors. */
  private raise(scale: number): boolean {
    const wide = commonScale(this.scale, scale)
    if (wide === this.scale) return true
    const factor = wide / this.scale
    if (wide > largestScale || this.data.farthest * factor > largest) return false
    this.data.multiply(factor)
    this.scale = wide
    this.limits = undefined
    this.takeFactors()
    return true
  }
}
