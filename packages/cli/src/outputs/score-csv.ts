import { Rulebook, type Scoring } from "@danvan/core"

/** What a spreadsheet program would run, not show; numbers are safe. */
const runs = /^[=+\-@\t\r]/
const isNumber = /^-?\d+(\.\d+)?$/

/**
 * One cell of CSV. Text that a spreadsheet program would take for a formula gets a leading apostrophe, which such
 * programs show as plain text.
 */
export const csvCell = (text: string): string => {
  const safe = runs.test(text) && !isNumber.test(text) ? `'${text}` : text
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: ReadonlyArray<string>): string => `${cells.map(csvCell).join(",")}\r\n`

/**
 * A board as CSV: a line for every subject, in the order handed in, with its points by criterion in columns named
 * `points.<id>`. A criterion without points has its state in place of them; one that does not concern the subject
 * is empty.
 */
export const scoreCsv = (board: Scoring.Scoreboard): string => {
  const { rulebook } = board
  const criteria = [...Rulebook.allCriteria(rulebook.criteria)].map(({ criterion }) => criterion.id)
  const attributes = Object.keys(rulebook.subjects.attributes)
  const header = [
    ...["id", "name", "group", ...attributes],
    ...["rank", "total", "total_exact", "class", "proposed_class", "status"],
    ...criteria.map((id) => `points.${id}`),
  ]
  const lines = board.toJson().subjects.map((subject) => {
    const points = new Map(subject.criteria.map((one) => [one.id, one.points ?? one.state]))
    return line([
      ...[subject.id, subject.name, subject.group ?? ""],
      ...attributes.map((name) => subject.attributes[name] ?? ""),
      ...[String(subject.rank?.rank ?? ""), subject.total ?? "", subject.totalExact ?? subject.total ?? ""],
      ...[subject.class ?? "", subject.proposedClass ?? "", subject.status],
      ...criteria.map((id) => points.get(id) ?? ""),
    ])
  })
  return line(header) + lines.join("")
}
