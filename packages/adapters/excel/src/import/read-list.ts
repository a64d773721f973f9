import type { Facts } from "@danvan/core"
import type { MappedSheet } from "../map/sheet-map.ts"
import type { Workbook } from "../workbook/open-workbook.ts"
import { eachRow, type Watch } from "./each-row.ts"
import type { ImportState } from "./import-state.ts"
import { type OpenSheet, openSheet } from "./open-sheet.ts"
import { readCell } from "./read-cell.ts"
import { subjectIdAt } from "./read-subject.ts"

/** The items of one subject, with the row of each. */
interface Items {
  readonly values: Array<Record<string, string | boolean>>
  readonly rows: number[]
}

/** The place of a list: its first row; inside it, the row of an item and the column of its field. */
const listPlace = (
  { rows }: Items,
  open: OpenSheet,
  subject: number,
  columnOf: ReadonlyMap<string, number>,
): Facts.EntryPlace => ({
  ...open.place(rows[0]!, subject).located,
  within: ([index, field]) => {
    const row = rows[Number(index)] ?? rows[0]!
    return open.place(row, columnOf.get(String(field)) ?? subject)
  },
})

/** Reads a list sheet: one row for an item; the items of a subject, in order, are one fact. */
export const readList = async (
  workbook: Workbook,
  mapped: MappedSheet<"list">,
  state: ImportState,
  watch: Watch,
): Promise<void> => {
  const { subject, items, criterion, field, stage } = mapped
  const references = [subject, ...items.map(({ column }) => column)]
  const open = await openSheet(workbook, mapped, references, state)
  if (open === undefined) return
  const own = open.find(subject).column
  const columns = items.map(({ column: reference, name, type, choices }) => {
    const { column, title } = open.find(reference)
    return { column, name, reading: { type, choices, title } }
  })
  const lists = new Map<string, Items>()
  await eachRow(open, [own, ...columns.map(({ column }) => column)], state, watch, (row) => {
    const found = subjectIdAt(row, own, open, state)
    const item: Record<string, string | boolean> = {}
    for (const { column, name, reading } of columns) {
      const cell = row.cells.get(column)
      if (cell === undefined) continue
      const place = open.place(row.row, column)
      state.take(readCell(cell, reading, place, state), place, (value) => {
        item[name] = value
      })
    }
    if (found === undefined) return
    const list = lists.get(found.id) ?? { values: [], rows: [] }
    list.values.push(item)
    list.rows.push(row.row)
    lists.set(found.id, list)
  })
  const columnOf = new Map(columns.map(({ name, column }) => [name, column]))
  for (const [id, list] of lists) {
    state.entries.push({
      subject: id,
      field,
      ...(criterion === undefined ? {} : { criterion }),
      ...(stage === undefined ? {} : { stage }),
      given: { value: list.values },
      place: listPlace(list, open, own, columnOf),
    })
  }
}
