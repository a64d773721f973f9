import { Issues } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"

const keyOf = (segment: PropertyKey | StandardSchemaV1.PathSegment): PropertyKey =>
  typeof segment === "object" ? segment.key : segment

/**
 * Reads what a part lets its user choose. A Standard Schema may answer later, so this does too.
 *
 * @param part - a part of a plugin, with the Standard Schema of what may be chosen.
 * @param part.options - the schema itself.
 * @param written - the options as the user wrote them.
 *
 * @example
 * ```ts
 * import { Plugins } from "@danvan/plugin-sdk"
 * import * as z from "zod"
 *
 * const source = { options: z.strictObject({ sheet: z.string().default("1") }) }
 * await Plugins.readOptions(source, {}) // { value: { sheet: "1" } }
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const readOptions = async <Options>(
  { options }: { readonly options: StandardSchemaV1<unknown, Options> },
  written: unknown,
): Promise<
  | {
      /** The options, as the part takes them. */
      readonly value: Options
    }
  | {
      /** What is wrong with them. */
      readonly issues: ReadonlyArray<Issues.Issue>
    }
> => {
  const validated = await options["~standard"].validate(written)
  if (validated.issues === undefined) return { value: validated.value }
  return {
    issues: validated.issues.map(({ path = [], message }) => {
      const names = path.map((segment) => String(keyOf(segment)))
      return Issues.make("option.refused", ["options", ...names], {
        name: names.join(".") || "options",
        reason: message,
      })
    }),
  }
}
