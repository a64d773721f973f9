import type { Text } from "../language/text.ts"
import type { Issue } from "./issue.ts"
import { issueError } from "./issue-error.ts"
import { isRecord, wrongArgument } from "./wrong-argument.ts"

/**
 * A function was given a value that only untyped code can pass (đối số không hợp lệ); carries every issue. Their paths
 * begin with the name of the argument.
 *
 * @category Issues
 * @since 0.1.0
 */
export class ArgumentError extends issueError("ArgumentError") {}

/** Refuses an argument that is not what its type says. */
export const expectArgument = (
  isSound: boolean,
  name: string,
  expected: string | Text,
  value: unknown,
): void => {
  if (!isSound) throw new ArgumentError([wrongArgument(name, expected, value)])
}

/** Refuses arguments for all that is wrong with them; nothing when nothing is. */
export const expectNoIssues = (...found: ReadonlyArray<ReadonlyArray<Issue>>): void => {
  const issues = found.flat()
  if (issues.length > 0) throw new ArgumentError(issues)
}

/** Refuses what is no text. */
export const expectText = (value: unknown, name: string): void =>
  expectArgument(typeof value === "string", name, "string", value)

/** Refuses what is no map of fields, such as the options or the query of a question. */
export const expectFields = (value: unknown, name: string): void =>
  expectArgument(isRecord(value), name, "record", value)

/** Refuses what cannot be called. */
export const expectFunction = (value: unknown, name: string): void =>
  expectArgument(typeof value === "function", name, "function", value)

/** Refuses a language nothing is written in. */
export const expectLanguage = (language: unknown): void =>
  expectArgument(language === "vi" || language === "en", "language", "vi, en", language)
