import * as z from "zod"
import { toDecimal } from "../../number/decimal.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { decimalSchema } from "../parameter-schemas.ts"

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
  monotone: () => ({ grade: "rewarded" }),
})
