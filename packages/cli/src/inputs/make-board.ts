import { type Facts, Rulebook, Scoring, type Time } from "@danvan/core"
import * as Result from "effect/Result"
import type { ShownIssue } from "../issues/cli-issue.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { compileLoaded } from "./compile-loaded.ts"
import { loadRulebook } from "./load-rulebook.ts"
import { inOwnCell } from "./own-cell.ts"
import { placesOf } from "./places-of.ts"
import { issuesOf, type Read, successOf } from "./read.ts"
import type { FactsOptions } from "./read-facts.ts"
import { readFacts } from "./read-facts.ts"

/** What a board is made from. */
export interface BoardRequest extends FactsOptions {
  readonly rulebook: string
  readonly facts: ReadonlyArray<string>
  readonly base?: string | undefined
  readonly asOf: string
  readonly stage?: string | undefined
  /** Which board of a suite to show. */
  readonly board?: string | undefined
}

/** A board with what was noticed on the way. */
export interface MadeBoard {
  readonly board: Scoring.Scoreboard
  readonly asOf: Time.PlainDate
  readonly warnings: ReadonlyArray<ShownIssue>
  /** Every file it was made from: none of them may be overwritten. */
  readonly files: ReadonlyArray<string>
}

const inputsOf = (
  { facts, subjects, map }: BoardRequest,
  rulebooks: ReadonlyArray<string>,
): ReadonlyArray<string> => [...rulebooks, ...facts, ...[subjects, map].filter((file) => file !== undefined)]

/** So many facts take long enough for a person to wonder. */
const manyFacts = 50_000

/** Reads everything and scores it. What is wrong with the rulebook and with the facts is reported together. */
export const makeBoard = async (request: BoardRequest, terminal: Terminal): Promise<Read<MadeBoard>> => {
  const { say, progress } = terminal
  const { rulebook, base, asOf, stage } = request
  const loaded = await loadRulebook(rulebook, placesOf(terminal), base)
  progress(say("progress.reading", { file: request.facts.join(", ") }))
  const entries = await readFacts(request.facts, { ...request, of: successOf(loaded)?.rulebook })
  if (Result.isFailure(loaded) || Result.isFailure(entries)) {
    return Result.fail(issuesOf(loaded, entries))
  }
  const { warnings, files } = loaded.success
  const program = compileLoaded(loaded.success.rulebook, files[0] ?? rulebook, asOf, placesOf(terminal))
  if (Result.isFailure(program)) return Result.fail(program.failure)
  const count = entries.success.entries.length
  if (count > manyFacts) progress(say("progress.scoring", { count }))
  const board = scoreLinked(program.success, entries.success, stage)
  return Result.isFailure(board)
    ? Result.fail(inOwnCell(board.failure, entries.success))
    : Result.succeed({
        ...board.success,
        asOf: program.success.asOf,
        warnings: [...warnings, ...entries.success.warnings, ...board.success.warnings],
        files: inputsOf(request, files),
      })
}

/** Scores one board; where subjects need results of each other, in the order they do. */
const scoreLinked = (
  program: Scoring.ScoringProgram,
  entries: Facts.Entries,
  stage: string | undefined,
): Read<Pick<MadeBoard, "board" | "warnings">> => {
  const failed = ({ issues }: { readonly issues: ReadonlyArray<ShownIssue> }) => issues
  if (!Rulebook.isLinked(program.rulebook)) {
    const board = program.score(entries, stage === undefined ? {} : { stage })
    return Result.mapError(
      Result.map(board, (scored) => ({ board: scored, warnings: [] })),
      failed,
    )
  }
  const id = "board"
  const boards = Scoring.scoreTogether([{ id, program, entries, stage }])
  const board = Result.map(boards, (scored) => {
    const only = scored.get(id)
    return only === undefined ? undefined : { board: only, warnings: scored.warnings }
  })
  if (Result.isFailure(board)) return Result.fail(board.failure.issues)
  return board.success === undefined ? Result.fail([]) : Result.succeed(board.success)
}
