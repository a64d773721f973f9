import { closest } from "../issue/closest.ts"
import type { Issue } from "../issue/issue.ts"
import type { Policy } from "../mechanism/policy.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import type { Checker } from "./checker.ts"
import type { PolicyUse } from "./policy-use.ts"

/** Checks that a policy is there and takes its parameters. */
export const checkPolicy = (
  checker: Checker,
  use: PolicyUse,
  policies: ReadonlyMap<string, Policy>,
  path: Issue["path"],
): void => {
  const policy = policies.get(use.name)
  if (policy === undefined) {
    const suggestion = closest(use.name, policies.keys())
    checker.report("policy.unknown", [...path, "name"], { name: use.name, suggestion })
    return
  }
  const parsed = parseWith(policy.parameters, use.with, undefined, [...path, "with"])
  if ("issues" in parsed) checker.issues.push(...parsed.issues)
}
