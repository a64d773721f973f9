import { Explanation, type Language, type Mechanism, Numbers } from "@danvan/core"
import type { Say } from "./words.ts"

type Field = Mechanism.Field

/** A limit as people write it: with its % sign in a percentage. */
const limitText = (limit: string, field: Pick<Field, "type">, language: Language): string => {
  const value = Numbers.parseShare(limit)
  if (value === undefined) return limit
  return field.type === "percent"
    ? `${Explanation.formatNumber(value.mul(100), language)}%`
    : Explanation.formatNumber(value, language)
}

/** Where a kind of number begins when nothing is said of it. */
export const lowestOf = ({ type }: Pick<Field, "type">): string | undefined =>
  type === "count" || type === "percent" ? "0" : undefined

/** What a value must look like, in words: “Số, từ 0 đến 10”. */
export const formOf = (
  field: Pick<Field, "type" | "minimum" | "maximum" | "step">,
  language: Language,
  say: Say,
): string => {
  const type = say(`type.${field.type}`)
  const text = (limit: string) => limitText(limit, field, language)
  const { minimum = lowestOf(field), maximum, step } = field
  const range =
    minimum !== undefined && maximum !== undefined
      ? say("limit.between", { type, low: text(minimum), high: text(maximum) })
      : minimum !== undefined
        ? say("limit.from", { type, low: text(minimum) })
        : maximum !== undefined
          ? say("limit.to", { type, high: text(maximum) })
          : type
  return step === undefined ? range : `${range}, ${say("limit.step", { step: text(step) })}`
}
