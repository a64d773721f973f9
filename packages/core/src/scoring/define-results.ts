import {
  absent,
  add,
  addSkipping,
  divide,
  max,
  min,
  multiply,
  noted,
  result,
  round,
  subtract,
} from "../expression/build.ts"
import { compare, fallback, isIn, when } from "../expression/build-choices.ts"
import type { AbsentState, Expression } from "../expression/expression.ts"
import { assignedPrefix, sharePrefix } from "../expression/formula/functions.ts"
import { parseDecimal } from "../number/decimal.ts"
import { type Exact, zero } from "../number/exact.ts"
import { type Criterion, inSection } from "../rulebook/criterion.ts"
import type { LoweredCriterion } from "../rulebook/lower-criterion.ts"
import type { Rulebook, Scale } from "../rulebook/rulebook.ts"

/** The states in which a criterion leaves the total. */
export const leavingStates: ReadonlyArray<AbsentState> = ["not-assigned", "not-applicable"]

const orZero = (expression: Expression): Expression => fallback(expression, leavingStates, 0)

const sum = (criteria: ReadonlyArray<Criterion>, prefix = ""): Expression =>
  addSkipping(
    leavingStates,
    criteria.map(({ id }) => result(`${prefix}${id}`)),
  )

/** Bonus and penalty come on top of `points`; what is not assigned of them is none. */
const withExtras = (
  points: Expression,
  bonus: ReadonlyArray<Criterion>,
  penalty: ReadonlyArray<Criterion>,
): Expression => {
  const terms = (criteria: ReadonlyArray<Criterion>) => criteria.map(({ id }) => orZero(result(id)))
  const more = bonus.length === 0 ? points : add(points, ...terms(bonus))
  return penalty.length === 0 ? more : subtract(more, add(...terms(penalty)))
}

/**
 * Floor, cap, attached bonus and penalty, and rounding of a criterion, in that order; what is not declared is not
 * applied. An attached penalty does not take a group below its floor either.
 */
const limited = (criterion: Criterion, points: Expression): Expression => {
  const { criteria: inside = [], floor, rounding } = criterion
  const cap = criterion.cap ?? (criterion.criteria === undefined ? undefined : criterion.max)
  const floored = floor === undefined ? points : max(points, floor)
  const capped = cap === undefined ? floored : min(floored, cap)
  const penalty = inSection(inside, "penalty")
  const extended = withExtras(capped, inSection(inside, "bonus"), penalty)
  const whole = floor === undefined || penalty.length === 0 ? extended : max(extended, floor)
  return rounding === undefined ? whole : round(whole, rounding)
}

const decimal = (source: string | undefined): Exact | undefined =>
  source === undefined ? undefined : parseDecimal(source)

/** The most a criterion pays. */
const limitOf = ({ cap, max: printed }: Criterion): Exact | undefined => decimal(cap ?? printed)

/** What a criterion is out of: the maximum the text prints, even where a cap lets it pay less or more. */
const worthOf = ({ cap, max: printed }: Criterion): Exact | undefined => decimal(printed ?? cap)

/** The points of a group before its limits, rescaled to its maximum where that is declared. */
const ofGroup = (criterion: Criterion, inside: ReadonlyArray<Criterion>): Expression => {
  const limit = worthOf(criterion)
  return criterion.notAssigned === "rescale" && limit !== undefined
    ? divide(multiply(sum(inside), limit), assignedOf(inside, limit))
    : sum(inside)
}

/** What a criterion is worth with everything inside it assigned: its maximum, or the sum of what is inside. */
const whole = (criterion: Criterion): Exact =>
  worthOf(criterion) ?? wholeOf(inSection(criterion.criteria ?? [], "main"))

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

const assigned = (criterion: Criterion, points: Expression): Expression => {
  const limit = worthOf(criterion)
  const inside = criterion.criteria
  if (inside !== undefined && criterion.notAssigned !== "rescale") {
    return assignedOf(inSection(inside, "main"), limit)
  }
  return when(isIn(points, ...leavingStates), 0, limit ?? 0)
}

const share = (id: string): Expression => {
  const maximum = result(`${assignedPrefix}${id}`)
  return when(compare(maximum, "=", 0), absent("not-assigned"), divide(result(id), maximum))
}

const total = (scale: Scale, criteria: ReadonlyArray<Criterion>): Expression => {
  const counted = (how: "inside" | "outside"): ReadonlyArray<Criterion> =>
    inSection(criteria, "bonus").filter((one) => (one.counted ?? "inside") === how)
  const main = sum(inSection(criteria, "main"))
  const base =
    scale.notAssigned === "rescale"
      ? divide(multiply(main, scale.max), result(`${assignedPrefix}total`))
      : main
  const less = withExtras(base, counted("inside"), inSection(criteria, "penalty"))
  const floored = scale.floor === undefined ? less : max(less, scale.floor)
  const cap = scale.cap ?? scale.max
  const capped = cap === "none" ? floored : min(floored, cap)
  const whole = withExtras(capped, counted("outside"), [])
  return scale.rounding === undefined ? whole : round(whole, scale.rounding)
}

/** Where a result stands before a last rule changes it: the explanation tells both. */
export const beforePrefix = "before:"

/** A total below the mark counts as nothing. */
const voidBelow = (mark: string): Expression => {
  const before = result(`${beforePrefix}total`)
  const note = { vi: "dưới mức tối thiểu thì không tính điểm", en: "below the minimum nothing counts" }
  return noted(note, when(compare(before, "<", mark), 0, before))
}

/** What the criteria of a group come to before they are scaled down to its cap. */
export const overCapPrefix = "over-cap:"

/** The points of a criterion in a group over its cap: all its criteria give up the same part of theirs. */
const scaledDown = ({ id }: Criterion, group: Criterion, limit: Exact): Expression => {
  const own = result(`${beforePrefix}${id}`)
  const together = result(`${overCapPrefix}${group.id}`)
  return when(compare(together, ">", limit), divide(multiply(own, limit), together), own)
}

/**
 * The expression of every result a variant has: the points of each criterion under its id, what was assigned of it
 * and its share under prefixes, and the total.
 *
 * Total = main, rescaled where declared, + bonus inside − penalty, between floor and cap, + bonus outside, rounded
 * where declared; and nothing at all where that is below the mark the text sets.
 */
export const defineResults = (
  rulebook: Rulebook,
  criteria: ReadonlyArray<Criterion>,
  leaves: ReadonlyMap<string, LoweredCriterion>,
): ReadonlyMap<string, Expression> => {
  const definitions = new Map<string, Expression>()
  const define = (criterion: Criterion, around?: Criterion): void => {
    const { id } = criterion
    const main = inSection(criterion.criteria ?? [], "main")
    criterion.criteria?.forEach((one) => {
      define(one, criterion)
    })
    if (criterion.overCap === "scale-down") definitions.set(`${overCapPrefix}${id}`, sum(main, beforePrefix))
    const points =
      criterion.criteria === undefined
        ? (leaves.get(id)?.expression ?? absent("not-applicable"))
        : ofGroup(criterion, main)
    const own = limited(criterion, points)
    const limit =
      around?.overCap === "scale-down" && (criterion.section ?? "main") === "main"
        ? limitOf(around)
        : undefined
    const scored = limit === undefined ? id : `${beforePrefix}${id}`
    definitions.set(scored, own)
    if (around !== undefined && limit !== undefined) definitions.set(id, scaledDown(criterion, around, limit))
    definitions.set(`${assignedPrefix}${id}`, assigned(criterion, result(scored)))
    definitions.set(`${sharePrefix}${id}`, share(id))
  }
  for (const criterion of criteria) define(criterion)
  const { scale } = rulebook
  if (scale === undefined) return definitions
  const main = inSection(criteria, "main")
  if (scale.voidBelow === undefined) definitions.set("total", total(scale, criteria))
  else {
    definitions.set(`${beforePrefix}total`, total(scale, criteria))
    definitions.set("total", voidBelow(scale.voidBelow))
  }
  definitions.set(`${assignedPrefix}total`, assignedOf(main, decimal(scale.max)))
  definitions.set(`${sharePrefix}total`, share("total"))
  return definitions
}
