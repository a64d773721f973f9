import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { structureIssues } from "./check-structure.ts"
import type { Citation } from "./citation.ts"
import { citesWhole, comparePlaces } from "./cited-part.ts"
import { amendmentsOf, currentVersionOf, repealsOf } from "./current-version.ts"
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
  const name = namePlace(one)
  return repealsOf(register, one.key, date).flatMap(({ by, part: repealed, from }): ReadonlyArray<Issue> => {
    const facts = { part: name(citation), repealer: nameOfRegistered(by), date: from }
    const how = comparePlaces(repealed, citation)
    if (how === "covers") return [makeIssue("citation.part-repealed", [], facts)]
    if (how === "apart") return []
    const more = { ...facts, repealed: name(repealed) }
    // Naming a decree as a basis is right even when one of its articles is gone.
    const severity = citesWhole(citation) ? "info" : "warning"
    return [makeIssue("citation.part-partly-repealed", [], more, { severity })]
  })
}

/** A place that was amended is current, but not as it was first printed. */
const amendmentIssues = (
  register: DocumentRegister,
  one: RegisteredDocument,
  citation: Citation,
  date: PlainDate,
): ReadonlyArray<Issue> => {
  const name = namePlace(one)
  return amendmentsOf(register, one.key, date).flatMap(
    ({ by, part: amended, from }): ReadonlyArray<Issue> => {
      if (comparePlaces(amended, citation) === "apart") return []
      const facts = {
        part: name(citation),
        amended: name(amended),
        amender: nameOfRegistered(by),
        date: from,
      }
      return [makeIssue("citation.part-amended", [], facts, { severity: "info" })]
    },
  )
}

const namePlace =
  (one: RegisteredDocument) =>
  ({ note: _, ...place }: Citation): string =>
    describeCitation(place, { [one.key]: one.document }).vi

/**
 * Checks that a citation is current on a date. The issues, none when all is well: `citation.document-unknown`;
 * `citation.not-yet-in-force`, `citation.document-expired`, or `citation.document-replaced`, whose way out names
 * what holds on that date; `citation.part-repealed`; as a warning (for a whole document, an information), `citation.part-partly-repealed` when only something within
 * what is cited was repealed by then, so that it is not current as a whole; and, for information,
 * `citation.part-amended` when it is current but must be read with an amendment.
 *
 * Of a document made of articles, `citation.clause-without-article` and `citation.point-without-article` are refused
 * and `citation.point-without-clause` is a warning; texts divided into parts and sections are cited by those.
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
  const structure = structureIssues(one, citation)
  const force = forceIssues(register, one, date)
  if (force.length > 0) return [...structure, ...force]
  const repeals = repealIssues(register, one, citation, date)
  // Nobody need read what is repealed together with its amendments.
  const isGone = repeals.some(({ code }) => code === "citation.part-repealed")
  return [...structure, ...repeals, ...(isGone ? [] : amendmentIssues(register, one, citation, date))]
}
