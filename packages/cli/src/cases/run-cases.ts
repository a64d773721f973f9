import { Documents, Issues, type Scoring, type Source, type Text } from "@danvan/core"
import * as Result from "effect/Result"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import type { Case, CaseDocument } from "./case-document.ts"
import { caseEntries } from "./case-entries.ts"
import { compareQuota } from "./compare-quota.ts"
import { type Comparison, compare, compareSubject, type Mismatch } from "./compare-subject.ts"

/** How one case came out. */
export interface CaseOutcome {
  readonly name: Text
  readonly at: Issues.SourcePosition | undefined
  readonly citations: ReadonlyArray<Text>
  /** What differs from what the case expects. */
  readonly mismatches: ReadonlyArray<Mismatch>
  /** What is wrong with the case itself. */
  readonly issues: ReadonlyArray<ShownIssue>
}

/** True when a case came out as it says, and says something. */
export const hasPassed = ({ mismatches, issues }: CaseOutcome): boolean =>
  mismatches.length === 0 && issues.length === 0

const compareBoard = (one: Case, board: Scoring.Scoreboard): Comparison => {
  const classes = (board.rulebook.classification?.classes ?? []).map(({ id }) => id)
  const known = board.subjects.map(({ subject }) => subject.id)
  const subjects = Object.entries(one.expect).map(([id, expected]): Comparison => {
    const result = board.get(id)
    if (result !== undefined) return compareSubject(id, expected, result, classes)
    const suggestion = Issues.closest(id, known)
    return { mismatches: [], issues: [cliIssue("case.unknown-subject", { subject: id, suggestion })] }
  })
  const quotas = one.expectQuotas.map((expected) => compareQuota(expected, board.quotas))
  const all = [...subjects, ...quotas]
  return {
    mismatches: all.flatMap(({ mismatches }) => mismatches),
    issues: all.flatMap(({ issues }) => issues),
  }
}

const expectsNothing = ({ expect, expectQuotas, expectIssues }: Case): boolean =>
  expectIssues === undefined &&
  expectQuotas.every((quota) => Object.keys(quota).length <= 2) &&
  Object.values(expect).every(({ points = {}, ...rest }) => {
    const stated = Object.values(rest).filter((value) => value !== undefined)
    return stated.length + Object.keys(points).length === 0
  })

/** What is wrong with a case before it is run. */
const formIssues = (
  one: Case,
  names: ReadonlyArray<string>,
  known: CaseDocument["documents"],
): ReadonlyArray<ShownIssue> => {
  const { vi: name } = one.name
  const unknown = (one.source ?? []).filter(({ document }) => !Object.hasOwn(known, document))
  return [
    ...(names.filter((other) => other === name).length > 1 ? [cliIssue("case.duplicate", { name })] : []),
    ...(expectsNothing(one) ? [cliIssue("case.expects-nothing", { name })] : []),
    ...unknown.map(({ document }) => {
      const suggestion = Issues.closest(document, Object.keys(known))
      return cliIssue("case.unknown-document", { document, suggestion })
    }),
  ]
}

const codesText = (codes: ReadonlyArray<string>): string | undefined =>
  codes.length === 0 ? undefined : [...new Set(codes)].sort().join(", ")

/** Compares what the facts were refused for with what the case says; `expectIssues` left out says nothing. */
const compareCodes = ({ expectIssues }: Case, issues: ReadonlyArray<ShownIssue>): ReadonlyArray<Mismatch> =>
  expectIssues === undefined
    ? []
    : compare("issues", codesText(expectIssues) ?? null, codesText(issues.map(({ code }) => code)))

/** Refused facts fail a case, unless that is what it is about. */
const refused = (one: Case, issues: ReadonlyArray<ShownIssue>): Comparison =>
  one.expectIssues === undefined
    ? { mismatches: [], issues }
    : { mismatches: compareCodes(one, issues), issues: [] }

const runCase = (
  one: Case,
  index: number,
  document: CaseDocument,
  tree: Source.SourceTree,
  program: Scoring.ScoringProgram,
): Comparison => {
  const entries = caseEntries(one, document, ["cases", index], tree)
  if (Result.isFailure(entries)) return refused(one, entries.failure)
  const board = program.score(entries.success, one.stage === undefined ? {} : { stage: one.stage })
  if (Result.isFailure(board)) return refused(one, board.failure.issues)
  const compared = compareBoard(one, board.success)
  return { ...compared, mismatches: [...compareCodes(one, []), ...compared.mismatches] }
}

/** Runs every case of a file against the compiled rulebook. Pure: the same file gives the same outcomes. */
export const runCases = (
  document: CaseDocument,
  tree: Source.SourceTree,
  program: Scoring.ScoringProgram,
): ReadonlyArray<CaseOutcome> => {
  const documents = { ...program.rulebook.documents, ...document.documents }
  const names = document.cases.map(({ name }) => name.vi)
  return document.cases.map((one, index): CaseOutcome => {
    const at = tree.positionOf(["cases", index])
    const form = formIssues(one, names, documents)
    const { mismatches, issues } = runCase(one, index, document, tree, program)
    return {
      name: one.name,
      at,
      citations: (one.source ?? []).map((citation) => Documents.describe(citation, documents)),
      mismatches,
      issues: [...form, ...issues].map((issue) => (issue.at === undefined && at ? { ...issue, at } : issue)),
    }
  })
}
