import { type Facts, Rulebook, type Scoring } from "@danvan/core"
import type { FactsOptions } from "../inputs/read-facts.ts"
import { printableLines } from "./printable.ts"

/** What a spreadsheet program would run, not show; numbers are safe. */
const runs = /^[=+\-@\t\r]/
const isNumber = /^-?\d+([.,]\d+)?$/

/** How a CSV file is written. */
export interface CsvStyle {
  readonly delimiter: "," | ";" | "\t"
  readonly decimal: Facts.NumberStyle
}

/** What programs read: a comma between cells, a point in numbers. */
export const plainCsv: CsvStyle = { delimiter: ",", decimal: "point" }

/** Excel needs the mark to read a file as UTF-8; a pipe does not. */
export const byteOrderMark = "\uFEFF"

/** CSV is written as it was declared to be read; what is left to `auto` is written as programs read it. */
export const csvStyle = ({ delimiter, decimal }: FactsOptions): CsvStyle => ({
  delimiter: delimiter === "auto" ? plainCsv.delimiter : delimiter === "tab" ? "\t" : delimiter,
  decimal: decimal ?? plainCsv.decimal,
})

/**
 * One cell of CSV, without control characters. Text that a spreadsheet program would take for a formula gets a leading apostrophe, which such
 * programs show as plain text.
 */
export const csvCell = (written: string, delimiter: string): string => {
  const text = printableLines(written)
  if (isNumber.test(text) && !text.includes(delimiter)) return text
  const safe = runs.test(text) && !isNumber.test(text) ? `'${text}` : text
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A line of CSV. */
export const csvLine = (cells: ReadonlyArray<string>, delimiter: string): string =>
  `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`

/** A decimal as the style writes it. */
export const csvNumber = (text: string, { decimal }: CsvStyle): string =>
  decimal === "comma" && isNumber.test(text) ? text.replace(".", ",") : text

/**
 * A board as CSV: a line for every subject, in the order handed in, with its points by criterion in columns named
 * `points.<id>`; `incomplete_because` tells what is `missing` from what is `not-computed`, as JSON does. A criterion without points has its state in place of them; one that does not concern the subject
 * is empty. Excel with Vietnamese settings opens it when cells are parted by `;` and decimals by a comma.
 */
export const scoreCsv = (board: Scoring.Scoreboard, style: CsvStyle = plainCsv): string => {
  const { delimiter } = style
  const number = (text: string): string => csvNumber(text, style)
  const { rulebook } = board
  const criteria = [...Rulebook.allCriteria(rulebook.criteria)].map(({ criterion }) => criterion.id)
  const attributes = Object.keys(rulebook.subjects.attributes)
  const header = [
    ...["id", "name", "group", ...attributes],
    ...["rank", "total", "total_exact", "class", "proposed_class", "status", "incomplete_because"],
    ...criteria.map((id) => `points.${id}`),
  ]
  const lines = board.toJson().subjects.map((subject) => {
    const points = new Map(subject.criteria.map((one) => [one.id, number(one.points ?? one.state)]))
    return csvLine(
      [
        ...[subject.id, subject.name, subject.group ?? ""],
        ...attributes.map((name) => subject.attributes[name] ?? ""),
        ...[String(subject.rank?.rank ?? ""), number(subject.total ?? "")],
        number(subject.totalExact ?? subject.total ?? ""),
        ...[
          subject.class ?? "",
          subject.proposedClass ?? "",
          subject.status,
          subject.incompleteBecause ?? "",
        ],
        ...criteria.map((id) => points.get(id) ?? ""),
      ],
      delimiter,
    )
  })
  return csvLine(header, delimiter) + lines.join("")
}
