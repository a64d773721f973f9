import type { Text } from "../language/text.ts"
import { closest } from "./closest.ts"
import { type Issue, makeIssue } from "./issue.ts"
import { typeWord, typeWordOf } from "./type-words.ts"

/** True for a plain map of fields: no list, no `Map`. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]"

/**
 * What is wrong with an argument as a whole, at its name: for callers whom the types did not stop. `expected` is the
 * name of a type, such as `string`, `array` or `Rulebook`, or words.
 */
export const wrongArgument = (name: string, expected: string | Text, value: unknown): Issue => {
  const words = typeof expected === "string" ? typeWord(expected) : expected
  return makeIssue("field.wrong-type", [name], { name, expected: words, found: typeWordOf(value) })
}

/**
 * What is wrong with an argument that should be a list of such members, at the place of the first that is none: what
 * one of them is, the others most often are too.
 */
export const wrongMembers = (
  name: string,
  isMember: (value: unknown) => boolean,
  expected: string | Text,
  list: unknown,
): ReadonlyArray<Issue> => {
  if (!Array.isArray(list)) return [wrongArgument(name, "array", list)]
  const index = list.findIndex((one) => !isMember(one))
  return index < 0 ? [] : [{ ...wrongArgument(name, expected, list[index]), path: [name, index] }]
}

/** The fields of options that nothing reads: a misspelt one would be left out without a word. */
export const unknownOptions = (options: unknown, known: ReadonlyArray<string>): ReadonlyArray<Issue> =>
  isRecord(options)
    ? Object.keys(options)
        .filter((name) => !known.includes(name))
        .map((name) => makeIssue("field.unknown", [name], { name, suggestion: closest(name, known) }))
    : []
