import { type Issue, makeIssue } from "../issue/issue.ts"

const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "list/danh sách" : typeof value

/** True for a plain map of fields: no list, no `Map`. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]"

/** What is wrong with an argument as a whole, at its name: for callers whom the types did not stop. */
export const wrongArgument = (name: string, expected: string, value: unknown): Issue =>
  makeIssue("field.wrong-type", [name], { name, expected, found: typeOf(value) })
