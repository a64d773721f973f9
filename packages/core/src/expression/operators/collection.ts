import { toFraction } from "../../number/decimal.ts"
import { compareExact, exact, signedNumerator, zero } from "../../number/exact.ts"
import type {
  AbsentState,
  Combination,
  Expression,
  ExpressionOf,
  FoldCombination,
  OncePer,
} from "../expression.ts"
import {
  absencesOf,
  absentOutcome,
  accumulate,
  booleanOutcome,
  computedOutcome,
  type ListItem,
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

/** Values with the same denominator are added as whole numbers first: a hundred thousand fractions take no time. */
const sum = (members: ReadonlyArray<Member>): Outcome => {
  const numerators = new Map<bigint, bigint>()
  for (const { outcome } of members) {
    const value = numberOf(outcome)
    numerators.set(value.d, (numerators.get(value.d) ?? 0n) + signedNumerator(value))
  }
  const parts = [...numerators].map(([denominator, numerator]) => exact(numerator, denominator))
  return accumulate(parts, zero, (total, value) => total.add(value))
}

const mean = (members: ReadonlyArray<Member>): Outcome => {
  const total = sum(members)
  return total.kind === "number" ? computedOutcome(total.value.div(members.length)) : total
}

/** Three-valued, as `and` and `or` are: one decisive item settles it, even beside missing ones. */
const whether =
  (decisive: boolean) =>
  (members: ReadonlyArray<Member>): Outcome => {
    const outcomes = members.map((one) => one.outcome)
    if (outcomes.some((one) => one.kind !== "absent" && truthOf(one) === decisive)) {
      return booleanOutcome(decisive)
    }
    const absences = absencesOf(outcomes)
    return absences.length > 0 ? strongestAbsence(absences) : booleanOutcome(!decisive)
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
const combine = (how: FoldCombination, members: ReadonlyArray<Member>): Outcome | undefined => {
  if (how === "any" || how === "all") return whether(how === "any")(members)
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

const noItems = (scope: Scope): Outcome =>
  absentOutcome("not-computed", { code: "empty-list", subject: scope.subject })

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

interface ItemMember extends Member {
  readonly scope: Scope
}

/** Keys as one text: equal numbers are one key however they are written. */
const keyText = (outcome: Outcome): string => {
  if (outcome.kind === "number") return `n${toFraction(outcome.value)}`
  return "value" in outcome ? `${outcome.kind}${outcome.value}` : outcome.kind
}

const beats = (next: Outcome, kept: Outcome, keep: OncePer["keep"]): boolean => {
  if (keep === "first" || next.kind !== "number" || kept.kind !== "number") return false
  return compareExact(next.value, kept.value) === (keep === "highest" ? 1 : -1)
}

/**
 * Of items with the same keys the one to keep. An item with a key or a value missing stays: what it would have
 * replaced is not known.
 */
const onceEach = (
  members: ReadonlyArray<ItemMember>,
  { keys, keep }: OncePer,
  run: Run,
): ReadonlyArray<ItemMember> => {
  const kept = new Map<string, ItemMember>()
  members.forEach((member, index) => {
    const values = keys.map((key) => run.silently(key, member.scope))
    const absences = absencesOf([...values, member.outcome])
    if (absences.length > 0) {
      kept.set(`absent ${index}`, { ...member, outcome: strongestAbsence(absences) })
      return
    }
    const key = JSON.stringify(values.map(keyText))
    const known = kept.get(key)
    if (known === undefined || beats(member.outcome, known.outcome, keep)) kept.set(key, member)
  })
  return [...kept.values()]
}

/** How many items an explanation tells of one by one; a list may have a hundred thousand. */
const tracedItems = 12

/** What the items give, or `undefined` when none takes part. */
const overList = (
  { list, combine: how, each, where, once }: ExpressionOf<"fold">,
  items: ReadonlyArray<ListItem>,
  run: Run,
): Outcome | undefined => {
  const folds = new Map<Expression, Outcome | undefined>()
  const all = items.flatMap((item, index): ItemMember[] => {
    const scope: Scope = { ...run.scope, item, at: { position: index + 1, list }, folds }
    const outcome = memberValue(each, where, (operand) => run.silently(operand, scope))
    return outcome === undefined ? [] : [{ subject: run.scope.subject, outcome, scope }]
  })
  const members = once === undefined ? all : onceEach(all, once, run)
  if (run.tracing) {
    for (const { scope } of members.slice(0, tracedItems)) run.operand(each, scope)
    const rest = members.slice(tracedItems)
    const isSummed = how === "sum" || how === "mean"
    const together = isSummed ? combine("sum", rest) : undefined
    if (rest.length > 0) run.leaveUntold({ count: rest.length, ...(together && { together }) })
  }
  return combine(how, members)
}

/** Folds over a list fact and aggregates over the pool of subjects. */
export const collection: Evaluators<"fold" | "aggregate"> = {
  fold: (expression, run) => {
    const { list, whenEmpty } = expression
    const found = run.operand(list)
    if (found.kind !== "list") return found
    // A list fact folded for every item of another gives the same each time.
    const folds = list.op === "input" ? run.scope.folds : undefined
    const outcome = folds?.has(expression) ? folds.get(expression) : overList(expression, found.items, run)
    folds?.set(expression, outcome)
    if (outcome !== undefined) return outcome
    return whenEmpty === undefined ? noItems(run.scope) : run.operand(whenEmpty)
  },
  aggregate: (expression, run) => {
    const { memo } = run.scope.pool
    if (!memo.has(expression)) memo.set(expression, overPool(expression, run))
    const known = memo.get(expression)
    if (known !== undefined) return known
    return expression.whenEmpty === undefined ? nothing(run.scope) : run.operand(expression.whenEmpty)
  },
}
