import { Issues } from "@danvan/core"

/** True for a plain map of fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]"

/** A thing that is not what its place takes; `expected` is the name of a type, as `Issues.typeWord` has words for. */
export const wrongShape = (path: Issues.Issue["path"], expected: string, value: unknown): Issues.Issue =>
  Issues.make("field.wrong-type", path, {
    name: String(path.at(-1) ?? "plugins"),
    expected: Issues.typeWord(expected),
    found: Issues.typeWordOf(value),
  })
