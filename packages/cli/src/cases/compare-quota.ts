import type { Scoring } from "@danvan/core"
import { cliIssue } from "../issues/cli-issue.ts"
import type { QuotaExpectation } from "./case-document.ts"
import { type Comparison, compare, compareExact, type Mismatch } from "./compare-subject.ts"

type Scope = Readonly<Record<string, string>>

const shownScope = (by: Scope): string =>
  `@${Object.entries(by)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join(";")}`

/** The order in which subjects are named is no part of what a case says. */
const compareIds = (
  what: string,
  expected: ReadonlyArray<string> | undefined,
  actual: ReadonlyArray<string>,
): ReadonlyArray<Mismatch> => {
  const listed = (ids: ReadonlyArray<string>): string => `[${[...ids].sort().join(", ")}]`
  return compare(what, expected === undefined ? undefined : listed(expected), listed(actual))
}

/** Compares what a case expects of a quota with what it did. */
export const compareQuota = (
  expected: QuotaExpectation,
  results: ReadonlyArray<Scoring.QuotaScopeResult>,
): Comparison => {
  const nameOf = ({ quota, by }: { readonly quota: string; readonly by: Scope }): string =>
    `${quota} ${shownScope(by)}`
  const name = nameOf(expected)
  const found = results.find((result) => nameOf(result) === name)
  if (found === undefined) {
    const scope = shownScope(expected.by)
    const options = results.map(nameOf).join(", ") || "—"
    return {
      mismatches: [],
      issues: [cliIssue("case.unknown-quota", { quota: expected.quota, scope, options })],
    }
  }
  const limit = "unknown" in found.limit ? undefined : found.limit
  return {
    mismatches: [
      ...compare(`${name} · limit`, expected.limit, limit === undefined ? undefined : String(limit.limit)),
      ...compareExact(`${name} · base`, expected.base, limit?.base),
      ...compare(`${name} · taken`, expected.taken, String(found.kept.length)),
      ...compareIds(`${name} · cut`, expected.cut, found.cut),
      ...compareIds(`${name} · contested`, expected.contested, found.contested),
    ],
    issues: [],
  }
}
