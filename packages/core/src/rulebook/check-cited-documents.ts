import * as Result from "effect/Result"
import { checkCitation } from "../document/check-citation.ts"
import type { Citation } from "../document/citation.ts"
import { type DocumentRegister, nameOfRegistered } from "../document/document-register.ts"
import type { LegalDocument, LegalDocumentInput } from "../document/legal-document.ts"
import { makeDocumentRegister } from "../document/make-document-register.ts"
import type { Issue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { Checker } from "./checker.ts"

type Documents = Readonly<Record<string, LegalDocument>>

const hasDate = ({ signed, effective }: LegalDocument): boolean =>
  signed !== undefined || effective !== undefined

/** The documents with a date: nobody can say of the others what was in force when, so nothing is said of them. */
const datedDocuments = (documents: Documents): Documents => {
  const undated = (key: string): boolean => Object.hasOwn(documents, key) && !hasDate(documents[key]!)
  const dated = Object.entries(documents).filter(([, document]) => hasDate(document))
  return Object.fromEntries(
    dated.map(([key, document]) => {
      const { replaces, amends, partlyRepeals } = document
      const kept = {
        replaces: replaces?.filter((one) => !undated(one)),
        amends: amends?.filter((place) => !undated(place.document)),
        partlyRepeals: partlyRepeals?.filter((place) => !undated(place.document)),
      }
      const relations = Object.entries(kept).filter(([, list]) => list !== undefined && list.length > 0)
      const { replaces: _, amends: __, partlyRepeals: ___, ...rest } = document
      return [key, { ...rest, ...Object.fromEntries(relations) }]
    }),
  )
}

/** A citation, with its path and all that the same `source` cites. */
type Cited = readonly [citation: Citation, path: Issue["path"], source: ReadonlyArray<Citation>]

/** Every citation anywhere in the rulebook that a `source` gives. */
function* citationsIn(value: unknown, path: Issue["path"]): Generator<Cited> {
  if (typeof value !== "object" || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === "with") continue
    if (key === "source" && Array.isArray(inner)) {
      for (const [index, citation] of inner.entries()) yield [citation, [...here, index], inner]
    } else yield* citationsIn(inner, here)
  }
}

/** Whether a citation is told to be read with an amendment that is cited beside it. */
const isCitedBeside = (
  { code, facts }: Issue,
  register: DocumentRegister,
  source: ReadonlyArray<Citation>,
): boolean =>
  code === "citation.part-amended" &&
  source.some(({ document }) => {
    const beside = register.documents.get(document)
    return beside !== undefined && nameOfRegistered(beside) === facts.amender
  })

/** Places in a rulebook that no longer hold, or not yet, on the day it takes effect. */
const citationIssues = (
  checker: Checker,
  register: DocumentRegister,
  date: PlainDate,
): ReadonlyArray<Issue> =>
  [...citationsIn(checker.rulebook, [])].flatMap(([citation, path, source]) =>
    // A key the rulebook does not have is an error of its own, and one without a date cannot be checked.
    register.documents.has(citation.document)
      ? checkCitation(register, citation, date)
          .filter((one) => !isCitedBeside(one, register, source))
          .map((one) => ({ ...one, path: [...path, ...one.path] }))
      : [],
  )

/**
 * Checks the rulebook's own documents against each other, and that what it cites is in force on the day the rulebook
 * takes effect. Every finding is a warning at most: a rulebook may tell of a text that has gone, and no score depends
 * on it. An amended place is only told of where the amendment is not cited beside it.
 */
export const checkCitedDocuments = (checker: Checker): void => {
  const { documents, effective } = checker.rulebook
  const register = makeDocumentRegister(
    datedDocuments(documents) as Readonly<Record<string, LegalDocumentInput>>,
  )
  const issues = Result.isSuccess(register)
    ? citationIssues(checker, register.success, effective.from)
    : register.failure.issues.map((one) => ({ ...one, path: ["documents", ...one.path] }))
  for (const issue of issues) {
    checker.issues.push(issue.severity === "error" ? { ...issue, severity: "warning" } : issue)
  }
}
