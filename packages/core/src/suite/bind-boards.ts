import * as Result from "effect/Result"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { IssueList } from "../issue/issue-list.ts"
import { idSchema } from "../rulebook/identifier.ts"
import { bindFacts } from "../scoring/bind-facts.ts"
import { parsePeriod } from "../time/parse-period.ts"
import type { BoundedValidity } from "../time/period-range.ts"
import { periodRange } from "../time/period-range.ts"
import { yearlyWindow } from "../time/yearly-window.ts"
import { LiveBoard } from "./live-board.ts"
import { publishedSource } from "./published-source.ts"
import type { SourceBoard } from "./source-board.ts"
import type { SuiteBoard } from "./suite-board.ts"

const inBoard = (board: string, issues: ReadonlyArray<Issue>): ReadonlyArray<Issue> =>
  issues.map((issue) => ({ ...issue, path: [board, ...issue.path] }))

/** The days of a board's period: a year is the window its rulebook's figures are from, where it declares one. */
const rangeOf = (board: SuiteBoard, issues: IssueList): BoundedValidity | undefined => {
  if (board.period === undefined) return undefined
  const parsed = parsePeriod(board.period)
  const dataWindow = "program" in board ? board.program.rulebook.dataWindow : undefined
  const period =
    Result.isSuccess(parsed) && parsed.success.kind === "year" && dataWindow !== undefined
      ? yearlyWindow({ first: dataWindow.first, last: dataWindow.last, year: parsed.success.year })
      : parsed
  if (Result.isSuccess(period)) return periodRange(period.success)
  issues.add(...period.failure.issues.map((issue) => ({ ...issue, path: [board.id, "period"] })))
  return undefined
}

const checkDecided = (board: SourceBoard, classes: ReadonlyArray<string>, issues: IssueList): void => {
  for (const [subject, decided] of Object.entries(board.decided)) {
    if (board.subjects.has(subject) && classes.includes(decided)) continue
    const facts = { board: board.id, subject, class: decided }
    issues.add(makeIssue("board.unknown-decision", [board.id, "decided", subject], facts))
  }
}

const bound = (board: SuiteBoard, issues: IssueList): SourceBoard | undefined => {
  const range = rangeOf(board, issues)
  if ("published" in board) {
    const source = publishedSource(board, range)
    checkDecided(
      source,
      board.published.classes.map(({ id }) => id),
      issues,
    )
    return source
  }
  const table = bindFacts(board.program.compiled, board.entries)
  if (Result.isFailure(table)) {
    issues.add(...inBoard(board.id, table.failure.issues))
    return undefined
  }
  const live = new LiveBoard(board, table.success, range)
  const { stages, classification } = live.program.rulebook
  const known = stages.map(({ id }) => id)
  if (board.stage !== undefined && !known.includes(board.stage)) {
    const facts = { stage: board.stage, suggestion: closest(board.stage, known) }
    issues.add(makeIssue("stage.unknown", [board.id, "stage"], facts))
  }
  checkDecided(live, classification?.classes.map(({ id }) => id) ?? [], issues)
  return live
}

/** `months/2026-01`: ids in a row, as those of rulebooks. */
const isId = (id: string): boolean =>
  id.length <= 200 && id !== "same" && id.split("/").every((part) => idSchema.safeParse(part).success)

const checkHeads = (boards: ReadonlyArray<SuiteBoard>, issues: IssueList): void => {
  const ids = new Set<string>()
  for (const { id, name = id } of boards) {
    for (const one of new Set([id, name])) {
      if (!isId(one)) issues.add(makeIssue("board.bad-name", [one], { id: one }))
    }
    if (ids.has(id)) issues.add(makeIssue("board.duplicate", [id], { id }))
    ids.add(id)
  }
  for (const board of boards) {
    const reads = "program" in board ? Object.entries(board.reads ?? {}) : []
    for (const [name, read] of reads) {
      for (const id of read.filter((one) => !ids.has(one))) {
        const facts = { id, suggestion: closest(id, ids) }
        issues.add(makeIssue("board.unknown", [board.id, "reads", name], facts))
      }
    }
  }
}

/** Reads every board's facts and period; what is wrong with any of them is reported. */
export const bindBoards = (
  boards: ReadonlyArray<SuiteBoard>,
  issues: IssueList,
): ReadonlyArray<SourceBoard> => {
  checkHeads(boards, issues)
  return boards.flatMap((board) => bound(board, issues) ?? [])
}
