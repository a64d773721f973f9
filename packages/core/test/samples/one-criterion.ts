import type { AbsentState } from "../../src/expression/expression.ts"
import { toFraction } from "../../src/number/decimal.ts"
import { boardOf } from "./board-of.ts"

/** A criterion as a rulebook writes it, without its id and title. */
export interface OneCriterion {
  readonly mechanism: string
  readonly max: string
  readonly with?: Readonly<Record<string, unknown>> | undefined
  readonly mayBeNotApplicable?: boolean
  readonly alsoStated?: ReadonlyArray<unknown>
}

/** A rulebook of a single criterion, “c”; subjects may be in pools. */
export const oneCriterion = (criterion: OneCriterion) => ({
  danvan: "1",
  id: "mot-tieu-chi",
  version: "1",
  title: "Một tiêu chí",
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit", attributes: { pool: { title: "Nhóm" } }, pool: ["pool"] },
  scale: { max: criterion.max, cap: "none" },
  criteria: [{ id: "c", title: "Tiêu chí", mayBeNotAssigned: true, ...criterion }],
})

/** What each subject gets for its facts: points as a decimal or fraction, or the state that stands in their place. */
export const pointsOf = (
  criterion: OneCriterion,
  facts: ReadonlyArray<unknown>,
  more: ReadonlyArray<Readonly<Record<string, unknown>>> = [],
): ReadonlyArray<string | AbsentState> => {
  const subjects = facts.map((one, index) => ({
    id: `u${index}`,
    attributes: { pool: "p" },
    criteria: { c: one },
    ...more[index],
  }))
  return boardOf(oneCriterion(criterion), { subjects }).subjects.map(({ criteria: [one] }) =>
    one?.points === undefined ? (one?.state as AbsentState) : toFraction(one.points),
  )
}
