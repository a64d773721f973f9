import * as z from "zod"
import { parseDecimal, toDecimal } from "../../number/decimal.ts"
import { compareExact, zero } from "../../number/exact.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { decimalSchema } from "../parameter-schemas.ts"
import { aboveMaximum, inverted, rangeMessages } from "./points-range.ts"

/**
 * Manual grade (chấm điểm trực tiếp): a person gives the points, within a range and on a step.
 * With maximum 0.75 and step 0.25 the grades are 0, 0.25, 0.5 and 0.75; 0.6 is refused.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const manualGrade = defineMechanism({
  name: "manual-grade",
  title: { vi: "Chấm trực tiếp", en: "Manual grade" },
  summary: {
    vi: "Người chấm cho điểm trong khoảng và theo bước cho phép.",
    en: "A person gives the points, within a range and on a step.",
  },
  parameters: z.strictObject({
    minimum: decimalSchema.default("0").describe("The lowest grade."),
    maximum: decimalSchema.optional().describe("The highest grade; the criterion's maximum if left out."),
    step: decimalSchema.optional().describe("Grades are the minimum plus whole steps."),
  }),
  fields: ({ parameters: { minimum, maximum, step }, maximum: most }) => ({
    grade: {
      type: "number",
      title: { vi: "Điểm chấm", en: "Grade" },
      minimum,
      maximum: maximum ?? toDecimal(most),
      ...(step === undefined ? {} : { step }),
    },
  }),
  lower: ({ field }) => field("grade"),
  check: ({ parameters: { minimum, maximum: highest, step }, maximum }) => [
    ...aboveMaximum({ maximum: highest }, maximum),
    ...inverted("minimum", minimum, highest, maximum),
    ...(step !== undefined && compareExact(parseDecimal(step) ?? zero, zero) <= 0
      ? [{ message: "step", path: ["step"], facts: { step } }]
      : []),
  ],
  messages: {
    ...rangeMessages,
    step: {
      vi: "Bước chấm {step} phải lớn hơn 0.",
      en: "The step {step} must be above 0.",
      fix: { vi: "Viết ví dụ 0.25, hoặc bỏ “step”.", en: "Write for example 0.25, or remove “step”." },
    },
  },
  monotone: () => ({ grade: "rewarded" }),
})
