import { totalmem } from "node:os"
import type { Implementation } from "../implementations/implementation.ts"

/** What a process takes for each subject, in bytes, by what it starts from: rounded up from what was seen. */
const bytesEach = {
  columns: 300,
  table: 800,
  objects: 1_500,
  CSV: 2_000,
  entries: 6_000,
} satisfies Record<Implementation["from"], number>

/** What a process takes without data. */
const bytesAlone = 200e6

/** The memory that processes may take together: what is left is the system's. */
const room = 0.75 * totalmem()

const bytesOf = (implementations: ReadonlyArray<Implementation>, rows: number): number =>
  implementations.reduce((sum, { from }) => sum + bytesAlone + rows * bytesEach[from], 0)

/**
 * Divides those who run at a size into as few groups as fit into memory together. Who everybody is held against, the
 * `baselines`, is in every group.
 */
export const groupsOf = (
  implementations: ReadonlyArray<Implementation>,
  baselines: ReadonlyArray<Implementation>,
  rows: number,
  most = room,
): ReadonlyArray<ReadonlyArray<Implementation>> => {
  const shared = implementations.filter((one) => baselines.includes(one))
  const groups: Implementation[][] = [[...shared]]
  for (const one of implementations) {
    if (shared.includes(one)) continue
    const last = groups[groups.length - 1] as Implementation[]
    if (last.length > shared.length && bytesOf([...last, one], rows) > most) groups.push([...shared, one])
    else last.push(one)
  }
  return groups
}
