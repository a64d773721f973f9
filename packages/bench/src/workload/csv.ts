import { clusterWord, idOf } from "./fact-columns.ts"
import { cellName, gradeAsText } from "./records.ts"
import { rules } from "./rules.ts"
import { states, type Workload } from "./workload.ts"

/** The names of the facts of every criterion, in order. */
export const cellNames: ReadonlyArray<string> = rules.flatMap(({ id, fields }) =>
  fields.map((field) => cellName(id, field)),
)

/** What a table has before the facts of criteria. */
export const leadingNames = ["id", "cluster", "violation", "complaints"] as const

/** How a table writes what is no value. */
export interface Absences {
  readonly notAssigned: string
  readonly missing: string
}

/** Every grade there can be, written once. */
const grades = Array.from({ length: 1000 }, (_, hundredths) => gradeAsText(hundredths))

/** Writes the facts of one subject's criteria, a comma before each. */
const cellsWriter = (
  { criteria }: Workload,
  { notAssigned, missing }: Absences,
): ((row: number) => string) => {
  const words: Record<number, string> = { [states.notAssigned]: notAssigned, [states.missing]: missing }
  const cells = rules.flatMap(({ kind }, at) => {
    const { data, state } = criteria[at] as Workload["criteria"][number]
    return data.map((column) => ({ column, state, isGrade: kind === "grade" }))
  })
  return (row) => {
    let line = ""
    for (const { column, state, isGrade } of cells) {
      const [code, value] = [state?.[row] ?? states.value, column[row] as number]
      if (code !== states.value) line += `,${words[code]}`
      else line += isGrade ? `,${grades[value]}` : `,${value}`
    }
    return line
  }
}

/** The workload as CSV, in pieces of many lines each: one subject a line, decimals with a point. */
export function* csvPieces(
  workload: Workload,
  absences: Absences,
  names: ReadonlyArray<string> = [...leadingNames, ...cellNames],
): Generator<string> {
  const { rows, cluster, violation, complaints } = workload
  const cells = cellsWriter(workload, absences)
  const lineOf = (row: number): string =>
    `${idOf(row)},${clusterWord(cluster[row] as number)},${violation[row] === 1},${complaints[row]}${cells(row)}\n`
  yield `${names.join(",")}\n`
  for (let from = 0; from < rows; from += 5_000) {
    let piece = ""
    for (let row = from; row < Math.min(rows, from + 5_000); row += 1) piece += lineOf(row)
    yield piece
  }
}
