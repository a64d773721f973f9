import { Issues } from "@danvan/core"
import { workbookLimits } from "../archive/workbook-limits.ts"
import { Stopped } from "../workbook-error.ts"
import { attribute, isOn, makeXmlReader, type XmlHandler } from "../xml/parse-xml.ts"
import { readReference } from "./cell-reference.ts"
import type { SheetEntry, Workbook } from "./open-workbook.ts"
import { keptText } from "./shared-strings.ts"
import type { CellKind, SheetCell, SheetRow } from "./sheet-row.ts"

const kinds: Readonly<Record<string, CellKind>> = {
  s: "text",
  str: "text",
  inlineStr: "text",
  b: "boolean",
  e: "error",
}

/** Gathers the rows of one sheet as its markup goes by; only the row at hand is held. */
class RowGatherer implements XmlHandler {
  readonly ready: SheetRow[] = []
  /** Hidden columns, as ranges. */
  readonly hiddenColumns: Array<readonly [number, number]> = []
  private readonly workbook: Workbook
  private readonly part: string
  private row = 0
  private hidden = false
  private cells: SheetCell[] = []
  private column = 0
  private type = ""
  private style = 0
  private value = ""
  private formula = false
  private reading: "value" | "inline" | undefined
  private phonetic = 0

  constructor(workbook: Workbook, part: string) {
    this.workbook = workbook
    this.part = part
  }

  private fail(reason: string): never {
    throw new Stopped(Issues.make("workbook.broken", [this.part], { part: this.part, reason }))
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    switch (name) {
      case "col":
        this.openColumns(attributes)
        return
      case "row": {
        const written = attribute(attributes, "r")
        this.row = written === undefined ? this.row + 1 : Number(written)
        this.hidden = isOn(attribute(attributes, "hidden"))
        this.column = 0
        return
      }
      case "c":
        this.openCell(attributes)
        return
      case "f":
        this.formula = true
        return
      case "v":
        this.reading = "value"
        return
      case "rPh":
        this.phonetic += 1
        return
      case "t":
        this.reading = this.phonetic === 0 ? "inline" : undefined
    }
  }

  readonly text = (piece: string): void => {
    if (this.reading !== undefined && this.value.length <= workbookLimits.cell) this.value += piece
  }

  readonly close = (name: string): void => {
    if (name === "v" || name === "t") this.reading = undefined
    else if (name === "rPh") this.phonetic -= 1
    else if (name === "c") this.closeCell()
    else if (name === "row" && this.cells.length > 0) {
      this.ready.push({ row: this.row, hidden: this.hidden, cells: this.cells })
      this.cells = []
    }
  }

  private openColumns(attributes: Readonly<Record<string, string>>): void {
    if (!isOn(attribute(attributes, "hidden")) || this.hiddenColumns.length > workbookLimits.columns) return
    this.hiddenColumns.push([Number(attribute(attributes, "min")), Number(attribute(attributes, "max"))])
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const written = attribute(attributes, "r")
    const place = written === undefined ? undefined : readReference(written)
    const column = place?.column ?? this.column + 1
    // Two cells in one place are read differently by different programs.
    if (column <= this.column) this.fail(`${written ?? ""}: row ${this.row}, column ${column} again`)
    this.column = column
    this.type = attribute(attributes, "t") ?? "n"
    this.style = Number(attribute(attributes, "s") ?? 0)
    this.value = ""
    this.formula = false
  }

  private closeCell(): void {
    const { column, formula, type, style, value } = this
    if (value === "" && !formula) return
    if (column > workbookLimits.columns) return
    if (type === "s") {
      const text = this.workbook.strings[Number(value)] ?? ""
      if (text !== "" || formula) this.cells.push({ column, kind: "text", text, formula })
      return
    }
    const format = this.workbook.formats[style] ?? "plain"
    const ofNumber = format === "plain" ? "number" : format
    const kind = type === "d" ? "text" : (kinds[type] ?? ofNumber)
    this.cells.push({ column, kind, text: kind === "text" ? keptText(value) : value.trim(), formula })
  }
}

/** A sheet being read. */
export interface SheetReading {
  readonly rows: AsyncGenerator<SheetRow>
  /** Known once the first row came. */
  readonly hiddenColumns: ReadonlyArray<readonly [number, number]>
}

const tooManyRows = (): Stopped =>
  new Stopped(Issues.make("worksheet.too-many-rows", [], { limit: workbookLimits.rows }))

/** Reads the rows of a sheet that hold something, from the top, holding one piece of the file at a time. */
export const readSheet = (workbook: Workbook, { part }: SheetEntry): SheetReading => {
  const gatherer = new RowGatherer(workbook, part)
  const reader = makeXmlReader(part, gatherer)
  async function* rows(): AsyncGenerator<SheetRow> {
    let last = 0
    for await (const chunk of workbook.archive.text(part)) {
      reader.write(chunk)
      for (const row of gatherer.ready) {
        // A row that comes again, or goes back, would be read differently by different programs.
        if (!(row.row > last && row.row <= workbookLimits.rows)) {
          const reason = `row ${row.row} after row ${last}`
          throw row.row > workbookLimits.rows
            ? tooManyRows()
            : new Stopped(Issues.make("workbook.broken", [part], { part, reason }))
        }
        last = row.row
        yield row
      }
      gatherer.ready.length = 0
    }
    reader.end()
  }
  return { rows: rows(), hiddenColumns: gatherer.hiddenColumns }
}
