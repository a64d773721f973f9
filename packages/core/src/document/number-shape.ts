import type { NumberStyle } from "./document-number.ts"
import { spellTypeCode } from "./type-code.ts"

/** A number cut at its hyphens and slashes, before its parts are checked. */
export interface NumberShape {
  readonly style: NumberStyle
  readonly figures: string
  readonly year?: string
  readonly type?: string
  readonly organ: ReadonlyArray<string>
}

const yearPattern = /^\d{4}$/

/** `267-KL/TU`: type and organ after the hyphen. */
const partyShape = (figures: string, rest: string): NumberShape | undefined => {
  const [type = "", organ, ...more] = rest.split("/")
  if (more.length > 0) return undefined
  return { style: "party", figures, type, organ: organ === undefined ? [] : organ.split("-") }
}

/** `QĐ-UBND`, `QH15` or `UBND-NV`, after the number and any year. */
const stateShape = (figures: string, symbol: string, year: string | undefined): NumberShape => {
  const parts = symbol.split("-")
  const dated = year === undefined ? {} : { year }
  const first = parts[0] as string
  // With a year, what comes first is always the type, but for an organ that stands alone: 06/2022/QH15.
  const typed = spellTypeCode(first) !== undefined || (year !== undefined && parts.length > 1)
  if (typed) {
    const style = year === undefined ? "administrative" : "normative"
    return { style, figures, ...dated, type: first, organ: parts.slice(1) }
  }
  return { style: year === undefined ? "letter" : "normative", figures, ...dated, organ: parts }
}

/** Cuts a tidied number into its parts by its separators; `undefined` when they are in no known order. */
export const shapeOfNumber = (body: string): NumberShape | undefined => {
  const end = body.search(/[-/]/)
  if (end < 0) return { style: "bare", figures: body, organ: [] }
  const figures = body.slice(0, end)
  const rest = body.slice(end + 1)
  if (body[end] === "-") return partyShape(figures, rest)
  const [first = "", second, ...more] = rest.split("/")
  if (more.length > 0) return undefined
  if (second === undefined) {
    return yearPattern.test(first)
      ? { style: "bare", figures, year: first, organ: [] }
      : stateShape(figures, first, undefined)
  }
  return /^\d+$/.test(first) ? stateShape(figures, second, first) : undefined
}
