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

/** The documents that are kept, with their relations to each other only. */
const keeping = (documents: Documents, isKept: (key: string) => boolean): Documents => {
  const gone = (key: string): boolean => Object.hasOwn(documents, key) && !isKept(key)
  const kept = Object.entries(documents).filter(([key]) => isKept(key))
  return Object.fromEntries(
    kept.map(([key, document]) => {
      const { replaces, amends, partlyRepeals, ...rest } = document
      const relations = Object.entries({
        replaces: replaces?.filter((one) => !gone(one)),
        amends: amends?.filter((place) => !gone(place.document)),
        partlyRepeals: partlyRepeals?.filter((place) => !gone(place.document)),
      }).filter(([, list]) => list !== undefined && list.length > 0)
      return [key, { ...rest, ...Object.fromEntries(relations) }]
    }),
  )
}

/** The documents with a date: nobody can say of the others what was in force when, so nothing is said of them. */
const datedDocuments = (documents: Documents): Documents =>
  keeping(documents, (key) => hasDate(documents[key]!))

const registerOf = (documents: Documents) =>
  makeDocumentRegister(documents as Readonly<Record<string, LegalDocumentInput>>)

/** The documents without what is at fault: the number where only that is, else the whole of it. */
const withoutFaults = (documents: Documents, issues: ReadonlyArray<Issue>): Documents => {
  const isAtFault = (key: string): boolean => issues.some(({ path }) => path[0] === key)
  const onlyNumber = (key: string): boolean =>
    issues.every(({ path }) => path[0] !== key || path[1] === "number")
  const kept = keeping(documents, (key) => !isAtFault(key) || onlyNumber(key))
  return Object.fromEntries(
    Object.entries(kept).map(([key, { number, ...rest }]) => [
      key,
      number === undefined || isAtFault(key) ? rest : { number, ...rest },
    ]),
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
  const dated = datedDocuments(documents)
  const register = registerOf(dated)
  const faults = Result.isFailure(register) ? register.failure.issues : []
  // One odd document does not keep the others from being looked at.
  const sound = Result.isFailure(register) ? registerOf(withoutFaults(dated, faults)) : register
  const issues = [
    ...faults.map((one) => ({ ...one, path: ["documents", ...one.path] })),
    ...(Result.isSuccess(sound) ? citationIssues(checker, sound.success, effective.from) : []),
  ]
  for (const issue of issues) {
    checker.issues.push(issue.severity === "error" ? { ...issue, severity: "warning" } : issue)
  }
}
