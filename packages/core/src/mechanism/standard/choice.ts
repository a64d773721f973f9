import * as z from "zod"
import { number } from "../../expression/build.ts"
import { textSchema } from "../../language/text-schema.ts"
import { parseDecimal } from "../../number/decimal.ts"
import { compareExact } from "../../number/exact.ts"
import { defineMechanism, type Problem } from "../define-mechanism.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"

/**
 * Choice (chọn một mức): the points of the option chosen, as in 8/6/4/2/0 by which reports are missing.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const choice = defineMechanism({
  name: "choice",
  title: { vi: "Chọn mức", en: "Choice" },
  summary: { vi: "Được điểm của mức được chọn.", en: "The points of the option chosen." },
  parameters: z.strictObject({
    options: z
      .array(
        z.strictObject({ id: z.string().min(1).max(64), title: textSchema, points: pointsOperandSchema }),
      )
      .min(2)
      .max(100),
  }),
  fields: ({ parameters: { options } }) => ({
    option: {
      type: "choice",
      title: { vi: "Mức được chọn", en: "Option" },
      options: options.map(({ id, title }) => ({ id, title })),
    },
  }),
  lower: ({ field, parameters: { options } }) => ({
    op: "table",
    of: field("option"),
    rows: options.map(({ id, points }) => ({ is: id, then: number(points) })),
  }),
  check: ({ parameters: { options }, maximum }) =>
    options.flatMap(({ id, points }, index): ReadonlyArray<Problem> => {
      const repeated = options.findIndex((other) => other.id === id) !== index
      const above = compareExact(parseDecimal(points) ?? maximum, maximum) > 0
      return [
        ...(repeated ? [{ message: "repeated", path: ["options", index, "id"], facts: { id } }] : []),
        ...(above
          ? [{ message: "above-maximum", path: ["options", index, "points"], facts: { points } }]
          : []),
      ]
    }),
  messages: {
    repeated: {
      vi: "“{id}” được khai báo nhiều lần.",
      en: "“{id}” is declared more than once.",
      fix: { vi: "Đặt cho mỗi mức một mã riêng.", en: "Give every option an id of its own." },
    },
    "above-maximum": {
      vi: "Mức này cho {points} điểm, nhiều hơn điểm tối đa của tiêu chí.",
      en: "This option pays {points} points, more than the criterion's maximum.",
      fix: { vi: "Sửa điểm của mức hoặc “max”.", en: "Correct the option's points or “max”." },
    },
  },
})
