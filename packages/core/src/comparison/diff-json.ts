import * as z from "zod"
import { expectNoIssues } from "../issue/argument-error.ts"
import { changeKinds, comparedParts, type RulebookDiff } from "./change.ts"
import { diffIssues } from "./expect-comparison.ts"

const textSchema = z.strictObject({
  /** In Vietnamese. */
  vi: z.string(),
  /** In English. */
  en: z.string(),
})

/** The zod schema of a rulebook as comparisons name it. */
export const comparedRulebookSchema = z
  .strictObject({
    /** The rulebook's id: `decree233/officials`. */
    id: z.string(),
    /** The version of the encoding. */
    version: z.string(),
    /** Its title. */
    title: textSchema,
  })
  .meta({ id: "ComparedRulebook" })

const changeSchema = z
  .strictObject({
    /** What happened to it. */
    kind: z.enum(changeKinds),
    /** The kind of part it is about. */
    about: z.enum(comparedParts),
    id: z.string().nullable().describe("Of the part it is about, where there are several."),
    aspect: z.string().describe("What of the part: max, with.bands.0.points; empty for the part itself."),
    path: z
      .array(z.union([z.string(), z.number()]))
      .describe("In the later rulebook; in the earlier one for what was removed."),
    /** What it said, in words; null for what was added. */
    before: textSchema.nullable(),
    /** What it says now, in words; null for what was removed. */
    after: textSchema.nullable(),
    /** Whether facts can come to another result by it. */
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
    /** The earlier rulebook. */
    before: comparedRulebookSchema,
    /** The later one. */
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
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * const before = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const after = Rulebook.makeOrThrow({ ...before, version: "2", scale: { max: "20" } })
 * Rulebook.diffToJson(Rulebook.diff(before, after)).changes.map(({ aspect }) => aspect) // ["version", "max"]
 * ```
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
