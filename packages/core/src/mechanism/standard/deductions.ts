import * as z from "zod"
import { max, subtract } from "../../expression/build.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import { countedItemsSchema, countFields, repeatedIds, sumOfItems } from "./counted-items.ts"
import { aboveMaximum, inverted, rangeMessages } from "./points-range.ts"

/**
 * Deductions (trừ dần): a base less so many points for every miss, never below the floor.
 * Base 8 with three misses of 2 is 2; with five it is 0, not −2.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const deductions = defineMechanism({
  name: "deductions",
  title: { vi: "Trừ dần", en: "Deductions" },
  summary: {
    vi: "Có sẵn điểm gốc, mỗi lần sai sót bị trừ, không thấp hơn mức sàn.",
    en: "A base less points for every miss, never below a floor.",
  },
  parameters: z.strictObject({
    base: pointsOperandSchema
      .optional()
      .describe("What one starts from; the criterion's maximum if left out."),
    floor: pointsOperandSchema.default("0").describe("The least that remains."),
    items: countedItemsSchema.min(1).describe("What is deducted for."),
  }),
  fields: ({ parameters: { items } }) => countFields(items),
  lower: ({ field, parameters: { base, floor, items }, maximum }) =>
    max(floor, subtract(base ?? maximum, sumOfItems(items, field))),
  check: ({ parameters: { base, floor, items }, maximum }) => [
    ...repeatedIds(items).map((id) => ({ message: "repeated", path: ["items"], facts: { id } })),
    ...aboveMaximum({ base }, maximum),
    ...inverted("floor", floor, base, maximum),
  ],
  messages: {
    ...rangeMessages,
    repeated: {
      vi: "“{id}” được khai báo nhiều lần.",
      en: "“{id}” is declared more than once.",
      fix: { vi: "Đặt cho mỗi mục một mã riêng.", en: "Give every item an id of its own." },
    },
  },
  monotone: ({ parameters: { items } }) => Object.fromEntries(items.map(({ id }) => [id, "penalised"])),
})
