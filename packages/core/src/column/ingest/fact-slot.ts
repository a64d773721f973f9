import { stateCodes, unsure } from "../../expression/columns/state-code.ts"
import type { AbsentState } from "../../expression/expression.ts"
import type { Outcome } from "../../expression/outcome.ts"
import { givenOf } from "../../fact/given.ts"
import type { Field } from "../../mechanism/field.ts"
import { readFieldValue } from "../../mechanism/field-value.ts"
import { type CellBlock, mostPlaces } from "./cell-block.ts"
import type { ColumnBuilder } from "./column-builder.ts"
import type { KnownFact } from "./fact-builders.ts"
import { listValue } from "./list-value.ts"
import { isWithin, type Limits, limitsOf } from "./number-limits.ts"
import { plainDecimal } from "./plain-decimal.ts"
import { PlainNumber, powers } from "./plain-number.ts"

/** The states a criterion may be given in place of values, besides “missing”. */
export type AllowedStates = Readonly<Partial<Record<AbsentState, boolean>>>

/** What a cell says: a value, a state, or nothing at all. */
type Reading = { readonly outcome: Outcome } | { readonly state: AbsentState } | { readonly blank: true }

const blank: Reading = { blank: true }
const [longestKept, mostKept, longestText] = [64, 1_024, 2_000]
const [percentSign, space] = [37, 32]
const plain = new PlainNumber()

/** In place of what a word puts into a column: nothing at all; so far below it, the code of a state. */
export const putsNothing = -1

/** Puts the raw values of one fact into its column: plain ones at pace, all others through the reader of fields. */
export class FactSlot {
  readonly name: string
  /** Where its column begins in the block. */
  readonly at: number
  readonly column: ColumnBuilder
  private readonly block: CellBlock
  /** True of counts, numbers and percentages. */
  readonly isNumber: boolean
  private readonly field: Field
  /** By the number of decimals. */
  private readonly limits: ReadonlyArray<Limits>
  private readonly allowed: AllowedStates
  readonly isPercent: boolean
  /** True of what a number from code may be given for. */
  private readonly takesWhole: boolean
  private readonly isTruth: boolean
  /** What words said before; there are few of them, and each is looked at once. */
  private readonly readings = new Map<string, Reading>()

  constructor({ name, column, at }: KnownFact, field: Field, block: CellBlock, allowed: AllowedStates) {
    this.name = name
    this.field = field
    this.column = column
    this.at = block.startOf(at)
    this.block = block
    this.allowed = allowed
    this.isNumber = field.type === "number" || field.type === "count" || field.type === "percent"
    this.isPercent = field.type === "percent"
    this.takesWhole = this.isNumber && !this.isPercent
    this.isTruth = field.type === "boolean"
    this.limits = this.isNumber ? powers.map((scale) => limitsOf(field, scale)) : []
  }

  /** Puts a whole number of 32 bits, as most numbers are, if that is all there is to do: its limits are looked at later. */
  putPlain(raw: number): boolean {
    if (!this.takesWhole || (raw | 0) !== raw) return false
    this.block.putNumber(this.at, raw, 0)
    return true
  }

  /**
   * Puts a value as code gives it into a row; `false` when the column cannot take it as it is. Whether plain numbers are
   * in their limits is to be looked at later, by column; `isNow` looks at once.
   */
  read(row: number, raw: unknown, isNow: boolean): boolean {
    if (typeof raw === "string") {
      if (this.isNumber && this.readWritten(raw, 0, raw.length, undefined, isNow)) return true
    } else if (typeof raw === "number") {
      if (this.takesWhole && Number.isSafeInteger(raw) && this.takePlain(raw, 0, isNow)) return true
    } else if (typeof raw === "boolean" && this.isTruth) {
      this.block.putPlace(this.at, raw ? 1 : 0)
      return true
    }
    return this.readOdd(row, raw)
  }

  /** Puts the number that stands in a text from `from` to `end`; `false` when it is not plain. */
  readWritten(source: string, from: number, end: number, mark: number | undefined, isNow: boolean): boolean {
    if (!this.isPercent)
      return plain.read(source, from, end, mark) && this.takePlain(plain.whole, plain.places, isNow)
    const last = end - 1
    if (source.charCodeAt(last) !== percentSign || source.charCodeAt(last - 1) === space) return false
    return plain.read(source, from, last, mark) && this.takePlain(plain.whole, plain.places + 2, isNow)
  }

  private takes(whole: number, places: number): boolean {
    const limits = this.limits[places]
    return limits !== undefined && isWithin(whole, limits)
  }

  /** Puts `whole / 10^places`, of a percentage already a share of 1; `false` when the column cannot take it so. */
  private takePlain(whole: number, places: number, isNow: boolean): boolean {
    if (places > mostPlaces || (isNow && !this.takes(whole, places))) return false
    this.block.putNumber(this.at, whole, places)
    return true
  }

  putState(state: AbsentState): void {
    this.block.putState(this.at, state)
  }

  /** Puts what is not written plainly: words, numbers in unusual spellings, lists. */
  readOdd(row: number, raw: unknown): boolean {
    const known = typeof raw === "string" ? this.readings.get(raw) : undefined
    const reading = known ?? this.readingOf(raw)
    if (reading === undefined) return false
    if (known === undefined && typeof raw === "string" && raw.length <= longestKept) {
      if (this.readings.size < mostKept) this.readings.set(raw, reading)
    }
    if ("outcome" in reading) this.putOutcome(row, reading.outcome)
    else if ("state" in reading) this.putState(reading.state)
    return true
  }

  private putOutcome(row: number, outcome: Outcome): void {
    const { block, at, column } = this
    if (outcome.kind === "boolean") block.putPlace(at, outcome.value ? 1 : 0)
    else if (outcome.kind === "text") block.putPlace(at, column.placeOf(outcome.value))
    else if (outcome.kind === "list") {
      column.keepList(row, outcome.items)
      block.putPlace(at, 0)
    } else if (outcome.kind === "number") {
      const decimal = plainDecimal(outcome.value)
      if (decimal !== undefined) block.putNumber(at, decimal.whole, decimal.places)
      else {
        column.keepBeyond(row, outcome)
        block.putCode(at, unsure)
      }
    }
  }

  /**
   * What a word puts into the column: a truth, the place of a text, {@link putsNothing}, or a state's code below that;
   * `undefined` for all else.
   */
  meaningOf(word: string): number | undefined {
    const reading = this.readingOf(word)
    if (reading === undefined) return undefined
    if ("blank" in reading) return putsNothing
    if ("state" in reading) return putsNothing - stateCodes[reading.state]
    const { outcome } = reading
    if (outcome.kind === "boolean") return outcome.value ? 1 : 0
    return outcome.kind === "text" ? this.column.placeOf(outcome.value) : undefined
  }

  private readingOf(raw: unknown): Reading | undefined {
    if (raw === undefined || raw === null) return blank
    const value = Array.isArray(raw) ? listValue(raw) : scalarValue(raw)
    if (value === undefined) return undefined
    const given = givenOf(value)
    if ("state" in given) {
      if (given.blank === true) return blank
      return given.state === "missing" || this.allowed[given.state] === true ? given : undefined
    }
    const read = readFieldValue(this.field, given.value)
    return "outcome" in read ? read : undefined
  }
}

/** Numbers from code as their text, as facts from code are read; `undefined` for what no fact is. */
const scalarValue = (raw: unknown): string | boolean | undefined => {
  if (typeof raw === "string") return raw.length <= longestText ? raw : undefined
  if (typeof raw === "boolean") return raw
  return typeof raw === "bigint" || (typeof raw === "number" && Number.isSafeInteger(raw))
    ? String(raw)
    : undefined
}
