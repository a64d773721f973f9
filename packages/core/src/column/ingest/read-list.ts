import * as Result from "effect/Result"
import { FactError } from "../../fact/parse-entries.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import type { EntriesOf } from "./slow-rows.ts"

/** So many subjects that cannot be read quickly are a reason to look at what is wrong with them. */
const mostBeforeALook = 2_000

/** A list of more subjects is too long for the slow reader, too: it says so. */
export const mostSubjects = 100_000_000

/**
 * Reads subjects from a list, each at once where `readRow` says that it is plainly sound, and slowly where it is not.
 */
export const readList = (
  assembly: FactAssembly,
  list: ReadonlyArray<unknown>,
  readRow: (row: number, subject: unknown) => boolean,
  entriesOf: EntriesOf,
  scopes: ReadonlyArray<unknown>,
): Result.Result<FactColumns, FactError> => {
  let hasLooked = false
  for (let row = 0; row < list.length; row += 1) {
    if (!readRow(row, list[row])) assembly.leaveToSlow(row)
    if (hasLooked || assembly.slowRows.size < mostBeforeALook) continue
    hasLooked = true
    const look = entriesOf([...assembly.slowRows].slice(0, mostBeforeALook), false)
    if (Result.isFailure(look)) return Result.fail(new FactError(look.failure.issues))
  }
  return assembly.finish(list.length, entriesOf, scopes)
}
