import * as Result from "effect/Result"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { isYear, yearBounds } from "../time/plain-date.ts"
import { type DocumentKind, documentKinds, kindKeys, namesOfKinds } from "./document-kind.ts"
import { type DocumentNumber, DocumentNumberError } from "./document-number.ts"
import { joinKinds, kindsOfSymbol, settleKind } from "./kind-of-number.ts"
import { kindsOfLead, splitLead } from "./number-lead.ts"
import { type NumberShape, shapeOfNumber } from "./number-shape.ts"
import { maxNumberText, tidyNumberText } from "./number-text.ts"
import { namesAnOrgan, spellOrganPart } from "./organ-code.ts"
import { barredCodes, spellTypeCode } from "./type-code.ts"

type Found = (issue: Issue) => undefined

const figuresPattern = /^(\d{1,6})([a-zđ]|bis)?$/i
const typePattern = /^[A-ZĐ]{1,8}$/
const maxOrganParts = 6

const readFigures = (figures: string, found: Found): Pick<DocumentNumber, "number" | "suffix"> => {
  const match = figuresPattern.exec(figures)
  const number = Number(match?.[1] ?? 0)
  if (number === 0) found(makeIssue("document-number.figure-invalid", [], { value: figures }))
  const suffix = match?.[2]?.toLowerCase()
  return suffix === undefined ? { number } : { number, suffix }
}

const readYear = (written: string | undefined, found: Found): Pick<DocumentNumber, "year"> => {
  if (written === undefined) return {}
  const year = Number(written)
  if (!isYear(year)) {
    const { first, last } = yearBounds
    found(makeIssue("document-number.year-invalid", [], { value: written, first, last }))
  }
  return { year }
}

const readType = (written: string | undefined, found: Found): Pick<DocumentNumber, "type"> => {
  if (written === undefined) return {}
  const known = spellTypeCode(written)
  if (known !== undefined) return { type: known }
  const meant = barredCodes(written)
  const value = written.toUpperCase()
  if (meant.length > 0) {
    found(makeIssue("document-number.type-misspelt", [], { value, suggestion: meant.join(", ") }))
  } else if (!typePattern.test(value)) {
    found(makeIssue("document-number.type-invalid", [], { value: written }))
  }
  return { type: value }
}

const readOrgan = ({ style, organ }: NumberShape, original: string, found: Found): ReadonlyArray<string> => {
  if (style === "bare") return []
  if (organ.length === 0) {
    found(makeIssue("document-number.organ-missing", [], { value: original }))
    return []
  }
  const parts = organ.map((part) => spellOrganPart(part) ?? "")
  if (organ.length > maxOrganParts || parts.includes("") || !namesAnOrgan(parts)) {
    found(makeIssue("document-number.organ-invalid", [], { value: organ.join("-") }))
  }
  // 12/QD-UBND would pass for an official letter of an organ “QD”.
  const meant = style === "letter" ? barredCodes(parts[0] as string) : []
  if (meant.length > 0 && parts.length > 1) {
    const facts = { value: parts[0] as string, suggestion: meant.join(", ") }
    found(makeIssue("document-number.type-misspelt", [], facts))
  }
  return parts
}

const readLead = (lead: string, found: Found): ReadonlyArray<DocumentKind> => {
  if (lead === "") return []
  const kinds = kindsOfLead(lead)
  if (kinds !== undefined) return kinds
  const suggestion = closest(
    lead,
    kindKeys.map((kind) => documentKinds[kind].vi),
  )
  found(makeIssue("document-number.kind-unknown", [], { value: lead, suggestion }))
  return []
}

/** What is not worth reading: too long, or, from untyped code, no text at all. */
const unusableText = (text: unknown): Issue | undefined => {
  if (typeof text !== "string") {
    return { ...wrongArgument("text", "string", text), path: [] }
  }
  return text.length > maxNumberText
    ? makeIssue("document-number.too-long", [], { most: maxNumberText })
    : undefined
}

/**
 * Reads the number of a document (số, ký hiệu văn bản) in any of its {@link NumberStyle}s, alone or after the name
 * of its kind: `267-KL/TU`, `Quy định số 1501-QĐ/TU`, `Số: 07/2023/QĐ-UBND`, `01 – NQ/ĐU`, `Công văn số 775`.
 *
 * Spelling is made one: dashes, spaces, case, leading zeros, look-alikes of Đ, composed or separate accents;
 * `original` keeps what was written. Every part that is wrong gives its `document-number.…` issue.
 *
 * @param text - a number and symbol as printed: “233/2026/NĐ-CP”, “số 12-CV/BDV”.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * Documents.formatNumber(Documents.parseNumberOrThrow("01 – nq/đu")) // "01-NQ/ĐU"
 * Documents.parseNumberOrThrow("1501-QĐ/TU").kind // { certainty: "ambiguous", candidates: ["quyet-dinh", "quy-dinh"] }
 * Documents.parseNumber("217/218-QĐ/TW") // failure: document-number.unreadable
 * ```
 *
 * @see {@link formatNumber} for its canonical text.
 * @category Documents
 * @since 0.1.0
 */
export const parseNumber = (text: string): Result.Result<DocumentNumber, DocumentNumberError> => {
  const issues: Issue[] = []
  const found: Found = (issue) => void issues.push(issue)
  const unusable = unusableText(text)
  if (unusable !== undefined) return Result.fail(new DocumentNumberError([unusable]))
  const { lead, body } = splitLead(tidyNumberText(text))
  const shape = /\d/.test(body) && !body.includes(" ") ? shapeOfNumber(body) : undefined
  const words = readLead(lead, found)
  if (shape === undefined) {
    found(makeIssue("document-number.unreadable", [], { value: text }))
    return Result.fail(new DocumentNumberError(issues))
  }
  const parts = {
    style: shape.style,
    ...readFigures(shape.figures, found),
    ...readYear(shape.year, found),
    ...readType(shape.type, found),
    organ: readOrgan(shape, text, found),
  }
  const symbol = kindsOfSymbol(parts)
  const kinds = joinKinds(symbol, words)
  if (kinds === undefined) {
    const facts = { words: namesOfKinds(words), symbol: namesOfKinds(symbol) }
    found(makeIssue("document-number.kind-mismatch", [], facts))
  }
  if (issues.length > 0) return Result.fail(new DocumentNumberError(issues))
  return Result.succeed({ ...parts, kind: settleKind(kinds ?? []), original: text })
}

/**
 * {@link parseNumber}, throwing its {@link DocumentNumberError}.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * Documents.parseNumberOrThrow("2964/QĐ-UBND").organ // ["UBND"]
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const parseNumberOrThrow = (text: string): DocumentNumber => orThrow(parseNumber(text))
