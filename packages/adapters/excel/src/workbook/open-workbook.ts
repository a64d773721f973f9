import { Issues } from "@danvan/core"
import { type Archive, openArchive } from "../archive/archive.ts"
import { workbookLimits } from "../archive/workbook-limits.ts"
import { Stopped } from "../workbook-error.ts"
import { attribute, isOn, parseXml } from "../xml/parse-xml.ts"
import { type NumberFormat, readCellFormats } from "./cell-formats.ts"
import { readSharedStrings } from "./shared-strings.ts"

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

/** A workbook ready to read sheets from. */
export interface Workbook {
  readonly archive: Archive
  readonly sheets: ReadonlyArray<SheetEntry>
  /** True where days are counted from 1904, as old Macs did. */
  readonly is1904: boolean
  readonly formats: ReadonlyArray<NumberFormat>
  readonly strings: ReadonlyArray<string>
  readonly hasMacros: boolean
}

interface Relationship {
  readonly type: string
  readonly target: string
}

/** A relationship's target, from the folder of the part it is of. */
const resolved = (folder: string, target: string): string => {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "")
  for (const step of target.split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "." && step !== "") steps.push(step)
  }
  return steps.join("/")
}

const readRelationships = async (
  archive: Archive,
  folder: string,
  file: string,
): Promise<ReadonlyMap<string, Relationship>> => {
  const found = new Map<string, Relationship>()
  const part = `${folder === "" ? "" : `${folder}/`}_rels/${file}.rels`
  await parseXml(part, archive.text(part, workbookLimits.support), {
    open: (name, attributes) => {
      const [id, type, target] = ["Id", "Type", "Target"].map((key) => attribute(attributes, key))
      if (name !== "Relationship" || id === undefined || target === undefined) return
      found.set(id, { type: type ?? "", target: resolved(folder, target) })
    },
  })
  return found
}

const ofType = (relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined =>
  [...relationships.values()].find((one) => one.type.endsWith(`/${type}`))?.target

const refuse = (found: string): never => {
  throw new Stopped(Issues.make("workbook.not-xlsx", [], { found }))
}

const findMain = async (archive: Archive): Promise<string> => {
  if (archive.has("xl/workbook.bin")) return refuse(".xlsb")
  if (archive.has("mimetype") && archive.has("content.xml")) return refuse(".ods, OpenDocument")
  if (archive.has("word/document.xml")) return refuse(".docx, Word")
  const main = ofType(await readRelationships(archive, "", ""), "officeDocument") ?? "xl/workbook.xml"
  return archive.has(main) ? main : refuse("zip")
}

/** Opens a workbook: its list of sheets, formats and shared texts. No sheet is read yet. */
export const openWorkbook = async (bytes: Uint8Array): Promise<Workbook> => {
  const archive = await openArchive(bytes)
  const main = await findMain(archive)
  const slash = main.lastIndexOf("/")
  const relationships = await readRelationships(
    archive,
    main.slice(0, Math.max(0, slash)),
    main.slice(slash + 1),
  )
  const sheets: SheetEntry[] = []
  let is1904 = false
  await parseXml(main, archive.text(main, workbookLimits.support), {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = isOn(attribute(attributes, "date1904"))
      if (name !== "sheet") return
      const part = relationships.get(attribute(attributes, "id") ?? "")?.target
      const state = attribute(attributes, "state") ?? "visible"
      const title = attribute(attributes, "name") ?? ""
      if (part !== undefined) sheets.push({ name: title.normalize("NFC"), part, hidden: state !== "visible" })
    },
  })
  const strings = ofType(relationships, "sharedStrings")
  const styles = ofType(relationships, "styles")
  return {
    archive,
    sheets,
    is1904,
    formats: styles === undefined ? [] : await readCellFormats(archive, styles),
    strings: strings === undefined ? [] : await readSharedStrings(archive, strings),
    hasMacros: archive.names.some((name) => name.endsWith("vbaproject.bin")),
  }
}
