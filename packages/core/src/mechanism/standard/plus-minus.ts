import * as z from "zod"
import { add, max, min, subtract } from "../../expression/build.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { decimalOperandSchema } from "../parameter-schemas.ts"
import { countedItemsSchema, countFields, repeatedIds, sumOfItems } from "./counted-items.ts"
import { aboveMaximum, inverted, rangeMessages } from "./points-range.ts"

/**
 * Plus and minus (cộng – trừ) between a floor and a ceiling: 2 × 3 − 5 × 2 = −4, floor 0, is 0.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const plusMinus = defineMechanism({
  name: "plus-minus",
  title: { vi: "Cộng – trừ", en: "Plus and minus" },
  summary: {
    vi: "Cộng điểm cho thành tích, trừ điểm cho sai sót, trong khoảng sàn – trần.",
    en: "Points for merits less points for faults, between a floor and a ceiling.",
  },
  parameters: z.strictObject({
    start: decimalOperandSchema.default("0").describe("What one starts from."),
    plus: countedItemsSchema.default([]).describe("What adds points."),
    minus: countedItemsSchema.default([]).describe("What takes points away."),
    floor: decimalOperandSchema.default("0").describe("The lowest result."),
    ceiling: decimalOperandSchema
      .optional()
      .describe("The highest result; the criterion's maximum if left out."),
  }),
  fields: ({ parameters: { plus, minus } }) => countFields([...plus, ...minus]),
  lower: ({ field, parameters: { start, plus, minus, floor, ceiling }, maximum }) =>
    min(
      ceiling ?? maximum,
      max(floor, subtract(add(start, sumOfItems(plus, field)), sumOfItems(minus, field))),
    ),
  check: ({ parameters: { plus, minus, floor, ceiling }, maximum }) => [
    ...(plus.length + minus.length === 0 ? [{ message: "empty", path: ["plus"] }] : []),
    ...repeatedIds([...plus, ...minus]).map((id) => ({
      message: "repeated",
      path: ["minus"],
      facts: { id },
    })),
    ...aboveMaximum({ ceiling }, maximum),
    ...inverted("floor", floor, ceiling, maximum),
  ],
  messages: {
    ...rangeMessages,
    empty: {
      vi: "Không có mục cộng hay trừ nào.",
      en: "There is nothing to add or to take away.",
      fix: {
        vi: "Khai báo ít nhất một mục trong plus hoặc minus.",
        en: "Declare an item under plus or minus.",
      },
    },
    repeated: {
      vi: "“{id}” được khai báo nhiều lần.",
      en: "“{id}” is declared more than once.",
      fix: { vi: "Đặt cho mỗi mục một mã riêng.", en: "Give every item an id of its own." },
    },
  },
  monotone: ({ parameters: { plus, minus } }) =>
    Object.fromEntries([
      ...plus.map(({ id }) => [id, "rewarded"] as const),
      ...minus.map(({ id }) => [id, "penalised"] as const),
    ]),
})
