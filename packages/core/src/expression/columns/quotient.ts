import { asNear, asQuotient, commonScale, constantOf, epsilon } from "./forms.ts"
import { affine, divide, greatest, hold, multiply } from "./lane/arithmetic.ts"
import { fits } from "./lane/fits.ts"
import { constantLane, magnitude, one, zero } from "./lane/lane.ts"
import { choose, isAtLeast, isEqual } from "./lane/logic.ts"
import { orState, type States, strictStates } from "./states.ts"
import type { NumberVector, QuotientVector, ScaledVector } from "./vector.ts"

type Exactly = ScaledVector | QuotientVector

/** `left / constant`: a scale more. */
const byConstant = (left: Exactly, right: ScaledVector, constant: number): Exactly | undefined => {
  const factor = constant < 0 ? 0 - right.scale : right.scale
  const scale = left.scale * Math.abs(constant)
  if (!fits(left.data.low * factor, left.data.high * factor, scale)) return undefined
  return { ...left, data: affine(left.data, factor), scale }
}

/** (a / (u·s)) ÷ (b / (v·t)) = (a·v·t) / (b·u·s), with the sign of b above the line. */
const wholeQuotient = (
  above: QuotientVector,
  below: QuotientVector,
  states: States,
): QuotientVector | undefined => {
  const common = commonScale(above.scale, below.scale)
  const [more, less] = [common / above.scale, common / below.scale]
  const reach = magnitude(above.data) * below.under.high * more
  const top = magnitude(below.data) * above.under.high * less
  if (!fits(common, reach, top)) return undefined
  const over = affine(multiply(above.data, below.under), more)
  const divisor = affine(multiply(below.data, above.under), less)
  const size = greatest(divisor, affine(divisor, -1))
  const sign = affine(isAtLeast(divisor, 0), 2, -1)
  // What is divided by zero has a state and no value: anything over one will do.
  const under = hold(size, 1, Number.POSITIVE_INFINITY)
  return { form: "quotient", data: multiply(over, sign), under, scale: 1, ...states }
}

const nearQuotient = (left: NumberVector, below: QuotientVector, states: States): NumberVector => {
  const dividend = asNear(left)
  const { data, under, scale } = below
  // A divisor that is not zero is at least one part of its scale and denominator.
  const most = under.high * scale
  const reach = magnitude(dividend.data) * most
  const divisor = choose(isEqual(data, zero), one, data)
  const ends = [Math.min(0, divisor.low / scale), Math.max(0, divisor.high / scale)] as const
  const by = divide(divisor, multiply(under, constantLane(scale)), ...ends)
  return {
    form: "near",
    data: divide(dividend.data, by, 0 - reach, reach),
    error: dividend.error * most + reach * 4 * epsilon,
    digits: dividend.digits + Math.ceil(Math.log10(magnitude(data) + 1)) + 1,
    ...states,
  }
}

/**
 * Divides; where the divisor is zero `zeroState` is the state. `undefined` where doubles cannot do it: a divisor that
 * is itself only near its value.
 */
export const divideVectors = (
  left: NumberVector,
  right: NumberVector,
  zeroState: number,
): NumberVector | undefined => {
  if (right.form === "near") return undefined
  const fixed = constantOf(right)
  if (right.form === "scaled" && left.form !== "near" && fixed !== undefined && fixed !== 0) {
    const divided = byConstant(left, right, fixed)
    if (divided !== undefined) return divided
  }
  const below = asQuotient(right)
  const states = orState(strictStates([left, right]), zeroState, isEqual(below.data, zero))
  const whole = left.form === "near" ? undefined : wholeQuotient(asQuotient(left), below, states)
  return whole ?? nearQuotient(left, below, states)
}
