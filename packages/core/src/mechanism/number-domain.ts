import { parseShare } from "../number/decimal.ts"
import { type Exact, exact, one, zero } from "../number/exact.ts"
import type { Field } from "./field.ts"

/** The numbers a fact may be: between its limits, and on its steps where it has any. */
export interface NumberDomain {
  readonly from: Exact | undefined
  readonly to: Exact | undefined
  /** `undefined` for any decimal. */
  readonly grid: { readonly start: Exact; readonly step: Exact } | undefined
}

const limit = (written: string | undefined): Exact | undefined =>
  written === undefined ? undefined : parseShare(written)

/** Nobody counts below nothing; a share is below it only where the text says so, as a growth rate may be. */
const startsAtZero = (type: Field["type"]): boolean => type === "count" || type === "percent"

/** Reads the limits and steps of a field, as facts are held to them. */
export const numberDomain = (field: Field): NumberDomain => {
  const isCount = field.type === "count"
  const from = limit(field.minimum) ?? (startsAtZero(field.type) ? zero : undefined)
  const to = limit(field.maximum)
  const step = limit(field.step)
  const isStepped = step !== undefined && step.s > 0n
  if (!isStepped && !isCount) return { from, to, grid: undefined }
  // A count is whole, whatever its steps: on steps of 0.5 it may be 0, 1, 2.
  const stride = isStepped ? (isCount ? exact(step.n) : step) : one
  return { from, to, grid: { start: from ?? zero, step: stride } }
}
