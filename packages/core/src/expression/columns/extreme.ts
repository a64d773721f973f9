import { asNear, ones, unified } from "./forms.ts"
import { magnitude, resultOf } from "./result-of.ts"
import { inTurn, type States, strictStates } from "./strict-states.ts"
import { fits, type Kernel, type NumberVector, newData, type QuotientVector } from "./vector.ts"

const raise = (out: Float64Array, data: Float64Array, count: number): void => {
  for (let row = 0; row < count; row += 1) {
    const next = data[row] as number
    if (next > (out[row] as number)) out[row] = next
  }
}

const lower = (out: Float64Array, data: Float64Array, count: number): void => {
  for (let row = 0; row < count; row += 1) {
    const next = data[row] as number
    if (next < (out[row] as number)) out[row] = next
  }
}

const extremeKernel = (
  out: Float64Array,
  operands: ReadonlyArray<{ readonly data: Float64Array }>,
  isMax: boolean,
): Kernel => {
  const [first, ...rest] = operands.map(({ data }) => data) as [Float64Array, ...Float64Array[]]
  const move = isMax ? raise : lower
  return (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = first[row] as number
    for (const data of rest) move(out, data, count)
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
          const n = from[row] as number
          const d = over[row] as number
          const isBelow = n < fixed * d
          data[row] = isBelow ? fixed : n
          under[row] = isBelow ? 1 : d
        }
      }
    : (_base, count) => {
        for (let row = 0; row < count; row += 1) {
          const n = from[row] as number
          const d = over[row] as number
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
  return { form: "quotient", data, under, scale, top, ...ends, ...resultOf(vectors, states), kernel: run }
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
    return { form: "scaled", data, scale: one.scale, ...ends, ...resultOf(one.vectors, states), kernel }
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
    ...resultOf(near, states),
    kernel: inTurn(states.kernel, extremeKernel(data, near, isMax)),
  }
}
