import { Numbers } from "@danvan/core"
import { exactCell } from "../write/exact-cell.ts"
import type { ExportWords } from "./export-words.ts"

/** How many decimals a number without end is shown with. */
const shownDecimals = 4

/** A score as a cell: a number where Excel keeps all of it, and how to show it. */
export interface NumberCell {
  readonly value: number | string
  readonly numFmt: string
  /** The exact fraction, where the number shown is rounded. */
  readonly fraction?: string
}

/** Shows decimals and thousands as the language writes them, where the program heeds it. */
const localeCode = { vi: "[$-42A]", en: "[$-409]" } as const

const decimalsOf = (decimal: string): number => (decimal.split(".")[1] ?? "").length

/** Edges, an indent, and the sign that a number is near: what a bold number needs besides its digits. */
const besideDigits = 4

/** The width of a column that shows these numbers whole; too narrow, and a spreadsheet program shows ### instead. */
export const numberWidth = (
  values: ReadonlyArray<Numbers.Exact | undefined>,
  decimals: number,
  least: number,
): number => {
  const lengths = values.map((value) => {
    if (value === undefined) return 0
    const isWhole = Numbers.isDecimal(value)
    const near = isWhole ? value : Numbers.round(value, { mode: "half-up", decimals: shownDecimals })
    const [digits = "", places = ""] = Numbers.toDecimal(near).split(".")
    const behind = Math.min(15, Math.max(places.length, isWhole ? decimals : shownDecimals))
    return (
      digits.length +
      Math.floor((digits.length - 1) / 3) +
      (behind === 0 ? 0 : 1 + behind) +
      (isWhole ? 0 : 2)
    )
  })
  return Math.min(
    60,
    lengths.reduce((most, length) => Math.max(most, Math.ceil(length * 1.1) + besideDigits), least),
  )
}

/** The decimals a column of scores needs to be aligned. */
export const columnDecimals = (values: ReadonlyArray<Numbers.Exact | undefined>): number => {
  const finite = values.filter((value) => value !== undefined && Numbers.isDecimal(value)) as Numbers.Exact[]
  return Math.min(shownDecimals, Math.max(0, ...finite.map((value) => decimalsOf(Numbers.toDecimal(value)))))
}

/**
 * Writes an exact number. One that does not end is rounded and marked ≈, with its fraction beside it; one with more
 * digits than Excel holds is written as text, so that none is lost.
 */
export const numberCell = (
  exact: Numbers.Exact,
  decimals: number,
  { language }: Pick<ExportWords, "language">,
): NumberCell => {
  const locale = localeCode[language]
  const format = (places: number): string => (places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`)
  if (!Numbers.isDecimal(exact)) {
    const near = Numbers.round(exact, { mode: "half-up", decimals: shownDecimals })
    const value = exactCell(Numbers.toDecimal(near)) ?? Numbers.toDecimal(near)
    return { value, numFmt: `${locale}"≈ "${format(shownDecimals)}`, fraction: Numbers.toFraction(exact) }
  }
  const decimal = Numbers.toDecimal(exact)
  const own = Math.max(decimals, decimalsOf(decimal))
  const value = exactCell(decimal) ?? (language === "vi" ? decimal.replace(".", ",") : decimal)
  return { value, numFmt: `${locale}${format(Math.min(15, own))}` }
}
