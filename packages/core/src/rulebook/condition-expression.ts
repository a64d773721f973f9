import { noted, result } from "../expression/build.ts"
import { and, compare, isIn, or } from "../expression/build-choices.ts"
import type { AbsentState, Expression } from "../expression/expression.ts"
import { sharePrefix } from "../expression/formula/functions.ts"
import type { Condition } from "./classification.ts"
import { allCriteria, type Criterion, inSection } from "./criterion.ts"

/** The criteria a condition on every criterion means: those of a group, or the outermost; never bonus and penalty. */
export const criteriaMeant = (
  { of }: NonNullable<Condition["everyCriterion"]>,
  criteria: ReadonlyArray<Criterion>,
): ReadonlyArray<Criterion> => {
  const group =
    of === undefined ? undefined : [...allCriteria(criteria)].find(({ criterion }) => criterion.id === of)
  const inside = of === undefined ? criteria : (group?.criterion.criteria ?? [])
  return inSection(inside, "main")
}

const leavingStates: ReadonlyArray<AbsentState> = ["not-assigned", "not-applicable"]

const mayLeave = (criterion: Criterion): boolean =>
  [...allCriteria([criterion])].some(
    ({ criterion: { mayBeNotAssigned, mayBeNotApplicable } }) => mayBeNotAssigned || mayBeNotApplicable,
  )

/** What is not assigned has no share, and fails nothing. */
const reaches = (criterion: Criterion, atLeast: string): Expression => {
  const share = result(`${sharePrefix}${criterion.id}`)
  const enough = compare(share, ">=", atLeast)
  return mayLeave(criterion) ? or(isIn(share, ...leavingStates), enough) : enough
}

/** What must hold for a condition; `parse` reads its formulas. */
export const conditionExpression = (
  { when, anyOf, everyCriterion }: Condition,
  criteria: ReadonlyArray<Criterion>,
  parse: (formula: string) => Expression,
): Expression => {
  if (when !== undefined) return parse(when)
  if (anyOf !== undefined) return or(...anyOf.map((one) => noted(one.title, parse(one.when))))
  if (everyCriterion === undefined) throw new TypeError("a condition states what must hold")
  return and(
    ...criteriaMeant(everyCriterion, criteria).map((criterion) => reaches(criterion, everyCriterion.atLeast)),
  )
}
