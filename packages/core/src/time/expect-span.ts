import { expectArgument } from "../issue/argument-error.ts"

const isBound = (value: unknown): boolean => value === null || typeof value === "string"

/** True for what has the two bounds of a validity. */
export const isSpan = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown }
  return isBound(from) && isBound(to)
}

/** Refuses what is no validity. */
export const expectSpan = (value: unknown, name: string): void =>
  expectArgument(isSpan(value), name, "Validity", value)
