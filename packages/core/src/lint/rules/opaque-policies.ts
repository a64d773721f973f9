import type { Issue } from "../../issue/issue.ts"
import { makeIssue } from "../../issue/issue.ts"
import type { PolicyUse } from "../../rulebook/policy-use.ts"
import type { LintRule } from "../linted.ts"

/** Ties, classes and limits that a plugin's policy decides: nothing can be proved of them. */
export const opaquePolicies: LintRule = ({ rulebook: { ranking, classification, quotas } }) => {
  const told = (policy: PolicyUse | undefined, path: Issue["path"]): ReadonlyArray<Issue> =>
    policy === undefined
      ? []
      : [makeIssue("lint.opaque-policy", [...path, "policy"], { name: policy.name }, { severity: "info" })]
  return [
    ...(ranking?.ties ?? []).flatMap(({ policy }, index) => told(policy, ["ranking", "ties", index])),
    ...told(classification?.policy, ["classification"]),
    ...quotas.flatMap(({ policy }, index) => told(policy, ["quotas", index])),
  ]
}
