import { compareExact, type Exact, one, zero } from "../../number/exact.ts"
import { roundExact } from "../../number/rounding.ts"
import type { Expression } from "../expression.ts"
import {
  absencesOf,
  absentOutcome,
  accumulate,
  computedOutcome,
  numberOf,
  numberOutcome,
  type Outcome,
  strongestAbsence,
} from "../outcome.ts"
import type { Evaluators, Run } from "./operator.ts"

/** Evaluates all operands; if any is absent so is the result, else `combine` has their values. */
const strict = (
  operands: ReadonlyArray<Expression>,
  run: Run,
  combine: (values: ReadonlyArray<Exact>) => Outcome,
): Outcome => {
  const outcomes = operands.map((operand) => run.operand(operand))
  const absences = absencesOf(outcomes)
  return absences.length > 0 ? strongestAbsence(absences) : combine(outcomes.map(numberOf))
}

const extreme =
  (sign: 1 | -1) =>
  ({ of }: { readonly of: ReadonlyArray<Expression> }, run: Run): Outcome =>
    strict(of, run, (values) =>
      values.length === 0
        ? absentOutcome("not-computed", { code: "empty", subject: run.scope.subject })
        : numberOutcome(values.reduce((best, value) => (compareExact(value, best) === sign ? value : best))),
    )

/** Exact arithmetic. An absent operand makes the result absent; only `add` may be told to leave it out. */
export const arithmetic: Evaluators<"add" | "subtract" | "multiply" | "divide" | "min" | "max" | "round"> = {
  add: ({ terms, skip = [] }, run) => {
    const outcomes = terms.map((term) => run.operand(term))
    const kept = outcomes.filter((one) => one.kind !== "absent" || !skip.includes(one.state))
    if (kept.length === 0 && outcomes.length > 0) return strongestAbsence(absencesOf(outcomes))
    const absences = absencesOf(kept)
    if (absences.length > 0) return strongestAbsence(absences)
    return accumulate(kept.map(numberOf), zero, (sum, term) => sum.add(term), run.scope.subject)
  },
  subtract: ({ left, right }, run) =>
    strict([left, right], run, ([from, minus]) => computedOutcome(from!.sub(minus!), run.scope.subject)),
  multiply: ({ factors }, run) =>
    strict(factors, run, ([first = one, ...rest]) =>
      accumulate(rest, first, (product, factor) => product.mul(factor), run.scope.subject),
    ),
  divide: ({ left, right }, run) =>
    strict([left, right], run, ([dividend, divisor]) =>
      divisor!.n === 0n
        ? absentOutcome("not-computed", { code: "division-by-zero", subject: run.scope.subject })
        : computedOutcome(dividend!.div(divisor!), run.scope.subject),
    ),
  min: extreme(-1),
  max: extreme(1),
  round: ({ of, rounding }, run) =>
    strict([of], run, ([value]) => numberOutcome(roundExact(value!, rounding))),
}
