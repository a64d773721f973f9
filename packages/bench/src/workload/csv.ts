import { clusterWord, idOf } from "./fact-columns.ts"
import { cellName } from "./records.ts"
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
const grades = Array.from({ length: 1000 }, (_, hundredths) => (hundredths / 100).toFixed(2))

/** The workload as CSV, in pieces of many lines each: one subject a line, decimals with a point. */
export function* csvPieces(
  workload: Workload,
  { notAssigned, missing }: Absences,
  names: ReadonlyArray<string> = [...leadingNames, ...cellNames],
): Generator<string> {
  const cells = rules.flatMap(({ kind }, at) => {
    const { data, state } = workload.criteria[at] as Workload["criteria"][number]
    return data.map((column) => ({ column, state, isGrade: kind === "grade" }))
  })
  const { rows, cluster, violation, complaints } = workload
  yield `${names.join(",")}\n`
  for (let from = 0; from < rows; from += 5_000) {
    let piece = ""
    for (let row = from; row < Math.min(rows, from + 5_000); row += 1) {
      piece += `${idOf(row)},${clusterWord(cluster[row] as number)},${violation[row] === 1},${complaints[row]}`
      for (const { column, state, isGrade } of cells) {
        const code = state?.[row] ?? states.value
        const value = column[row] as number
        if (code === states.value) piece += `,${isGrade ? grades[value] : value}`
        else piece += `,${code === states.notAssigned ? notAssigned : missing}`
      }
      piece += "\n"
    }
    yield piece
  }
}
