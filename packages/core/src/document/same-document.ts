import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { expectDate } from "../time/expect-date.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { commonKinds, type DocumentKind } from "./document-kind.ts"
import type { DocumentNumber } from "./document-number.ts"
import { expectNumber } from "./expect-document.ts"
import { organKey, usageOfOrgan } from "./organ-code.ts"

/**
 * A document as a text refers to it: its number, the day it was signed when that is known, and its issuer where
 * several organs share a symbol (every province has a `UBND` and a `TU`). Write an issuer one way everywhere.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface DocumentReference {
  /** Its number and symbol, as {@link parseNumber} reads them. */
  readonly number: DocumentNumber
  /** The day it was signed; undefined where that is not known. */
  readonly signed?: PlainDate | undefined
  /** The organ, where several share a symbol; undefined where that is not known. */
  readonly issuer?: string | undefined
}

/**
 * Whether two references mean one document; `undetermined` when what they say does not settle it.
 *
 * @category Documents
 * @since 0.1.0
 */
export type Sameness = "same" | "different" | "undetermined"

/** Refuses what does not name a document by its number, and a date of signing that is none. */
export const expectReference = (reference: unknown, name: string): void => {
  expectArgument(isRecord(reference), name, "DocumentReference", reference)
  const { number, signed } = reference as Partial<DocumentReference>
  expectNumber(number, `${name}.number`)
  if (signed !== undefined) expectDate(signed, name, "signed")
}

const kindsOf = ({ kind }: DocumentNumber): ReadonlyArray<DocumentKind> =>
  kind.certainty === "explicit" ? [kind.kind] : kind.certainty === "ambiguous" ? kind.candidates : []

/** Two kinds that both are known and have nothing in common. */
const kindsClash = (a: DocumentNumber, b: DocumentNumber): boolean => {
  const [left, right] = [kindsOf(a), kindsOf(b)]
  return left.length > 0 && right.length > 0 && commonKinds(left, right).length === 0
}

/** Worst first: one clear difference decides, then one open question. */
const join = (...answers: ReadonlyArray<Sameness>): Sameness =>
  answers.find((one) => one === "different") ?? answers.find((one) => one === "undetermined") ?? "same"

/** Equal, or not; open when one side does not say. */
const compare = <A>(a: A | undefined, b: A | undefined): Sameness => {
  if (a === b) return "same"
  return a === undefined || b === undefined ? "undetermined" : "different"
}

const compareSymbols = (a: DocumentNumber, b: DocumentNumber): Sameness => {
  if (kindsClash(a, b)) return "different"
  // A bare number may be anyone's, even when it is compared with itself.
  if (a.style === "bare" || b.style === "bare") return "undetermined"
  if (organKey(a.organ) !== organKey(b.organ)) return "different"
  if (a.type !== b.type) {
    // QĐ and QĐi may be two spellings of one Quy định; KL and CT never are one thing.
    return kindsOf(a).length > 0 && kindsOf(b).length > 0 ? "undetermined" : "different"
  }
  // “Quy định 1501-QĐ/TU” and “1501-QĐ/TU” may be two documents of one day.
  return kindsOf(a).join() === kindsOf(b).join() ? "same" : "undetermined"
}

/** Where the number has no year, the date stands for it. */
const compareDates = (a: DocumentReference, b: DocumentReference): Sameness => {
  const [left, right] = [a.number, b.number]
  if (left.year !== undefined && right.year !== undefined) return compare(left.year, right.year)
  const bare = left.style === "bare" || right.style === "bare"
  if (left.year !== right.year && !bare) return "different"
  const [day, other] = [a.signed, b.signed]
  if (day === undefined || other === undefined) return "undetermined"
  if (day === other) return "same"
  const sameYear = day.slice(0, 4) === other.slice(0, 4)
  // A State organ uses a number once a year: two days of one year cannot both be right.
  const yearly = usageOfOrgan(left.organ) === "state" && usageOfOrgan(right.organ) === "state"
  return yearly && sameYear ? "undetermined" : "different"
}

/**
 * Whether two references mean one document: `same`, `different`, or `undetermined` when a date or an organ that
 * would settle it is missing. Spelling does not matter.
 *
 * A number with a year is complete; any other needs the day of signing. Where only one side gives an issuer, or a
 * kind that the other leaves open, the answer is open too. Among what it calls `same` it is an equivalence.
 *
 * Source: number and symbol are unique within a year of an organ (Decree 30/2020/NĐ-CP, Article 15, clause 1).
 *
 * @example
 * ```ts
 * import { Documents, Time } from "@danvan/core"
 *
 * const number = Documents.parseNumberOrThrow("267-KL/TU")
 * const signed = Time.parseDateOrThrow("2017-12-25")
 * Documents.sameDocument({ number, signed }, { number, signed }) // "same"
 * Documents.sameDocument({ number, signed }, { number }) // "undetermined": Party numbers have no year
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const sameDocument = (a: DocumentReference, b: DocumentReference): Sameness => {
  expectReference(a, "a")
  expectReference(b, "b")
  return join(
    compare(`${a.number.number}${a.number.suffix ?? ""}`, `${b.number.number}${b.number.suffix ?? ""}`),
    compareSymbols(a.number, b.number),
    compareDates(a, b),
    compare(a.issuer, b.issuer),
  )
}
