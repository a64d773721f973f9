import { type Facts, Rulebook, type Scoring } from "@danvan/core"

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

/**
 * One cell of CSV. Text that a spreadsheet program would take for a formula gets a leading apostrophe, which such
 * programs show as plain text.
 */
export const csvCell = (text: string, delimiter: string): string => {
  if (isNumber.test(text) && !text.includes(delimiter)) return text
  const safe = runs.test(text) && !isNumber.test(text) ? `'${text}` : text
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: ReadonlyArray<string>, delimiter: string): string =>
  `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`

/**
 * A board as CSV: a line for every subject, in the order handed in, with its points by criterion in columns named
 * `points.<id>`. A criterion without points has its state in place of them; one that does not concern the subject
 * is empty. Excel with Vietnamese settings opens it when cells are parted by `;` and decimals by a comma.
 */
export const scoreCsv = (board: Scoring.Scoreboard, { delimiter, decimal }: CsvStyle = plainCsv): string => {
  const number = (text: string): string =>
    decimal === "comma" && isNumber.test(text) ? text.replace(".", ",") : text
  const { rulebook } = board
  const criteria = [...Rulebook.allCriteria(rulebook.criteria)].map(({ criterion }) => criterion.id)
  const attributes = Object.keys(rulebook.subjects.attributes)
  const header = [
    ...["id", "name", "group", ...attributes],
    ...["rank", "total", "total_exact", "class", "proposed_class", "status"],
    ...criteria.map((id) => `points.${id}`),
  ]
  const lines = board.toJson().subjects.map((subject) => {
    const points = new Map(subject.criteria.map((one) => [one.id, number(one.points ?? one.state)]))
    return line(
      [
        ...[subject.id, subject.name, subject.group ?? ""],
        ...attributes.map((name) => subject.attributes[name] ?? ""),
        ...[String(subject.rank?.rank ?? ""), number(subject.total ?? "")],
        number(subject.totalExact ?? subject.total ?? ""),
        ...[subject.class ?? "", subject.proposedClass ?? "", subject.status],
        ...criteria.map((id) => points.get(id) ?? ""),
      ],
      delimiter,
    )
  })
  return line(header, delimiter) + lines.join("")
}
