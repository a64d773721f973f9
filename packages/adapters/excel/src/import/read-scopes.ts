import { Facts } from "@danvan/core"
import type { MappedSheet } from "../map/sheet-map.ts"
import type { Workbook } from "../workbook/open-workbook.ts"
import { eachRow, type Watch } from "./each-row.ts"
import type { ImportState } from "./import-state.ts"
import { openSheet } from "./open-sheet.ts"
import { readCell } from "./read-cell.ts"
import { labelAt } from "./read-subject.ts"

type ScopeFact = Facts.ScopeFacts["facts"][number]

/** Reads a sheet of quota scopes: one row for a scope, one column for a fact. */
export const readScopes = async (
  workbook: Workbook,
  mapped: MappedSheet<"scopes">,
  state: ImportState,
  watch: Watch,
): Promise<void> => {
  const references = [...Object.values(mapped.by), ...mapped.facts.map(({ column }) => column)]
  const open = await openSheet(workbook, mapped, references, state)
  if (open === undefined) return
  const by = Object.entries(mapped.by).map(
    ([name, reference]) => [name, open.find(reference).column] as const,
  )
  const columns = mapped.facts.map(({ column: reference, field, type, choices }) => {
    const { column, title } = open.find(reference)
    return { column, field, reading: { type, choices, title } }
  })
  const all = [...by, ...columns.map(({ column, field }) => [field, column] as const)].map(
    ([, column]) => column,
  )
  await eachRow(open, all, state, watch, (row) => {
    const scope = by.flatMap(([name, column]) => {
      const value = labelAt(row, column, open, state)
      return value === undefined ? [] : [[name, value] as const]
    })
    const facts: ScopeFact[] = []
    for (const { column, field, reading } of columns) {
      const cell = row.cells.get(column)
      if (cell === undefined) continue
      const place = open.place(row.row, column)
      state.take(readCell(cell, reading, place, state), place, (value) => {
        const at = facts.findIndex((fact) => fact.field === field)
        facts.splice(at === -1 ? facts.length : at, 1, { field, given: Facts.givenOf(value), place })
      })
    }
    if (facts.length > 0) state.scopes.push({ by: Object.fromEntries(scope), facts })
  })
}
