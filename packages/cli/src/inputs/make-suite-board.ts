import { dirname, join } from "node:path"
import { Issues, Scoring, Source } from "@danvan/core"
import * as Result from "effect/Result"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { compileLoaded } from "./compile-loaded.ts"
import { type RulebookPlaces, rulebookLimit } from "./find-rulebook.ts"
import { loadRulebook } from "./load-rulebook.ts"
import { locatedIn } from "./located-in.ts"
import type { BoardRequest, MadeBoard } from "./make-board.ts"
import { placesOf } from "./places-of.ts"
import { issuesOf, type Read, successOf } from "./read.ts"
import { readFacts } from "./read-facts.ts"
import { readTextFile } from "./read-text-file.ts"
import { isSuiteText, parseSuite, type SuiteDocument, type WrittenBoard } from "./suite-document.ts"

/** A board of a suite that was read, with what was noticed and the files it is from. */
interface ReadBoard {
  readonly board: Scoring.SuiteBoard
  readonly warnings: ReadonlyArray<ShownIssue>
  readonly files: ReadonlyArray<string>
}

const looksLikeFile = /\.(ya?ml|json)$/i

const readSuite = async (request: BoardRequest): Promise<Read<SuiteDocument>> => {
  const file = request.rulebook
  if (!looksLikeFile.test(file)) return Result.fail([cliIssue("usage.missing-argument", { name: "facts" })])
  const text = await readTextFile(file, { cwd: request.cwd, limit: rulebookLimit })
  if (Result.isFailure(text)) return Result.fail(text.failure)
  if (!isSuiteText(text.success)) return Result.fail([cliIssue("usage.missing-argument", { name: "facts" })])
  const tree = Source.readYaml(text.success, file)
  if (Result.isFailure(tree)) return Result.fail(locatedIn(file, tree.failure.issues))
  const parsed = parseSuite(tree.success)
  return "issues" in parsed ? Result.fail(locatedIn(file, parsed.issues)) : Result.succeed(parsed.value)
}

const readPublished = async (file: string, request: BoardRequest): Promise<Read<Scoring.BoardJson>> => {
  const text = await readTextFile(file, request)
  if (Result.isFailure(text)) return Result.fail(text.failure)
  // The reader finds faults with their place; the schema wants numbers as JSON has them.
  const tree = Source.readJson(text.success, file, { maxCharacters: request.limit })
  if (Result.isFailure(tree)) return Result.fail(locatedIn(file, tree.failure.issues))
  const parsed = Source.parseWith(
    Scoring.boardJsonSchema,
    JSON.parse(text.success.replace(/^\uFEFF/, "")),
    tree.success.positionOf,
  )
  return "issues" in parsed ? Result.fail(locatedIn(file, parsed.issues)) : Result.succeed(parsed.value)
}

const readBoard = async (
  written: WrittenBoard,
  request: BoardRequest,
  places: RulebookPlaces,
): Promise<Read<ReadBoard>> => {
  const beside = (path: string): string => join(dirname(request.rulebook), path)
  const { published, rulebook, facts, id, name, period, scorer, decided, reads, stage } = written
  const head = { id, name, period, scorer, decided }
  if (published !== undefined) {
    const file = beside(published)
    return Result.map(await readPublished(file, request), (board) => ({
      board: { ...head, published: board },
      warnings: [],
      files: [file],
    }))
  }
  if (rulebook === undefined || facts === undefined) {
    return Result.fail(locatedIn(request.rulebook, [cliIssue("suite.board-incomplete", { board: id })]))
  }
  const asOf = written.asOf ?? request.asOf
  if (asOf === "") return Result.fail(locatedIn(request.rulebook, [cliIssue("usage.no-as-of", {})]))
  const base = written.base === undefined ? undefined : beside(written.base)
  const place = looksLikeFile.test(rulebook) ? beside(rulebook) : rulebook
  const loaded = await loadRulebook(place, places, base)
  const subjects = written.subjects === undefined ? undefined : beside(written.subjects)
  const files = facts.map(beside)
  const entries = await readFacts(files, { ...request, subjects, of: successOf(loaded)?.rulebook })
  if (Result.isFailure(loaded) || Result.isFailure(entries)) return Result.fail(issuesOf(loaded, entries))
  const program = compileLoaded(loaded.success.rulebook, place, asOf, places)
  return Result.map(
    program,
    (compiled): ReadBoard => ({
      board: { ...head, program: compiled, entries: entries.success, stage, reads },
      warnings: [...loaded.success.warnings, ...entries.success.warnings],
      files: [...loaded.success.files, ...files, ...(subjects === undefined ? [] : [subjects])],
    }),
  )
}

/** Reads a file of boards, scores them together, and gives the one to show. */
export const makeSuiteBoard = async (request: BoardRequest, terminal: Terminal): Promise<Read<MadeBoard>> => {
  const { progress, say } = terminal
  const suite = await readSuite(request)
  if (Result.isFailure(suite)) return Result.fail(suite.failure)
  progress(say("progress.reading", { file: request.rulebook }))
  const read: Read<ReadBoard>[] = []
  for (const written of suite.success.boards) read.push(await readBoard(written, request, placesOf(terminal)))
  const issues = issuesOf(...read)
  if (issues.length > 0) return Result.fail(issues)
  const boards = read.map((one) => Result.getOrThrow(one))
  const scored = Scoring.scoreTogether(boards.map(({ board }) => board))
  if (Result.isFailure(scored)) return Result.fail(locatedIn(request.rulebook, scored.failure.issues))
  const { success } = scored
  const shown = request.board ?? suite.success.show ?? [...success.boards.keys()].at(-1) ?? ""
  const board = success.get(shown)
  const from = boards.find((one) => one.board.id === shown)
  if (board === undefined || from === undefined || !("program" in from.board)) {
    const facts = { board: shown, suggestion: Issues.closest(shown, success.boards.keys()) }
    return Result.fail(locatedIn(request.rulebook, [cliIssue("suite.unknown-board", facts)]))
  }
  return Result.succeed({
    board,
    asOf: from.board.program.asOf,
    warnings: [...boards.flatMap(({ warnings }) => warnings), ...success.warnings],
    files: [request.rulebook, ...boards.flatMap(({ files }) => files)],
  })
}
