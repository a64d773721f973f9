import { type Expression, Mechanism } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import type { FactsOf, Fields } from "./facts-of.ts"
import { zodSchema } from "./zod-schema.ts"

type Given<Schema extends StandardSchemaV1> = StandardSchemaV1.InferOutput<Schema>

interface Described<Schema extends StandardSchemaV1, Own extends Fields>
  extends Pick<Mechanism.Mechanism, "name" | "title" | "summary">,
    Partial<Pick<Mechanism.Mechanism<Given<Schema>>, "check" | "messages">> {
  /** Of `with:`. Decimals arrive as text. A schema of zod is also described in the rulebook's JSON Schema. */
  readonly parameters: Schema
  readonly fields: (use: Mechanism.Use<Given<Schema>>) => Own
  /** The facts more of which never lowers (`rewarded`) or never raises (`penalised`) the points. */
  readonly monotone?: (use: Mechanism.Use<Given<Schema>>) => {
    readonly [Name in keyof Own]?: "rewarded" | "penalised"
  }
}

type Lower<Schema extends StandardSchemaV1> = (
  lowering: Mechanism.Lowering<Given<Schema>>,
) => Expression.Expression

type Compute<Schema extends StandardSchemaV1, Own extends Fields> = (
  computing: Mechanism.Computing<Given<Schema>, FactsOf<Own>>,
) => Mechanism.ExactAnswer

type Output<Schema extends StandardSchemaV1> =
  | Mechanism.OutputRange
  | ((use: Mechanism.Use<Given<Schema>>) => Mechanism.OutputRange)

/**
 * What {@link defineMechanism} takes: a mechanism whose parameters are described by any Standard Schema, and are typed
 * by it everywhere. It has `lower`, or `compute` with `output`; with both, `lower` scores and a test compares the two.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type MechanismDefinition<Schema extends StandardSchemaV1, Own extends Fields = Fields> = Described<
  Schema,
  Own
> &
  (
    | {
        /** Builds the expression that gives the points. */
        readonly lower: Lower<Schema>
        /** The same as a function, which a test compares with `lower`. */
        readonly compute?: Compute<Schema, Own>
        /** What `compute` may give; needed with it. */
        readonly output?: Output<Schema>
      }
    | {
        /** Left out: `compute` is what scores. */
        readonly lower?: undefined
        /** A pure function of the facts, called only when none is absent. */
        readonly compute: Compute<Schema, Own>
        /** What `compute` may give; danvan holds it to that. */
        readonly output: Output<Schema>
      }
  )

/**
 * Defines a mechanism (cách chấm điểm) from any Standard Schema: zod, Effect Schema, Valibot … The value is frozen;
 * nothing is registered.
 *
 * With `lower`, it becomes an expression, which danvan evaluates exactly, explains and checks. What no expression says
 * may be a function, `compute`, at a price: the linter cannot look into it, and danvan takes only what is exact and
 * within the `output` it declares. Anything else, a throw or a promise too, leaves that criterion of that subject "not
 * computed", under the plugin's name; it is never 0.
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
 *
 * const distinctVillages = defineMechanism({
 *   name: "sample/distinct-villages",
 *   title: { vi: "Số thôn khác nhau", en: "Distinct villages" },
 *   summary: { vi: "Mỗi thôn một điểm, kể một lần.", en: "A point a village, each counted once." },
 *   parameters: Schema.toStandardSchemaV1(Schema.Struct({})),
 *   fields: () => ({ villages: { type: "text", title: { vi: "Các thôn", en: "Villages" } } }),
 *   compute: ({ facts }) => new Set(facts.villages.split(";").map((one) => one.trim())).size,
 *   output: ({ maximum }) => ({ min: "0", max: maximum, decimals: 0 }),
 * })
 * distinctVillages.lower // undefined
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const defineMechanism = <const Schema extends StandardSchemaV1, const Own extends Fields>(
  definition: MechanismDefinition<Schema, Own>,
): Mechanism.Mechanism<Given<Schema>> =>
  Mechanism.define({
    ...definition,
    parameters: zodSchema(definition.parameters),
    // The facts are read by `fields`, so they are what its types say.
  } as unknown as Mechanism.MechanismDefinition<Given<Schema>>)
