import { compareExact, exact, zero } from "../../number/exact.ts"
import type { AbsentState, Combination, Expression, ExpressionOf } from "../expression.ts"
import {
  absencesOf,
  absentOutcome,
  accumulate,
  computedOutcome,
  numberOf,
  numberOutcome,
  type Outcome,
  strongestAbsence,
  truthOf,
} from "../outcome.ts"
import type { Scope } from "../scope.ts"
import type { Evaluators, Run } from "./operator.ts"

interface Member {
  readonly subject: string
  readonly outcome: Outcome
}

const best = (members: ReadonlyArray<Member>, sign: 1 | -1): Outcome => {
  const value = members
    .map((one) => numberOf(one.outcome))
    .reduce((leader, next) => (compareExact(next, leader) === sign ? next : leader))
  const leading = members.filter((one) => compareExact(numberOf(one.outcome), value) === 0)
  return { kind: "number", value, witnesses: [...new Set(leading.map((one) => one.subject))] }
}

const sum = (members: ReadonlyArray<Member>): Outcome =>
  accumulate(
    members.map((one) => numberOf(one.outcome)),
    zero,
    (total, value) => total.add(value),
  )

const mean = (members: ReadonlyArray<Member>): Outcome => {
  const total = sum(members)
  return total.kind === "number" ? computedOutcome(total.value.div(members.length)) : total
}

/** Brings at least one value to one. */
const combined: Record<Combination, (members: ReadonlyArray<Member>) => Outcome> = {
  sum,
  mean,
  max: (members) => best(members, 1),
  min: (members) => best(members, -1),
  count: (members) => numberOutcome(exact(members.length)),
}

/** Counts and sums of nothing are zero; a mean or an extreme of nothing does not exist: `undefined`. */
const combine = (how: Combination, members: ReadonlyArray<Member>): Outcome | undefined => {
  const absences = absencesOf(members.map((one) => one.outcome))
  if (absences.length > 0) return strongestAbsence(absences)
  if (members.length > 0) return combined[how](members)
  return how === "sum" || how === "count" ? numberOutcome(zero) : undefined
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

/** What the pool as a whole gives; nothing in it depends on the member that asks, so it is kept. */
const overPool = (
  { combine: how, each, where }: ExpressionOf<"aggregate">,
  run: Run,
): Outcome | undefined => {
  const members = run.scope.pool.members.flatMap((member): Member[] => {
    const outcome = memberValue(each, where, (operand) => run.silently(operand, member))
    return outcome === undefined ? [] : [{ subject: member.subject, outcome }]
  })
  return combine(how, members)
}

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
    return combine(how, members) ?? nothing(run.scope)
  },
  aggregate: (expression, run) => {
    const { memo } = run.scope.pool
    if (!memo.has(expression)) memo.set(expression, overPool(expression, run))
    const known = memo.get(expression)
    if (known !== undefined) return known
    return expression.whenEmpty === undefined ? nothing(run.scope) : run.operand(expression.whenEmpty)
  },
}
