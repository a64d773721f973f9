import {
  bonus,
  classFloors,
  groups,
  quotaShare,
  type Rule,
  rules,
  scaleMax,
  worstClass,
} from "../../workload/rules.ts"
import type { Workload } from "../../workload/workload.ts"

const columnOf = (rule: Rule): number =>
  rules.slice(0, rules.indexOf(rule)).reduce((sum, { fields }) => sum + fields.length, 0)

const macro = (rule: Rule): string => {
  const column = columnOf(rule)
  if (rule.kind === "ratio") return `RATIO(${column}, ${rule.max})`
  if (rule.kind === "grade") return `GRADE(${column}, ${rules.indexOf(rule)})`
  return `DEDUCTIONS(${column}, ${rule.max}, ${rule.costs.join(", ")})`
}

/** The states C reads: those of grades; not assigned is known to hold 0 of 0. */
export const isRead = (rule: Rule, at: number, { criteria }: Workload): boolean =>
  rule.kind === "grade" && criteria[at]?.state !== undefined

/** The rulebook as macros. */
export const rulesHeader = (workload: Workload): string => {
  const steps = [...groups, bonus].flatMap(({ cap, rules: own }) => [
    "GROUP",
    ...own.map(macro),
    `CAP(${cap})`,
  ])
  const [best, good, fair] = classFloors
  const constants = {
    COLUMNS: rules.reduce((sum, { fields }) => sum + fields.length, 0),
    STATED: rules.map((rule, at) => (isRead(rule, at, workload) ? 1 : 0)).join(", "),
    SCALE_MAX: scaleMax,
    BEST: best,
    GOOD: good,
    FAIR: fair,
    WORST: worstClass,
    QUOTA_SHARE: quotaShare,
    RULES: steps.join(" "),
  }
  return Object.entries(constants)
    .map(([name, value]) => `#define ${name} ${value}\n`)
    .join("")
}
