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

/** A grade in hundredths as decimal text: 275 is "2.75". */
export const gradeAsText = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`

/**
 * A record without facts to copy. It comes of `JSON.parse`, as records do: made field by field from computed names, V8
 * would keep it as a dictionary, and plain code would be measured on lookups in a hash table.
 */
const emptyRecord = (): SubjectRecord => {
  const cells = rules.flatMap(({ id, fields }) => fields.map((field) => [cellName(id, field), null]))
  const leading = { id: "", cluster: "", violation: false, complaints: 0 }
  return JSON.parse(JSON.stringify({ ...leading, ...Object.fromEntries(cells) }))
}

const makeAnew = (workload: Workload): ReadonlyArray<SubjectRecord> => {
  const cells = rules.flatMap(({ id, kind, fields }, at) => {
    const { data, state } = workload.criteria[at] as Workload["criteria"][number]
    return fields.map((field, place) => {
      const column = data[place] as Int16Array
      return { name: cellName(id, field), column, state, scale: kind === "grade" ? 100 : 1 }
    })
  })
  const empty = emptyRecord()
  return Array.from({ length: workload.rows }, (_, row) => {
    const record = { ...empty }
    record.id = idOf(row)
    record.cluster = clusterWord(workload.cluster[row] as number)
    record.violation = workload.violation[row] === 1
    record.complaints = workload.complaints[row] as number
    for (const { name, column, state, scale } of cells) {
      const code = state?.[row] ?? states.value
      if (code === states.value) record[name] = (column[row] as number) / scale
      else if (code === states.notAssigned) record[name] = notAssigned
    }
    return record
  })
}

const made = new WeakMap<Workload, ReadonlyArray<SubjectRecord>>()

/** The workload as flat objects, grades as JavaScript numbers; the same ones for all who ask. */
export const makeRecords = (workload: Workload): ReadonlyArray<SubjectRecord> => {
  const records = made.get(workload) ?? makeAnew(workload)
  made.set(workload, records)
  return records
}
