import * as z from "zod"
import { divide, min, multiply, notedPercent, round } from "../../expression/build.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { roundingSchema } from "../parameter-schemas.ts"
import { unlessNothingAssigned, whenNothingAssignedSchema } from "./nothing-assigned.ts"

/**
 * Ratio (theo tỷ lệ): maximum × done ÷ assigned. 17 of 20 tasks with maximum 10 give 8.5.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const ratio = defineMechanism({
  name: "ratio",
  title: { vi: "Theo tỷ lệ", en: "Ratio" },
  summary: {
    vi: "Điểm tối đa nhân tỷ lệ hoàn thành so với được giao.",
    en: "The maximum times the share done of what was assigned.",
  },
  parameters: z.strictObject({
    whenNothingAssigned: whenNothingAssignedSchema,
    aboveFull: z
      .enum(["cap", "keep"])
      .default("cap")
      .describe("Whether more than 100% is cut to the maximum or kept."),
    rounding: roundingSchema.optional(),
  }),
  fields: () => ({
    done: { type: "number", title: { vi: "Đã hoàn thành", en: "Done" }, minimum: "0" },
    assigned: { type: "number", title: { vi: "Được giao", en: "Assigned" }, minimum: "0" },
  }),
  lower: ({ field, parameters, maximum }) => {
    const share = notedPercent(
      { vi: "tỷ lệ hoàn thành", en: "share done" },
      divide(field("done"), field("assigned")),
    )
    const points = multiply(parameters.aboveFull === "cap" ? min(1, share) : share, maximum)
    const rounded = parameters.rounding === undefined ? points : round(points, parameters.rounding)
    return unlessNothingAssigned(
      parameters.whenNothingAssigned,
      { done: field("done"), assigned: field("assigned") },
      maximum,
      rounded,
    )
  },
  monotone: () => ({ done: "rewarded" }),
})
