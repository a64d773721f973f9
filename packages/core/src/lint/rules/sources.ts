import { type Issue, makeIssue } from "../../issue/issue.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import type { LintRule } from "../linted.ts"

type Sourced = { readonly id: string; readonly source?: ReadonlyArray<unknown> | undefined }

/** Rules of a published or local text that do not say where they stand in it (thiếu căn cứ). */
export const sources: LintRule = ({ rulebook }) => {
  if (rulebook.status === "illustrative") return []
  const { criteria, classification, quotas, notRated, parameters } = rulebook
  const covered = new Set<string>()
  const issues: Issue[] = []
  const look = ({ id, source }: Sourced, path: Issue["path"]): void => {
    if (source === undefined) issues.push(makeIssue("lint.no-source", path, { id }, { severity: "warning" }))
  }
  for (const { criterion, path } of allCriteria(criteria)) {
    const isInside = path.length > 2 && covered.has(path.slice(0, -2).join(" "))
    // A source above covers what is inside: a table is cited once.
    if (criterion.source !== undefined || isInside) covered.add(path.join(" "))
    else if (criterion.criteria === undefined) look(criterion, path)
  }
  const classes = classification?.source === undefined ? (classification?.classes ?? []) : []
  classes.forEach((one, index) => look(one, ["classification", "classes", index]))
  classification?.vetoes.forEach((one, index) => look(one, ["classification", "vetoes", index]))
  quotas.forEach((one, index) => look(one, ["quotas", index]))
  notRated.forEach((one, index) => look(one, ["notRated", index]))
  for (const [name, { values }] of Object.entries(parameters)) {
    values.forEach(({ source }, index) => look({ id: name, source }, ["parameters", name, "values", index]))
  }
  return issues
}
