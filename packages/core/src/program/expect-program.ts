import type { Issue } from "../issue/issue.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"

const isCompiled = (value: unknown): boolean =>
  isRecord(value) && isRecord(value.rulebook) && value.variants instanceof Map

const isResults = (value: unknown): boolean =>
  isRecord(value) && [value.subjects, value.quotas, value.warnings].every((part) => Array.isArray(part))

/** True for a program as `Scoring.compile` gives it. */
export const isProgram = (value: unknown): boolean => isRecord(value) && isCompiled(value.compiled)

/** True for a board as a program gives it. */
export const isBoard = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value.inside) &&
  isCompiled(value.inside.program) &&
  isResults(value.inside.results)

/** What is wrong with an argument that should be a program; most often it is still the rulebook. */
export const programIssues = (value: unknown, name: string): ReadonlyArray<Issue> =>
  isProgram(value) ? [] : [wrongArgument(name, "ScoringProgram", value)]

/** What is wrong with an argument that should be a board; most often it is still the `Result` that holds one. */
export const boardIssues = (value: unknown, name: string): ReadonlyArray<Issue> =>
  isBoard(value) ? [] : [wrongArgument(name, "Scoreboard", value)]

/** What is wrong with the two parts of a board. */
export const boardPartsIssues = (program: unknown, results: unknown): ReadonlyArray<Issue> => [
  ...(isCompiled(program) ? [] : [wrongArgument("program", "CompiledRulebook", program)]),
  ...(isResults(results) ? [] : [wrongArgument("board", "BoardResults", results)]),
]
