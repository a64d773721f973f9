import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { partWords } from "./part-words.ts"

/**
 * Looks for unknown mechanisms and repeated ids in criteria that are not well formed, so that a file with mistakes
 * of both kinds is not corrected in two rounds.
 */
export const scanCriteria = (data: unknown, registry: MechanismRegistry): ReadonlyArray<Issue> => {
  const issues: Issue[] = []
  const seen = new Set<string>()
  const visit = (criteria: unknown, path: ReadonlyArray<string | number>): void => {
    if (!Array.isArray(criteria)) return
    criteria.forEach((criterion: unknown, index) => {
      if (!isRecord(criterion)) return
      const here = [...path, index]
      const { id, mechanism } = criterion
      if (typeof id === "string" && seen.has(id)) {
        issues.push(makeIssue("id.duplicate", [...here, "id"], { id, kind: partWords.criteria }))
      }
      if (typeof id === "string") seen.add(id)
      if (typeof mechanism === "string" && !registry.has(mechanism)) {
        const facts = { name: mechanism, suggestion: closest(mechanism, registry.keys()) }
        issues.push(makeIssue("mechanism.unknown", [...here, "mechanism"], facts))
      }
      visit(criterion.criteria, [...here, "criteria"])
    })
  }
  if (isRecord(data)) visit(data.criteria, ["criteria"])
  return issues
}
