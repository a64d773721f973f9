import { type NumberStyle, readLocalCells, readLocalNumber } from "../../fact/local-number.ts"
import { cellPlace } from "../../fact/table-columns.ts"
import type { Issue } from "../../issue/issue.ts"

const marks: Readonly<Record<NumberStyle, number>> = { comma: 44, point: 46 }

/** Cells with neither marks nor spaces read alike in both styles. */
const needsReading = /[.,\s\u2212]/

/** The style in which a table writes numbers: the one declared, or the one its first plain cell shows. */
export class WideNumbers {
  private readonly declared: NumberStyle | undefined
  private readonly file: string | undefined
  private shown: { readonly style: NumberStyle; readonly value: string; readonly line: number } | undefined

  constructor(declared: NumberStyle | undefined, file: string | undefined) {
    this.declared = declared
    this.file = file
  }

  private get style(): NumberStyle | undefined {
    return this.declared ?? this.shown?.style
  }

  /** The decimal mark, once it is known; a letter no number has until then. */
  get mark(): number {
    return this.style === undefined ? 0 : marks[this.style]
  }

  /** A cell as core writes numbers; `undefined` while the style is not known, or when the cell is not in it. */
  read(value: string, line: number): string | undefined {
    const number = needsReading.test(value) ? readLocalNumber(value) : undefined
    if (number === undefined) return value
    const { comma, point } = number
    if (this.style === undefined && (comma === undefined || point === undefined))
      this.shown = { style: comma === undefined ? "point" : "comma", value, line }
    if (this.style === undefined) return comma === point ? comma : undefined
    return number[this.style]
  }

  /** So, with what is wrong with it. */
  readSlowly(
    value: string,
    line: number,
    index: number,
  ): { readonly text: string; readonly issues: ReadonlyArray<Issue> } {
    const { declared, file, shown } = this
    const placeOf = (at: number) => cellPlace(file, at === 0 && shown ? shown.line : line, index)
    if (declared !== undefined || shown === undefined) {
      const { texts, issues } = readLocalCells([value], {
        decimal: declared,
        placeOf: () => cellPlace(file, line, index),
      })
      return { text: texts[0] ?? "", issues }
    }
    // The cell that showed the style stands before, so that an issue can tell of it.
    const { texts, issues } = readLocalCells([shown.value, value], { placeOf })
    return { text: texts[1] ?? "", issues }
  }
}
