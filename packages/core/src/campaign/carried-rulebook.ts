import * as Result from "effect/Result"
import * as z from "zod"
import type { Issue } from "../issue/issue.ts"
import { makeRulebook } from "../rulebook/parse-rulebook.ts"
import { rulebookSchema } from "../rulebook/rulebook.ts"
import { readValue } from "../source/read-value.ts"
import type { ScoringContext } from "./rulebook-program.ts"

/**
 * The zod schema of a rulebook that a command or an event carries, as it was written or as it was read: numbers that
 * reading made of text are text again. What a rulebook must be besides its shape is checked where commands and events
 * are parsed.
 */
export const carriedRulebookSchema = z.preprocess((data, context) => {
  const read = readValue(data)
  if (Result.isSuccess(read)) return read.success.value
  for (const found of read.failure.issues) {
    const path = [...found.path]
    context.addIssue({
      code: "custom",
      message: found.message.en,
      path,
      params: { issue: found.code, found },
    })
  }
  return z.NEVER
}, rulebookSchema)

/** What a rulebook that was carried along has wrong besides its shape: criteria, formulas, classes, references. */
export const checkCarried = (carrier: object, context: ScoringContext): ReadonlyArray<Issue> => {
  const { mechanisms, plugins } = context ?? {}
  if (!("rulebook" in carrier)) return []
  const made = makeRulebook(carrier.rulebook, { mechanisms, plugins })
  if (Result.isSuccess(made)) return []
  return made.failure.issues.map((issue) => ({ ...issue, path: ["rulebook", ...issue.path] }))
}
