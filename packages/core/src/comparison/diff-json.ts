import * as z from "zod"
import { expectNoIssues } from "../issue/argument-error.ts"
import { changeKinds, comparedParts, type RulebookDiff } from "./change.ts"
import { diffIssues } from "./expect-comparison.ts"

const textSchema = z.strictObject({ vi: z.string(), en: z.string() })

/** The zod schema of a rulebook as comparisons name it. */
export const comparedRulebookSchema = z
  .strictObject({ id: z.string(), version: z.string(), title: textSchema })
  .meta({ id: "ComparedRulebook" })

const changeSchema = z
  .strictObject({
    kind: z.enum(changeKinds),
    about: z.enum(comparedParts),
    id: z.string().nullable().describe("Of the part it is about, where there are several."),
    aspect: z.string().describe("What of the part: max, with.bands.0.points; empty for the part itself."),
    path: z
      .array(z.union([z.string(), z.number()]))
      .describe("In the later rulebook; in the earlier one for what was removed."),
    before: textSchema.nullable(),
    after: textSchema.nullable(),
    affectsScores: z.union([z.boolean(), z.literal("unknown")]),
    words: textSchema.describe("The change in a line."),
  })
  .meta({ id: "Change" })

/**
 * The zod schema of a comparison of rulebooks as JSON, format `danvan/diff/1`.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const diffJsonSchema = z
  .strictObject({
    format: z.literal("danvan/diff/1"),
    before: comparedRulebookSchema,
    after: comparedRulebookSchema,
    changes: z.array(changeSchema).describe("In the order of the rulebook."),
  })
  .meta({ id: "Diff" })

/**
 * See {@link diffJsonSchema}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type DiffJson = z.output<typeof diffJsonSchema>

/**
 * A comparison as plain JSON, in the format of {@link diffJsonSchema}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const diffJson = (diff: RulebookDiff): DiffJson => {
  expectNoIssues(diffIssues(diff))
  return {
    format: "danvan/diff/1",
    before: { ...diff.before },
    after: { ...diff.after },
    changes: diff.changes.map((change) => ({
      kind: change.kind,
      about: change.about,
      id: change.id ?? null,
      aspect: change.aspect,
      path: [...change.path],
      before: change.before ?? null,
      after: change.after ?? null,
      affectsScores: change.affectsScores,
      words: change.words,
    })),
  }
}
