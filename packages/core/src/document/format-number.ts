import { type Text, text } from "../language/text.ts"
import { documentKinds } from "./document-kind.ts"
import type { DocumentNumber } from "./document-number.ts"
import { expectNumber } from "./expect-document.ts"

const figuresOf = ({ number, suffix = "" }: DocumentNumber): string =>
  `${String(number).padStart(2, "0")}${suffix}`

/**
 * The canonical text of a number: two figures at least, settled spelling, plain hyphens, no spaces. Reading it gives
 * the same number again, but for a kind that only the words before it told: see {@link describeNumber}.
 *
 * Source: numbers start at 01 (Decree 30/2020/NĐ-CP, Article 15, clause 1).
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * Documents.formatNumber(Documents.parseNumberOrThrow("Số: 1 – nq/đu")) // "01-NQ/ĐU"
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const formatNumber = (number: DocumentNumber): string => {
  expectNumber(number, "number")
  const { style, year, type, organ } = number
  const symbol = [type, ...organ].filter((part) => part !== undefined)
  if (style === "party") return `${figuresOf(number)}-${type}/${organ.join("-")}`
  return [figuresOf(number), year, symbol.join("-")]
    .filter((part) => part !== undefined && part !== "")
    .join("/")
}

/**
 * A number with its kind before it, when that is known: “Quy định số 1501-QĐ/TU” and “Regulation No. 1501-QĐ/TU”.
 * Reading the Vietnamese side gives the same number and kind again.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * Documents.describeNumber(Documents.parseNumberOrThrow("267-KL/TU")).vi // "Kết luận số 267-KL/TU"
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const describeNumber = (number: DocumentNumber): Text => {
  expectNumber(number, "number")
  return text((language) => {
    const name = number.kind.certainty === "explicit" ? documentKinds[number.kind.kind][language] : ""
    return `${name} ${language === "vi" ? "số" : "No."} ${formatNumber(number)}`.trim()
  })
}
