import type { Facts } from "@danvan/core"
import type { ShownIssue } from "../issues/cli-issue.ts"

/** Which part of a row an issue is about, where it is not the value. */
const parts: Readonly<Record<string, keyof Facts.EntryCells>> = {
  "fact.unknown-subject": "subject",
  "fact.unknown-criterion": "criterion",
  "fact.unknown-field": "field",
  "fact.unknown-fact": "field",
  "fact.unknown-stage": "stage",
  "scope.unknown": "subject",
}

const keyOf = (at: ShownIssue["at"]): string =>
  at === undefined ? "" : `${at.file ?? ""}:${at.sheet ?? ""}:${at.line}:${at.column}`

/**
 * Issues about facts from tables, each moved to the cell it is about: a subject nobody declared is wrong in the
 * column of subjects, not in that of values. Issues about JSON and YAML stay where they are.
 */
export const inOwnCell = (
  issues: ReadonlyArray<ShownIssue>,
  { entries, scopes }: Facts.Entries,
): ReadonlyArray<ShownIssue> => {
  const wanted = new Set(issues.filter(({ code }) => code in parts).map(({ at }) => keyOf(at)))
  if (wanted.size === 0) return issues
  const cells = new Map<string, Facts.EntryCells>()
  for (const { place } of [...entries, ...scopes.flatMap(({ facts }) => facts)]) {
    if (place.cells !== undefined && wanted.has(keyOf(place.at))) cells.set(keyOf(place.at), place.cells)
  }
  return issues.map((issue) => {
    const part = parts[issue.code]
    const own = part === undefined ? undefined : cells.get(keyOf(issue.at))?.[part]
    return own?.at === undefined ? issue : { ...issue, path: own.path, at: own.at }
  })
}
