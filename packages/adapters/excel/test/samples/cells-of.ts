import { openWorkbook } from "../../src/workbook/open-workbook.ts"
import { readSheet } from "../../src/workbook/read-sheet.ts"

/** The rows of a sheet as texts, blank rows left out. */
export const cellsOf = async (
  bytes: Uint8Array,
  name: string,
): Promise<ReadonlyArray<ReadonlyArray<string>>> => {
  const workbook = await openWorkbook(bytes)
  const sheet = workbook.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no ${name} among ${workbook.sheets.map((one) => one.name)}`)
  const rows: string[][] = []
  for await (const { cells } of readSheet(workbook, sheet).rows) {
    const row: string[] = []
    for (const { column, text } of cells) row[column - 1] = text
    rows.push(Array.from(row, (text) => text ?? ""))
  }
  return rows
}
