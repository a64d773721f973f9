import type { Memory } from "../measure/memory.ts"
import { shown, table } from "./markdown.ts"

const each = (bytes: number | undefined, rows: number): string =>
  bytes === undefined ? "–" : shown(Math.max(0, bytes) / rows)

const peakOf = ({ resident = 0, counted, rows }: Memory): number => Math.max(resident, counted) / rows

/** What everybody takes in memory, beside what it starts from. */
export const memoryPart = (found: ReadonlyArray<Memory>): string => {
  const columns = found.find(({ implementation }) => implementation.from === "columns")
  const ratio = (one: Memory): string =>
    columns === undefined ? "–" : `${shown(peakOf(one) / (columns.input / columns.rows))}×`
  const head = ["", "from", "subjects", "input", "peak, system", "peak, V8", "kept", "peak ÷ columns"]
  const lines = found.map((one) => [
    one.implementation.name,
    one.implementation.from,
    shown(one.rows),
    ...[one.input, one.resident, one.counted, one.kept].map((bytes) => each(bytes, one.rows)),
    ratio(one),
  ])
  return `## Memory

Bytes a subject: the first run in a process that ran a thousand subjects before. “Peak” is the most that was in memory **beside the
input**, garbage included while it was there, told in two ways that know nothing of each other: what the system counts as resident, which includes
the pages V8 makes new objects in, and what V8 counts as objects and buffers. “Kept” is what remains with the results after all garbage was collected.
The last column is the larger peak beside the workload as columns of numbers. Work that takes memory of known sizes is weighed in the tests of the bench.

${table(head, lines, [0, 1])}`
}
