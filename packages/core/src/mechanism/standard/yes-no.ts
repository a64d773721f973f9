import * as z from "zod"
import { when } from "../../expression/build-choices.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import { aboveMaximum, rangeMessages } from "./points-range.ts"

/**
 * Yes or no (đạt / không đạt): the maximum if met, nothing if not. A plan issued: 12, else 0.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const yesNo = defineMechanism({
  name: "yes-no",
  title: { vi: "Đạt / không đạt", en: "Yes or no" },
  summary: { vi: "Đạt thì được trọn điểm, không đạt thì không.", en: "Full points if met, none if not." },
  parameters: z.strictObject({
    yes: pointsOperandSchema.optional().describe("Points if met; the criterion's maximum if left out."),
    no: pointsOperandSchema.default("0").describe("Points if not met."),
  }),
  fields: () => ({ met: { type: "boolean", title: { vi: "Đạt", en: "Met" } } }),
  lower: ({ field, parameters: { yes, no }, maximum }) => when(field("met"), yes ?? maximum, no),
  check: ({ parameters: { yes, no }, maximum }) => aboveMaximum({ yes, no }, maximum),
  messages: rangeMessages,
})
