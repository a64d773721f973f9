import { clusterWord, idOf } from "./fact-columns.ts"
import { rules } from "./rules.ts"
import { states, type Workload } from "./workload.ts"

/** What stands in a record's field: `null` where nothing is known yet. */
export type Cell = number | string | boolean | null

/** The word for a criterion that somebody has no part in. */
export const notAssigned = "not-assigned"

/**
 * One subject as an application holds it: a flat object. Its fields are `id`, `cluster`, `violation`, `complaints` and
 * one for each fact of each criterion, named like `c01_done`.
 */
export type SubjectRecord = Record<string, Cell>

/** The name of a fact in a flat record. */
export const cellName = (rule: string, field: string): string => `${rule}_${field}`

/** How a grade in hundredths is written in a record. */
export type WriteGrade = (hundredths: number) => Cell

/** As JavaScript numbers, what most programs do: 275 is 2.75. */
export const gradeAsNumber: WriteGrade = (hundredths) => hundredths / 100

/** As decimal text, which danvan asks for: 275 is "2.75". */
export const gradeAsText: WriteGrade = (hundredths) =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`

/** The workload as flat objects, of the first `count` subjects. */
export const makeRecords = (
  workload: Workload,
  writeGrade: WriteGrade = gradeAsNumber,
  count = workload.rows,
): ReadonlyArray<SubjectRecord> => {
  const cells = rules.flatMap(({ id, kind, fields }, at) => {
    const { data, state } = workload.criteria[at] as Workload["criteria"][number]
    return fields.map((field, place) => {
      const column = data[place] as Int16Array
      const write = kind === "grade" ? writeGrade : (value: number): Cell => value
      return { name: cellName(id, field), column, state, write }
    })
  })
  return Array.from({ length: count }, (_, row) => {
    const record: SubjectRecord = {
      id: idOf(row),
      cluster: clusterWord(workload.cluster[row] as number),
      violation: workload.violation[row] === 1,
      complaints: workload.complaints[row] as number,
    }
    for (const { name, column, state, write } of cells) {
      const code = state?.[row] ?? states.value
      if (code === states.value) record[name] = write(column[row] as number)
      else record[name] = code === states.notAssigned ? notAssigned : null
    }
    return record
  })
}
