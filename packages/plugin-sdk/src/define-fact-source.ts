import type { StandardSchemaV1 } from "@standard-schema/spec"
import type { FactSource } from "./fact-source.ts"
import { parts } from "./parts.ts"

/**
 * What {@link defineFactSource} takes.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type FactSourceDefinition<Schema extends StandardSchemaV1> = Omit<
  FactSource<StandardSchemaV1.InferOutput<Schema>>,
  "options"
> & {
  /** A Standard Schema of what may be chosen. */
  readonly options: Schema
}

/**
 * Defines a source of facts (nguồn số liệu). `Plugins.sourceFor` finds it by media type or extension.
 *
 * @example
 * ```ts
 * import { defineFactSource, Facts } from "@danvan/plugin-sdk"
 * import * as Result from "effect/Result"
 * import * as z from "zod"
 *
 * const lines = defineFactSource({
 *   name: "sample/lines",
 *   title: { vi: "Mỗi dòng một đơn vị", en: "A unit a line" },
 *   mediaTypes: ["text/x-lines"],
 *   extensions: ["lines"],
 *   options: z.strictObject({ criterion: z.string(), field: z.string() }),
 *   read: async ({ bytes }, { criterion, field }) => {
 *     const text = new TextDecoder().decode(bytes instanceof Uint8Array ? bytes : new Uint8Array())
 *     const subjects = text.split("\n").map((line) => {
 *       const [id = "", value] = line.split(" ")
 *       return { id, criteria: { [criterion]: { [field]: value } } }
 *     })
 *     const made = Facts.make({ subjects })
 *     return Result.isSuccess(made) ? { entries: made.success, issues: [] } : { issues: made.failure.issues }
 *   },
 * })
 * lines.extensions // ["lines"]
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const defineFactSource = <const Schema extends StandardSchemaV1>(
  definition: FactSourceDefinition<Schema>,
): FactSource<StandardSchemaV1.InferOutput<Schema>> =>
  Object.freeze(parts.factSources.whole(definition as FactSource)) as FactSource<
    StandardSchemaV1.InferOutput<Schema>
  >
