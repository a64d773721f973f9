import { epsilon } from "../../expression/columns/forms.ts"
import { stateCodes, unsure } from "../../expression/columns/state-code.ts"
import { numberOf, type Outcome } from "../../expression/outcome.ts"
import { signedNumerator } from "../../number/exact.ts"
import type { ResultColumn } from "./result-column.ts"

/** Whether numbers of one column can stand in another: what they are multiplied by, or nothing where they cannot. */
export const factorBetween = (from: ResultColumn, to: ResultColumn): number | undefined => {
  if (to.scale === undefined) return from.scale === undefined ? 1 : 1 / from.scale
  return from.scale !== undefined && to.scale % from.scale === 0 ? to.scale / from.scale : undefined
}

/** What becomes of a place that is written to. */
export type Write = "same" | "other" | "not-held"

/** Two roundings, of the factor and of the product. */
const isNear = (value: number, error: number): boolean => Math.abs(value) * 4 * epsilon <= error

/** The same double may be near another value, and whoever is in doubt may be anywhere. */
const put = ({ data, scale, state }: ResultColumn, row: number, value: number, code: number): Write => {
  const isValue = code === 0 && scale !== undefined && data[row] === value
  const isSame = state[row] === code && code !== unsure && (code !== 0 || isValue)
  data[row] = value
  state[row] = code
  return isSame ? "same" : "other"
}

/** Writes a number that is there, in the form of another column. */
export const putNumber = (
  to: ResultColumn,
  row: number,
  { data, scale, state }: ResultColumn,
  at: number,
  factor: number,
): Write => {
  const code = state[at] as number
  const value = (data[at] as number) * factor
  const isWhole = to.scale !== undefined
  const isHeld = isWhole ? Number.isSafeInteger(value) : scale === undefined || isNear(value, to.error)
  if (code === 0 && !isHeld) return "not-held"
  return put(to, row, value, code)
}

/** Writes what the exact evaluator gave; what the column cannot hold stays with the evaluator. */
export const putOutcome = (to: ResultColumn, row: number, outcome: Outcome | undefined): Write => {
  if (outcome === undefined) return put(to, row, 0, unsure)
  if (outcome.kind === "absent") return put(to, row, 0, stateCodes[outcome.state])
  const value = numberOf(outcome)
  if (to.scale === undefined || BigInt(to.scale) % value.d !== 0n) return put(to, row, 0, unsure)
  const whole = Number((signedNumerator(value) * BigInt(to.scale)) / value.d)
  return Number.isSafeInteger(whole) ? put(to, row, whole, 0) : put(to, row, 0, unsure)
}
