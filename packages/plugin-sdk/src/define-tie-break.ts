import type { Mechanism } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import { type PolicyDefinition, withZod } from "./policy-definition.ts"

/**
 * Defines a tie-break (tiêu chí phụ) that no formula says: it sees the equals together, and sorts them into runs of ids,
 * first to last. A rulebook refers to it in `ranking.ties`: `{ title, policy: { name: "scope/name" } }`. The equals
 * come sorted by id, whatever the order of the facts. If it throws, or an id is missing or stands twice, the tie stays
 * and an issue names the plugin.
 *
 * @example
 * ```ts
 * import { defineTieBreak } from "@danvan/plugin-sdk"
 * import * as z from "zod"
 *
 * const smallestFirst = defineTieBreak({
 *   name: "sample/attribute-first",
 *   title: { vi: "Ưu tiên theo thuộc tính", en: "By an attribute" },
 *   summary: { vi: "Đơn vị có giá trị nêu ra đứng trước.", en: "Units with the stated value come first." },
 *   parameters: z.strictObject({ attribute: z.string(), value: z.string() }),
 *   separate: ({ equals, parameters: { attribute, value } }) => {
 *     const runs = Map.groupBy(equals, ({ attributes }) => attributes[attribute] === value)
 *     return [true, false].flatMap((first) => {
 *       const run = runs.get(first)
 *       return run === undefined ? [] : [run.map(({ id }) => id)]
 *     })
 *   },
 * })
 * const equals = ["u1", "u2"].map((id) => ({ id, attributes: { area: id === "u2" ? "vung-cao" : "" }, points: {}, facts: {} }))
 * smallestFirst.separate({ equals, parameters: { attribute: "area", value: "vung-cao" }, asOf: "2026-12-15" })
 * // [["u2"], ["u1"]]
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 * @beta
 */
export const defineTieBreak = <const Schema extends StandardSchemaV1>(
  definition: PolicyDefinition<Mechanism.TieBreak<StandardSchemaV1.InferOutput<Schema>>, Schema>,
): Mechanism.TieBreak<StandardSchemaV1.InferOutput<Schema>> => withZod(definition)
