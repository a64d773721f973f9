import { Issues } from "@danvan/core"

const foundIn = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "list/danh sách" : typeof value

const wrong = (name: string, expected: string, value: unknown): Issues.Issue =>
  Issues.make("field.wrong-type", [name], { name, expected, found: foundIn(value) })

/** What is wrong with a number of things, from 1 on; nothing where there is none. */
export const countIssues = (
  name: string,
  value: unknown,
  most = Number.MAX_SAFE_INTEGER,
): ReadonlyArray<Issues.Issue> => {
  const isCount = Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most
  return value === undefined || isCount ? [] : [wrong(name, `1–${most}`, value)]
}

/** What is wrong with something that is called; nothing where there is none. */
export const callableIssues = (name: string, value: unknown): ReadonlyArray<Issues.Issue> =>
  value === undefined || typeof value === "function" ? [] : [wrong(name, "function", value)]

/** What is wrong with a signal to stop by; nothing where there is none. */
export const signalIssues = (name: string, value: unknown): ReadonlyArray<Issues.Issue> =>
  value === undefined || value instanceof AbortSignal ? [] : [wrong(name, "AbortSignal", value)]

/** What is wrong with options: no record at all, a field nothing reads, or what `look` finds. */
export const optionIssues = (
  options: unknown,
  known: ReadonlyArray<string>,
  look: () => ReadonlyArray<Issues.Issue>,
): ReadonlyArray<Issues.Issue> => {
  if (Object.prototype.toString.call(options) !== "[object Object]")
    return [wrong("options", "record", options)]
  const unknown = Object.keys(options as object)
    .filter((name) => !known.includes(name))
    .map((name) => Issues.make("field.unknown", [name], { name, suggestion: Issues.closest(name, known) }))
  return [...unknown, ...look()]
}
