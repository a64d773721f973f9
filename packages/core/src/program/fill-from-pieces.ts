import * as Result from "effect/Result"
import { asSound } from "../column/checks/sound-columns.ts"
import type { FactColumns } from "../column/facts/fact-columns.ts"
import { columnsFromPieces } from "../column/ingest/columns-from-pieces.ts"
import type { WideOptions } from "../column/ingest/wide-session.ts"
import { FactError } from "../fact/parse-entries.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { fillIssues, wideOptions } from "./fill-issues.ts"
import type { ScoringProgram } from "./scoring-program.ts"

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

const isPieces = (pieces: unknown): pieces is Pieces =>
  typeof pieces === "object" &&
  pieces !== null &&
  (typeof (pieces as Partial<Iterable<unknown>>)[Symbol.iterator] === "function" ||
    typeof (pieces as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] === "function")

/**
 * Reads a wide table of facts straight into columns while its bytes come in pieces (đọc dần từng phần): of a file, an
 * upload or an answer of the web. What is given and what is refused is what {@link fromCsv} says of all the bytes
 * together; a piece may end anywhere, even inside a letter, and its buffer may be used again for the next. The bytes are
 * kept until the end, since an issue may be about an earlier row.
 *
 * Where the pieces themselves fail, the promise rejects with what they threw.
 *
 * @param pieces - CSV as UTF-8 bytes, one piece after the other.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: "Mẫu",
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "100" },
 *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
 * })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const text = new TextEncoder()
 * const pieces = [text.encode("id,tasks.done,tasks.ass"), text.encode("igned\nxa-a,18,20\n")]
 * const columns = await Columns.fromCsvPiecesOrThrow(program, pieces)
 *
 * program.scoreColumnsOrThrow(columns).result(0).total?.toFraction() // "90"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromCsvPieces = async (
  program: ScoringProgram,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: WideOptions = {},
): Promise<Result.Result<FactColumns, FactError>> => {
  const wrong = [
    ...fillIssues(program, options, wideOptions),
    ...(isPieces(pieces) ? [] : [wrongArgument("pieces", "Iterable<Uint8Array>", pieces)]),
  ]
  if (wrong.length > 0) return Result.fail(new FactError(wrong))
  return Result.map(await columnsFromPieces(program.compiled, pieces, options), (columns) =>
    asSound(program.compiled, columns),
  )
}

/**
 * As {@link fromCsvPieces}, but the promise fails with the `FactError`.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromCsvPiecesOrThrow = async (
  program: ScoringProgram,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: WideOptions = {},
): Promise<FactColumns> => {
  const read = await fromCsvPieces(program, pieces, options)
  if (Result.isFailure(read)) throw read.failure
  return read.success
}
