import { asNear, epsilon, unified } from "./forms.ts"
import { magnitude, resultOf } from "./result-of.ts"
import { inTurn, type States, strictStates } from "./strict-states.ts"
import { fits, type Kernel, type NumberVector, newData } from "./vector.ts"

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
      return { form: "scaled", data, scale: one.scale, low, high, ...resultOf(one.vectors, states), kernel }
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
    ...resultOf(near, states),
    kernel: inTurn(states.kernel, sumKernel(data, near, minus)),
  }
}
