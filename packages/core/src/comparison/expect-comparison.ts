import type { Issue } from "../issue/issue.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"

const isComparison = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && isRecord(value.before) && isRecord(value.after)

const isListOfRecords = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord)

/** What is wrong with an argument that should be what `Rulebook.diff` gives. */
export const diffIssues = (value: unknown): ReadonlyArray<Issue> =>
  isComparison(value) && isListOfRecords(value.changes) ? [] : [wrongArgument("diff", "RulebookDiff", value)]

/** What is wrong with an argument that should be what `Scoring.impact` or `Scoring.compareBoards` gives. */
export const impactIssues = (value: unknown): ReadonlyArray<Issue> => {
  const isImpact =
    isComparison(value) &&
    isRecord(value.summary) &&
    [value.summary.total, value.summary.class, value.summary.rank].every(isRecord) &&
    isListOfRecords(value.subjects) &&
    isListOfRecords(value.warnings)
  return isImpact ? [] : [wrongArgument("impact", "Impact", value)]
}
