import type { Issue } from "../../issue/issue.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { columnIssues } from "../checks/check-columns.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { pickRows } from "../facts/pick-rows.ts"
import type { FactChange } from "./live-facts.ts"

/** What a record has under some of the names. */
const under = <Of>(
  record: Readonly<Record<string, Of>>,
  names: ReadonlySet<string>,
): Readonly<Record<string, Of>> =>
  Object.fromEntries(
    [...names].flatMap((name) => (Object.hasOwn(record, name) ? [[name, record[name] as Of]] : [])),
  )

/** The columns of facts that have changed, with the rest of their criteria; all of them where facts are held together. */
const concerned = (
  { variants }: CompiledRulebook,
  columns: FactColumns,
  changes: ReadonlyArray<FactChange>,
): FactColumns => {
  for (const { factChecks } of variants.values()) if (factChecks.length > 0) return columns
  const facts = new Set(changes.flatMap(({ criterion, fact }) => (criterion === undefined ? [fact] : [])))
  const criteria = new Set(changes.flatMap(({ criterion }) => criterion ?? []))
  return {
    ...columns,
    facts: under(columns.facts, facts),
    criteria: under(columns.criteria, criteria),
  }
}

/**
 * What is wrong with rows whose facts have changed: everything that is checked of whole columns, told at the place of
 * the change that brought it about.
 */
export const changedRowsIssues = (
  program: CompiledRulebook,
  columns: FactColumns,
  changes: ReadonlyArray<FactChange>,
): ReadonlyArray<Issue> => {
  const rows = [...new Set(changes.map(({ row }) => row))]
  if (rows.length === 0) return []
  return columnIssues(program, pickRows(concerned(program, columns, changes), rows)).map((issue) => {
    const path = issue.path.map(String)
    const row = rows[issue.path.at(-1) as number]
    const own = changes.flatMap((change, at) => (change.row === row ? [{ change, at }] : []))
    const exact = own.findLast(
      ({ change: { criterion, fact } }) =>
        path.includes(fact) && (criterion === undefined || path.includes(criterion)),
    )
    return { ...issue, path: ["changes", (exact ?? own.at(-1))?.at ?? 0] }
  })
}
