import { type Facts, Issues } from "@danvan/core"
import { plainHeading } from "../map/heading.ts"
import { type MappedSheet, subjectIdSchema } from "../map/sheet-map.ts"
import type { CellPlace } from "./cell-place.ts"
import type { DataRow } from "./each-row.ts"
import type { ImportState } from "./import-state.ts"
import type { OpenSheet } from "./open-sheet.ts"
import { isUsable, labelOf } from "./read-cell.ts"

type Subject = MappedSheet<"wide">["subject"]

/** The text of a label's cell; nothing where it is empty or unusable. */
export const labelAt = (
  { row, cells }: DataRow,
  column: number | undefined,
  open: OpenSheet,
  state: ImportState,
): string | undefined => {
  const cell = column === undefined ? undefined : cells.get(column)
  if (cell === undefined || column === undefined || !isUsable(cell, open.place(row, column), state))
    return undefined
  const label = labelOf(cell, state)
  return label === "" ? undefined : label
}

/** The id a row is of, or an issue: rows of nobody, and ids that cannot be. */
export const subjectIdAt = (
  row: DataRow,
  column: number,
  open: OpenSheet,
  state: ImportState,
): { readonly id: string; readonly place: CellPlace } | undefined => {
  const place = open.place(row.row, column)
  const id = labelAt(row, column, open, state)
  if (id === undefined) {
    if (!row.cells.has(column)) state.log.error(Issues.make("row.no-subject", place.path, {}, place))
    return undefined
  }
  if (subjectIdSchema.safeParse(id).success) return { id, place }
  state.log.error(Issues.make("subject.bad-id", place.path, { subject: id }, place))
  return undefined
}

/** Reads subjects from the rows of a wide sheet; each may have one row only. */
export const subjectReader = (
  { id, name, group, notRated, attributes, groups = {} }: Subject,
  open: OpenSheet,
  state: ImportState,
): ((row: DataRow) => string | undefined) => {
  const columnOf = (reference: typeof name) =>
    reference === undefined ? undefined : open.find(reference).column
  const columns = {
    id: open.find(id).column,
    name: columnOf(name),
    group: columnOf(group),
    notRated: columnOf(notRated),
  }
  const others = Object.entries(attributes).map(
    ([key, reference]) => [key, open.find(reference).column] as const,
  )
  const firstRows = new Map<string, number>()
  const groupOf = (written: string | undefined): string | undefined => {
    if (written === undefined) return undefined
    const title = Object.keys(groups).find((one) => plainHeading(one) === plainHeading(written))
    return title === undefined ? written : groups[title]
  }
  return (row) => {
    const found = subjectIdAt(row, columns.id, open, state)
    if (found === undefined) return undefined
    const { id: subject, place } = found
    const first = firstRows.get(subject)
    if (first !== undefined) {
      state.log.error(Issues.make("row.repeated-subject", place.path, { subject, first }, place))
      return undefined
    }
    firstRows.set(subject, row.row)
    const label = (column: number | undefined) => labelAt(row, column, open, state)
    const reason = label(columns.notRated)
    const ofGroup = groupOf(label(columns.group))
    const own = others.flatMap(([key, column]) => {
      const value = label(column)
      return value === undefined ? [] : [[key, value] as const]
    })
    const read: Facts.Subject = {
      id: subject,
      name: label(columns.name) ?? subject,
      attributes: Object.fromEntries(own),
      ...(ofGroup === undefined ? {} : { group: ofGroup }),
      ...(reason === undefined ? {} : { notRated: { vi: reason, en: reason } }),
    }
    state.subject(read, place)
    return subject
  }
}
