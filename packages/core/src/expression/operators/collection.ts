import { compareExact, exact, zero } from "../../number/exact.ts"
import type { AbsentState, Combination, Expression } from "../expression.ts"
import {
  absencesOf,
  absentOutcome,
  numberOf,
  numberOutcome,
  type Outcome,
  strongestAbsence,
  truthOf,
} from "../outcome.ts"
import type { Scope } from "../scope.ts"
import type { Evaluators } from "./operator.ts"

interface Member {
  readonly subject: string
  readonly outcome: Outcome
}

const best = (members: ReadonlyArray<Member>, sign: 1 | -1): Outcome => {
  const value = members
    .map((one) => numberOf(one.outcome))
    .reduce((leader, next) => (compareExact(next, leader) === sign ? next : leader))
  const witnesses = members
    .filter((one) => compareExact(numberOf(one.outcome), value) === 0)
    .map((one) => one.subject)
  return { kind: "number", value, witnesses }
}

const sum = (members: ReadonlyArray<Member>) =>
  members.reduce((total, one) => total.add(numberOf(one.outcome)), zero)

/** Brings at least one value to one. */
const combined: Record<Combination, (members: ReadonlyArray<Member>) => Outcome> = {
  sum: (members) => numberOutcome(sum(members)),
  mean: (members) => numberOutcome(sum(members).div(members.length)),
  max: (members) => best(members, 1),
  min: (members) => best(members, -1),
  count: (members) => numberOutcome(exact(members.length)),
}

/** Counts and sums of nothing are zero; a mean or an extreme of nothing does not exist. */
const combine = (how: Combination, members: ReadonlyArray<Member>, whenEmpty: () => Outcome): Outcome => {
  const absences = absencesOf(members.map((one) => one.outcome))
  if (absences.length > 0) return strongestAbsence(absences)
  if (members.length > 0) return combined[how](members)
  return how === "sum" || how === "count" ? numberOutcome(zero) : whenEmpty()
}

const leftOut: ReadonlyArray<AbsentState> = ["not-assigned", "not-applicable"]

/** The value `each` has for a member, or `undefined` when the member does not take part. */
const memberValue = (
  each: Expression,
  where: Expression | undefined,
  evaluate: (operand: Expression) => Outcome,
): Outcome | undefined => {
  const condition = where === undefined ? undefined : evaluate(where)
  const outcome =
    condition === undefined || (condition.kind !== "absent" && truthOf(condition))
      ? evaluate(each)
      : condition.kind === "absent"
        ? condition
        : undefined
  return outcome?.kind === "absent" && leftOut.includes(outcome.state) ? undefined : outcome
}

const nothing = (scope: Scope): Outcome =>
  absentOutcome("not-computed", { code: "empty", subject: scope.subject })

/** Folds over a list fact and aggregates over the pool of subjects. */
export const collection: Evaluators<"fold" | "aggregate"> = {
  fold: ({ list, combine: how, each, where }, run) => {
    const found = run.operand(list)
    if (found.kind !== "list") return found
    const members = found.items.flatMap((item): Member[] => {
      const inside: Scope = { ...run.scope, item }
      const outcome = memberValue(each, where, (operand) => run.operand(operand, inside))
      return outcome === undefined ? [] : [{ subject: run.scope.subject, outcome }]
    })
    return combine(how, members, () => nothing(run.scope))
  },
  aggregate: (expression, run) => {
    const { pool } = run.scope
    const known = pool.memo.get(expression)
    if (known !== undefined) return known
    const members = pool.members.flatMap((member): Member[] => {
      const outcome = memberValue(expression.each, expression.where, (operand) =>
        run.silently(operand, member),
      )
      return outcome === undefined ? [] : [{ subject: member.subject, outcome }]
    })
    const outcome = combine(expression.combine, members, () =>
      expression.whenEmpty === undefined ? nothing(run.scope) : run.silently(expression.whenEmpty, run.scope),
    )
    pool.memo.set(expression, outcome)
    return outcome
  },
}
