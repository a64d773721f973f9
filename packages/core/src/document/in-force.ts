import { expectDate } from "../time/expect-date.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { DocumentRegister, RegisteredDocument } from "./document-register.ts"
import { expectRegister, expectRegistered } from "./expect-document.ts"

/**
 * Why a document is or is not in force on a date. `replaced` wins over `expired` when both fall on one day.
 *
 * @category Documents
 * @since 0.1.0
 */
export type ForceReason =
  | {
      readonly reason: "in-force"
      /** The first day it was in force. */
      readonly since: PlainDate
    }
  | {
      readonly reason: "not-yet"
      /** The first day it will be. */
      readonly starts: PlainDate
    }
  | {
      readonly reason: "expired"
      /** The first day it no longer was. */
      readonly ended: PlainDate
    }
  | {
      readonly reason: "replaced"
      /** The first day it no longer was. */
      readonly ended: PlainDate
      /** What took its place that day. */
      readonly by: ReadonlyArray<RegisteredDocument>
    }

/**
 * Whether a document is in force (còn hiệu lực) on a date, and why.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface Force {
  /** True on the dates it applies. */
  readonly inForce: boolean
  /** What says so. */
  readonly because: ForceReason
}

/** The earliest of the dates by which documents replaced one, with those of that day. */
const firstReplacement = (
  register: DocumentRegister,
  key: string,
): { readonly ended: PlainDate; readonly by: ReadonlyArray<RegisteredDocument> } | undefined => {
  const by = register.replacements.get(key) ?? []
  const [ended] = by.map(({ start }) => start).sort()
  return ended === undefined ? undefined : { ended, by: by.filter(({ start }) => start === ended) }
}

/**
 * Whether a document is in force on a date: from its effective date (or else the day it was signed), until it
 * expires or a document that replaces it takes effect. What replaced it does not bring it back by ending itself.
 *
 * @example
 * ```ts
 * import { Documents, Time } from "@danvan/core"
 *
 * const register = Documents.makeDocumentRegisterOrThrow({
 *   nd90: { kind: "Nghị định", number: "90/2020/NĐ-CP", effective: "2020-08-20" },
 *   nd233: { kind: "Nghị định", number: "233/2026/NĐ-CP", effective: "2026-07-01", replaces: ["nd90"] },
 * })
 * const decree = Documents.findDocument(register, "nd90")!
 * Documents.inForce(register, decree, Time.parseDateOrThrow("2026-06-30")).inForce // true
 * Documents.inForce(register, decree, Time.parseDateOrThrow("2026-07-01")).inForce // false: replaced by nd233
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const inForce = (register: DocumentRegister, one: RegisteredDocument, date: PlainDate): Force => {
  expectRegister(register)
  expectRegistered(one)
  expectDate(date, "date")
  const { start, key } = one
  const { expires } = one.document
  if (date < start) return { inForce: false, because: { reason: "not-yet", starts: start } }
  const replaced = firstReplacement(register, key)
  const expired = expires !== undefined && expires <= date
  if (replaced !== undefined && replaced.ended <= date && !(expired && expires < replaced.ended)) {
    return { inForce: false, because: { reason: "replaced", ...replaced } }
  }
  if (expired) return { inForce: false, because: { reason: "expired", ended: expires } }
  return { inForce: true, because: { reason: "in-force", since: start } }
}
