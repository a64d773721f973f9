import { Numbers, type Scoring } from "@danvan/core"
import { benchCriterion, subjectId } from "./bench.ts"

/** A number as cases write it: a decimal where one is exact, a fraction elsewhere. */
export const written = (value: Numbers.Exact): string =>
  Numbers.isDecimal(value) ? Numbers.toDecimal(value) : Numbers.toFraction(value)

/** A decimal, or a fraction of whole numbers (`10/3`), as an exact number. */
export const readNumber = (words: string): Numbers.Exact | undefined => {
  const [, above, below] = /^(-?\d{1,100})\/([1-9]\d{0,99})$/.exec(words) ?? []
  return above === undefined
    ? Numbers.parseDecimal(words)
    : Numbers.exact(BigInt(above), BigInt(below ?? "1"))
}

/** What a mechanism answered, read as core reads it: text, a whole number, or an exact one. */
export const readAnswer = (answer: unknown): Numbers.Exact | undefined => {
  if (typeof answer === "string") return Numbers.parseDecimal(answer)
  if (typeof answer === "bigint" || Number.isSafeInteger(answer)) return Numbers.exact(answer as bigint)
  const isExact = typeof (answer as Partial<Numbers.Exact> | undefined)?.d === "bigint"
  return isExact ? (answer as Numbers.Exact) : undefined
}

/** The points of a subject on a bench, or the state in their place. */
export const outcomeOf = (board: Scoring.Scoreboard, index = 0): Numbers.Exact | string => {
  const result = board
    .get(subjectId(index))
    ?.criteria.find(({ criterion }) => criterion.id === benchCriterion)
  return result?.points ?? result?.state ?? "missing"
}

/** The same in words. */
export const writtenOutcome = (outcome: Numbers.Exact | string): string =>
  typeof outcome === "string" ? outcome : written(outcome)

/** The outcomes of the first so many subjects. */
export const outcomesOf = (board: Scoring.Scoreboard, count: number): ReadonlyArray<Numbers.Exact | string> =>
  Array.from({ length: count }, (_, index) => outcomeOf(board, index))
