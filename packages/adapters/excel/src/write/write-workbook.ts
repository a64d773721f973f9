import type { NamedRange, WriteSheet } from "hucre"
import { writeXlsx } from "hucre/xlsx"

/** What a workbook says of itself. */
export interface WorkbookTitle {
  readonly title: string
  /** The day it is dated, `2026-12-15`: the clock is never asked, so the same input gives the same bytes. */
  readonly date: string
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

/**
 * The rows and columns a sheet repeats on every page. They are written here, with the sheet's name quoted: one with a
 * space in it makes the whole file faulty to Excel otherwise.
 */
const titlesOf = ({ name, pageSetup }: WriteSheet): ReadonlyArray<NamedRange> => {
  const parts = [pageSetup?.printTitlesColumn, pageSetup?.printTitlesRow].filter((part) => part !== undefined)
  if (parts.length === 0) return []
  const range = parts.map((part) => `${quoted(name)}!${part}`).join(",")
  return [{ name: "_xlnm.Print_Titles", range, scope: name }]
}

const withoutTitles = ({ pageSetup, ...sheet }: WriteSheet): WriteSheet => {
  if (pageSetup === undefined) return sheet
  const { printTitlesColumn: _column, printTitlesRow: _row, ...rest } = pageSetup
  return { ...sheet, pageSetup: rest }
}

/** Writes sheets as an `.xlsx` file. */
export const writeWorkbook = async (
  sheets: ReadonlyArray<WriteSheet>,
  { title, date }: WorkbookTitle,
): Promise<Uint8Array> => {
  const day = new Date(`${date}T00:00:00Z`)
  return writeXlsx({
    sheets: sheets.map(withoutTitles),
    namedRanges: sheets.flatMap(titlesOf),
    properties: { title, creator: "danvan", created: day, modified: day },
    defaultFont: { name: "Times New Roman", size: 11 },
  })
}
