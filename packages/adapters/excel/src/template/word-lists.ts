import { columnLetters } from "../workbook/cell-reference.ts"
import { cellText } from "../write/cell-text.ts"
import { SheetBuilder } from "../write/sheet-builder.ts"
import { metadataPiece, metadataSheet, templateFormat } from "./template-metadata.ts"

/** Keeps the word lists of drop-downs and the map of a template, for its hidden sheet. */
export class WordLists {
  private readonly lists: ReadonlyArray<string>[] = []
  private readonly known = new Map<string, string>()

  /** The range a drop-down takes these words from; lists alike are kept once. */
  rangeOf(list: ReadonlyArray<string>): string {
    const key = JSON.stringify(list)
    const found = this.known.get(key)
    if (found !== undefined) return found
    this.lists.push(list)
    // Column A holds the map.
    const letters = columnLetters(this.lists.length + 1)
    const range = `${metadataSheet}!$${letters}$1:$${letters}$${list.length}`
    this.known.set(key, range)
    return range
  }

  /** The hidden sheet: the map in column A, in pieces, and a list in each column after it. */
  sheet(map: string): ReturnType<SheetBuilder["build"]> {
    const builder = new SheetBuilder(metadataSheet)
    builder.set(1, 1, templateFormat)
    for (let start = 0, row = 2; start < map.length; start += metadataPiece, row += 1) {
      builder.set(row, 1, cellText(map.slice(start, start + metadataPiece)))
    }
    for (const [index, list] of this.lists.entries()) {
      for (const [row, word] of list.entries()) builder.set(row + 1, index + 2, cellText(word))
    }
    return builder.build({ veryHidden: true })
  }
}
