import { type Issue, makeIssue } from "./issue.ts"
import { typeWord, typeWordOf } from "./type-words.ts"

/** True for a plain map of fields: no list, no `Map`. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]"

/** What is wrong with an argument as a whole, at its name: for callers whom the types did not stop. */
export const wrongArgument = (name: string, expected: string, value: unknown): Issue =>
  makeIssue("field.wrong-type", [name], { name, expected: typeWord(expected), found: typeWordOf(value) })
