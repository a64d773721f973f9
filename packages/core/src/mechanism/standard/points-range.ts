import { parseDecimal } from "../../number/decimal.ts"
import { compareExact, type Exact } from "../../number/exact.ts"
import type { Problem } from "../define-mechanism.ts"

type Written = Readonly<Record<string, string | undefined>>

/** A problem for every parameter, by its name, that is worth more than the criterion's maximum. */
export const aboveMaximum = (written: Written, maximum: Exact): ReadonlyArray<Problem> =>
  Object.entries(written).flatMap(([name, points]): Problem[] => {
    const value = points === undefined ? undefined : parseDecimal(points)
    return value !== undefined && compareExact(value, maximum) > 0
      ? [{ message: "above-maximum", path: [name], facts: { points: points ?? "" } }]
      : []
  })

/** A problem when the lower end, named `path`, lies above the upper; the criterion's maximum if left out. */
export const inverted = (
  path: string,
  low: string,
  high: string | undefined,
  maximum: Exact,
): ReadonlyArray<Problem> => {
  const from = parseDecimal(low)
  const to = (high === undefined ? undefined : parseDecimal(high)) ?? maximum
  return from !== undefined && compareExact(from, to) > 0
    ? [{ message: "inverted", path: [path], facts: { low } }]
    : []
}

/** The words of both. */
export const rangeMessages = {
  "above-maximum": {
    vi: "{points} điểm nhiều hơn điểm tối đa của tiêu chí.",
    en: "{points} points are more than the criterion's maximum.",
    fix: { vi: "Sửa số điểm hoặc “max”.", en: "Correct the points or “max”." },
  },
  inverted: {
    vi: "Mức thấp nhất {low} lớn hơn mức cao nhất.",
    en: "The lowest, {low}, is above the highest.",
    fix: { vi: "Sửa một trong hai mức.", en: "Correct one of the two." },
  },
} as const
