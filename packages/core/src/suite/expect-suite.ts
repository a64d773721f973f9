import { isEntries } from "../fact/expect-entries.ts"
import type { Issue } from "../issue/issue.ts"
import { isRecord, wrongArgument, wrongMembers } from "../issue/wrong-argument.ts"
import { isProgram } from "../program/expect-program.ts"

/** What is wrong with an argument that should be a choice as `Rulebook.parseChoice` reads it. */
export const choiceIssues = (value: unknown): ReadonlyArray<Issue> => {
  const isChoice =
    isRecord(value) && isRecord(value.facts) && Array.isArray(value.options) && value.options.every(isRecord)
  return isChoice ? [] : [wrongArgument("choice", "RulebookChoice", value)]
}

/** What is wrong with the programs of a choice, each at its option. */
export const choiceProgramsIssues = (programs: unknown): ReadonlyArray<Issue> =>
  isRecord(programs)
    ? Object.entries(programs)
        .filter(([, program]) => !isProgram(program))
        .map(([id, program]) => ({
          ...wrongArgument("programs", "ScoringProgram", program),
          path: ["programs", id],
        }))
    : [wrongArgument("programs", "record", programs)]

const isPublished = (value: unknown): boolean =>
  isRecord(value) && Array.isArray(value.subjects) && Array.isArray(value.classes)

const isSuiteBoard = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.id === "string" &&
  ("published" in value ? isPublished(value.published) : isProgram(value.program) && isEntries(value.entries))

/** What is wrong with an argument that should be boards to score together. */
export const suiteIssues = (boards: unknown): ReadonlyArray<Issue> =>
  wrongMembers("boards", isSuiteBoard, "SuiteBoard", boards)
