import { clusterWord, idOf } from "./fact-columns.ts"
import { type Cell, gradeAsText, notAssigned } from "./records.ts"
import { rules } from "./rules.ts"
import { states, type Workload } from "./workload.ts"

/** One subject as a flat object with the headings of danvan's wide table. */
export type FlatRow = Record<string, Cell>

/** A row without facts to copy: of `JSON.parse`, see `makeRecords`. */
const emptyRow = (): FlatRow => {
  const cells = rules.flatMap(({ id, fields }) => fields.map((field) => [`${id}.${field}`, null]))
  const leading = { id: "", cluster: "", violation: false, complaints: 0 }
  return JSON.parse(JSON.stringify({ ...leading, ...Object.fromEntries(cells) }))
}

/** The workload as flat objects with danvan's headings, grades as decimal text. */
export const makeRows = (workload: Workload): ReadonlyArray<FlatRow> => {
  const cells = rules.flatMap(({ id, kind, fields }, at) => {
    const { data, state } = workload.criteria[at] as Workload["criteria"][number]
    return fields.map((field, place) => {
      const column = data[place] as Int16Array
      return { name: `${id}.${field}`, column, state, isGrade: kind === "grade" }
    })
  })
  const empty = emptyRow()
  return Array.from({ length: workload.rows }, (_, row) => {
    const flat = { ...empty }
    flat.id = idOf(row)
    flat.cluster = clusterWord(workload.cluster[row] as number)
    flat.violation = workload.violation[row] === 1
    flat.complaints = workload.complaints[row] as number
    for (const { name, column, state, isGrade } of cells) {
      const [code, value] = [state?.[row] ?? states.value, column[row] as number]
      if (code === states.value) flat[name] = isGrade ? gradeAsText(value) : value
      else if (code === states.notAssigned) flat[name] = notAssigned
    }
    return flat
  })
}
