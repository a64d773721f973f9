import { Facts, Issues } from "@danvan/core"
import type { MappedSheet } from "../map/sheet-map.ts"
import type { Workbook } from "../workbook/open-workbook.ts"
import { CellPlace } from "./cell-place.ts"
import { eachRow, type Watch } from "./each-row.ts"
import type { ImportState } from "./import-state.ts"
import { openSheet } from "./open-sheet.ts"
import { type ReadCell, readCell } from "./read-cell.ts"
import { subjectReader } from "./read-subject.ts"

/** A column without a field holds the state of a whole criterion, and nothing else. */
const stateOnly = (read: ReadCell, place: CellPlace, state: ImportState): ReadCell => {
  if (read === undefined) return undefined
  const value = "value" in read ? read.value : read.local
  if (typeof value === "string" && "state" in Facts.givenOf(value)) return { value }
  const facts = { cell: place.cell, value: String(value), options: Facts.stateWords.join(", ") }
  state.log.error(Issues.make("cell.state-expected", place.path, facts, place))
  return undefined
}

/** Reads a wide sheet: one row for a subject, one column for a fact. */
export const readWide = async (
  workbook: Workbook,
  mapped: MappedSheet<"wide">,
  state: ImportState,
  watch: Watch,
): Promise<void> => {
  const { subject, facts } = mapped
  const labels = [
    subject.id,
    subject.name,
    subject.group,
    subject.notRated,
    ...Object.values(subject.attributes),
  ]
  const references = [...labels.filter((one) => one !== undefined), ...facts.map(({ column }) => column)]
  const open = await openSheet(workbook, mapped, references, state)
  if (open === undefined) return
  const readSubject = subjectReader(subject, open, state)
  const beside = {
    subject: open.find(subject.id).column,
    headerRow: mapped.headerRow + mapped.headerRows - 1,
  }
  const columns = facts.map(
    ({ column: reference, criterion, field, stage = mapped.stage, type, choices }) => ({
      ...open.find(reference),
      field,
      reading: { type, choices, title: open.find(reference).title },
      about: {
        ...(criterion === undefined ? {} : { criterion }),
        ...(field === undefined ? {} : { field }),
        ...(stage === undefined ? {} : { stage }),
      },
    }),
  )
  const mappedColumns = references.map((reference) => open.find(reference).column)
  await eachRow(open, mappedColumns, state, watch, (row) => {
    const id = readSubject(row)
    for (const { column, field, reading, about } of columns) {
      const cell = row.cells.get(column)
      if (cell === undefined) continue
      const place = new CellPlace(open.placed, row.row, column, beside)
      const read = readCell(cell, reading, place, state)
      // A row of nobody is reported once; its cells are still looked at, so that all is told at once.
      if (id === undefined) continue
      state.fact(field === undefined ? stateOnly(read, place, state) : read, place, { subject: id, ...about })
    }
  })
}
