import type { Archive } from "../archive/archive.ts"
import { workbookLimits } from "../archive/workbook-limits.ts"
import { attribute, parseXml } from "../xml/parse-xml.ts"

/** How a number cell is shown, as far as it changes what is meant. */
export type NumberFormat = "plain" | "percent" | "date"

const builtIn = (id: number): NumberFormat => {
  if (id === 9 || id === 10) return "percent"
  // 27–36 and 50–58 are dates of East Asian editions.
  const isDate =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  return isDate ? "date" : "plain"
}

/** What a format code says, without what it shows literally. */
const ofCode = (code: string): NumberFormat => {
  const bare = code
    .slice(0, 500)
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .split(";", 1)[0]!
  if (/general/i.test(bare)) return "plain"
  if (bare.includes("%")) return "percent"
  return /[ymdhs]/i.test(bare) ? "date" : "plain"
}

const maxFormats = 100_000

/** The formats of a workbook, by the style number cells carry. */
export const readCellFormats = async (
  archive: Archive,
  part: string,
): Promise<ReadonlyArray<NumberFormat>> => {
  const codes = new Map<number, NumberFormat>()
  const formats: NumberFormat[] = []
  let inside = ""
  await parseXml(part, archive.text(part, workbookLimits.support), {
    open: (name, attributes) => {
      if (name === "cellXfs" || name === "numFmts") inside = name
      const id = Number(attribute(attributes, "numFmtId") ?? 0)
      if (name === "numFmt" && inside === "numFmts") {
        codes.set(id, ofCode(attribute(attributes, "formatCode") ?? ""))
      }
      if (name === "xf" && inside === "cellXfs" && formats.length < maxFormats) {
        formats.push(codes.get(id) ?? builtIn(id))
      }
    },
    close: (name) => {
      if (name === inside) inside = ""
    },
  })
  return formats
}
