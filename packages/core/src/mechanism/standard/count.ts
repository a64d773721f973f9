import * as z from "zod"
import { min, multiply } from "../../expression/build.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import { aboveMaximum, rangeMessages } from "./points-range.ts"

/**
 * Count × points (điểm theo số lần), with a cap: 4 × 3 = 12 under a cap of 10 is 10.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const count = defineMechanism({
  name: "count",
  title: { vi: "Theo số lần", en: "Count" },
  summary: {
    vi: "Mỗi lần được một số điểm, không quá mức trần.",
    en: "Points for every occurrence, up to a cap.",
  },
  parameters: z.strictObject({
    each: pointsOperandSchema.describe("Points for one occurrence."),
    cap: pointsOperandSchema.optional().describe("The most points; the criterion's maximum if left out."),
  }),
  fields: () => ({ count: { type: "count", title: { vi: "Số lần", en: "Count" } } }),
  lower: ({ field, parameters: { each, cap }, maximum }) =>
    min(cap ?? maximum, multiply(field("count"), each)),
  check: ({ parameters: { cap }, maximum }) => aboveMaximum({ cap }, maximum),
  messages: rangeMessages,
  monotone: () => ({ count: "rewarded" }),
})
