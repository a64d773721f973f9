import type { CellStyle, PageSetup } from "hucre"

/** The face offices print in. */
const face = "Times New Roman"

const ink = { rgb: "1F2937" }
const pale = { rgb: "D1D5DB" }
const side = { style: "thin", color: pale } as const
const border = { top: side, right: side, bottom: side, left: side } as const
const filled = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const

const font = { name: face, size: 11, color: ink } as const

/** The looks of cells; each is one thing a cell can be. */
export const styles = {
  title: { font: { ...font, size: 15, bold: true }, alignment: { vertical: "center", wrapText: true } },
  printedTitle: {
    font: { ...font, size: 14, bold: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  subtitle: {
    font: { ...font, color: { rgb: "4B5563" } },
    alignment: { vertical: "center", wrapText: true },
  },
  printedSubtitle: {
    font: { ...font, italic: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  heading: {
    font: { ...font, bold: true },
    fill: filled("E5EDF7"),
    border,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  subheading: {
    font,
    fill: filled("F3F7FC"),
    border,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  text: { font, border, alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 } },
  centered: { font, border, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  number: { font, border, alignment: { horizontal: "right", vertical: "center", indent: 1 } },
  strongNumber: {
    font: { ...font, bold: true },
    border,
    alignment: { horizontal: "right", vertical: "center", indent: 1 },
  },
  muted: {
    font: { ...font, color: { rgb: "6B7280" } },
    border,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  group: {
    font: { ...font, bold: true },
    fill: filled("EEF2F7"),
    border,
    alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 },
  },
  body: { font, alignment: { vertical: "top", wrapText: true } },
  section: { font: { ...font, size: 12, bold: true }, alignment: { vertical: "center", wrapText: true } },
} as const satisfies Record<string, CellStyle>

/** A style for a cell people fill in. */
export const inputStyle = (
  more: { readonly numFmt?: string; readonly centered?: boolean } = {},
): CellStyle => ({
  font,
  border,
  fill: filled("FFFDF0"),
  alignment: { vertical: "center", ...(more.centered === true ? { horizontal: "center" } : {}) },
  protection: { locked: false },
  ...(more.numFmt === undefined ? {} : { numFmt: more.numFmt }),
})

/** A style with a number format. */
export const formatted = (style: CellStyle, numFmt: string): CellStyle => ({ ...style, numFmt })

/** A style whose text starts further in, as a tree is shown. */
export const indented = (style: CellStyle, indent: number): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, horizontal: "left", indent: Math.min(indent + 1, 15) },
})

/** Characters across that an A4 page, turned, can hold and be read. */
const readable = 190

/**
 * A4 across, the header rows on every page; as wide as the page where that can be read, else on pages side by side.
 */
export const printed = (headerRows: string, width: number): PageSetup => ({
  paperSize: "a4",
  orientation: "landscape",
  ...(width <= readable ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : { scale: 75 }),
  horizontalCentered: width <= readable,
  margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
  printTitlesRow: headerRows,
})
