import type * as z from "zod"
import type { Expression } from "../expression/expression.ts"
import type { CatalogEntry } from "../issue/catalog/catalog-entry.ts"
import type { Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"
import type { Field } from "./field.ts"
import type { PluginStamp } from "./plugin-stamp.ts"

/** The criterion a mechanism is used in: its parameters, already parsed, and its maximum. */
export interface Use<Parameters> {
  readonly parameters: Parameters
  readonly maximum: Exact
}

/** What `lower` gets besides: the facts of the criterion, by the names `fields` declares. */
export interface Lowering<Parameters> extends Use<Parameters> {
  readonly field: (name: string) => Expression
}

/** Something `check` finds wrong: which of the mechanism's messages, where in its parameters, with which facts. */
export interface Problem {
  readonly message: string
  readonly path: ReadonlyArray<string | number>
  readonly facts?: Readonly<Record<string, string>>
}

/**
 * A scoring mechanism (cách chấm điểm): how the facts of one criterion become points.
 *
 * A mechanism does not compute. It *lowers* its parameters to an expression, which danvan evaluates, explains and
 * checks; so a mechanism is usually a dozen lines.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export interface Mechanism<Parameters = unknown> {
  /** kebab-case; a plugin's own mechanisms are `scope/name`. */
  readonly name: string
  readonly title: Text
  readonly summary: Text
  /** Parses `with:` of a criterion. Decimals arrive as text: use the schemas danvan exports. */
  readonly parameters: z.ZodType<Parameters>
  /** The facts the criterion needs. */
  readonly fields: (use: Use<Parameters>) => Readonly<Record<string, Field>>
  readonly lower: (lowering: Lowering<Parameters>) => Expression
  /** Finds parameters that parse but make no sense together. */
  readonly check: (use: Use<Parameters>) => ReadonlyArray<Problem>
  readonly messages: Readonly<Record<string, CatalogEntry>>
  /** The facts more of which never lowers (`rewarded`) or never raises (`penalised`) the points. */
  readonly monotone: (use: Use<Parameters>) => Readonly<Record<string, "rewarded" | "penalised">>
  /** The plugin it came with, once that was registered; explanations, boards and receipts name it. */
  readonly plugin?: PluginStamp
}

/** What {@link defineMechanism} takes: a {@link Mechanism} whose last three parts may be left out. */
export type MechanismDefinition<Parameters> = Omit<
  Mechanism<Parameters>,
  "check" | "messages" | "monotone" | "plugin"
> &
  Partial<Pick<Mechanism<Parameters>, "check" | "messages" | "monotone">>

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
): Mechanism<Parameters> =>
  Object.freeze({ check: () => [], messages: {}, monotone: () => ({}), ...definition })
