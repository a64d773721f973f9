import { Documents, Issues, Rulebook, Scoring, type Source, type Text } from "@danvan/core"
import * as Result from "effect/Result"
import { issuesOf, type Read } from "../inputs/read.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import type { Case, CaseDocument, SubjectExpectation } from "./case-document.ts"
import { caseEntries } from "./case-entries.ts"
import { compareQuota } from "./compare-quota.ts"
import { type Comparison, compare, compareSubject, type Mismatch } from "./compare-subject.ts"

/** How one case came out. */
export interface CaseOutcome {
  readonly name: Text
  readonly at: Issues.SourcePosition | undefined
  readonly citations: ReadonlyArray<Text>
  readonly mechanics: ReadonlyArray<string>
  /** What differs from what the case expects. */
  readonly mismatches: ReadonlyArray<Mismatch>
  /** What is wrong with the case itself. */
  readonly issues: ReadonlyArray<ShownIssue>
  /** What it scored: its own board and those beside it. */
  readonly boards: ReadonlyArray<Scoring.Scoreboard>
}

/** How a case compares, and the boards it was compared on. */
interface CaseRun extends Comparison {
  readonly boards?: ReadonlyArray<Scoring.Scoreboard>
}

/** True when a case came out as it says, and says something. */
export const hasPassed = ({ mismatches, issues }: CaseOutcome): boolean =>
  mismatches.length === 0 && issues.length === 0

const compareBoard = (one: Pick<Case, "expect" | "expectQuotas">, board: Scoring.Scoreboard): CaseRun => {
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
    boards: [board],
  }
}

const expectsNothing = ({ expect, expectQuotas, expectIssues, with: others }: Case): boolean =>
  expectIssues === undefined &&
  expectQuotas.every((quota) => Object.keys(quota).length <= 2) &&
  [expect, ...others.map((other) => other.expect)]
    .flatMap(Object.values<SubjectExpectation>)
    .every(({ points = {}, ...rest }) => {
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

/** The programs of a file of cases: that of the board its cases are about, and those of the others by name. */
export interface CasePrograms {
  readonly main: Scoring.ScoringProgram | Scoring.ChoiceProgram
  readonly others: ReadonlyMap<string, Scoring.ScoringProgram>
}

const noDefaults = { facts: {}, criteria: {}, attributes: {} }

/** What a case scores: its own board first, then those beside it. */
const boardsOf = (
  one: Case,
  index: number,
  document: CaseDocument,
  tree: Source.SourceTree,
  main: Scoring.ScoringProgram,
  others: CasePrograms["others"],
): Read<ReadonlyArray<Scoring.SuiteBoard>> => {
  const path = ["cases", index]
  const { stage, period, scorer, decided, reads } = one
  const own = Result.map(caseEntries(one, document, path, tree), (entries): Scoring.SuiteBoard => {
    const name = document.as ?? mainBoard
    return { id: mainBoard, name, program: main, entries, stage, period, scorer, decided, reads }
  })
  const beside = one.with.map((other, place): Read<Scoring.SuiteBoard> => {
    const { board: name, id = `${name}-${place + 1}` } = other
    const program = others.get(name) ?? (name === document.as ? main : undefined)
    if (program === undefined) {
      const facts = { board: name, suggestion: Issues.closest(name, others.keys()) }
      return Result.fail([cliIssue("case.unknown-board", facts)])
    }
    // Defaults are of the file's own rulebook: they serve its other boards too, such as the quarters before.
    const { defaults } = name === document.as ? document : { defaults: noDefaults }
    const entries = caseEntries(other, { defaults }, [...path, "with", place], tree)
    return Result.map(entries, (read): Scoring.SuiteBoard => {
      const head = { id, name, period: other.period, scorer: other.scorer, decided: other.decided }
      return { ...head, program, entries: read, stage: other.stage }
    })
  })
  const all = [own, ...beside]
  const issues = issuesOf(...all)
  return issues.length > 0 ? Result.fail(issues) : Result.succeed(all.map(Result.getOrThrow))
}

/** What the board a case is about is called in issues. */
const mainBoard = "board"

const joined = (all: ReadonlyArray<CaseRun>): CaseRun => ({
  mismatches: all.flatMap(({ mismatches }) => mismatches),
  issues: all.flatMap(({ issues }) => issues),
  boards: all.flatMap(({ boards = [] }) => boards),
})

const runCase = (
  one: Case,
  index: number,
  document: CaseDocument,
  tree: Source.SourceTree,
  programs: CasePrograms,
): CaseRun => {
  const { main: program } = programs
  if (program instanceof Scoring.ChoiceProgram) return runChoice(one, index, document, tree, program)
  if (one.with.length === 0 && !Rulebook.isLinked(program.rulebook))
    return runAlone(one, index, document, tree, program)
  const boards = boardsOf(one, index, document, tree, program, programs.others)
  if (Result.isFailure(boards)) return { mismatches: [], issues: boards.failure }
  const scored = Scoring.scoreTogether(boards.success)
  if (Result.isFailure(scored)) return { mismatches: [], issues: scored.failure.issues }
  const [main, ...others] = boards.success.map(({ id }) => scored.success.get(id))
  if (main === undefined) return { mismatches: [], issues: [] }
  const beside = others.flatMap((board, place): CaseRun[] => {
    const expect = one.with[place]?.expect ?? {}
    return board === undefined ? [] : [compareBoard({ expect, expectQuotas: [] }, board)]
  })
  return joined([compareBoard(one, main), ...beside])
}

/** A case about which of several texts applies to whom. */
const runChoice = (
  one: Case,
  index: number,
  document: CaseDocument,
  tree: Source.SourceTree,
  program: Scoring.ChoiceProgram,
): CaseRun => {
  const entries = caseEntries(one, document, ["cases", index], tree)
  if (Result.isFailure(entries)) return { mismatches: [], issues: entries.failure }
  const board = program.score(entries.success)
  if (Result.isFailure(board)) return { mismatches: [], issues: board.failure.issues }
  const known = board.success.subjects.map(({ subject }) => subject.id)
  const compared = joined(
    Object.entries(one.expect).map(([id, expected]): CaseRun => {
      const found = board.success.get(id)
      if (found === undefined) {
        const facts = { subject: id, suggestion: Issues.closest(id, known) }
        return { mismatches: [], issues: [cliIssue("case.unknown-subject", facts)] }
      }
      const under = compare(`${id} · under`, expected.under, found.under)
      if (found.result === undefined) return { mismatches: under, issues: [] }
      const scored = board.success.boards.get(found.under ?? "")
      const classes = (scored?.rulebook.classification?.classes ?? []).map((one) => one.id)
      const rest = compareSubject(id, expected, found.result, classes)
      return { mismatches: [...under, ...rest.mismatches], issues: rest.issues }
    }),
  )
  return { ...compared, boards: [...board.success.boards.values()] }
}

const runAlone = (
  one: Case,
  index: number,
  document: CaseDocument,
  tree: Source.SourceTree,
  program: Scoring.ScoringProgram,
): CaseRun => {
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
  programs: CasePrograms,
): ReadonlyArray<CaseOutcome> => {
  const { main } = programs
  const own = main instanceof Scoring.ChoiceProgram ? main.choice.documents : main.rulebook.documents
  const documents = { ...own, ...document.documents }
  const names = document.cases.map(({ name }) => name.vi)
  return document.cases.map((one, index): CaseOutcome => {
    const at = tree.positionOf(["cases", index])
    const form = formIssues(one, names, documents)
    const { mismatches, issues, boards = [] } = runCase(one, index, document, tree, programs)
    return {
      name: one.name,
      at,
      citations: (one.source ?? []).map((citation) => Documents.describe(citation, documents)),
      mechanics: one.mechanics,
      mismatches,
      issues: [...form, ...issues].map((issue) => (issue.at === undefined && at ? { ...issue, at } : issue)),
      boards,
    }
  })
}
