import * as Result from "effect/Result"
import * as z from "zod"
import { roundingSchema } from "../mechanism/parameter-schemas.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readYaml, type SourceError } from "../source/read-yaml.ts"
import type { SourceTree } from "../source/source-tree.ts"
import { criterionSchema } from "./criterion.ts"
import { optionsIssues } from "./expect-rulebook.ts"
import { factsSchema } from "./fact-declaration.ts"
import { rulebookIdSchema } from "./identifier.ts"
import { type ParseOptions, RulebookError } from "./parse-rulebook.ts"
import { rankingSchema } from "./ranking.ts"
import { factChecksSchema, headShape } from "./rulebook.ts"

/**
 * The zod schema of a {@link Refinement}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const refinementSchema = z
  .strictObject({
    ...headShape,
    refines: rulebookIdSchema.describe("The id of the rulebook whose delegated criteria this sets."),
    rounding: roundingSchema.optional().describe("Rounding of the total, where the base states none."),
    /** Facts it adds, by name. */
    facts: factsSchema.default({}),
    factChecks: factChecksSchema,
    ranking: rankingSchema.optional().describe("The ranking, where the base states none."),
    criteria: z
      .array(criterionSchema)
      .min(1)
      .max(500)
      .describe("One for each delegated criterion, by its id."),
  })
  .meta({ id: "Refinement" })

/**
 * A lower rule that refines a rulebook (quy chế cụ thể hóa): it sets the points of the criteria the base text
 * delegates, and nothing the base text has set.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Refinement = z.output<typeof refinementSchema>

/**
 * Reads a refinement from YAML or JSON. Whether it fits a base is known when the two are joined.
 *
 * @param source - YAML or JSON.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * Rulebook.parseRefinement("refines: mau/khung") // failure: field.missing
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const parseRefinement = (
  source: string,
  options: Pick<ParseOptions, "file"> = {},
): Result.Result<
  {
    /** What the text says. */
    readonly refinement: Refinement
    /** Where each part of it stands, for the places of issues. */
    readonly tree: SourceTree
  },
  RulebookError | SourceError
> => {
  const wrong = optionsIssues(options)
  if (wrong.length > 0) return Result.fail(new RulebookError(wrong))
  return Result.flatMap(readYaml(source, options.file), (tree) => {
    const parsed = parseWith(refinementSchema, tree.value, tree.positionOf)
    return "issues" in parsed
      ? Result.fail(new RulebookError(parsed.issues))
      : Result.succeed({ refinement: parsed.value, tree })
  })
}
