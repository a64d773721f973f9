import { asNear, epsilon } from "./forms.ts"
import { multiply } from "./lane/arithmetic.ts"
import { fits } from "./lane/fits.ts"
import { magnitude, one } from "./lane/lane.ts"
import { type States, strictStates } from "./states.ts"
import type { NearVector, NumberVector } from "./vector.ts"

const nearProduct = (a: NearVector, b: NearVector, states: States): NearVector => {
  const [left, right] = [magnitude(a.data), magnitude(b.data)]
  return {
    form: "near",
    data: multiply(a.data, b.data),
    error: left * b.error + right * a.error + a.error * b.error + left * right * epsilon,
    digits: a.digits + b.digits,
    ...states,
  }
}

const multiplyTwo = (left: NumberVector, right: NumberVector): NumberVector => {
  const states = strictStates([left, right])
  const near = (): NumberVector => nearProduct(asNear(left), asNear(right), states)
  if (left.form === "near" || right.form === "near") return near()
  const data = multiply(left.data, right.data)
  const scale = left.scale * right.scale
  if (!fits(data.low, data.high, scale)) return near()
  if (left.form === "scaled" && right.form === "scaled") return { form: "scaled", data, scale, ...states }
  const [over, below] = [left, right].map((each) => (each.form === "quotient" ? each.under : one))
  const under = multiply(over!, below!)
  return fits(under.high * scale) ? { form: "quotient", data, under, scale, ...states } : near()
}

/** The product of all factors. */
export const multiplyVectors = (factors: ReadonlyArray<NumberVector>): NumberVector =>
  factors.reduce(multiplyTwo)
