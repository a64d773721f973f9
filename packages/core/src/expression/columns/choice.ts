import type { AbsentState } from "../expression.ts"
import { asNear, unified } from "./forms.ts"
import { constantLane, type Lane, zero } from "./lane/lane.ts"
import { choose as chooseLane, isAtLeast, lookup } from "./lane/logic.ts"
import { bitOf, bitsOf } from "./state-code.ts"
import { isInStates, isStated, type States } from "./states.ts"
import {
  type EmptyVector,
  isNumber,
  type NumberVector,
  type QuotientVector,
  type TextVector,
  type TruthVector,
  type Vector,
} from "./vector.ts"

/** No value, for one reason. */
export const emptyVector = (code: number): EmptyVector => ({
  form: "empty",
  state: constantLane(code),
  mayBe: bitOf(code),
})

/** Which of several vectors a row takes: brings one lane of each, first vector first, to one. */
export interface Chosen {
  readonly pick: (lanes: ReadonlyArray<Lane>) => Lane
  /** What comes to the states of the vectors from the choice itself. */
  readonly state: (taken: Lane) => Lane
  /** The states it can give by itself. */
  readonly mayBe: number
  /** The states of the first vector in which it is never taken. */
  readonly avoided?: number
}

const inWords = (vector: TextVector, words: ReadonlyArray<string>): TextVector => {
  const place = new Map(words.map((word, index) => [word, index]))
  const table = vector.words.map((word) => place.get(word) ?? 0)
  return { ...vector, words, data: lookup(vector.data, table) }
}

/** Vectors of one form; those without any value fit any. */
const alike = (taken: ReadonlyArray<Vector>): ReadonlyArray<Vector> | undefined => {
  const valued = taken.filter(({ form }) => form !== "empty")
  if (valued.every(isNumber)) {
    const queue = [...unified(valued as ReadonlyArray<NumberVector>).vectors]
    return taken.map((vector) => (vector.form === "empty" ? vector : (queue.shift() as Vector)))
  }
  if (valued.every(({ form }) => form === "truth")) return taken
  if (!valued.every(({ form }) => form === "text")) return undefined
  const words = [...new Set((valued as ReadonlyArray<TextVector>).flatMap((each) => each.words))]
  return taken.map((vector) => (vector.form === "text" ? inWords(vector, words) : vector))
}

/** Takes from each row's vector. `undefined` when vectors of different kinds would meet. */
export const choose = (taken: ReadonlyArray<Vector>, chosen: Chosen): Vector | undefined => {
  const vectors = alike(taken)
  if (vectors === undefined) return undefined
  const { avoided = 0, pick } = chosen
  const mayBe = vectors.reduce(
    (bits, vector, at) => bits | (at === 0 ? vector.mayBe & ~avoided : vector.mayBe),
    chosen.mayBe,
  )
  const state = mayBe === 0 ? zero : chosen.state(pick(vectors.map((vector) => vector.state)))
  const first = vectors.find(({ form }) => form !== "empty")
  if (first === undefined || first.form === "empty") return { form: "empty", state, mayBe }
  // Where there is no value any number will do: that of another vector needs no choice.
  const valued = vectors.map((vector) => (vector.form === "empty" ? first : vector))
  const data = pick(valued.map((vector) => vector.data))
  if (first.form === "near") {
    const near = vectors.filter(isNumber).map(asNear)
    const error = Math.max(...near.map((each) => each.error))
    const digits = Math.max(...near.map((each) => each.digits))
    return { form: "near", data, error, digits, state, mayBe }
  }
  if (first.form !== "quotient") return { ...first, data, state, mayBe }
  const under = pick(valued.map((vector) => (vector as QuotientVector).under))
  return { ...first, data, under, state, mayBe }
}

/** By a condition: the first vector where it holds, the second where not; absent where it is. */
export const byTruth = (when: TruthVector): Chosen => ({
  pick: ([yes, no]) => chooseLane(when.data, yes as Lane, no as Lane),
  state: (taken) => stateOr(when, taken),
  mayBe: when.mayBe,
})

/** The state there is, or else another. */
const stateOr = (of: States, other: Lane): Lane => chooseLane(isStated(of), of.state, other)

/** By tests of a value in turn: the vector of the first that holds; where none does, the last vector. */
export const byFirst = (of: States, tests: ReadonlyArray<TruthVector>): Chosen => ({
  pick: (lanes) =>
    tests.reduceRight(
      (other, { data }, at) => chooseLane(data, lanes[at] as Lane, other),
      lanes.at(-1) as Lane,
    ),
  state: (taken) => stateOr(of, openTests(of, tests, taken)),
  mayBe: tests.reduce((bits, test) => bits | test.mayBe, of.mayBe),
})

/** A test that is open by itself comes before those after it, and after one that holds. */
const openTests = (of: States, tests: ReadonlyArray<TruthVector>, taken: Lane): Lane => {
  if (tests.every(({ state, mayBe }) => mayBe === 0 || state === of.state)) return taken
  const open = tests.reduceRight<Lane>((other, test) => {
    const after = chooseLane(test.data, zero, other)
    return test.state === of.state ? after : stateOr(test, after)
  }, zero)
  return chooseLane(isAtLeast(open, 1), open, taken)
}

/** By the state of the first vector: the second where it is in one of the states. */
export const byState = (of: States, states: ReadonlyArray<AbsentState>): Chosen => {
  const bits = bitsOf(states)
  const caught = isInStates(of, bits)
  return {
    pick: ([own, other]) => chooseLane(caught, other as Lane, own as Lane),
    state: (taken) => taken,
    mayBe: 0,
    avoided: bits,
  }
}
