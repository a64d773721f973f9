import type { Workload } from "./workload.ts"

/** Some rows of a workload: views of its columns. */
export const partOf = (workload: Workload, from: number, to: number): Workload => ({
  ...workload,
  rows: to - from,
  cluster: workload.cluster.subarray(from, to),
  violation: workload.violation.subarray(from, to),
  complaints: workload.complaints.subarray(from, to),
  criteria: workload.criteria.map(({ data, state }) => ({
    data: data.map((column) => column.subarray(from, to)),
    state: state?.subarray(from, to),
  })),
})
