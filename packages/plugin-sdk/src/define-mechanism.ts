import { Mechanism } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import { zodSchema } from "./zod-schema.ts"

/**
 * What {@link defineMechanism} takes: a mechanism whose parameters are described by any Standard Schema, and are typed
 * by it in `fields`, `lower`, `check` and `monotone`.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type MechanismDefinition<Schema extends StandardSchemaV1> = Omit<
  Mechanism.MechanismDefinition<StandardSchemaV1.InferOutput<Schema>>,
  "parameters"
> & {
  /** Of `with:`. Decimals arrive as text. A schema of zod is also described in the rulebook's JSON Schema. */
  readonly parameters: Schema
}

/**
 * Defines a mechanism (cách chấm điểm) from any Standard Schema: zod, Effect Schema, Valibot … It lowers its parameters
 * to an expression, which danvan evaluates exactly, explains and checks. The value is frozen; nothing is registered.
 *
 * @example
 * ```ts
 * import { defineMechanism, Expression } from "@danvan/plugin-sdk"
 * import * as Schema from "effect/Schema"
 *
 * const perItem = defineMechanism({
 *   name: "sample/per-item",
 *   title: { vi: "Điểm mỗi việc", en: "Points an item" },
 *   summary: { vi: "Mỗi việc được số điểm đã nêu.", en: "Each item earns the stated points." },
 *   parameters: Schema.toStandardSchemaV1(Schema.Struct({ each: Schema.Literals(["1", "2"]) })),
 *   fields: () => ({ items: { type: "count", title: { vi: "Số việc", en: "Items" } } }),
 *   lower: ({ field, maximum, parameters }) =>
 *     Expression.min(maximum, Expression.multiply(field("items"), parameters.each)),
 *   monotone: () => ({ items: "rewarded" }),
 * })
 * perItem.parameters.safeParse({ each: "3" }).success // false
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const defineMechanism = <const Schema extends StandardSchemaV1>(
  definition: MechanismDefinition<Schema>,
): Mechanism.Mechanism<StandardSchemaV1.InferOutput<Schema>> =>
  Mechanism.define({ ...definition, parameters: zodSchema(definition.parameters) })
