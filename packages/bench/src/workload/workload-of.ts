import { repeated } from "./repeated.ts"
import { makeWorkload, type Workload } from "./workload.ts"

/** Subjects that are made one by one; larger workloads repeat them. */
const mostMade = 1_000_000

/** The workload of so many subjects: whole millions above a million. */
export const workloadOf = (rows: number): Workload =>
  rows <= mostMade ? makeWorkload(rows) : repeated(makeWorkload(mostMade), rows / mostMade)

/** The bytes of its columns. */
export const bytesOf = ({ cluster, violation, complaints, criteria }: Workload): number =>
  [
    cluster,
    violation,
    complaints,
    ...criteria.flatMap(({ data, state }) => [...data, ...(state ? [state] : [])]),
  ]
    .map(({ byteLength }) => byteLength)
    .reduce((sum, bytes) => sum + bytes, 0)
