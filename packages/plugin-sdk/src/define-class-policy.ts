import type { Mechanism } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import { type PolicyDefinition, withZod } from "./policy-definition.ts"

/**
 * Defines a way to find the class (cách xếp loại) that bands and conditions cannot say. A rulebook refers to it in
 * `classification.policy`; its classes then have neither bands nor conditions, and vetoes and caps hold as ever. `null`
 * leaves the class to the authority. If it throws or names no class of the rulebook, the class is not computed and an
 * issue names the plugin.
 *
 * @example
 * ```ts
 * import { defineClassPolicy } from "@danvan/plugin-sdk"
 * import * as z from "zod"
 *
 * const everyCriterion = defineClassPolicy({
 *   name: "sample/best-if-complete",
 *   title: { vi: "Đủ tiêu chí thì loại cao nhất", en: "The best class if complete" },
 *   summary: { vi: "Có điểm ở mọi tiêu chí nêu ra.", en: "Points in every criterion named." },
 *   parameters: z.strictObject({ criteria: z.array(z.string()).min(1) }),
 *   classify: ({ subject, classes, parameters }) => {
 *     const complete = parameters.criteria.every((id) => subject.points[id] !== undefined)
 *     return (complete ? classes.at(0) : classes.at(-1)) ?? null
 *   },
 * })
 * const subject = { id: "u1", attributes: {}, points: {}, facts: {} }
 * everyCriterion.classify({ subject, classes: ["tot", "chua-dat"], parameters: { criteria: ["c1"] }, asOf: "2026-12-15" })
 * // "chua-dat"
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 * @beta
 */
export const defineClassPolicy = <const Schema extends StandardSchemaV1>(
  definition: PolicyDefinition<Mechanism.ClassPolicy<StandardSchemaV1.InferOutput<Schema>>, Schema>,
): Mechanism.ClassPolicy<StandardSchemaV1.InferOutput<Schema>> => withZod(definition)
