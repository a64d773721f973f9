import type * as z from "zod"
import type { Expression } from "../expression/expression.ts"
import type { OpaqueFact } from "../expression/opaque.ts"
import { expectArgument } from "../issue/argument-error.ts"
import type { CatalogEntry } from "../issue/catalog/catalog-entry.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import type { Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"
import type { ExactAnswer, OutputRange } from "./compute.ts"
import type { Field } from "./field.ts"
import type { PluginStamp } from "./plugin-stamp.ts"

/**
 * The criterion a mechanism is used in: its parameters, already parsed, and its maximum.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export interface Use<Parameters> {
  /** What the criterion's `with:` says, parsed. */
  readonly parameters: Parameters
  /** The criterion's maximum points (điểm tối đa). */
  readonly maximum: Exact
}

/**
 * What `compute` gets besides: the facts `fields` declares, all of them there and frozen.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export interface Computing<Parameters, Facts = Readonly<Record<string, OpaqueFact>>> extends Use<Parameters> {
  /** By the names `fields` declares. */
  readonly facts: Facts
}

/**
 * What `lower` gets besides: the facts of the criterion, by the names `fields` declares.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export interface Lowering<Parameters> extends Use<Parameters> {
  /** The expression that stands for a fact of the criterion. */
  readonly field: (name: string) => Expression
}

/**
 * Something `check` finds wrong: which of the mechanism's messages, where in its parameters, with which facts.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export interface Problem {
  /** The key of one of the mechanism's messages. */
  readonly message: string
  /** The steps to the place within `with:`. */
  readonly path: ReadonlyArray<string | number>
  /** What the message is filled with, by name. */
  readonly facts?: Readonly<Record<string, string>>
}

/**
 * A scoring mechanism (cách chấm điểm): how the facts of one criterion become points.
 *
 * A mechanism *lowers* its parameters to an expression, which danvan evaluates, explains and checks; so a mechanism is
 * usually a dozen lines. One that no expression says may `compute` instead, and pays for it: the linter cannot look into
 * it, and its answers are only held to the `output` it declares. Where both are there, `lower` is what scores.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export interface Mechanism<Parameters = unknown> {
  /** kebab-case; a plugin's own mechanisms are `scope/name`. */
  readonly name: string
  /** What it is called in lists: “Theo tỷ lệ”. */
  readonly title: Text
  /** What it does, in a sentence. */
  readonly summary: Text
  /** Parses `with:` of a criterion. Decimals arrive as text: use the schemas danvan exports. */
  readonly parameters: z.ZodType<Parameters>
  /** The facts the criterion needs. */
  readonly fields: (use: Use<Parameters>) => Readonly<Record<string, Field>>
  /** Builds the expression that gives the points. */
  readonly lower?: ((lowering: Lowering<Parameters>) => Expression) | undefined
  /** A pure function of the facts, called only when none is absent. */
  readonly compute?: ((computing: Computing<Parameters>) => ExactAnswer) | undefined
  /** What `compute` may give; needed with it. */
  readonly output?: OutputRange | ((use: Use<Parameters>) => OutputRange) | undefined
  /** Finds parameters that parse but make no sense together. */
  readonly check: (use: Use<Parameters>) => ReadonlyArray<Problem>
  /** The words of its problems, by a key of its own. */
  readonly messages: Readonly<Record<string, CatalogEntry>>
  /** The facts more of which never lowers (`rewarded`) or never raises (`penalised`) the points. */
  readonly monotone: (use: Use<Parameters>) => Readonly<Record<string, "rewarded" | "penalised">>
  /** The plugin it came with, once that was registered; explanations, boards and receipts name it. */
  readonly plugin?: PluginStamp
}

/**
 * What {@link defineMechanism} takes: a {@link Mechanism} with `lower`, or with `compute` and `output`, whose `check`,
 * `messages` and `monotone` may be left out.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export type MechanismDefinition<Parameters> = Omit<
  Mechanism<Parameters>,
  "check" | "messages" | "monotone" | "plugin" | "lower" | "compute" | "output"
> &
  Partial<Pick<Mechanism<Parameters>, "check" | "messages" | "monotone">> &
  (
    | (Required<Pick<Mechanism<Parameters>, "lower">> & Pick<Mechanism<Parameters>, "compute" | "output">)
    | (Required<Pick<Mechanism<Parameters>, "compute" | "output">> & {
        /** Left out: `compute` is what scores. */
        readonly lower?: undefined
      })
  )

/**
 * Defines a mechanism. The value is frozen; nothing is registered anywhere: pass it to `Mechanism.registry`.
 *
 * @example
 * ```ts
 * import { Expression, Mechanism } from "@danvan/core"
 * import * as z from "zod"
 *
 * const halfOrNothing = Mechanism.define({
 *   name: "sample/half-or-nothing",
 *   title: { vi: "Một nửa hoặc không", en: "Half or nothing" },
 *   summary: { vi: "Đạt thì được nửa điểm tối đa.", en: "Met earns half the maximum." },
 *   parameters: z.strictObject({}),
 *   fields: () => ({ met: { type: "boolean", title: { vi: "Đạt", en: "Met" } } }),
 *   lower: ({ field, maximum }) =>
 *     Expression.when(field("met"), Expression.divide(maximum, 2), 0),
 * })
 * halfOrNothing.name // "sample/half-or-nothing"
 * ```
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const defineMechanism = <Parameters>(
  definition: MechanismDefinition<Parameters>,
): Mechanism<Parameters> => {
  expectArgument(isRecord(definition as unknown), "definition", "Mechanism", definition)
  const { lower, compute, output }: Partial<Mechanism<Parameters>> = definition
  const scores = lower !== undefined || (compute !== undefined && output !== undefined)
  expectArgument(scores, "definition", "lower; compute + output", definition)
  return Object.freeze({ check: () => [], messages: {}, monotone: () => ({}), ...definition })
}
