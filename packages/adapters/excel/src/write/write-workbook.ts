import type { WriteSheet } from "hucre"
import { writeXlsx } from "hucre/xlsx"

/** What a workbook says of itself. */
export interface WorkbookTitle {
  readonly title: string
  /** The day it is dated, `2026-12-15`: the clock is never asked, so the same input gives the same bytes. */
  readonly date: string
}

/** Writes sheets as an `.xlsx` file. */
export const writeWorkbook = async (
  sheets: ReadonlyArray<WriteSheet>,
  { title, date }: WorkbookTitle,
): Promise<Uint8Array> => {
  const day = new Date(`${date}T00:00:00Z`)
  return writeXlsx({
    sheets: [...sheets],
    properties: { title, creator: "danvan", created: day, modified: day },
    defaultFont: { name: "Times New Roman", size: 11 },
  })
}
