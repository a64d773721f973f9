import { compareExact } from "../../number/exact.ts"
import type { Comparison, Expression } from "../expression.ts"
import { absencesOf, booleanOutcome, numberOf, type Outcome, strongestAbsence, truthOf } from "../outcome.ts"
import type { Evaluators, Run } from "./operator.ts"

const holds: Record<Comparison, (side: -1 | 0 | 1) => boolean> = {
  "<": (side) => side < 0,
  "<=": (side) => side <= 0,
  "=": (side) => side === 0,
  "!=": (side) => side !== 0,
  ">=": (side) => side >= 0,
  ">": (side) => side > 0,
}

/** −1, 0 or 1; texts and truths are only ever compared for equality, so their order does not matter. */
const sideOf = (left: Outcome, right: Outcome): -1 | 0 | 1 => {
  if (left.kind === "number") return compareExact(left.value, numberOf(right))
  const same = "value" in left && "value" in right && left.value === right.value
  return same ? 0 : 1
}

/**
 * Three-valued: one `decisive` operand settles it whatever the others are, even missing ones. A veto that is
 * known to hold does not wait for facts that could not lift it.
 */
const connective =
  (decisive: boolean) =>
  ({ of }: { readonly of: ReadonlyArray<Expression> }, run: Run): Outcome => {
    const outcomes = of.map((operand) => run.operand(operand))
    if (outcomes.some((one) => one.kind !== "absent" && truthOf(one) === decisive)) {
      return booleanOutcome(decisive)
    }
    const absences = absencesOf(outcomes)
    return absences.length > 0 ? strongestAbsence(absences) : booleanOutcome(!decisive)
  }

/** Comparisons and connectives. */
export const logic: Evaluators<"compare" | "and" | "or" | "not" | "is"> = {
  compare: ({ left, is, right }, run) => {
    const sides = [run.operand(left), run.operand(right)] as const
    const absences = absencesOf(sides)
    return absences.length > 0 ? strongestAbsence(absences) : booleanOutcome(holds[is](sideOf(...sides)))
  },
  and: connective(false),
  or: connective(true),
  not: ({ of }, run) => {
    const outcome = run.operand(of)
    return outcome.kind === "absent" ? outcome : booleanOutcome(!truthOf(outcome))
  },
  is: ({ of, states }, run) => {
    const outcome = run.operand(of)
    return booleanOutcome(outcome.kind === "absent" && states.includes(outcome.state))
  },
}
