import type { Mechanism } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import { type PolicyDefinition, withZod } from "./policy-definition.ts"

/**
 * Defines a way to find how many may keep a class (tỷ lệ khống chế) that no share and no number says. A rulebook
 * refers to it in a quota's `policy`, instead of `share` or `atMost`. It is asked once for every scope. If it throws or
 * gives no whole number from 0, the limit is not known: those it concerns await the authority, and an issue names the
 * plugin.
 *
 * @example
 * ```ts
 * import { defineQuotaPolicy } from "@danvan/plugin-sdk"
 * import * as z from "zod"
 *
 * const oneForEvery = defineQuotaPolicy({
 *   name: "sample/one-for-every",
 *   title: { vi: "Cứ một số đơn vị được một", en: "One for every so many" },
 *   summary: { vi: "Phần lẻ cũng được một.", en: "A started group counts." },
 *   parameters: z.strictObject({ size: z.enum(["5", "10"]) }),
 *   limit: ({ members, parameters }) => Math.ceil(members.filter(({ rated }) => rated).length / Number(parameters.size)),
 * })
 * const members = ["u1", "u2", "u3"].map((id) => ({ id, rated: true, class: "tot" }))
 * oneForEvery.limit({ by: {}, members, candidates: 3, facts: {}, parameters: { size: "5" }, asOf: "2026-12-15" }) // 1
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 * @beta
 */
export const defineQuotaPolicy = <const Schema extends StandardSchemaV1>(
  definition: PolicyDefinition<Mechanism.QuotaPolicy<StandardSchemaV1.InferOutput<Schema>>, Schema>,
): Mechanism.QuotaPolicy<StandardSchemaV1.InferOutput<Schema>> => withZod(definition)
