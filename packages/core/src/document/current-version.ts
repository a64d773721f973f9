import type { PlainDate } from "../time/plain-date.ts"
import type { DocumentChange, DocumentRegister, RegisteredDocument } from "./document-register.ts"
import { inForce } from "./in-force.ts"

/**
 * A document as it reads on a date: what amended it and what was repealed in it by then.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface CurrentDocument {
  /** What stands in the document's place: itself, or what replaced it. */
  readonly current: RegisteredDocument
  /** What was changed in it (sửa đổi, bổ sung) by the date, the earliest first. */
  readonly amendments: ReadonlyArray<DocumentChange>
  /** What was taken out of it (bãi bỏ) by the date, the earliest first. */
  readonly repeals: ReadonlyArray<DocumentChange>
}

/** The changes in effect on a date, the earliest first. */
const madeBy = (
  changes: ReadonlyArray<DocumentChange> | undefined,
  date: PlainDate,
): ReadonlyArray<DocumentChange> =>
  (changes ?? [])
    .filter(({ from }) => from <= date)
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0))

/** What of a document was amended by a date, the earliest first. */
export const amendmentsOf = (
  register: DocumentRegister,
  key: string,
  date: PlainDate,
): ReadonlyArray<DocumentChange> => madeBy(register.amendments.get(key), date)

/** The parts of a document repealed by a date, the earliest first. */
export const repealsOf = (
  register: DocumentRegister,
  key: string,
  date: PlainDate,
): ReadonlyArray<DocumentChange> => madeBy(register.repeals.get(key), date)

/**
 * What stands in a document's place on a date: itself while it is in force, or else what replaced it, followed
 * through every replacement, with the amendments and partial repeals made by then. Several, when several documents
 * share its place; none, when it is not yet in force or ended without a successor.
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
 * const [version] = Documents.currentVersionOf(register, decree, Time.parseDateOrThrow("2026-12-15"))
 * version?.current.key // "nd233"
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const currentVersionOf = (
  register: DocumentRegister,
  one: RegisteredDocument,
  date: PlainDate,
): ReadonlyArray<CurrentDocument> => {
  const reached = new Set([one])
  const found: CurrentDocument[] = []
  // A set is walked in the order of insertion, and what is added on the way is walked too.
  for (const current of reached) {
    if (inForce(register, current, date).inForce) {
      const amendments = amendmentsOf(register, current.key, date)
      found.push({ current, amendments, repeals: repealsOf(register, current.key, date) })
      continue
    }
    for (const next of register.replacements.get(current.key) ?? []) {
      if (next.start <= date) reached.add(next)
    }
  }
  return found
}
