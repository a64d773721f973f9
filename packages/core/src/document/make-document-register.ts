import * as Result from "effect/Result"
import * as z from "zod"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { type IssueList, makeIssueList } from "../issue/issue-list.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { documentKeySchema } from "./citation.ts"
import type { DocumentChange, DocumentRegister, RegisteredDocument } from "./document-register.ts"
import { nameOfRegistered } from "./document-register.ts"
import type { ChangedPlace, LegalDocument, LegalDocumentInput } from "./legal-document.ts"
import { makeLegalDocument } from "./make-legal-document.ts"
import { readNumberOf } from "./number-of-document.ts"
import { organKey } from "./organ-code.ts"
import { referenceTo } from "./reference-to.ts"
import { replacementCycles } from "./replacement-cycles.ts"
import { sameDocument } from "./same-document.ts"

/**
 * Documents do not make a register; carries every issue.
 *
 * @category Documents
 * @since 0.1.0
 */
export class DocumentRegisterError extends issueError("DocumentRegisterError") {}

const maxDocuments = 20_000

const register = (key: string, document: LegalDocument): RegisteredDocument => {
  const number = Result.getOrThrow(readNumberOf(document))
  const start = (document.effective ?? document.signed) as RegisteredDocument["start"]
  return { key, document, start, ...(number === undefined ? {} : { number }) }
}

/** Reads each document by itself. */
const readAll = (
  input: Readonly<Record<string, LegalDocumentInput>>,
  issues: IssueList,
): ReadonlyMap<string, LegalDocument> => {
  const documents = new Map<string, LegalDocument>()
  for (const [key, written] of Object.entries(input)) {
    if (issues.isFull()) break
    if (!documentKeySchema.safeParse(key).success)
      issues.add(makeIssue("register.key-invalid", [key], { key }))
    const made = makeLegalDocument(written)
    if (Result.isSuccess(made)) documents.set(key, made.success)
    else issues.add(...made.failure.issues.map((one) => ({ ...one, path: [key, ...one.path] })))
  }
  return documents
}

/** What a document changes, and from when. */
const targetsOf = (document: LegalDocument) => {
  const { replaces = [], amends = [], partlyRepeals = [], effective, signed } = document
  const start = effective ?? signed
  return [
    ...replaces.map((target, index) => ({ target, from: start, path: ["replaces", index] })),
    ...amends.map(({ document: target, from = start }, index) => ({
      target,
      from,
      path: ["amends", index, "document"],
    })),
    ...partlyRepeals.map(({ document: target, from = start }, index) => ({
      target,
      from,
      path: ["partlyRepeals", index, "document"],
    })),
  ]
}

const checkTargets = (
  documents: ReadonlyMap<string, LegalDocument>,
  known: ReadonlySet<string>,
  issues: IssueList,
): void => {
  for (const [key, document] of documents) {
    for (const { target, path } of targetsOf(document)) {
      if (issues.isFull()) return
      const place = [key, ...path]
      if (target === key) issues.add(makeIssue("document.related-to-itself", place, { document: key }))
      else if (!known.has(target)) {
        const facts = { key, target, suggestion: closest(target, known) }
        issues.add(makeIssue("register.target-unknown", place, facts))
      }
    }
  }
}

/** The last day a document can have been signed on; not known of one that reaches back without a date of signing. */
const signedBy = ({ signed, effective, retroactive }: LegalDocument) =>
  signed ?? (retroactive === true ? undefined : effective)

/** A document cannot change one that was signed after it. */
const orderIssues = (documents: ReadonlyMap<string, LegalDocument>): ReadonlyArray<Issue> =>
  [...documents].flatMap(([key, document]) =>
    targetsOf(document).flatMap(({ target, path }) => {
      const [newer, older] = [signedBy(document), documents.get(target)?.signed]
      if (target === key || newer === undefined || older === undefined || newer >= older) return []
      const facts = { key, signed: newer, target, later: older }
      return [makeIssue("register.changes-later", [key, ...path], facts)]
    }),
  )

/** Nothing is changed, repealed or replaced before it was there. */
const earlyIssues = (documents: ReadonlyMap<string, LegalDocument>): ReadonlyArray<Issue> =>
  [...documents].flatMap(([key, document]) =>
    targetsOf(document).flatMap(({ target, path, from }) => {
      const changed = documents.get(target)
      const start = [changed?.signed, changed?.effective].filter((day) => day !== undefined).sort()[0]
      if (target === key || from === undefined || start === undefined || from >= start) return []
      return [makeIssue("register.change-too-early", [key, ...path], { key, target, from, start })]
    }),
  )

/** What is told as signed in the wrong order is not told again as taking effect too early. */
const changesTooEarly = (documents: ReadonlyMap<string, LegalDocument>): ReadonlyArray<Issue> => {
  const order = orderIssues(documents)
  const told = new Set(order.map(({ path }) => path.join("\n")))
  return [...order, ...earlyIssues(documents).filter(({ path }) => !told.has(path.join("\n")))]
}

/** Only documents of one number and organ are compared, so a long register stays fast. */
const duplicateIssues = (documents: Iterable<RegisteredDocument>): ReadonlyArray<Issue> => {
  const groups = new Map<string, RegisteredDocument[]>()
  const issues: Issue[] = []
  for (const one of documents) {
    const reference = referenceTo(one)
    if (reference === undefined) continue
    const { number, year, organ } = reference.number
    const name = `${number} ${year} ${organKey(organ)}`
    const group = groups.get(name) ?? []
    const twin = group.find((other) => sameDocument(referenceTo(other) ?? reference, reference) === "same")
    if (twin !== undefined) {
      const facts = { key: one.key, other: twin.key, number: nameOfRegistered(one) }
      issues.push(makeIssue("register.identity-duplicate", [one.key, "number"], facts))
    }
    group.push(one)
    groups.set(name, group)
  }
  return issues
}

const grouped = <A>(pairs: Iterable<readonly [string, A]>): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, A[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

const changes = (
  all: ReadonlyArray<RegisteredDocument>,
  citedBy: (document: LegalDocument) => ReadonlyArray<ChangedPlace> | undefined,
): ReadonlyMap<string, ReadonlyArray<DocumentChange>> =>
  grouped(
    all.flatMap((by) =>
      (citedBy(by.document) ?? []).map(
        ({ from = by.start, ...part }) => [part.document, { by, part, from }] as const,
      ),
    ),
  )

/**
 * Makes a {@link DocumentRegister} from documents by key: those of a rulebook, or an office's own list. Reports
 * everything at once: what is wrong with each document, the same document under two keys
 * (`register.identity-duplicate`), a relation to a document that is not there (`register.target-unknown`) or to
 * itself, a change to a document signed later (`register.changes-later`) or from before it was there
 * (`register.change-too-early`), and documents that replace each other in a
 * circle (`register.replacement-cycle`).
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * Documents.makeDocumentRegister({
 *   nd90: { kind: "Nghị định", number: "90/2020/NĐ-CP", signed: "2020-08-13", effective: "2020-08-20" },
 *   nd233: { kind: "Nghị định", number: "233/2026/NĐ-CP", effective: "2026-07-01", replaces: ["nd90"] },
 * }) // success
 * ```
 *
 * @see {@link inForce}, {@link currentVersionOf}, {@link checkCitation} for what to ask it.
 * @category Documents
 * @since 0.1.0
 */
export const makeDocumentRegister = (
  input: Readonly<Record<string, LegalDocumentInput>>,
): Result.Result<DocumentRegister, DocumentRegisterError> => {
  const map = parseWith(z.record(z.string(), z.unknown()), input, undefined, ["documents"])
  if ("issues" in map) return Result.fail(new DocumentRegisterError(map.issues))
  const known = Object.keys(input)
  if (known.length > maxDocuments) {
    const issue = makeIssue("register.too-many-documents", [], { most: maxDocuments })
    return Result.fail(new DocumentRegisterError([issue]))
  }
  const issues = makeIssueList()
  const documents = readAll(input, issues)
  const all = [...documents].map(([key, document]) => register(key, document))
  checkTargets(documents, new Set(known), issues)
  issues.add(...duplicateIssues(all), ...changesTooEarly(documents))
  for (const cycle of replacementCycles(documents)) {
    const path = [cycle[0] as string, "replaces"]
    issues.add(makeIssue("register.replacement-cycle", path, { cycle: cycle.join(" → ") }))
  }
  if (issues.all().length > 0) return Result.fail(new DocumentRegisterError(issues.all()))
  const made: Omit<DocumentRegister, symbol> = {
    documents: new Map(all.map((one) => [one.key, one])),
    replacements: grouped(all.flatMap((by) => (by.document.replaces ?? []).map((key) => [key, by] as const))),
    amendments: changes(all, ({ amends }) => amends),
    repeals: changes(all, ({ partlyRepeals }) => partlyRepeals),
  }
  return Result.succeed(Object.freeze(made) as DocumentRegister)
}

/**
 * {@link makeDocumentRegister}, throwing its {@link DocumentRegisterError}.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * const register = Documents.makeDocumentRegisterOrThrow({
 *   kl267: { kind: "Kết luận", number: "267-KL/TU", signed: "2017-12-25" },
 * })
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const makeDocumentRegisterOrThrow = (
  input: Readonly<Record<string, LegalDocumentInput>>,
): DocumentRegister => orThrow(makeDocumentRegister(input))
