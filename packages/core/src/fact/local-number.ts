import { expectArgument, expectNoIssues, expectText } from "../issue/argument-error.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { makeIssueList } from "../issue/issue-list.ts"
import { isRecord, wrongMembers } from "../issue/wrong-argument.ts"
import { hasThousandsDot } from "../number/thousands-dot.ts"
import type { EntryPlace } from "./entries.ts"

/**
 * How an office writes numbers: `comma` is Vietnamese (`1.234,5`), `point` is English (`1,234.5`).
 *
 * @category Facts
 * @since 0.1.0
 */
export type NumberStyle = "comma" | "point"

/**
 * A cell read as a number in each style: the decimal core reads, or nothing where the style does not allow it.
 * With one side only, the cell is evidence of that style; with two sides that differ, it is ambiguous.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface LocalNumber {
  /** With a decimal comma, as Vietnamese offices write: “1.234,5”. */
  readonly comma?: string
  /** With a decimal point: “1,234.5”. */
  readonly point?: string
}

const longest = 2_000
const spaces = /[\u00A0\u2007\u2009\u202F]/g
const signed = /^([-+]?) ?(\d[\d., ]*?)( ?%)?$/

const patterns: Readonly<Record<NumberStyle, RegExp>> = {
  comma: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/,
  point: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.(\d+))?$/,
}

const inStyle = (style: NumberStyle, digits: string): string | undefined => {
  const match = patterns[style].exec(digits)
  if (match === null) return undefined
  const whole = (match[1] as string).replace(/[., ]/g, "")
  const read = match[2] === undefined ? whole : `${whole}.${match[2]}`
  // The style has told what the mark is: what is read from now on is in no doubt.
  return hasThousandsDot(read) ? read.replace(/0+$/, "").replace(/\.$/, "") : read
}

/**
 * Reads one cell in both styles: thousands marked by dots, commas or spaces, a decimal comma or point, a percent
 * sign, a typographic minus. Leading zeros stay, because a cell of digits may be a code. Text gives `undefined`.
 *
 * @param cell - what stands in one cell.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core"
 *
 * Facts.readLocalNumber("83,07%") // { comma: "83.07%" }
 * Facts.readLocalNumber("1.808") // { comma: "1808", point: "1.808" }
 * ```
 *
 * @category Facts
 * @since 0.1.0
 */
export const readLocalNumber = (cell: string): LocalNumber | undefined => {
  expectText(cell, "cell")
  if (cell.length > longest) return undefined
  const match = signed.exec(cell.replace(spaces, " ").replace("\u2212", "-").trim())
  if (match === null) return undefined
  const digits = match[2] as string
  const comma = inStyle("comma", digits)
  const point = inStyle("point", digits)
  if (comma === undefined && point === undefined) return undefined
  const written = (number: string) => `${match[1]}${number}${match[3] === undefined ? "" : "%"}`
  return {
    ...(comma === undefined ? {} : { comma: written(comma) }),
    ...(point === undefined ? {} : { point: written(point) }),
  }
}

const styleShown = ({ comma, point }: LocalNumber): NumberStyle | undefined =>
  point === undefined ? "comma" : comma === undefined ? "point" : undefined

const isAmbiguous = ({ comma, point }: LocalNumber): boolean =>
  comma !== undefined && point !== undefined && comma !== point

/** Cells with neither marks nor spaces read alike in both styles; most cells are such. */
const needsReading = /[.,\s\u2212]/

/**
 * What the cells of a file have to be read with.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface LocalCellOptions {
  /** How numbers are written; what the unambiguous cells show if left out. */
  readonly decimal?: NumberStyle | undefined
  /** Where a cell stands, for issues. */
  readonly placeOf?: (index: number) => EntryPlace
}

/**
 * Reads all the cells of a file as core's decimals, in one style: the declared one, or the one the unambiguous cells
 * show. Nothing is guessed: where no cell shows a style, `1.808` is an issue; where cells show both, each that differs
 * from the first is one. Cells that are not numbers stay as they are.
 *
 * @param cells - the cells of a file, in any order.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core"
 *
 * Facts.readLocalCells(["1.808", "87,5"]).texts // ["1808", "87.5"]
 * ```
 *
 * @category Facts
 * @since 0.1.0
 */
export const readLocalCells = (
  cells: ReadonlyArray<string>,
  options: LocalCellOptions = {},
): {
  /** The cells as decimals core reads, in the order they were handed in. */
  readonly texts: ReadonlyArray<string>
  /** What kept them from being read, each with its cell. */
  readonly issues: ReadonlyArray<Issue>
} => {
  expectNoIssues(wrongMembers("cells", (cell) => typeof cell === "string", "string", cells))
  expectArgument(isRecord(options), "options", "record", options)
  const { decimal, placeOf = (index): EntryPlace => ({ path: [index] }) } = options
  const numbers = cells.map((text) => (needsReading.test(text) ? readLocalNumber(text) : undefined))
  const evidence = numbers.findIndex((number) => number !== undefined && styleShown(number) !== undefined)
  const first = numbers[evidence]
  const style = decimal ?? (first && styleShown(first))
  const issues = makeIssueList()
  const report = (index: number, number: LocalNumber): void => {
    const value = cells[index] ?? ""
    const place = placeOf(index)
    if (isAmbiguous(number)) {
      const facts = { value, comma: number.comma ?? "", point: number.point ?? "" }
      issues.add(makeIssue("number.ambiguous", place.path, facts, place))
    } else if (decimal !== undefined) {
      issues.add(makeIssue("number.not-in-style", place.path, { value, style: decimal }, place))
    } else {
      const facts = { value, other: cells[evidence] ?? "", line: placeOf(evidence).at?.line ?? "?" }
      issues.add(makeIssue("number.mixed-styles", place.path, facts, place))
    }
  }
  const texts = cells.map((text, index) => {
    const number = numbers[index]
    if (number === undefined || issues.isFull()) return text
    const alike = isAmbiguous(number) ? undefined : number.comma
    const read = style === undefined ? alike : number[style]
    if (read === undefined) report(index, number)
    return read ?? text
  })
  return { texts, issues: issues.all() }
}
