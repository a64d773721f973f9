import { defineMechanism, Expression, Mechanism } from "@danvan/plugin-sdk"
import * as z from "zod"

/** Each item earns the stated points, up to the criterion's maximum. */
export const perItem = defineMechanism({
  name: "__scope__/per-item",
  title: { vi: "Điểm mỗi việc", en: "Points an item" },
  summary: {
    vi: "Mỗi việc được số điểm đã nêu, không quá điểm tối đa.",
    en: "Each item earns the stated points, up to the maximum.",
  },
  parameters: z.strictObject({ each: Mechanism.pointsSchema }),
  fields: () => ({
    items: { type: "count", title: { vi: "Số việc", en: "Items" }, unit: { vi: "việc", en: "items" } },
  }),
  lower: ({ field, maximum, parameters }) =>
    Expression.min(maximum, Expression.multiply(field("items"), parameters.each)),
  check: ({ parameters }) => (parameters.each === "0" ? [{ message: "nothing", path: ["each"] }] : []),
  messages: {
    nothing: {
      vi: "Việc nào cũng được 0 điểm.",
      en: "No item earns anything.",
      fix: { vi: "Nêu số điểm khác 0.", en: "State other points." },
    },
  },
  monotone: () => ({ items: "rewarded" }),
})
