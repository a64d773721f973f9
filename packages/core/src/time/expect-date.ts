import { type Issue, makeIssue } from "../issue/issue.ts"
import { DateError, isPlainDate } from "./plain-date.ts"
import { shownWritten } from "./tidy-written.ts"

/** What is wrong with a date that was handed over, at the path given; nothing for one the calendar has. */
export const givenDateIssues = (date: unknown, ...path: ReadonlyArray<string>): ReadonlyArray<Issue> =>
  isPlainDate(date) ? [] : [makeIssue("date.invalid", path, { value: shownWritten(date) })]

/** Refuses a date the calendar does not have: compared as text, it would quietly be before or after everything. */
export const expectDate = (date: unknown, ...path: ReadonlyArray<string>): void => {
  const issues = givenDateIssues(date, ...path)
  if (issues.length > 0) throw new DateError(issues)
}
