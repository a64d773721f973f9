import { type Language, Time } from "@danvan/core"
import * as Result from "effect/Result"
import { delimiters } from "../inputs/csv-rows.ts"
import type { BoardRequest } from "../inputs/make-board.ts"
import type { Read } from "../inputs/read.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { readSize } from "./read-size.ts"

/** The languages of `--lang`. */
export const languages = ["vi", "en"] as const satisfies ReadonlyArray<Language>

/** The values of `--decimal`. */
export const decimals = ["auto", "comma", "point"] as const

/** The values of `--format` of `score`; other commands take some of them. */
export const formats = ["table", "json", "csv"] as const

/** Options as commander hands them over: text, or nothing. */
export type WrittenOptions = Readonly<Record<string, string | undefined>>

/** The options of a command about a board: one of them takes several files. */
export interface WrittenBoard {
  readonly facts?: ReadonlyArray<string>
  readonly [option: string]: string | ReadonlyArray<string> | undefined
}

/** The files of facts, given after the rulebook or by `--facts`, and the other options. */
export const allFacts = (
  given: ReadonlyArray<string>,
  written: WrittenBoard,
): { readonly facts: ReadonlyArray<string>; readonly options: WrittenOptions } => {
  const { facts = [], ...options } = written
  return { facts: [...given, ...facts], options: options as WrittenOptions }
}

/** Takes one of a few words, or reports what was written instead. */
export const readChoice = <Choice extends string>(
  option: string,
  written: string | undefined,
  choices: ReadonlyArray<Choice>,
  issues: ShownIssue[],
): Choice => {
  const found = choices.find((choice) => choice === written)
  if (found !== undefined) return found
  issues.push(cliIssue("usage.not-an-option", { option, value: written ?? "", options: choices.join(", ") }))
  return choices[0] as Choice
}

/** Takes several words separated by commas, all of them if nothing is written. */
export const readChoices = <Choice extends string>(
  option: string,
  written: string | undefined,
  choices: ReadonlyArray<Choice>,
  issues: ShownIssue[],
): ReadonlyArray<Choice> =>
  written === undefined
    ? choices
    : written.split(",").map((one) => readChoice(option, one.trim(), choices, issues))

/** Reads the day whose law applies; boards scored together may each say their own. */
export const readDate = (written: string | undefined, isSuite: boolean, issues: ShownIssue[]): string => {
  if (written === undefined && isSuite) return ""
  if (written === undefined) issues.push(cliIssue("usage.no-as-of", {}))
  else if (!Time.isPlainDate(written)) issues.push(cliIssue("usage.bad-date", { value: written }))
  return written ?? ""
}

/** Reads the options `score` and `explain` share; every wrong one is reported. */
export const readBoardRequest = (
  rulebook: string,
  facts: ReadonlyArray<string>,
  written: WrittenOptions,
  cwd: string,
): Read<BoardRequest> => {
  const issues: ShownIssue[] = []
  const decimal = readChoice("--decimal", written.decimal, decimals, issues)
  const request: BoardRequest = {
    cwd,
    rulebook,
    facts,
    asOf: readDate(written.asOf, facts.length === 0, issues),
    base: written.base,
    stage: written.stage,
    board: written.board,
    subjects: written.subjects,
    map: written.map,
    decimal: decimal === "auto" ? undefined : decimal,
    delimiter: readChoice("--delimiter", written.delimiter, delimiters, issues),
    limit: readSize(written.maxSize ?? "", issues),
    limitIsChosen: true,
  }
  readChoice("--lang", written.lang, languages, issues)
  return issues.length > 0 ? Result.fail(issues) : Result.succeed(request)
}
