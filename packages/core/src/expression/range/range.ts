import { expectArgument } from "../../issue/argument-error.ts"
import type { AbsentState } from "../expression.ts"
import { allNumbers, type NumberSet, noNumbers, unionOf } from "./number-set.ts"

/**
 * What an expression can give, whatever the facts: the values, and the states in which there is none. It may hold
 * more than ever happens, and never less.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Range = {
  /** The states it may come to; none where there always is a value. */
  readonly absent: ReadonlySet<AbsentState>
} & (
  | {
      readonly kind: "number"
      /** The numbers it may come to. */
      readonly numbers: NumberSet
    }
  | {
      readonly kind: "boolean"
      /** True, false or both. */
      readonly truths: ReadonlySet<boolean>
    }
  /** `texts` is undefined when any text may come. */
  | {
      readonly kind: "text"
      /** The texts it may come to; undefined for any. */
      readonly texts: ReadonlySet<string> | undefined
    }
  | {
      readonly kind: "list"
      /** What a field of its items can be. */
      readonly field: (name: string) => Range
    }
  /** Never a value. */
  | { readonly kind: "nothing" }
)

const never: ReadonlySet<AbsentState> = new Set()

/**
 * A range of numbers that is never absent, or only in the states given.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * const range = Expression.numberRange(Expression.onlyNumbers(Numbers.exact(5)), new Set(["missing" as const]))
 * range.kind // "number"
 * range.absent.has("missing") // true
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const numberRange = (numbers: NumberSet, absent: ReadonlySet<AbsentState> = never): Range => ({
  kind: "number",
  numbers,
  absent,
})

/**
 * The truths a condition can give.
 *
 * @param truths - what it may come to: true, false or both.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.truthRange([true, false]).kind // "boolean"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const truthRange = (truths: Iterable<boolean>, absent: ReadonlySet<AbsentState> = never): Range => {
  const isMany = typeof Object(truths)[Symbol.iterator] === "function"
  expectArgument(isMany, "truths", "array", truths)
  return { kind: "boolean", truths: new Set(truths), absent }
}

/** No value, for the states given. */
export const nothingRange = (absent: Iterable<AbsentState>): Range => ({
  kind: "nothing",
  absent: new Set(absent),
})

/** The states of any of the ranges. */
export const absencesIn = (ranges: ReadonlyArray<Range>): ReadonlySet<AbsentState> =>
  new Set(ranges.flatMap((range) => [...range.absent]))

/** The range without some states. */
export const withoutStates = (range: Range, states: ReadonlyArray<AbsentState>): Range => ({
  ...range,
  absent: new Set([...range.absent].filter((state) => !states.includes(state))),
})

/** The range with some more states. */
export const withStates = (range: Range, states: Iterable<AbsentState>): Range => ({
  ...range,
  absent: new Set([...range.absent, ...states]),
})

/** The numbers of a range: none of a range that is never a number. */
export const numbersIn = (range: Range): NumberSet => {
  if (range.kind === "number") return range.numbers
  return range.kind === "nothing" ? noNumbers : allNumbers
}

const bothTruths: ReadonlySet<boolean> = new Set([true, false])

/** The truths of a range: none of a range that is never true or false. */
export const truthsIn = (range: Range): ReadonlySet<boolean> => {
  if (range.kind === "boolean") return range.truths
  return range.kind === "nothing" ? new Set() : bothTruths
}

/** Everything any of the ranges can give. Expressions are checked first, so all that give a value give one kind. */
export const unionOfRanges = (ranges: ReadonlyArray<Range>): Range => {
  const absent = absencesIn(ranges)
  const first = ranges.find(({ kind }) => kind !== "nothing")
  if (first === undefined) return nothingRange(absent)
  switch (first.kind) {
    case "number":
      return numberRange(unionOf(ranges.map(numbersIn)), absent)
    case "boolean":
      return truthRange(
        ranges.flatMap((range) => [...truthsIn(range)]),
        absent,
      )
    case "text": {
      const sets = ranges.flatMap((range) => (range.kind === "text" ? [range.texts] : []))
      const known = sets.filter((texts) => texts !== undefined)
      const texts = known.length < sets.length ? undefined : new Set(known.flatMap((one) => [...one]))
      return { kind: "text", texts, absent }
    }
    default:
      return { ...first, absent }
  }
}
