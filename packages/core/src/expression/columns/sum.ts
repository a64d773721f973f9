import { asNear, epsilon, unified } from "./forms.ts"
import { affine, difference, total } from "./lane/arithmetic.ts"
import { fits } from "./lane/fits.ts"
import { type Lane, magnitude } from "./lane/lane.ts"
import { type States, strictStates } from "./states.ts"
import type { NumberVector } from "./vector.ts"

type Signed = ReadonlyArray<{ readonly data: Lane }>

/** `minus` says which terms are taken away. */
const sumLane = (terms: Signed, minus: ReadonlyArray<boolean>): Lane => {
  const of = (isTaken: boolean): ReadonlyArray<Lane> =>
    terms.flatMap(({ data }, at) => ((minus[at] === true) === isTaken ? [data] : []))
  const taken = of(true)
  if (taken.length === 0) return total(of(false))
  return taken.length === terms.length ? affine(total(taken), -1) : difference(total(of(false)), total(taken))
}

/** `states` may be other than strict: where terms may be left out. */
export const addVectors = (
  terms: ReadonlyArray<NumberVector>,
  minus: ReadonlyArray<boolean> = [],
  states: States = strictStates(terms),
): NumberVector => {
  const alike = unified(terms)
  // Every partial sum lies within the sum of what each term can reach.
  const reachOf = (lanes: Signed): number => lanes.reduce((sum, { data }) => sum + magnitude(data), 0)
  if (alike.form === "scaled" && fits(reachOf(alike.vectors))) {
    return { form: "scaled", data: sumLane(alike.vectors, minus), scale: alike.scale, ...states }
  }
  const near = terms.map(asNear)
  const off = near.reduce((sum, { error }) => sum + error, 0)
  return {
    form: "near",
    data: sumLane(near, minus),
    error: off + reachOf(near) * epsilon * near.length,
    digits: near.reduce((sum, { digits }) => sum + digits, 0),
    ...states,
  }
}
