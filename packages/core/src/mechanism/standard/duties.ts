import * as z from "zod"
import { add, max, multiply, subtract } from "../../expression/build.ts"
import { table } from "../../expression/build-choices.ts"
import { textSchema } from "../../language/text-schema.ts"
import { parseDecimal } from "../../number/decimal.ts"
import { compareExact } from "../../number/exact.ts"
import { defineMechanism, type Problem } from "../define-mechanism.ts"
import { type Field, fieldNameSchema } from "../field.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import { repeatedIds } from "./counted-items.ts"
import { repeatedMessage } from "./graded-options.ts"
import { aboveMaximum, inverted, rangeMessages } from "./points-range.ts"

const states = [
  { id: "done", title: { vi: "Đã thực hiện", en: "Done" } },
  { id: "late", title: { vi: "Chậm hoặc chưa đầy đủ", en: "Late or in part" } },
  { id: "not-done", title: { vi: "Không thực hiện", en: "Not done" } },
]

/**
 * Duties (việc phải làm trong kỳ): a base less the points of every duty not done, and less, usually half, for one done
 * late or in part; each counts once a period. Base 4, not done −1, late −0.5: one of each leaves 2.5.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const duties = defineMechanism({
  name: "duties",
  title: { vi: "Việc phải làm trong kỳ", en: "Duties" },
  summary: {
    vi: "Có sẵn điểm gốc; việc không làm bị trừ đủ, làm chậm hoặc chưa đủ bị trừ ít hơn, mỗi việc một lần.",
    en: "A base less points for each duty not done, and fewer for one late or in part; each counts once.",
  },
  parameters: z.strictObject({
    base: pointsOperandSchema
      .optional()
      .describe("What one starts from; the criterion's maximum if left out."),
    floor: pointsOperandSchema.default("0").describe("The least that remains."),
    duties: z
      .array(
        z.strictObject({
          id: fieldNameSchema.describe("The name of its fact."),
          title: textSchema,
          notDone: pointsOperandSchema.describe("What is taken off when it is not done."),
          late: pointsOperandSchema
            .optional()
            .describe("What is taken off when it is late or in part; half of `notDone` if left out."),
        }),
      )
      .min(1)
      .max(100),
  }),
  fields: ({ parameters: { duties: list } }) =>
    Object.fromEntries(
      list.map(({ id, title }): [string, Field] => [id, { type: "choice", title, options: states }]),
    ),
  lower: ({ field, parameters: { base, floor, duties: list }, maximum }) => {
    const taken = list.map(({ id, notDone, late }) =>
      table(field(id), [
        { is: "done", then: 0 },
        { is: "late", then: late ?? multiply(notDone, "0.5") },
        { is: "not-done", then: notDone },
      ]),
    )
    return max(floor, subtract(base ?? maximum, add(...taken)))
  },
  check: ({ parameters: { base, floor, duties: list }, maximum }) => [
    ...repeatedIds(list).map((id) => ({ message: "repeated", path: ["duties"], facts: { id } })),
    ...aboveMaximum({ base }, maximum),
    ...inverted("floor", floor, base, maximum),
    ...list.flatMap(({ notDone, late }, index): Problem[] => {
      const [whole, part] = [parseDecimal(notDone), late === undefined ? undefined : parseDecimal(late)]
      return whole !== undefined && part !== undefined && compareExact(part, whole) > 0
        ? [{ message: "late-costs-more", path: ["duties", index, "late"] }]
        : []
    }),
  ],
  messages: {
    ...rangeMessages,
    ...repeatedMessage,
    "late-costs-more": {
      vi: "Làm chậm bị trừ nhiều hơn không làm.",
      en: "Being late costs more than not doing it.",
      fix: { vi: "Kiểm tra lại “late” và “notDone”.", en: "Check “late” and “notDone”." },
    },
  },
})
