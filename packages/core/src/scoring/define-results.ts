import {
  absent,
  add,
  addSkipping,
  compare,
  divide,
  fallback,
  isIn,
  max,
  min,
  multiply,
  result,
  round,
  subtract,
  when,
} from "../expression/build.ts"
import type { AbsentState, Expression } from "../expression/expression.ts"
import { assignedPrefix, sharePrefix } from "../expression/formula/functions.ts"
import { parseDecimal } from "../number/decimal.ts"
import { type Exact, zero } from "../number/exact.ts"
import type { Criterion } from "../rulebook/criterion.ts"
import type { LoweredCriterion } from "../rulebook/lower-criterion.ts"
import type { Rulebook, Scale } from "../rulebook/rulebook.ts"

/** The states in which a criterion leaves the total. */
export const leavingStates: ReadonlyArray<AbsentState> = ["not-assigned", "not-applicable"]

const orZero = (expression: Expression): Expression => fallback(expression, leavingStates, 0)

const sum = (criteria: ReadonlyArray<Criterion>): Expression =>
  addSkipping(
    leavingStates,
    criteria.map(({ id }) => result(id)),
  )

/** Floor, cap and rounding of a criterion, in that order; what is not declared is not applied. */
const limited = (criterion: Criterion, points: Expression): Expression => {
  const { floor, cap = criterion.criteria === undefined ? undefined : criterion.max, rounding } = criterion
  const floored = floor === undefined ? points : max(points, floor)
  const capped = cap === undefined ? floored : min(floored, cap)
  return rounding === undefined ? capped : round(capped, rounding)
}

const decimal = (source: string | undefined): Exact | undefined =>
  source === undefined ? undefined : parseDecimal(source)

const limitOf = ({ cap, max: printed }: Criterion): Exact | undefined => decimal(cap ?? printed)

/** What a criterion is worth with everything inside it assigned: its limit, or the sum of what is inside. */
const whole = (criterion: Criterion): Exact => limitOf(criterion) ?? wholeOf(criterion.criteria ?? [])

const wholeOf = (criteria: ReadonlyArray<Criterion>): Exact =>
  criteria.reduce((sum, criterion) => sum.add(whole(criterion)), zero)

/**
 * What was assigned of several criteria. With all of it assigned that is the limit the text prints, even where a
 * form's maxima do not add up to it; with a part left out, what remains.
 */
const assignedOf = (criteria: ReadonlyArray<Criterion>, limit: Exact | undefined): Expression => {
  const inside = add(...criteria.map(({ id }) => result(`${assignedPrefix}${id}`)))
  return limit === undefined
    ? inside
    : when(compare(inside, "=", wholeOf(criteria)), limit, min(inside, limit))
}

const assigned = (criterion: Criterion): Expression =>
  criterion.criteria === undefined
    ? when(isIn(result(criterion.id), ...leavingStates), 0, limitOf(criterion) ?? 0)
    : assignedOf(criterion.criteria, limitOf(criterion))

const share = (id: string): Expression => {
  const maximum = result(`${assignedPrefix}${id}`)
  return when(compare(maximum, "=", 0), absent("not-assigned"), divide(result(id), maximum))
}

const total = (scale: Scale, criteria: ReadonlyArray<Criterion>): Expression => {
  const of = (section: string, counted?: string): ReadonlyArray<Criterion> =>
    criteria.filter(
      (one) =>
        (one.section ?? "main") === section &&
        (counted === undefined || (one.counted ?? "inside") === counted),
    )
  const main = sum(of("main"))
  const base =
    scale.notAssigned === "rescale"
      ? divide(multiply(main, scale.max), result(`${assignedPrefix}total`))
      : main
  const bonus = of("bonus", "inside")
  const withBonus = bonus.length === 0 ? base : add(base, ...bonus.map(({ id }) => orZero(result(id))))
  const penalty = of("penalty")
  const less =
    penalty.length === 0
      ? withBonus
      : subtract(withBonus, add(...penalty.map(({ id }) => orZero(result(id)))))
  const floored = scale.floor === undefined ? less : max(less, scale.floor)
  const cap = scale.cap ?? scale.max
  const capped = cap === "none" ? floored : min(floored, cap)
  const outside = of("bonus", "outside")
  const whole = outside.length === 0 ? capped : add(capped, ...outside.map(({ id }) => orZero(result(id))))
  return scale.rounding === undefined ? whole : round(whole, scale.rounding)
}

/**
 * The expression of every result a variant has: the points of each criterion under its id, what was assigned of it
 * and its share under prefixes, and the total.
 *
 * Total = main, rescaled where declared, + bonus inside − penalty, between floor and cap, + bonus outside, rounded
 * where declared.
 */
export const defineResults = (
  rulebook: Rulebook,
  criteria: ReadonlyArray<Criterion>,
  leaves: ReadonlyMap<string, LoweredCriterion>,
): ReadonlyMap<string, Expression> => {
  const definitions = new Map<string, Expression>()
  const define = (criterion: Criterion): void => {
    const { id } = criterion
    criterion.criteria?.forEach(define)
    const points =
      criterion.criteria === undefined
        ? (leaves.get(id)?.expression ?? absent("not-applicable"))
        : sum(criterion.criteria)
    definitions.set(id, limited(criterion, points))
    definitions.set(`${assignedPrefix}${id}`, assigned(criterion))
    definitions.set(`${sharePrefix}${id}`, share(id))
  }
  criteria.forEach(define)
  const { scale } = rulebook
  if (scale === undefined) return definitions
  const main = criteria.filter(({ section = "main" }) => section === "main")
  definitions.set("total", total(scale, criteria))
  definitions.set(`${assignedPrefix}total`, assignedOf(main, decimal(scale.max)))
  definitions.set(`${sharePrefix}total`, share("total"))
  return definitions
}
