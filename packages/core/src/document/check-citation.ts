import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { Citation } from "./citation.ts"
import { citesWhole, comparePlaces } from "./cited-part.ts"
import { currentVersionOf, repealsOf } from "./current-version.ts"
import { describeCitation } from "./describe-citation.ts"
import { type DocumentRegister, nameOfRegistered, type RegisteredDocument } from "./document-register.ts"
import { inForce } from "./in-force.ts"

const namesOf = (documents: ReadonlyArray<RegisteredDocument>): string =>
  documents.map(nameOfRegistered).join(", ")

const forceIssues = (
  register: DocumentRegister,
  one: RegisteredDocument,
  date: PlainDate,
): ReadonlyArray<Issue> => {
  const { because } = inForce(register, one, date)
  const document = nameOfRegistered(one)
  switch (because.reason) {
    case "in-force":
      return []
    case "not-yet":
      return [
        makeIssue("citation.not-yet-in-force", ["document"], { document, date, starts: because.starts }),
      ]
    case "expired":
      return [makeIssue("citation.document-expired", ["document"], { document, date, ended: because.ended })]
    case "replaced": {
      // The way out is what holds today; what replaced it first, when that has ended too.
      const today = currentVersionOf(register, one, date).map(({ current }) => current)
      const replacement = namesOf(today.length > 0 ? today : because.by)
      const facts = { document, date, ended: because.ended, replacement }
      return [makeIssue("citation.document-replaced", ["document"], facts)]
    }
  }
}

const repealIssues = (
  register: DocumentRegister,
  one: RegisteredDocument,
  citation: Citation,
  date: PlainDate,
): ReadonlyArray<Issue> => {
  if (citesWhole(citation)) return []
  const name = ({ note: _, ...place }: Citation): string =>
    describeCitation(place, { [one.key]: one.document }).vi
  return repealsOf(register, one.key, date).flatMap(({ by, part: repealed }): ReadonlyArray<Issue> => {
    const facts = { part: name(citation), repealer: nameOfRegistered(by), date }
    const how = comparePlaces(repealed, citation)
    if (how === "covers") return [makeIssue("citation.part-repealed", [], facts)]
    if (how === "apart") return []
    const more = { ...facts, repealed: name(repealed) }
    return [makeIssue("citation.part-partly-repealed", [], more, { severity: "warning" })]
  })
}

/**
 * Checks that a citation is current on a date. The issues, none when all is well: `citation.document-unknown`;
 * `citation.not-yet-in-force`, `citation.document-expired`, or `citation.document-replaced`, whose way out names
 * what holds on that date; `citation.part-repealed`; and, as a warning, `citation.part-partly-repealed` when only
 * something within the cited part was repealed.
 *
 * @example
 * ```ts
 * import { Documents, Time } from "@danvan/core"
 *
 * const register = Documents.makeDocumentRegisterOrThrow({
 *   nd90: { kind: "Nghị định", number: "90/2020/NĐ-CP", effective: "2020-08-20" },
 *   nd233: { kind: "Nghị định", number: "233/2026/NĐ-CP", effective: "2026-07-01", replaces: ["nd90"] },
 * })
 * const cited = { document: "nd90", article: "12" }
 * const codesOn = (date: string) =>
 *   Documents.checkCitation(register, cited, Time.parseDateOrThrow(date)).map(({ code }) => code)
 *
 * codesOn("2026-06-30") // []
 * codesOn("2026-12-15") // ["citation.document-replaced"]
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const checkCitation = (
  register: DocumentRegister,
  citation: Citation,
  date: PlainDate,
): ReadonlyArray<Issue> => {
  const one = register.documents.get(citation.document)
  if (one === undefined) {
    const facts = {
      document: citation.document,
      suggestion: closest(citation.document, register.documents.keys()),
    }
    return [makeIssue("citation.document-unknown", ["document"], facts)]
  }
  const issues = forceIssues(register, one, date)
  return issues.length > 0 ? issues : repealIssues(register, one, citation, date)
}
