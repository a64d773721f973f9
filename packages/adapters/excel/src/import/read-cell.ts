import { Facts, Issues, Time } from "@danvan/core"
import * as Result from "effect/Result"
import { workbookLimits } from "../archive/workbook-limits.ts"
import { plainHeading } from "../map/heading.ts"
import type { TypedColumn } from "../map/sheet-map.ts"
import { numberText } from "../workbook/number-text.ts"
import { serialDate } from "../workbook/serial-date.ts"
import type { SheetCell } from "../workbook/sheet-row.ts"
import type { CellPlace } from "./cell-place.ts"
import type { IssueLog } from "./issue-log.ts"

/** What a cell gave: a value, a number written as text that is still to be read, or nothing usable. */
export type ReadCell = { readonly value: string | boolean } | { readonly local: string } | undefined

/** A column as values are read from it. */
export interface ReadingColumn extends Pick<TypedColumn, "type" | "choices"> {
  /** Its heading, for issues. */
  readonly title: string
}

/** What cells are read with. */
export interface CellReader {
  readonly is1904: boolean
  readonly log: IssueLog
}

const numeric: ReadonlySet<string> = new Set(["number", "count", "percent"])

const truths: ReadonlyMap<string, boolean> = new Map([
  ["có", true],
  ["yes", true],
  ["true", true],
  ["không", false],
  ["no", false],
  ["false", false],
])

const isState = (text: string): boolean => "state" in Facts.givenOf(text)

/** The plain text of a cell that is no fact but a name, an id …: numbers as they mean, dates as dates. */
export const labelOf = (cell: SheetCell, { is1904 }: Pick<CellReader, "is1904">): string => {
  switch (cell.kind) {
    case "text":
      return cell.text.normalize("NFC").trim()
    case "boolean":
      return cell.text === "1" ? "true" : "false"
    case "date":
      return serialDate(cell.text, is1904) ?? cell.text
    case "error":
      return cell.text
    default:
      return numberText(cell.text, cell.kind === "percent") ?? cell.text
  }
}

/** Reports what a formula, an error and an overlong text are, whatever the column; true when the cell is of use. */
export const isUsable = (cell: SheetCell, place: CellPlace, reader: CellReader): boolean => {
  const { log } = reader
  const name = place.cell
  const fail = <Code extends Issues.IssueCode>(issue: Issues.Issue & { readonly code: Code }): false => {
    log.error(issue)
    return false
  }
  if (cell.formula && cell.text === "" && cell.kind !== "text") {
    return fail(Issues.make("cell.formula-without-value", place.path, { cell: name }, place))
  }
  if (cell.kind === "error") {
    return fail(Issues.make("cell.error-value", place.path, { cell: name, value: cell.text }, place))
  }
  if (cell.text.length > workbookLimits.cell) {
    const facts = { cell: name, length: cell.text.length, limit: workbookLimits.cell }
    return fail(Issues.make("cell.too-long", place.path, facts, place))
  }
  if (cell.formula) {
    const facts = { cell: name, value: labelOf(cell, reader) }
    log.warn(Issues.make("cell.formula", place.path, facts, place))
  }
  return true
}

const readDate = (cell: SheetCell, place: CellPlace, { is1904, log }: CellReader): ReadCell => {
  const text = cell.text.trim()
  const iso = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]*Z?)?$/.exec(text)?.[1]
  const written = iso ?? Result.getOrElse(Time.parseVietnameseDate(text), () => undefined)
  const date = cell.kind === "text" ? written : serialDate(text, is1904)
  const day = date?.slice(0, 10)
  if (day !== undefined && Time.isPlainDate(day)) return { value: date! }
  log.error(Issues.make("cell.not-a-date", place.path, { cell: place.cell, value: text }, place))
  return undefined
}

const readChoice = (
  text: string,
  { choices = {}, title }: ReadingColumn,
  place: CellPlace,
  log: IssueLog,
): ReadCell => {
  if (isState(text)) return { value: text }
  const titles = Object.keys(choices)
  const wanted = plainHeading(text)
  const found =
    titles.find((one) => one === text) ??
    Object.values(choices).find((one) => one === text) ??
    titles.find((one) => plainHeading(one) === wanted && wanted !== "")
  if (found !== undefined) return { value: Object.hasOwn(choices, found) ? choices[found]! : found }
  const facts = { cell: place.cell, value: text, column: title, options: titles.join(" | ") }
  log.error(Issues.make("cell.unknown-choice", place.path, facts, place))
  return undefined
}

const readText = (text: string, column: ReadingColumn, place: CellPlace, log: IssueLog): ReadCell => {
  const trimmed = text.trim()
  if (column.type === "text") return { value: text }
  if (column.choices !== undefined) return readChoice(trimmed, column, place, log)
  const truth = column.type === "boolean" ? truths.get(trimmed.toLowerCase().normalize("NFC")) : undefined
  if (truth !== undefined) return { value: truth }
  if (column.type === "boolean" || column.type === "choice" || isState(trimmed)) return { value: trimmed }
  if (Facts.readLocalNumber(trimmed) !== undefined) return { local: trimmed }
  if (!numeric.has(column.type)) return { value: text }
  const facts = { cell: place.cell, value: trimmed, column: column.title }
  log.error(Issues.make("cell.text-for-number", place.path, facts, place))
  return undefined
}

/**
 * Reads a cell as its column's type. Numbers come out as the decimals core reads, dates as `2026-12-15`, a boolean as
 * itself; what cannot be of the type is reported at its cell. An empty cell gives nothing.
 */
export const readCell = (
  cell: SheetCell,
  column: ReadingColumn,
  place: CellPlace,
  reader: CellReader,
): ReadCell => {
  const { log, is1904 } = reader
  if (!isUsable(cell, place, reader)) return undefined
  if (cell.kind === "text" && cell.text.trim() === "") return undefined
  if (column.type === "date") return readDate(cell, place, reader)
  if (cell.kind === "text") return readText(cell.text, column, place, log)
  if (cell.kind === "boolean") return { value: cell.text === "1" }
  if (cell.kind === "date") {
    const date = serialDate(cell.text, is1904)
    if (date === undefined) return readDate(cell, place, reader)
    if (!numeric.has(column.type)) return { value: date }
    const facts = { cell: place.cell, value: date, column: column.title }
    log.error(Issues.make("cell.date-for-number", place.path, facts, place))
    return undefined
  }
  const value = numberText(cell.text, cell.kind === "percent")
  if (value === undefined) {
    log.error(Issues.make("cell.bad-number", place.path, { cell: place.cell, value: cell.text }, place))
    return undefined
  }
  return column.choices === undefined ? { value } : readChoice(value, column, place, log)
}
