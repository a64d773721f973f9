import type { Workload } from "./workload.ts"

const repeatedArray = <Column extends Int16Array | Uint8Array>(column: Column, times: number): Column => {
  const Longer = column.constructor as new (length: number) => Column
  const longer = new Longer(column.length * times)
  for (let at = 0; at < times; at += 1) longer.set(column, at * column.length)
  return longer
}

/** The same subjects several times over: what is too many to be made one by one. */
export const repeated = (workload: Workload, times: number): Workload => ({
  ...workload,
  rows: workload.rows * times,
  cluster: repeatedArray(workload.cluster, times),
  violation: repeatedArray(workload.violation, times),
  complaints: repeatedArray(workload.complaints, times),
  criteria: workload.criteria.map(({ data, state }) => ({
    data: data.map((column) => repeatedArray(column, times)),
    state: state && repeatedArray(state, times),
  })),
})
