import * as Result from "effect/Result"
import type { FactError } from "../../fact/parse-entries.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { readColumns } from "./check-columns.ts"

/** Columns that were checked, and the rulebook they were checked against. */
const sound = new WeakMap<object, CompiledRulebook>()

/** Whoever holds the columns may put no other column into them: what was checked stays what is scored. */
const freeze = (columns: FactColumns): FactColumns => {
  const { group, attributes, facts, criteria } = columns
  const records = [attributes, facts, ...Object.values(criteria)]
  for (const record of records) {
    for (const column of Object.values(record)) Object.freeze(column)
    Object.freeze(record)
  }
  Object.freeze(criteria)
  if (group !== undefined) Object.freeze(group)
  return Object.freeze(columns)
}

/** Columns made from facts that were all checked on the way. */
export const asSound = (program: CompiledRulebook, columns: FactColumns): FactColumns => {
  sound.set(columns, program)
  return freeze(columns)
}

/** Whether columns were checked against a rulebook already. */
export const isSound = (program: CompiledRulebook, given: FactColumns): boolean =>
  sound.get(given) === program

/** Columns checked against a rulebook; those that already were are not looked at again. */
export const soundColumns = (
  program: CompiledRulebook,
  given: FactColumns,
): Result.Result<FactColumns, FactError> =>
  isSound(program, given)
    ? Result.succeed(given)
    : Result.map(readColumns(program, given), (columns) => asSound(program, columns))
