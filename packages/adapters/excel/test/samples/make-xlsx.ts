import { crc32, deflateRawSync } from "node:zlib"

/** A part of an archive made for a test; `declared` lies about its size. */
export interface Part {
  readonly name: string
  readonly content: string | Uint8Array
  readonly declared?: number
  /** Marks the part as encrypted. */
  readonly encrypted?: boolean
}

const le16 = (value: number): number[] => [value & 255, (value >> 8) & 255]
const le32 = (value: number): number[] => [...le16(value & 65535), ...le16(value >>> 16)]

/** Makes an archive byte by byte, so that a test can make one that is wrong. */
export const makeZip = (parts: ReadonlyArray<Part>): Uint8Array => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declared, encrypted = false } of parts) {
    const plain = Buffer.from(content as string)
    const packed = deflateRawSync(plain)
    const title = Buffer.from(name)
    const flags = 0x800 | (encrypted ? 1 : 0)
    const common = [
      ...le16(20),
      ...le16(flags),
      ...le16(8),
      ...le32(0),
      ...le32(crc32(plain)),
      ...le32(packed.length),
      ...le32(declared ?? plain.length),
      ...le16(title.length),
      ...le16(0),
    ]
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, ...common]), title, packed])
    const at = [...le16(0), ...le16(0), ...le16(0), ...le32(0), ...le32(offset)]
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0, ...common, ...at]), title]))
    files.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0)
  const count = [...le16(parts.length), ...le16(parts.length)]
  const end = Buffer.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...le32(size), ...le32(offset), 0, 0])
  return Buffer.concat([...files, ...directory, end])
}

/** A sheet made for a test: its rows as markup, and what stands around them. */
export interface SheetMarkup {
  readonly name: string
  readonly rows: string
  readonly before?: string
  readonly after?: string
  readonly state?: string
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

const relationships = (list: ReadonlyArray<readonly [id: string, type: string, target: string]>): string =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`

/** Styles 0 to 4: plain, `0.0%`, a date, `0.00`, a quoted word with d and m in it. */
const styles = `${xml}<styleSheet ${main}><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/><numFmt numFmtId="166" formatCode="0.00&quot; dm&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="2"/><xf numFmtId="166"/></cellXfs></styleSheet>`

/** The parts of a workbook with these sheets. */
export const workbookParts = (
  sheets: ReadonlyArray<SheetMarkup>,
  options: { readonly strings?: string; readonly is1904?: boolean } = {},
): ReadonlyArray<Part> => [
  {
    name: "[Content_Types].xml",
    content: `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  },
  { name: "_rels/.rels", content: relationships([["r1", "officeDocument", "xl/workbook.xml"]]) },
  {
    name: "xl/workbook.xml",
    content: `${xml}<workbook ${main} xmlns:r="${office}"><workbookPr${options.is1904 === true ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state === undefined ? "" : ` state="${state}"`}/>`,
      )
      .join("")}</sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content: relationships([
      ...sheets.map((_, index) => [`s${index}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["st", "styles", "styles.xml"],
      ["ss", "sharedStrings", "/xl/sharedStrings.xml"],
    ]),
  },
  { name: "xl/styles.xml", content: styles },
  { name: "xl/sharedStrings.xml", content: options.strings ?? `${xml}<sst ${main}/>` },
  ...sheets.map(({ rows, before = "", after = "" }, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: `${xml}<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  })),
]

/** A workbook with these sheets. */
export const makeWorkbook = (
  sheets: ReadonlyArray<SheetMarkup>,
  options: { readonly strings?: string; readonly is1904?: boolean } = {},
): Uint8Array => makeZip(workbookParts(sheets, options))

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const letters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${letters(Math.floor(index / 26) - 1)}${letters(index % 26)}`

/** A cell of a test: text, a number as its text in the file, or markup of its own. */
export type TestCell = string | number | undefined | { readonly attributes?: string; readonly inner: string }

/** A row of cells from column A on. */
export const rowOf = (row: number, cells: ReadonlyArray<TestCell>, attributes = ""): string => {
  const written = cells.map((cell, index) => {
    const r = `${letters(index)}${row}`
    if (cell === undefined) return ""
    if (typeof cell === "number") return `<c r="${r}"><v>${cell}</v></c>`
    if (typeof cell === "string") return `<c r="${r}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    return `<c r="${r}" ${cell.attributes ?? ""}>${cell.inner}</c>`
  })
  return `<row r="${row}"${attributes}>${written.join("")}</row>`
}

/** A sheet of rows of cells, the first of them in row 1. */
export const rowsOf = (rows: ReadonlyArray<ReadonlyArray<TestCell>>): string =>
  rows.map((cells, index) => rowOf(index + 1, cells)).join("")
