import { asNear, asQuotient, commonScale, epsilon, ones, unified } from "./forms.ts"
import { inTurn, type States, strictStates } from "./strict-states.ts"
import {
  fits,
  type Kernel,
  type NearVector,
  type NumberVector,
  newData,
  phaseOf,
  type QuotientVector,
  type ScaledVector,
} from "./vector.ts"

const whole = (operands: ReadonlyArray<NumberVector>, { state, mayBe }: States) => ({
  state,
  mayBe,
  operands,
  phase: phaseOf(operands),
})

const magnitude = ({ low, high }: { readonly low: number; readonly high: number }): number =>
  Math.max(Math.abs(low), Math.abs(high))

/** The least and greatest of the four products of the ends. */
const productEnds = (a: NumberVector, b: NumberVector) => {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** Several terms into one sum, each with its sign; the terms are of one form and scale. */
const sumKernel = (
  out: Float64Array,
  terms: ReadonlyArray<{ readonly data: Float64Array }>,
  minus: ReadonlyArray<boolean>,
): Kernel => {
  const [first, ...rest] = terms.map(({ data }, index) => ({ data, minus: minus[index] === true }))
  if (first === undefined) return () => {}
  return (_base, count) => {
    const from = first.data
    if (first.minus) for (let row = 0; row < count; row += 1) out[row] = 0 - (from[row] as number)
    else for (let row = 0; row < count; row += 1) out[row] = from[row] as number
    for (const { data, minus: less } of rest) {
      if (less)
        for (let row = 0; row < count; row += 1) out[row] = (out[row] as number) - (data[row] as number)
      else for (let row = 0; row < count; row += 1) out[row] = (out[row] as number) + (data[row] as number)
    }
  }
}

/** `minus` says which terms are taken away. `states` may be other than strict: where terms may be left out. */
export const addVectors = (
  terms: ReadonlyArray<NumberVector>,
  minus: ReadonlyArray<boolean> = [],
  states: States = strictStates(terms),
): NumberVector => {
  const one = unified(terms)
  const ends = (vectors: ReadonlyArray<NumberVector>) =>
    vectors.reduce(
      (sum, { low, high }, index) =>
        minus[index] === true
          ? { low: sum.low - high, high: sum.high - low }
          : { low: sum.low + low, high: sum.high + high },
      { low: 0, high: 0 },
    )
  const data = newData()
  if (one.form === "scaled") {
    const { low, high } = ends(one.vectors)
    // Every partial sum lies between the sums of all ends below and above zero.
    const reach = one.vectors.reduce((sum, vector) => sum + magnitude(vector), 0)
    if (fits(reach)) {
      const kernel = inTurn(states.kernel, sumKernel(data, one.vectors, minus))
      return { form: "scaled", data, scale: one.scale, low, high, ...whole(one.vectors, states), kernel }
    }
  }
  const near = one.form === "near" ? one.vectors : terms.map(asNear)
  const { low, high } = ends(near)
  const reach = near.reduce((sum, vector) => sum + magnitude(vector), 0)
  const error = near.reduce((sum, vector) => sum + vector.error, 0) + reach * epsilon * near.length
  return {
    form: "near",
    data,
    low,
    high,
    error,
    digits: near.reduce((sum, { digits }) => sum + digits, 0),
    ...whole(near, states),
    kernel: inTurn(states.kernel, sumKernel(data, near, minus)),
  }
}

const productKernel =
  (out: Float64Array, left: Float64Array, right: Float64Array): Kernel =>
  (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = (left[row] as number) * (right[row] as number)
  }

const scaledBy =
  (out: Float64Array, left: Float64Array, factor: number): Kernel =>
  (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = (left[row] as number) * factor
  }

const nearProduct = (a: NearVector, b: NearVector, states: States): NearVector => {
  const data = newData()
  const reach = magnitude(a) * magnitude(b)
  return {
    form: "near",
    data,
    ...productEnds(a, b),
    error: magnitude(a) * b.error + magnitude(b) * a.error + a.error * b.error + reach * epsilon,
    digits: a.digits + b.digits,
    ...whole([a, b], states),
    kernel: inTurn(states.kernel, productKernel(data, a.data, b.data)),
  }
}

const multiplyTwo = (left: NumberVector, right: NumberVector): NumberVector => {
  const states = strictStates([left, right])
  if (left.form === "near" || right.form === "near") return nearProduct(asNear(left), asNear(right), states)
  const [a, b] = left.form === "scaled" && right.form === "quotient" ? [right, left] : [left, right]
  const { low, high } = productEnds(a, b)
  const scale = a.scale * b.scale
  if (!fits(low, high, scale)) return nearProduct(asNear(left), asNear(right), states)
  const data = newData()
  const constant = b.form === "scaled" ? b.constant : undefined
  const product =
    constant === undefined ? productKernel(data, a.data, b.data) : scaledBy(data, a.data, constant)
  if (a.form === "scaled") {
    const kernel = inTurn(states.kernel, product)
    return { form: "scaled", data, scale, low, high, ...whole([a, b], states), kernel }
  }
  if (b.form === "scaled") {
    const kernel = inTurn(states.kernel, product)
    const { under, top } = a
    return { form: "quotient", data, under, top, scale, low, high, ...whole([a, b], states), kernel }
  }
  const top = a.top * b.top
  if (!fits(top * scale)) return nearProduct(asNear(left), asNear(right), states)
  const under = newData()
  const below = productKernel(under, a.under, b.under)
  const kernel = inTurn(states.kernel, product, below)
  return { form: "quotient", data, under, top, scale, low, high, ...whole([a, b], states), kernel }
}

export const multiplyVectors = (factors: ReadonlyArray<NumberVector>): NumberVector =>
  factors.reduce(multiplyTwo)

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
  { kernels, ...known }: ReturnType<typeof whole> & { readonly kernels: ReadonlyArray<Kernel | undefined> },
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
    ...known,
    kernel: inTurn(...kernels, kernel),
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
  if (right.form === "scaled" && right.constant !== undefined && right.constant !== 0) {
    if (left.form === "scaled") {
      const divided = byConstant(left, right, right.constant)
      if (divided !== undefined) return divided
    }
  }
  const above = left.form === "near" ? undefined : asQuotient(left)
  const below = asQuotient(right)
  const strict = strictStates([left, right])
  const mayBeZero = below.low <= 0 && below.high >= 0
  const state = mayBeZero ? new Uint8Array(left.state.length) : strict.state
  const mayBe = mayBeZero ? strict.mayBe | (1 << zeroState) : strict.mayBe
  const marked: Kernel | undefined = mayBeZero
    ? (_base, count) => {
        const [found, divisor] = [strict.state, below.data]
        for (let row = 0; row < count; row += 1) {
          const known = found[row] as number
          state[row] = known === 0 && divisor[row] === 0 ? zeroState : known
        }
      }
    : undefined
  const states: States = { state, mayBe, kernel: undefined }
  const data = newData()
  const [divisor, dividing] = [below.data, below.under]
  if (above !== undefined) {
    // (a / (u·s)) ÷ (b / (v·t)) = (a·v·t) / (b·u·s), with the sign of b above the line.
    const common = commonScale(above.scale, below.scale)
    const [more, less] = [common / above.scale, common / below.scale]
    const reach = magnitude(above) * below.top * more
    const top = magnitude(below) * above.top * less
    if (fits(common, reach, top)) {
      if (more === 1 && above.under === ones && dividing === ones && below.low >= 0) {
        return overWhole(above, below, less, top, {
          ...whole([left, below], states),
          kernels: [strict.kernel, marked],
        })
      }
      const under = newData()
      const [from, over] = [above.data, above.under]
      const kernel: Kernel = (_base, count) => {
        for (let row = 0; row < count; row += 1) {
          const by = divisor[row] as number
          const numerator = (from[row] as number) * (dividing[row] as number) * more
          const denominator = by * (over[row] as number) * less
          data[row] = by > 0 ? numerator : by < 0 ? 0 - numerator : 0
          under[row] = by > 0 ? denominator : by < 0 ? 0 - denominator : 1
        }
      }
      const isPositive = below.low >= 0
      return {
        form: "quotient",
        data,
        under,
        scale: 1,
        low: isPositive ? Math.min(0, above.low * below.top * more) : 0 - reach,
        high: isPositive ? Math.max(0, above.high * below.top * more) : reach,
        top: Math.max(1, top),
        ...whole([left, below], states),
        kernel: inTurn(strict.kernel, marked, kernel),
      }
    }
  }
  const dividend = asNear(left)
  // A divisor that is not zero is at least one part of its scale and denominator.
  const greatest = below.top * below.scale
  const reach = magnitude(dividend) * greatest
  const from = dividend.data
  const scale = below.scale
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
    ...whole([dividend, below], states),
    kernel: inTurn(strict.kernel, marked, kernel),
  }
}

const extremeKernel = (
  out: Float64Array,
  operands: ReadonlyArray<{ readonly data: Float64Array }>,
  isMax: boolean,
): Kernel => {
  const [first, ...rest] = operands.map(({ data }) => data) as [Float64Array, ...Float64Array[]]
  return (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = first[row] as number
    for (const data of rest) {
      if (isMax) {
        for (let row = 0; row < count; row += 1) {
          const next = data[row] as number
          if (next > (out[row] as number)) out[row] = next
        }
      } else {
        for (let row = 0; row < count; row += 1) {
          const next = data[row] as number
          if (next < (out[row] as number)) out[row] = next
        }
      }
    }
  }
}

/** The least or greatest of a quotient and a fixed number. */
const boundedKernel = (
  data: Float64Array,
  under: Float64Array,
  { data: from, under: over }: QuotientVector,
  fixed: number,
  isMax: boolean,
): Kernel =>
  isMax
    ? (_base, count) => {
        for (let row = 0; row < count; row += 1) {
          const [n, d] = [from[row] as number, over[row] as number]
          const isBelow = n < fixed * d
          data[row] = isBelow ? fixed : n
          under[row] = isBelow ? 1 : d
        }
      }
    : (_base, count) => {
        for (let row = 0; row < count; row += 1) {
          const [n, d] = [from[row] as number, over[row] as number]
          const isAbove = n > fixed * d
          data[row] = isAbove ? fixed : n
          under[row] = isAbove ? 1 : d
        }
      }

/** The number that is the same in every row, of two of which one is. */
const fixedOf = (vectors: ReadonlyArray<QuotientVector>): number | undefined => {
  const [, second, third] = vectors
  const isFixed = second?.under === ones && second.low === second.high && third === undefined
  return isFixed ? second.low : undefined
}

const quotientExtreme = (
  vectors: ReadonlyArray<QuotientVector>,
  scale: number,
  isMax: boolean,
  ends: { readonly low: number; readonly high: number },
  states: States,
): QuotientVector => {
  const [data, under] = [newData(), newData()]
  const [first, ...rest] = vectors as [QuotientVector, ...QuotientVector[]]
  const kernel: Kernel = (_base, count) => {
    data.set(first.data)
    under.set(first.under)
    for (const next of rest) {
      const [from, over] = [next.data, next.under]
      for (let row = 0; row < count; row += 1) {
        const left = (from[row] as number) * (under[row] as number)
        const right = (data[row] as number) * (over[row] as number)
        if (isMax ? left > right : left < right) {
          data[row] = from[row] as number
          under[row] = over[row] as number
        }
      }
    }
  }
  const top = Math.max(...vectors.map((one) => one.top))
  const fixed = fixedOf(vectors)
  const run = inTurn(
    states.kernel,
    fixed === undefined ? kernel : boundedKernel(data, under, first, fixed, isMax),
  )
  return { form: "quotient", data, under, scale, top, ...ends, ...whole(vectors, states), kernel: run }
}

/** The greatest or the least of several. */
export const extremeOf = (operands: ReadonlyArray<NumberVector>, isMax: boolean): NumberVector => {
  const states = strictStates(operands)
  const one = unified(operands)
  const pick = (ends: ReadonlyArray<number>): number => (isMax ? Math.max(...ends) : Math.min(...ends))
  const ends = {
    low: pick(one.vectors.map(({ low }) => low)),
    high: pick(one.vectors.map(({ high }) => high)),
  }
  const data = newData()
  if (one.form === "scaled") {
    const kernel = inTurn(states.kernel, extremeKernel(data, one.vectors, isMax))
    return { form: "scaled", data, scale: one.scale, ...ends, ...whole(one.vectors, states), kernel }
  }
  if (one.form === "quotient") {
    // A numerator says how large a quotient is only together with what is below it.
    const all = {
      low: Math.min(...one.vectors.map(({ low }) => low)),
      high: Math.max(...one.vectors.map(({ high }) => high)),
    }
    const top = Math.max(...one.vectors.map((vector) => vector.top))
    if (fits(Math.max(...one.vectors.map(magnitude)) * top)) {
      const isSame = (vector: QuotientVector): number => (vector.low === vector.high ? 1 : 0)
      const fixedLast = [...one.vectors].sort((a, b) => isSame(a) - isSame(b))
      return quotientExtreme(fixedLast, one.scale, isMax, all, states)
    }
  }
  const near = operands.map(asNear)
  return {
    form: "near",
    data,
    low: Math.min(...near.map(({ low }) => low)),
    high: Math.max(...near.map(({ high }) => high)),
    error: Math.max(...near.map(({ error }) => error)),
    digits: Math.max(...near.map(({ digits }) => digits)),
    ...whole(near, states),
    kernel: inTurn(states.kernel, extremeKernel(data, near, isMax)),
  }
}
