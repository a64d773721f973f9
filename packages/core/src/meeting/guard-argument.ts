import type * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError } from "../issue/issue-error.ts"
import { typeWordOf } from "../issue/type-words.ts"
import type { Text } from "../language/text.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { isPlainDate } from "../time/plain-date.ts"
import { shownWritten } from "../time/tidy-written.ts"

/**
 * A function about meetings was given a value that none of the readers made; carries every issue. Their paths begin with
 * the name of the argument.
 *
 * @category Meetings
 * @since 0.1.0
 */
export class MeetingArgumentError extends issueError("MeetingArgumentError") {}

const refused = (name: string, value: unknown, expected: string | Text): Issue =>
  makeIssue("meeting.argument-invalid", [name], { name, found: shownGiven(value), expected })

/** A value in a message; a list is no map. */
const shownGiven = (value: unknown): string | Text => (typeof value === "string" ? value : typeWordOf(value))

/** A value as text, whatever the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** What a schema finds wrong with an argument; a value that cannot even be looked at is refused as a whole. */
export const argumentIssues = (schema: z.ZodType, value: unknown, name: string): ReadonlyArray<Issue> => {
  if (typeof value !== "object" || value === null) return [refused(name, value, "JSON")]
  try {
    const read = parseWith(schema, value, undefined, [name])
    if ("issues" in read) return read.issues
    // Sound, but as one writes it: lists left out, a plain string for an organ.
    const isRead = canonical(read.value) === canonical(value)
    return isRead ? [] : [makeIssue("meeting.argument-unread", [name], { name })]
  } catch {
    return [refused(name, value, "JSON")]
  }
}

/**
 * What a function answers about a value that a reader has made. Anything else, which only untyped code can pass, ends in
 * a {@link MeetingArgumentError} that says what is wrong where; sound values cost nothing.
 */
export const guarded = <A>(schema: z.ZodType, value: unknown, name: string, answer: () => A): A => {
  try {
    return answer()
  } catch (error) {
    if (error instanceof MeetingArgumentError) throw error
    const issues = argumentIssues(schema, value, name)
    throw issues.length > 0 ? new MeetingArgumentError(issues) : error
  }
}

/** Refuses what is no date: compared with text, it would quietly be before or after everything. */
export const expectDate = (date: unknown, name: string): void => {
  if (!isPlainDate(date)) throw new MeetingArgumentError([refused(name, date, "YYYY-MM-DD")])
}

/** Refuses a day the calendar does not have, in an argument that a reader has made or should have. */
export const expectDay = (date: unknown, ...path: readonly [string, ...string[]]): void => {
  if (isPlainDate(date)) return
  throw new MeetingArgumentError([makeIssue("date.invalid", path, { value: shownWritten(date) })])
}

/** Refuses what is no count. */
export const expectCount = (count: unknown, name: string): void => {
  const isCount = count === undefined || (Number.isSafeInteger(count) && (count as number) >= 0)
  if (!isCount) throw new MeetingArgumentError([refused(name, count, "0, 1, 2, …")])
}

/** Refuses what cannot be asked. */
export const expectMethod = (value: unknown, method: string, name: string): void => {
  const isAskable = typeof (value as Record<string, unknown> | null)?.[method] === "function"
  if (!isAskable) throw new MeetingArgumentError([refused(name, value, `{ ${method}: … }`)])
}
