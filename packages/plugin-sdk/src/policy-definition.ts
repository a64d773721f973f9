import type { Mechanism } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import { zodSchema } from "./zod-schema.ts"

/**
 * What a policy's `define…` takes: the policy with its parameters described by any Standard Schema.
 *
 * @category Plugins
 * @since 0.1.0
 * @beta
 */
export type PolicyDefinition<Own extends Mechanism.Policy, Schema extends StandardSchemaV1> = Omit<
  Own,
  "parameters" | "plugin"
> & {
  /** Of `with:`. Decimals arrive as text. */
  readonly parameters: Schema
}

/** The policy with its schema as danvan reads it; frozen. */
export const withZod = <Definition extends { readonly parameters: StandardSchemaV1 }>(
  definition: Definition,
): Omit<Definition, "parameters"> & {
  readonly parameters: ReturnType<typeof zodSchema<Definition["parameters"]>>
} => Object.freeze({ ...definition, parameters: zodSchema<Definition["parameters"]>(definition.parameters) })
