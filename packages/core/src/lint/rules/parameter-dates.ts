import { type Issue, makeIssue } from "../../issue/issue.ts"
import type { LintRule } from "../linted.ts"

/** Dates at which the rulebook is in force and a parameter of it has no value, or two. */
export const parameterDates: LintRule = ({ rulebook }) =>
  Object.entries(rulebook.parameters).flatMap(([name, { values }]): Issue[] => {
    const path = ["parameters", name, "values"]
    const { from: start, to: end } = rulebook.effective
    const sorted = values.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    const issues: Issue[] = []
    const gap = (from: string, to: string | undefined): void => {
      const isOutside = (to !== undefined && to <= start) || (end !== undefined && from >= end)
      if (isOutside) return
      const first = from < start ? start : from
      const facts = { name, from: first, to: to ?? "…" }
      issues.push(makeIssue("lint.parameter-gap", path, facts, { severity: "warning" }))
    }
    let covered: string | undefined = start
    for (const value of sorted) {
      if (covered === undefined) break
      if (value.from > covered) gap(covered, value.from)
      covered = value.to === undefined ? undefined : value.to > covered ? value.to : covered
    }
    if (covered !== undefined && (end === undefined || covered < end)) gap(covered, end)
    return issues
  })
