import * as z from "zod"
import { max } from "../../expression/build.ts"
import { when } from "../../expression/build-choices.ts"
import { textSchema } from "../../language/text-schema.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { type Field, fieldNameSchema } from "../field.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import { optionProblems, repeatedMessage } from "./graded-options.ts"
import { rangeMessages } from "./points-range.ts"

/**
 * Best of (chỉ tính mức cao nhất): several things that earn points, of which only the best counts. A faculty award is
 * worth 1 and a school award 2: with both, 2. Two routes worth 10 each, one graded 8: 10.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const bestOf = defineMechanism({
  name: "best-of",
  title: { vi: "Chỉ tính mức cao nhất", en: "Best of" },
  summary: {
    vi: "Nhiều cách được điểm nhưng không cộng dồn: lấy cách được nhiều điểm nhất.",
    en: "Several ways to earn points that do not add up: the best one counts.",
  },
  parameters: z.strictObject({
    options: z
      .array(
        z.strictObject({
          id: fieldNameSchema.describe("The name of its fact."),
          title: textSchema,
          points: pointsOperandSchema.describe("What it is worth, or the most it is worth."),
          graded: z
            .boolean()
            .default(false)
            .describe("Whether a person grades it, from 0 to its points, instead of saying yes or no."),
        }),
      )
      .min(2)
      .max(50),
  }),
  fields: ({ parameters: { options } }) =>
    Object.fromEntries(
      options.map(({ id, title, points, graded }): [string, Field] => [
        id,
        graded ? { type: "number", title, minimum: "0", maximum: points } : { type: "boolean", title },
      ]),
    ),
  lower: ({ field, parameters: { options } }) =>
    max(...options.map(({ id, points, graded }) => (graded ? field(id) : when(field(id), points, 0)))),
  check: ({ parameters: { options }, maximum }) => optionProblems("options", options, maximum),
  messages: { ...rangeMessages, ...repeatedMessage },
  monotone: ({ parameters: { options } }) =>
    Object.fromEntries(options.filter(({ graded }) => graded).map(({ id }) => [id, "rewarded"])),
})
