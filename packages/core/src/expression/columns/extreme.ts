import { asNear, unified } from "./forms.ts"
import { greatest, least, multiply } from "./lane/arithmetic.ts"
import { fits } from "./lane/fits.ts"
import { one } from "./lane/lane.ts"
import { choose, isBelow } from "./lane/logic.ts"
import { strictStates } from "./states.ts"
import type { NumberVector, QuotientVector } from "./vector.ts"

/** What two quotients come to over one whole number; `undefined` where doubles do not hold it. */
const extremeQuotient = (
  a: QuotientVector,
  b: QuotientVector,
  isMax: boolean,
): QuotientVector | undefined => {
  const pick = isMax ? greatest : least
  if (a.under === b.under) return { ...a, data: pick(a.data, b.data) }
  if (a.under === one) return extremeQuotient(b, a, isMax)
  const right = multiply(b.data, a.under)
  if (!fits(right.low, right.high)) return undefined
  // The least of n/d and c is the least of n and c·d, over d.
  if (b.under === one) return { ...a, data: pick(a.data, right) }
  const left = multiply(a.data, b.under)
  if (!fits(left.low, left.high)) return undefined
  const isSecond = isMax ? isBelow(left, right) : isBelow(right, left)
  return { ...a, data: choose(isSecond, b.data, a.data), under: choose(isSecond, b.under, a.under) }
}

const foldQuotients = (vectors: ReadonlyArray<QuotientVector>, isMax: boolean): QuotientVector | undefined =>
  vectors
    .slice(1)
    .reduce<QuotientVector | undefined>(
      (found, next) => found && extremeQuotient(found, next, isMax),
      vectors[0],
    )

/** The greatest or the least of several. */
export const extremeOf = (operands: ReadonlyArray<NumberVector>, isMax: boolean): NumberVector => {
  const states = strictStates(operands)
  const alike = unified(operands)
  const pick = isMax ? greatest : least
  if (alike.form === "scaled") {
    const data = alike.vectors.map((each) => each.data).reduce(pick)
    return { form: "scaled", data, scale: alike.scale, ...states }
  }
  const quotient = alike.form === "quotient" ? foldQuotients(alike.vectors, isMax) : undefined
  if (quotient !== undefined) return { ...quotient, ...states }
  const near = operands.map(asNear)
  return {
    form: "near",
    data: near.map((each) => each.data).reduce(pick),
    error: Math.max(...near.map(({ error }) => error)),
    digits: Math.max(...near.map(({ digits }) => digits)),
    ...states,
  }
}
