/** A line of the table that the matrix ends with: where, what was done there, and what went wrong, if anything. */
export interface Row {
  readonly where: string
  readonly what: string
  readonly problems: ReadonlyArray<string>
  /** Why it could not be looked at on this machine. */
  readonly skipped?: string
}

const outcome = ({ problems, skipped }: Row): string => {
  if (skipped !== undefined) return `skipped: ${skipped}`
  return problems.length === 0 ? "works" : `${problems.length} problems`
}

/** The table, with what went wrong below it. */
export const printRows = (rows: ReadonlyArray<Row>): string => {
  const lines = rows.map((row) => [row.where, row.what, outcome(row)] as const)
  const width = (column: 0 | 1): number => Math.max(...lines.map((line) => line[column].length))
  const table = lines.map(
    ([where, what, how]) => `${where.padEnd(width(0))}  ${what.padEnd(width(1))}  ${how}`,
  )
  const wrong = rows.flatMap(({ where, problems }) => problems.map((problem) => `\n${where}: ${problem}`))
  return `${[...table, ...wrong].join("\n")}\n`
}
