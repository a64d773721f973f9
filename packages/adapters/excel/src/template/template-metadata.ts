/** The hidden sheet of a template, and the word its first cell holds. */
export const metadataSheet = "danvan"

/** What marks a workbook as a template of danvan. */
export const templateFormat = "danvan/excel-template/1"

/** Cells hold at most 32,767 characters; a map may be longer. */
export const metadataPiece = 30_000
