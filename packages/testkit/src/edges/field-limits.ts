import { type Mechanism, Numbers } from "@danvan/core"
import { writtenNumber } from "../arbitraries/field-values.ts"
import type { BandEdge } from "./band-edge.ts"

const isNumber = ({ type }: Mechanism.Field): boolean =>
  type === "number" || type === "count" || type === "percent"

/** What is one step of a fact: its own, one for counts, a hundredth elsewhere. */
export const stepOf = (field: Mechanism.Field): Numbers.Exact => {
  const step = field.step === undefined ? undefined : Numbers.parseShare(field.step)
  if (step !== undefined) return step
  if (field.type === "count") return Numbers.one
  return Numbers.exact(1n, field.type === "percent" ? 10_000n : 100n)
}

/** The edges of what a fact may be: a step outside each limit, which is refused, at it, and a step inside. */
export const fieldLimits = (name: string, field: Mechanism.Field): ReadonlyArray<BandEdge> => {
  if (!isNumber(field)) return []
  const step = stepOf(field)
  const read = (words: string | undefined) => (words === undefined ? undefined : Numbers.parseShare(words))
  const lowest = read(field.minimum) ?? (field.type === "count" ? Numbers.zero : undefined)
  const highest = read(field.maximum)
  const within = (value: Numbers.Exact): boolean =>
    (lowest === undefined || Numbers.compare(value, lowest) >= 0) &&
    (highest === undefined || Numbers.compare(value, highest) <= 0)
  return [lowest, highest].flatMap((at) => {
    if (at === undefined) return []
    const sides = [
      ["below", at.sub(step)],
      ["at", at],
      ["above", at.add(step)],
    ] as const
    return sides.map(([side, value]) => ({
      of: name,
      edge: writtenNumber(field, at),
      side,
      facts: { [name]: writtenNumber(field, value) },
      accepted: within(value),
    }))
  })
}
