import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { isRecord, unknownOptions, wrongArgument } from "../issue/wrong-argument.ts"
import { programIssues } from "./expect-program.ts"
import type { ScoringProgram } from "./scoring-program.ts"

/** What there may be among the options of a wide table. */
export const wideOptions = ["stage", "file", "decimal", "delimiter", "scopes"] as const

const optional = (name: string, value: unknown, known: ReadonlyArray<string>): ReadonlyArray<Issue> =>
  value === undefined || known.includes(value as string)
    ? []
    : [wrongArgument(name, known.map((one) => JSON.stringify(one)).join(" | "), value)]

/** What is wrong with a program and options, before anything is read. */
export const fillIssues = (
  program: ScoringProgram,
  options: unknown,
  known: ReadonlyArray<string>,
): ReadonlyArray<Issue> => {
  const wrong = programIssues(program, "program")
  if (wrong.length > 0) return wrong
  if (!isRecord(options)) return [wrongArgument("options", "record", options)]
  const { stage, file } = options
  const stages = program.compiled.rulebook.stages.map(({ id }) => id)
  const isStage = stage === undefined || (typeof stage === "string" && stages.includes(stage))
  return [
    ...unknownOptions(options, known),
    ...(file === undefined || typeof file === "string" ? [] : [wrongArgument("file", "string", file)]),
    ...optional("decimal", options.decimal, ["comma", "point"]),
    ...optional("delimiter", options.delimiter, [",", ";", "\t"]),
    ...(isStage
      ? []
      : typeof stage === "string"
        ? [makeIssue("stage.unknown", ["stage"], { stage, suggestion: closest(stage, stages) })]
        : [wrongArgument("stage", "string", stage)]),
  ]
}
