import { Facts } from "@danvan/core"
import * as Result from "effect/Result"
import type { MappedSheet } from "../map/sheet-map.ts"
import type { Workbook } from "../workbook/open-workbook.ts"
import type { CellPlace } from "./cell-place.ts"
import { eachRow, type Watch } from "./each-row.ts"
import type { ImportState } from "./import-state.ts"
import { openSheet } from "./open-sheet.ts"
import { readCell } from "./read-cell.ts"
import { labelAt } from "./read-subject.ts"

const words = ["subject", "criterion", "field", "value", "stage"] as const

/**
 * Reads a tidy sheet: one row for a fact. Core reads the rows as it reads those of CSV, so that scopes, states and
 * blanks mean the same; places are turned back into cells.
 */
export const readTidy = async (
  workbook: Workbook,
  mapped: MappedSheet<"tidy">,
  state: ImportState,
  watch: Watch,
): Promise<(() => void) | undefined> => {
  const references = words.map((word) => mapped.columns[word])
  const wanted = references.filter((one) => one !== undefined)
  const open = await openSheet(workbook, mapped, wanted, state)
  if (open === undefined) return undefined
  const columns = references.map((one) => (one === undefined ? undefined : open.find(one).column))
  const value = columns[3]!
  const rows: Array<{ line: number; cells: string[] }> = []
  const present = columns.filter((one) => one !== undefined)
  await eachRow(open, present, state, watch, (row) => {
    const cells = columns.map(
      (column) => labelAt(row, column === value ? undefined : column, open, state) ?? "",
    )
    const cell = row.cells.get(value)
    if (cell !== undefined) {
      const place = open.place(row.row, value)
      const read = readCell(cell, { type: "auto", title: "" }, place, state)
      state.take(read, place, (text) => {
        cells[3] = String(text)
      })
    }
    rows.push({ line: row.row, cells })
  })
  // The rows are turned into facts once numbers written as text are read.
  return () => addTidy(rows, (line, column) => open.place(line, columns[column - 1] ?? 1), state)
}

type PlaceOf = (line: number, column: number) => CellPlace

/** Lets core read the rows, and puts what it found, or what is wrong, at the cells it came from. */
const addTidy = (rows: ReadonlyArray<Facts.TableRow>, placeOf: PlaceOf, state: ImportState): void => {
  const read = Facts.fromRows([{ line: 0, cells: words }, ...rows], { decimal: "point" })
  if (Result.isFailure(read)) {
    for (const issue of read.failure.issues) {
      const place = issue.at === undefined ? undefined : placeOf(issue.at.line, issue.at.column)
      state.log.error(place === undefined ? issue : { ...issue, ...place.located })
    }
    return
  }
  const moved = (place: Facts.EntryPlace): Facts.EntryPlace => new MovedPlace(place, placeOf)
  const { subjects, subjectPlaces = [], entries, scopes } = read.success
  for (const [index, subject] of subjects.entries()) {
    const { at } = subjectPlaces[index]!
    state.subject(subject, placeOf(at?.line ?? 1, at?.column ?? 1))
  }
  for (const entry of entries) state.entries.push({ ...entry, place: moved(entry.place) })
  for (const { by, facts } of scopes) {
    state.scopes.push({ by, facts: facts.map((fact) => ({ ...fact, place: moved(fact.place) })) })
  }
}

/** A place of core's table, told as the cell it was read from. */
class MovedPlace implements Facts.EntryPlace {
  private readonly from: Facts.EntryPlace
  private readonly placeOf: PlaceOf

  constructor(from: Facts.EntryPlace, placeOf: PlaceOf) {
    this.from = from
    this.placeOf = placeOf
  }

  private get cell(): CellPlace {
    const { line = 1, column = 1 } = this.from.at ?? {}
    return this.placeOf(line, column)
  }

  get path(): Facts.EntryPlace["path"] {
    return this.cell.path
  }

  get at(): Facts.EntryPlace["at"] {
    return this.cell.at
  }

  get cells(): Facts.EntryCells {
    const { subject, criterion, field, stage } = this.from.cells ?? {}
    const moved = (place: Facts.EntryPlace | undefined) =>
      place === undefined ? undefined : new MovedPlace(place, this.placeOf)
    return { subject: moved(subject), criterion: moved(criterion), field: moved(field), stage: moved(stage) }
  }
}
