import { asNear, asQuotient, commonScale, epsilon, ones } from "./forms.ts"
import { scaledBy } from "./product.ts"
import { magnitude, resultOf } from "./result-of.ts"
import { bitOf } from "./state-code.ts"
import { inTurn, type States, strictStates } from "./strict-states.ts"
import {
  blockSize,
  fits,
  type Kernel,
  type NearVector,
  type NumberVector,
  newData,
  type QuotientVector,
  type ScaledVector,
} from "./vector.ts"

/** `left / constant`: a scale more. */
const byConstant = (left: ScaledVector, right: ScaledVector, constant: number): ScaledVector | undefined => {
  const factor = constant < 0 ? 0 - right.scale : right.scale
  const scale = left.scale * Math.abs(constant)
  const ends = [left.low * factor, left.high * factor]
  if (!fits(...ends, scale)) return undefined
  const data = newData()
  const kernel = scaledBy(data, left.data, factor)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const { state, mayBe, phase } = left
  return { form: "scaled", data, scale, low, high, state, mayBe, operands: [left], kernel, phase }
}

/** A whole number over a whole number that is not below zero: the numerators stay where they are. */
const overWhole = (
  above: QuotientVector,
  below: QuotientVector,
  less: number,
  top: number,
  states: States,
): QuotientVector => {
  const [divisor, under] = [below.data, newData()]
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const by = (divisor[row] as number) * less
      under[row] = by > 0 ? by : 1
    }
  }
  const { data, low, high } = above
  return {
    form: "quotient",
    data,
    under,
    scale: 1,
    low,
    high,
    top: Math.max(1, top),
    ...resultOf([above, below], states),
    kernel: inTurn(states.kernel, kernel),
  }
}

/** The states of a quotient: where the divisor is zero, `zeroState`. */
const quotientStates = (strict: States, below: QuotientVector, zeroState: number): States => {
  if (below.low > 0 || below.high < 0) return strict
  const state = new Uint8Array(blockSize)
  const [found, divisor] = [strict.state, below.data]
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const known = found[row] as number
      state[row] = known === 0 && divisor[row] === 0 ? zeroState : known
    }
  }
  return { state, mayBe: strict.mayBe | bitOf(zeroState), kernel: inTurn(strict.kernel, kernel) }
}

/** (a / (u·s)) ÷ (b / (v·t)) = (a·v·t) / (b·u·s), with the sign of b above the line. */
const wholeQuotient = (
  above: QuotientVector,
  below: QuotientVector,
  states: States,
): QuotientVector | undefined => {
  const common = commonScale(above.scale, below.scale)
  const [more, less] = [common / above.scale, common / below.scale]
  const reach = magnitude(above) * below.top * more
  const top = magnitude(below) * above.top * less
  if (!fits(common, reach, top)) return undefined
  const isPositive = below.low >= 0
  if (more === 1 && above.under === ones && below.under === ones && isPositive) {
    return overWhole(above, below, less, top, states)
  }
  const [data, under] = [newData(), newData()]
  const [from, over, divisor, dividing] = [above.data, above.under, below.data, below.under]
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const by = divisor[row] as number
      const sign = by < 0 ? -1 : 1
      // What is divided by zero has a state and no value: nothing over one will do.
      const denominator = by * sign * (over[row] as number) * less
      data[row] = by === 0 ? 0 : (from[row] as number) * (dividing[row] as number) * more * sign
      under[row] = by === 0 ? 1 : denominator
    }
  }
  return {
    form: "quotient",
    data,
    under,
    scale: 1,
    low: isPositive ? Math.min(0, above.low * below.top * more) : 0 - reach,
    high: isPositive ? Math.max(0, above.high * below.top * more) : reach,
    top: Math.max(1, top),
    ...resultOf([above, below], states),
    kernel: inTurn(states.kernel, kernel),
  }
}

const nearQuotient = (left: NumberVector, below: QuotientVector, states: States): NearVector => {
  const dividend = asNear(left)
  // A divisor that is not zero is at least one part of its scale and denominator.
  const greatest = below.top * below.scale
  const reach = magnitude(dividend) * greatest
  const data = newData()
  const [from, divisor, dividing, scale] = [dividend.data, below.data, below.under, below.scale]
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const by = (divisor[row] as number) / ((dividing[row] as number) * scale)
      data[row] = by === 0 ? 0 : (from[row] as number) / by
    }
  }
  return {
    form: "near",
    data,
    low: 0 - reach,
    high: reach,
    error: dividend.error * greatest + reach * 4 * epsilon,
    digits: dividend.digits + Math.ceil(Math.log10(magnitude(below) + 1)) + 1,
    ...resultOf([dividend, below], states),
    kernel: inTurn(states.kernel, kernel),
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
  const fixed = right.form === "scaled" ? right.constant : undefined
  if (right.form === "scaled" && left.form === "scaled" && fixed !== undefined && fixed !== 0) {
    const divided = byConstant(left, right, fixed)
    if (divided !== undefined) return divided
  }
  const below = asQuotient(right)
  const states = quotientStates(strictStates([left, right]), below, zeroState)
  const whole = left.form === "near" ? undefined : wholeQuotient(asQuotient(left), below, states)
  return whole ?? nearQuotient(left, below, states)
}
