import { Issues } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import * as z from "zod"

const isZod = (schema: StandardSchemaV1): boolean => schema["~standard"].vendor === "zod" && "_zod" in schema

const keyOf = (segment: PropertyKey | StandardSchemaV1.PathSegment): PropertyKey =>
  typeof segment === "object" ? segment.key : segment

const refused = (path: ReadonlyArray<PropertyKey>, reason: string): Issues.Issue =>
  Issues.make("parameter.refused", [], { name: path.map(String).join(".") || "with", reason })

/**
 * The zod schema that does what a Standard Schema does: itself, if it is one. Danvan asks for values at once, so a
 * schema that answers with a promise refuses everything.
 */
export const zodSchema = <Schema extends StandardSchemaV1>(
  schema: Schema,
): z.ZodType<StandardSchemaV1.InferOutput<Schema>> => {
  type Output = StandardSchemaV1.InferOutput<Schema>
  if (isZod(schema)) return schema as unknown as z.ZodType<Output>
  return z.unknown().transform((value, context): Output => {
    const refuse = (path: ReadonlyArray<PropertyKey>, reason: string): void => {
      const found = refused(path, reason)
      context.addIssue({ code: "custom", path: [...path], message: reason, params: { found } })
    }
    const validated = schema["~standard"].validate(value)
    if (validated instanceof Promise) {
      validated.catch(() => undefined)
      refuse([], "its schema answers later (Promise)")
      return z.NEVER
    }
    if (validated.issues === undefined) return validated.value as Output
    for (const { path = [], message } of validated.issues) refuse(path.map(keyOf), message)
    return z.NEVER
  })
}
