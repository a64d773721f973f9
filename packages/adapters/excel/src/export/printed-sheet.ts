import type { WriteSheet } from "hucre"
import type { Say } from "../words/words.ts"
import { columnLetters } from "../workbook/cell-reference.ts"
import { shownText } from "../write/cell-text.ts"
import { linesIn } from "../write/lines-in.ts"
import { SheetBuilder } from "../write/sheet-builder.ts"
import { printed, styles } from "../write/styles.ts"

/** A sheet to print: a title over a table whose header comes again on every page. */
export class PrintedSheet {
  readonly builder: SheetBuilder
  private row: number
  private header: readonly [first: number, last: number] = [1, 1]
  private readonly width: number
  private readonly widths: ReadonlyArray<number>

  constructor(name: string, title: string, lines: ReadonlyArray<string>, widths: ReadonlyArray<number>) {
    this.builder = new SheetBuilder(name)
    this.widths = widths
    this.width = widths.length
    for (const [index, width] of widths.entries()) this.builder.width(index + 1, width)
    const over = Math.min(this.width, 12)
    const all = widths.slice(0, over).reduce((sum, width) => sum + width, 0)
    for (const [index, text] of [title, ...lines].entries()) {
      const row = index + 1
      const style = index === 0 ? styles.printedTitle : styles.printedSubtitle
      this.builder.span({ top: row, bottom: row, left: 1, right: over }, shownText(text), style)
      this.builder.height(row, (index === 0 ? 24 : 17) * Math.max(1, Math.ceil((text.length * 0.95) / all)))
    }
    this.row = lines.length + 3
  }

  /** The row to write next. */
  get next(): number {
    return this.row
  }

  /** Goes on below; the height is that of the longest text in its column. */
  advance(texts: ReadonlyArray<string> = [], from = 1): void {
    const lines = texts.map((text, index) => linesIn(text, this.widths[from - 1 + index] ?? 20))
    this.advanceBy(Math.min(400, Math.max(1, ...lines) * 15 + 4))
  }

  /** Goes on below a row of this height. */
  advanceBy(height: number): void {
    this.builder.height(this.row, height)
    this.row += 1
  }

  /** Writes the headings of a table of one header row. */
  heading(headings: ReadonlyArray<string>): void {
    for (const [index, heading] of headings.entries())
      this.builder.set(this.row, index + 1, heading, styles.heading)
    this.setHeader(this.row, this.row)
    this.advance(headings)
  }

  /** Writes a text across the table, as high as it needs to be. */
  line(text: string, width: number): void {
    const row = this.row
    const room = this.widths.slice(0, width).reduce((sum, one) => sum + one, 0)
    this.builder.span({ top: row, bottom: row, left: 1, right: width }, text, styles.text)
    this.advanceBy(linesIn(text, room) * 15 + 4)
  }

  /** Writes a line across, over those that belong together. */
  group(title: string | undefined, width: number): void {
    if (title === undefined) return
    const row = this.row
    this.builder.span({ top: row, bottom: row, left: 1, right: width }, shownText(title), styles.group)
    this.advance()
  }

  /** Marks the rows of the table's header, which are printed on every page. */
  setHeader(first: number, last: number): void {
    this.header = [first, last]
  }

  build(say: Say, frozenColumns: number): WriteSheet {
    const [first, last] = this.header
    return this.builder.build({
      freezePane: { rows: last, columns: frozenColumns },
      pageSetup: {
        ...printed(
          `$${first}:$${last}`,
          this.widths.reduce((sum, width) => sum + width, 0),
        ),
        ...(frozenColumns === 0 ? {} : { printTitlesColumn: `$A:$${columnLetters(frozenColumns)}` }),
      },
      headerFooter: { oddFooter: `&C${say("page.of")}` },
      view: { showGridLines: false },
    })
  }
}
