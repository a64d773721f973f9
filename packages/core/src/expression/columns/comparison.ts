import { exact } from "../../number/exact.ts"
import type { Comparison } from "../expression.ts"
import { asNear, constantOf, unified } from "./forms.ts"
import { multiply } from "./lane/arithmetic.ts"
import { fits } from "./lane/fits.ts"
import { constantLane, fixedOf, type Lane } from "./lane/lane.ts"
import { choose, isEqual, lookup } from "./lane/logic.ts"
import { orUnsure, type States, strictStates } from "./states.ts"
import { compareLanes, compareWith, isTooNear } from "./threshold.ts"
import { isNumber, type NumberVector, type TextVector, type TruthVector, type Vector } from "./vector.ts"

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  "=": "=",
  "!=": "!=",
  ">=": "<=",
  ">": "<",
}

const truthOf = (data: Lane, { state, mayBe }: States): TruthVector => ({ form: "truth", data, state, mayBe })

const fixedNumber = (vector: NumberVector) => {
  const fixed = constantOf(vector)
  return fixed === undefined ? undefined : exact(fixed, (vector as { readonly scale: number }).scale)
}

const compareNumbers = (left: NumberVector, is: Comparison, right: NumberVector): TruthVector | undefined => {
  const [other, fixed] = [fixedNumber(left), fixedNumber(right)]
  if (fixed !== undefined) return compareWith(left, is, fixed)
  if (other !== undefined) return compareWith(right, mirrored[is], other)
  const states = strictStates([left, right])
  const [a, b] = unified([left, right]).vectors as readonly [NumberVector, NumberVector]
  if (a.form === "scaled") return truthOf(compareLanes[is](a.data, b.data), states)
  if (a.form === "quotient" && b.form === "quotient") {
    const [upper, lower] = [multiply(a.data, b.under), multiply(b.data, a.under)]
    if (fits(upper.low, upper.high, lower.low, lower.high))
      return truthOf(compareLanes[is](upper, lower), states)
  }
  const [x, y] = [asNear(left), asNear(right)]
  const isOpen = isTooNear(x.data, y.data, (x.error + y.error) * 2)
  return truthOf(compareLanes[is](x.data, y.data), orUnsure(states, isOpen))
}

/** Texts and truths are only ever equal or not; what is not equal counts as above, as in the evaluator. */
const whenSame = (is: Comparison): number => (is === "=" || is === "<=" || is === ">=" ? 1 : 0)
const whenOther = (is: Comparison): number => (is === "!=" || is === ">=" || is === ">" ? 1 : 0)

const compareTexts = (left: TextVector, is: Comparison, right: TextVector): Lane => {
  const [yes, no] = [whenSame(is), whenOther(is)]
  const only = fixedOf(right.data)
  if (only !== undefined) {
    const word = right.words[only]
    return lookup(
      left.data,
      left.words.map((each) => (each === word ? yes : no)),
    )
  }
  const places = new Map(right.words.map((word, place) => [word, place]))
  const inRight = lookup(
    left.data,
    left.words.map((word) => places.get(word) ?? -1),
  )
  return choose(isEqual(inRight, right.data), constantLane(yes), constantLane(no))
}

/** Compares two vectors of one kind. */
export const compareVectors = (left: Vector, is: Comparison, right: Vector): TruthVector | undefined => {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, is, right)
  const states = strictStates([left, right])
  if (left.form === "text" && right.form === "text") return truthOf(compareTexts(left, is, right), states)
  if (left.form !== "truth" || right.form !== "truth") return undefined
  const [yes, no] = [constantLane(whenSame(is)), constantLane(whenOther(is))]
  return truthOf(choose(isEqual(left.data, right.data), yes, no), states)
}
