import { Scoring } from "@danvan/core"
import * as z from "zod"
import type { ShownIssue } from "../issues/cli-issue.ts"

/**
 * The zod schema of issues as JSON, format `danvan/issues/1`: what a command prints on stdout in place of a result
 * under `--format json`. Each issue has the form it has inside `danvan/score/1`.
 *
 * @category Command line
 * @since 0.1.0
 */
export const issuesJsonSchema = z
  .strictObject({
    format: z.literal("danvan/issues/1"),
    issues: Scoring.boardJsonSchema.shape.issues,
    known: Scoring.boardJsonSchema.shape.issues
      .optional()
      .describe("Of lint: defects of the source that the rulebook itself names."),
  })
  .meta({ id: "Issues" })

/** Issues as JSON, in the format of {@link issuesJsonSchema}. */
export const issuesJson = (
  issues: ReadonlyArray<ShownIssue>,
  known: ReadonlyArray<ShownIssue> = [],
): string =>
  `${JSON.stringify({ format: "danvan/issues/1", issues, ...(known.length > 0 && { known }) }, null, 2)}\n`
