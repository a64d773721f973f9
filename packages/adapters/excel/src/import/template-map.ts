import { Issues } from "@danvan/core"
import * as Result from "effect/Result"
import { parseSheetMap, type SheetMap } from "../map/sheet-map.ts"
import { metadataSheet, templateFormat } from "../template/template-metadata.ts"
import type { Workbook } from "../workbook/open-workbook.ts"
import { readSheet } from "../workbook/read-sheet.ts"
import { Stopped } from "../workbook-error.ts"

const maxPieces = 200

/** The map a template carries in its hidden sheet; nothing for a workbook that is no template. */
export const templateMap = async (workbook: Workbook): Promise<SheetMap | undefined> => {
  const entry = workbook.sheets.find(({ name }) => name === metadataSheet)
  if (entry === undefined) return undefined
  const cells: string[] = []
  for await (const { cells: row } of readSheet(workbook, entry).rows) {
    const text = row.find(({ column }) => column === 1)?.text
    if (text !== undefined) cells.push(text)
    if (cells.length > maxPieces) break
  }
  const [format, ...pieces] = cells
  if (format !== templateFormat) return undefined
  const map = parseSheetMap(pieces.join(""))
  if (Result.isSuccess(map)) return map.success
  throw new Stopped(Issues.make("workbook.bad-template", [metadataSheet], {}))
}
