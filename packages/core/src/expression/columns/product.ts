import { asNear, epsilon } from "./forms.ts"
import { magnitude, resultOf } from "./result-of.ts"
import { inTurn, type States, strictStates } from "./strict-states.ts"
import { fits, type Kernel, type NearVector, type NumberVector, newData } from "./vector.ts"

/** The least and greatest of the four products of the ends. */
const productEnds = (a: NumberVector, b: NumberVector) => {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

const productKernel =
  (out: Float64Array, left: Float64Array, right: Float64Array): Kernel =>
  (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = (left[row] as number) * (right[row] as number)
  }

/** Multiplies every place by a number. */
export const scaledBy =
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
    ...resultOf([a, b], states),
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
    return { form: "scaled", data, scale, low, high, ...resultOf([a, b], states), kernel }
  }
  if (b.form === "scaled") {
    const kernel = inTurn(states.kernel, product)
    const { under, top } = a
    return { form: "quotient", data, under, top, scale, low, high, ...resultOf([a, b], states), kernel }
  }
  const top = a.top * b.top
  if (!fits(top * scale)) return nearProduct(asNear(left), asNear(right), states)
  const under = newData()
  const below = productKernel(under, a.under, b.under)
  const kernel = inTurn(states.kernel, product, below)
  return { form: "quotient", data, under, top, scale, low, high, ...resultOf([a, b], states), kernel }
}

export const multiplyVectors = (factors: ReadonlyArray<NumberVector>): NumberVector =>
  factors.reduce(multiplyTwo)
