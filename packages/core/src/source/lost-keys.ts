import { type Issue, makeIssue } from "../issue/issue.ts"
import { unreadable } from "./read-value.ts"

type Path = ReadonlyArray<string | number>

/** Deeper than any field that holds a map by id. */
const maxDepth = 6

const look = (value: unknown, path: Path, seen: Set<object>): ReadonlyArray<Issue> => {
  if (typeof value !== "object" || value === null || path.length > maxDepth || seen.has(value)) return []
  seen.add(value)
  if (Array.isArray(value)) return value.flatMap((one, index) => look(one, [...path, index], seen))
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "__proto__"
      ? [makeIssue("source.forbidden-key", [...path, name], { name })]
      : look(inner, [...path, name], seen),
  )
}

/**
 * The keys named `__proto__` in data that code hands over. A schema leaves them out without a word, and with them what
 * somebody gave under that name; so they are looked for beside it.
 * Data that throws when it is looked at is refused here, before a schema meets it.
 */
export const lostKeyIssues = (value: unknown): ReadonlyArray<Issue> => {
  try {
    return look(value, [], new Set())
  } catch {
    return [makeIssue("source.not-data", [], { found: unreadable })]
  }
}

/** True when {@link lostKeyIssues} could not even look at the data. */
export const isUnreadable = (issues: ReadonlyArray<Issue>): boolean =>
  issues.some(({ code }) => code === "source.not-data")
