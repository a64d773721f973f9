import { defineMechanism, Expression, Mechanism, type Numbers } from "@danvan/plugin-sdk"
import type { MechanismTester } from "@danvan/testkit"
import * as z from "zod"

/** A point for each item, up to the maximum; the same as an expression and as a function. */
export const perItem = defineMechanism({
  name: "sample/per-item",
  title: { vi: "Điểm mỗi việc", en: "Points an item" },
  summary: { vi: "Mỗi việc được số điểm đã nêu.", en: "Each item earns the stated points." },
  parameters: z.strictObject({ each: Mechanism.pointsSchema.default("1") }),
  fields: () => ({ items: { type: "count", title: { vi: "Số việc", en: "Items" }, maximum: "40" } }),
  lower: ({ field, maximum, parameters }) =>
    Expression.min(maximum, Expression.multiply(field("items"), parameters.each)),
  compute: ({ facts, maximum, parameters }) => {
    const points: Numbers.Exact = facts.items.mul(parameters.each)
    return points.compare(maximum) > 0 ? maximum : points
  },
  output: ({ maximum }) => ({ min: 0, max: maximum, decimals: 4 }),
  check: ({ parameters }) => (parameters.each === "0" ? [{ message: "nothing", path: ["each"] }] : []),
  messages: {
    nothing: {
      vi: "Việc nào cũng 0 điểm.",
      en: "No item earns anything.",
      fix: { vi: "Nêu số điểm khác 0.", en: "State other points." },
    },
  },
  monotone: () => ({ items: "rewarded" }),
})

/** What a careful author writes for it. */
export const perItemCases: MechanismTester.Cases = {
  valid: [
    { name: "three items earn three points", facts: { items: 3 }, points: "3" },
    { name: "each may earn a part of a point", with: { each: "0.25" }, facts: { items: 3 }, points: "0.75" },
    { name: "not yet counted is missing, not 0", facts: {}, points: "missing" },
  ],
  boundary: [
    { name: "nothing done is 0", facts: { items: 0 }, points: "0" },
    { name: "ten reach the maximum", facts: { items: 10 }, points: "10" },
    { name: "eleven earn no more", facts: { items: 11 }, points: "10" },
  ],
  invalid: [
    {
      name: "points for nothing",
      with: { each: "0" },
      facts: { items: 1 },
      issues: ["mechanism.refused"],
      messages: ["nothing"],
    },
    { name: "less than none", facts: { items: -1 }, issues: ["fact.out-of-range"] },
  ],
}
