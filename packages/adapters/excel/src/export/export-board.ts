import { type Language, Scoring, Time } from "@danvan/core"
import { expectArgument } from "../expect-argument.ts"
import { speaker } from "../words/words.ts"
import { makeSheetNames } from "../write/sheet-name.ts"
import { writeWorkbook } from "../write/write-workbook.ts"
import { boardSheet } from "./board-sheet.ts"
import { criteriaSheet } from "./criteria-sheet.ts"
import { explanationSheet } from "./explanation-sheet.ts"
import { quotaSheet } from "./quota-sheet.ts"

/**
 * What an exported workbook is like.
 *
 * @category Excel
 * @since 0.1.0
 */
export interface ExportOptions {
  /** Vietnamese if left out. */
  readonly language?: Language
  /** False leaves out the sheet that explains each result, by far the longest; true if left out. */
  readonly explanation?: boolean
}

/**
 * Writes a board as a workbook to print (A4, across, headings on every page): the ranking, the points by criterion,
 * how far the quotas go with what makes proposals provisional, and why each result is what it is.
 *
 * Scores are numbers where Excel holds all their digits; one that does not end is rounded, marked ≈, and has its exact
 * fraction in a note. Text that a spreadsheet program would run as a formula is written with a leading apostrophe.
 *
 * @example
 * ```ts
 * import { exportBoard } from "@danvan/adapter-excel"
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
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
 * const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { tasks: { done: 31, assigned: 40 } } }] })
 * const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(facts)
 *
 * const file = await exportBoard(board, { language: "en" })
 * String.fromCharCode(...file.slice(0, 2)) // "PK"
 * ```
 *
 * @throws `ArgumentError` for what is no board or language.
 * @category Excel
 * @since 0.1.0
 */
export const exportBoard = async (
  board: Scoring.Scoreboard,
  options: ExportOptions = {},
): Promise<Uint8Array> => {
  expectArgument(board instanceof Scoring.Scoreboard, "board", "Scoreboard", board)
  expectArgument(typeof options === "object" && options !== null, "options", "map/nhóm trường", options)
  const { language = "vi", explanation = true } = options
  expectArgument(typeof explanation === "boolean", "explanation", "true, false", explanation)
  expectArgument(language === "vi" || language === "en", "language", "vi, en", language)
  const words = { board, rulebook: board.rulebook, language, say: speaker(language) }
  const sheetName = makeSheetNames()
  const { say } = words
  const date = Time.formatDate(board.asOf, language)
  const sheets = [
    boardSheet(sheetName(say("sheet.board")), words, date),
    ...(board.rulebook.criteria.length > 0
      ? [criteriaSheet(sheetName(say("sheet.criteria")), words, date)]
      : []),
    ...(board.quotas.length + board.warnings.length > 0
      ? [quotaSheet(sheetName(say(board.quotas.length > 0 ? "sheet.quotas" : "sheet.notes")), words, date)]
      : []),
    ...(explanation ? [explanationSheet(sheetName(say("sheet.explanation")), words, date)] : []),
  ]
  return writeWorkbook(sheets, { title: board.rulebook.title[language], date: board.asOf })
}
