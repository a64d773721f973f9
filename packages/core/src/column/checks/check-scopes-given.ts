import { closest } from "../../issue/closest.ts"
import { makeIssue } from "../../issue/issue.ts"
import type { IssueList } from "../../issue/issue-list.ts"
import { isRecord, wrongArgument } from "../../issue/wrong-argument.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { scopeWitnesses } from "../ingest/scope-witnesses.ts"
import { outcomeProblem } from "./outcome-problem.ts"

const shown = (by: Readonly<Record<string, unknown>>): string =>
  Object.entries(by)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(";") || "@"

type Scope = NonNullable<FactColumns["scopes"]>[number]

/** Decisions that subjects are not rated, each with its words. */
const checkNotRated = ({ notRated, rows }: FactColumns, issues: IssueList): void => {
  for (const [row, reason] of notRated ?? []) {
    const isRow = Number.isInteger(row) && row >= 0 && row < rows
    const isText = isRecord(reason) && typeof reason.vi === "string" && typeof reason.en === "string"
    if (isRow && isText) continue
    const wrong = wrongArgument("notRated", "Map<row, { vi, en }>", reason)
    issues.add({ ...wrong, path: ["notRated", String(row)] })
  }
}

const checkFacts = (
  { by, facts }: Scope,
  path: ReadonlyArray<string | number>,
  { rulebook: { scopeFacts } }: CompiledRulebook,
  issues: IssueList,
): void => {
  for (const [name, outcome] of facts) {
    const here = [...path, "facts", String(name)]
    const field = Object.hasOwn(scopeFacts, name) ? scopeFacts[name] : undefined
    if (field === undefined) {
      const suggestion = closest(String(name), Object.keys(scopeFacts))
      issues.add(makeIssue("fact.unknown-fact", here, { name: String(name), suggestion }))
      continue
    }
    const problem = outcome?.kind === "absent" ? undefined : outcomeProblem(field, outcome)
    if (problem === undefined) continue
    const told = { name, subject: shown(by), value: String(outcome?.kind), expected: problem.expected }
    issues.add(makeIssue(problem.problem, here, told))
  }
}

/** Checks what stands beside the columns: facts of quota scopes, and decisions that subjects are not rated. */
export const checkScopesGiven = (
  program: CompiledRulebook,
  columns: FactColumns,
  issues: IssueList,
): void => {
  checkNotRated(columns, issues)
  for (const [index, scope] of (columns.scopes ?? []).entries()) {
    const path = ["scopes", index]
    if (!isRecord(scope) || !isRecord(scope.by) || !(scope.facts instanceof Map)) {
      issues.add({ ...wrongArgument("scopes", "{ by, facts: Map }", scope), path })
      continue
    }
    if (scopeWitnesses(columns, [scope]).length === 0)
      issues.add(makeIssue("scope.unknown", [...path, "by"], { scope: shown(scope.by) }))
    checkFacts(scope as Scope, path, program, issues)
  }
}
