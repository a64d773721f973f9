import type { Columns } from "@danvan/core"
import { rules } from "./rules.ts"
import type { Workload } from "./workload.ts"

/** The id of a subject. */
export const idOf = (row: number): string => `u${row}`

/** The word for a cluster. */
export const clusterWord = (cluster: number): string => `cum-${cluster}`

const clusterWords = (count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, cluster) => clusterWord(cluster))

/** The workload as danvan takes columns: the same buffers, nothing copied. `from` is the first row of a part. */
export const factColumns = (workload: Workload, from = 0): Columns.FactColumns => ({
  rows: workload.rows,
  id: (row) => idOf(from + row),
  attributes: { cluster: { data: workload.cluster, words: clusterWords(workload.clusters) } },
  facts: {
    violation: { kind: "boolean", data: workload.violation },
    complaints: { kind: "number", data: workload.complaints, scale: 1 },
  },
  criteria: Object.fromEntries(
    rules.map(({ id, kind, fields }, at) => {
      const { data, state } = workload.criteria[at] as Workload["criteria"][number]
      const column = (place: number) => ({
        kind: "number" as const,
        data: data[place] as Int16Array,
        scale: kind === "grade" ? 100 : 1,
        ...(state === undefined ? {} : { state }),
      })
      return [id, Object.fromEntries(fields.map((field, place) => [field, column(place)]))]
    }),
  ),
})
