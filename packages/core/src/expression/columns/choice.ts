import type { AbsentState } from "../expression.ts"
import { asNear, asQuotient, unified } from "./forms.ts"
import { bitOf, bitsOf } from "./state-code.ts"
import {
  blockSize,
  type EmptyVector,
  isNumber,
  type Kernel,
  type NumberVector,
  newData,
  noStates,
  phaseOf,
  type TextVector,
  type TruthVector,
  type Vector,
} from "./vector.ts"

/** No value, for one reason. */
export const emptyVector = (code: number): EmptyVector => ({
  form: "empty",
  state: new Uint8Array(blockSize).fill(code),
  mayBe: bitOf(code),
  operands: [],
  kernel: undefined,
  phase: 0,
})

/** Which of several vectors a row takes: a place among them, or a state where none is taken. */
export interface Chosen {
  readonly index: Uint8Array
  /** Where no vector is taken. */
  readonly state: Uint8Array
  /** The states it can give by itself. */
  readonly mayBe: number
  /** The states of the first vector in which it is never taken. */
  readonly avoided?: number
  readonly kernel: Kernel
  readonly operands: ReadonlyArray<Vector>
}

/** Vectors of one form; those without any value fit any. */
const alike = (taken: ReadonlyArray<Vector>): ReadonlyArray<Vector> | undefined => {
  const valued = taken.filter(({ form }) => form !== "empty")
  if (valued.every(isNumber)) {
    const one = unified(valued as ReadonlyArray<NumberVector>)
    const queue = [...one.vectors]
    return taken.map((vector) => (vector.form === "empty" ? vector : (queue.shift() as Vector)))
  }
  if (valued.every(({ form }) => form === "truth")) return taken
  if (!valued.every(({ form }) => form === "text")) return undefined
  const words = [...new Set((valued as ReadonlyArray<TextVector>).flatMap((one) => one.words))]
  return taken.map((vector) => (vector.form === "text" ? inWords(vector, words) : vector))
}

const inWords = (vector: TextVector, words: ReadonlyArray<string>): TextVector => {
  if (vector.words.length === words.length && vector.words.every((word, at) => word === words[at]))
    return vector
  const place = new Map(words.map((word, index) => [word, index]))
  const moved = Float64Array.from(vector.words, (word) => place.get(word) ?? 0)
  const [from, data] = [vector.data, newData()]
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) data[row] = moved[from[row] as number] ?? 0
  }
  return { ...vector, data, words, operands: [vector], kernel }
}

const noData = new Float64Array(blockSize)
const ones = new Float64Array(blockSize).fill(1)

/** Takes from each row's vector. `undefined` when vectors of different kinds would meet. */
export const choose = (taken: ReadonlyArray<Vector>, chosen: Chosen): Vector | undefined => {
  const vectors = alike(taken)
  if (vectors === undefined) return undefined
  const { avoided = 0 } = chosen
  const mayBe = vectors.reduce(
    (bits, one, at) => bits | (at === 0 ? one.mayBe & ~avoided : one.mayBe),
    chosen.mayBe,
  )
  const operands = [...vectors, ...chosen.operands]
  const phase = phaseOf(operands)
  const [first] = vectors.filter((one) => one.form !== "empty")
  const state = mayBe === 0 ? noStates : new Uint8Array(blockSize)
  const { index, state: none, kernel: pick } = chosen
  const states = vectors.map((one) => one.state)
  const withStates: Kernel | undefined =
    mayBe === 0
      ? undefined
      : (_base, count) => {
          for (let row = 0; row < count; row += 1) {
            const own = none[row] as number
            state[row] = own === 0 ? ((states[index[row] as number] as Uint8Array)[row] as number) : own
          }
        }
  if (first === undefined) {
    const kernel: Kernel = (base, count) => {
      pick(base, count)
      withStates?.(base, count)
    }
    return { form: "empty", state, mayBe, operands, kernel, phase }
  }
  const data = newData()
  const columns = vectors.map((one) => (one.form === "empty" ? noData : one.data))
  const [then, otherwise] = columns
  const isEither = columns.length === 2
  const select: Kernel = (_base, count) => {
    if (isEither) {
      const [a, b] = [then as Float64Array, otherwise as Float64Array]
      for (let row = 0; row < count; row += 1) data[row] = (index[row] === 0 ? a[row] : b[row]) as number
      return
    }
    for (let row = 0; row < count; row += 1) {
      data[row] = (columns[index[row] as number] as Float64Array)[row] as number
    }
  }
  const kernel: Kernel = (base, count) => {
    pick(base, count)
    withStates?.(base, count)
    select(base, count)
  }
  const known = { data, state, mayBe, operands, phase } as const
  if (first.form === "truth") return { form: "truth", ...known, kernel } satisfies TruthVector
  if (first.form === "text")
    return { form: "text", words: first.words, ...known, kernel } satisfies TextVector
  const numbers = vectors.filter(isNumber)
  const ends = {
    low: Math.min(...numbers.map(({ low }) => low)),
    high: Math.max(...numbers.map(({ high }) => high)),
  }
  if (first.form === "scaled") return { form: "scaled", scale: first.scale, ...ends, ...known, kernel }
  if (first.form === "near") {
    const near = numbers.map(asNear)
    const error = Math.max(...near.map((one) => one.error))
    const digits = Math.max(...near.map((one) => one.digits))
    return { form: "near", error, digits, ...ends, ...known, kernel }
  }
  const under = newData()
  const quotients = vectors.map((one) => (one.form === "quotient" ? asQuotient(one).under : ones))
  const below: Kernel = (base, count) => {
    kernel(base, count)
    for (let row = 0; row < count; row += 1) {
      under[row] = (quotients[index[row] as number] as Float64Array)[row] as number
    }
  }
  const top = Math.max(...numbers.map((one) => (one.form === "quotient" ? one.top : 1)))
  return {
    form: "quotient",
    under,
    top,
    scale: (first as { scale: number }).scale,
    ...ends,
    ...known,
    kernel: below,
  }
}

/** By a condition: the first vector where it holds, the second where not; absent where it is. */
export const byTruth = (when: TruthVector): Chosen => {
  const index = new Uint8Array(blockSize)
  const from = when.data
  return {
    index,
    state: when.state,
    mayBe: when.mayBe,
    kernel: (_base, count) => {
      for (let row = 0; row < count; row += 1) index[row] = from[row] === 1 ? 0 : 1
    },
    operands: [when],
  }
}

/** By tests of a value in turn: the vector of the first that holds; where none does, the last vector. */
export const byFirst = (of: Vector, tests: ReadonlyArray<TruthVector>): Chosen => {
  const index = new Uint8Array(blockSize)
  const state = new Uint8Array(blockSize)
  const all = tests.map((one) => ({ values: one.data, states: one.state }))
  const last = tests.length
  const absent = of.state
  return {
    index,
    state,
    mayBe: tests.reduce((bits, one) => bits | one.mayBe, of.mayBe),
    kernel: (_base, count) => {
      index.fill(last)
      state.set(absent)
      for (let test = last - 1; test >= 0; test -= 1) {
        const { values, states } = all[test] as (typeof all)[number]
        for (let row = 0; row < count; row += 1) {
          if (states[row] !== 0) {
            state[row] = states[row] as number
            index[row] = test
          } else if (values[row] === 1) {
            state[row] = 0
            index[row] = test
          }
        }
      }
    },
    operands: [of, ...tests],
  }
}

/** By the state of the first vector: the second where it is in one of the states. */
export const byState = (of: Vector, states: ReadonlyArray<AbsentState>): Chosen => {
  const index = new Uint8Array(blockSize)
  const [from, bits] = [of.state, bitsOf(states)]
  return {
    index,
    state: noStates,
    mayBe: 0,
    avoided: bits,
    kernel: (_base, count) => {
      for (let row = 0; row < count; row += 1) {
        const code = from[row] as number
        index[row] = code !== 0 && (bits >> code) & 1 ? 1 : 0
      }
    },
    operands: [of],
  }
}
