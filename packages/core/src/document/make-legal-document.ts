import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readValue } from "../source/read-value.ts"
import { citesWhole } from "./cited-part.ts"
import { type LegalDocument, type LegalDocumentInput, legalDocumentSchema } from "./legal-document.ts"
import { readNumberOf } from "./number-of-document.ts"

/**
 * A document does not hold together; carries every issue.
 *
 * @category Documents
 * @since 0.1.0
 */
export class LegalDocumentError extends issueError("LegalDocumentError") {}

const nameOf = ({ kind, number = "" }: LegalDocument): string => `${kind.vi} ${number}`.trim()

const dateIssues = (document: LegalDocument): ReadonlyArray<Issue> => {
  const { signed, effective, expires, retroactive } = document
  const start = effective ?? signed
  if (start === undefined) return [makeIssue("document.date-missing", [], { document: nameOf(document) })]
  const issues: Issue[] = []
  if (signed !== undefined && effective !== undefined && effective < signed && retroactive !== true) {
    issues.push(makeIssue("document.effective-before-signed", ["effective"], { effective, signed }))
  }
  const { year } = Result.getOrUndefined(readNumberOf(document)) ?? {}
  if (signed !== undefined && year !== undefined && !signed.startsWith(`${year}-`)) {
    issues.push(makeIssue("document.year-mismatch", ["signed"], { number: nameOf(document), year, signed }))
  }
  if (expires !== undefined && expires <= start) {
    issues.push(makeIssue("document.expires-too-early", ["expires"], { expires, start }))
  }
  return issues
}

/** Nothing changes by a text nobody has signed yet, unless it says that it reaches back. */
const changeIssues = (document: LegalDocument): ReadonlyArray<Issue> => {
  const { signed, effective, retroactive, amends = [], partlyRepeals = [] } = document
  const start = [signed, effective].filter((day) => day !== undefined).sort()[0]
  if (start === undefined || retroactive === true) return []
  const early = (field: "amends" | "partlyRepeals", changed: typeof amends): ReadonlyArray<Issue> =>
    changed.flatMap(({ from, document: target }, index) => {
      if (from === undefined || from >= start) return []
      const facts = { document: nameOf(document), target, from, start }
      return [makeIssue("document.change-too-early", [field, index, "from"], facts)]
    })
  return [...early("amends", amends), ...early("partlyRepeals", partlyRepeals)]
}

const repealIssues = ({ partlyRepeals = [] }: LegalDocument): ReadonlyArray<Issue> =>
  partlyRepeals.flatMap((part, index) =>
    citesWhole(part)
      ? [makeIssue("document.repeal-without-part", ["partlyRepeals", index], { document: part.document })]
      : [],
  )

const numberIssues = (document: LegalDocument): ReadonlyArray<Issue> => {
  const read = readNumberOf(document)
  return Result.isSuccess(read) ? [] : read.failure.issues.map((one) => ({ ...one, path: ["number"] }))
}

/**
 * Makes a {@link LegalDocument} from what an author wrote, and checks it: a readable number of the stated kind, at
 * least one of `signed` and `effective`, `signed` in the year of the number, `effective` not before `signed` (unless `retroactive`), `expires` after
 * the start, no change to another document from before it was signed, and parts named where parts are repealed. A number with a year is that of the year it was signed in: numbers start
 * again at 01 each year (Decree 30/2020/NĐ-CP, Article 15, clause 1). Fails with every `document.…`, `document-number.…` and
 * `field.…` issue, each at its path.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * Documents.makeLegalDocument({
 *   kind: { vi: "Nghị định", en: "Decree" },
 *   number: "233/2026/NĐ-CP",
 *   signed: "2026-06-26",
 *   effective: "2026-07-01",
 *   replaces: ["nd90"],
 * }) // success
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const makeLegalDocument = (
  input: LegalDocumentInput,
): Result.Result<LegalDocument, LegalDocumentError> => {
  const tree = readValue(input)
  if (Result.isFailure(tree)) return Result.fail(new LegalDocumentError(tree.failure.issues))
  // The reader makes a number its text; a number handed in as the whole is no text an author wrote.
  const parsed = parseWith(legalDocumentSchema, isRecord(input) ? tree.success.value : input)
  if ("issues" in parsed) return Result.fail(new LegalDocumentError(parsed.issues))
  const document = parsed.value
  const issues = [
    ...numberIssues(document),
    ...dateIssues(document),
    ...changeIssues(document),
    ...repealIssues(document),
  ]
  return issues.length > 0 ? Result.fail(new LegalDocumentError(issues)) : Result.succeed(document)
}

/**
 * {@link makeLegalDocument}, throwing its {@link LegalDocumentError}.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * Documents.makeLegalDocumentOrThrow({ kind: "Kết luận", number: "267-KL/TU", signed: "2017-12-25" }).signed
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const makeLegalDocumentOrThrow = (input: LegalDocumentInput): LegalDocument =>
  orThrow(makeLegalDocument(input))
