import { notComputed, type OpaqueResult } from "../expression/call-opaque.ts"
import type { Outcome } from "../expression/outcome.ts"
import { callPath } from "../expression/plugin-call.ts"
import { makeIssue } from "../issue/issue.ts"
import { pluginLabel } from "../mechanism/plugin-stamp.ts"
import { toDecimal } from "../number/decimal.ts"
import { compareExact } from "../number/exact.ts"
import type { LoweredCriterion } from "../rulebook/lower-criterion.ts"

/** Holds a plugin's mechanism to the points it may give: what lies beyond is not computed, and its plugin is named. */
export const holdPoints = (
  outcome: Outcome,
  criterion: string,
  { mechanism, promised }: LoweredCriterion,
  subject: string,
): OpaqueResult => {
  if (outcome.kind !== "number" || promised === undefined) return { outcome }
  const { min, max } = promised
  if (compareExact(outcome.value, min) >= 0 && compareExact(outcome.value, max) <= 0) return { outcome }
  const call = { plugin: pluginLabel(mechanism), name: mechanism.name, rule: criterion, subject }
  const told = { value: toDecimal(outcome.value), min: toDecimal(min), max: toDecimal(max) }
  const issue = makeIssue(
    "call.beyond-criterion",
    callPath(call),
    { ...call, ...told },
    { severity: "warning" },
  )
  return { outcome: notComputed(issue, call), issue }
}
