import { Issues } from "@danvan/core"

/** True for a plain map of fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === "[object Object]"

/** A thing that is not what its place takes. */
export const wrongShape = (path: Issues.Issue["path"], expected: string, value: unknown): Issues.Issue => {
  const found = value === null ? "null" : Array.isArray(value) ? "list/danh sách" : typeof value
  return Issues.make("field.wrong-type", path, { name: String(path.at(-1) ?? "plugins"), expected, found })
}
