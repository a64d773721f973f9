import * as Result from "effect/Result"
import type { Issue } from "../issue/issue.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { subjectOf } from "./campaign-entries.ts"
import type { CampaignPlan } from "./campaign-plan.ts"
import { rulebookProgram, type ScoringContext } from "./rulebook-program.ts"

/**
 * Whether a plan's participants can be scored by its rulebook at all: it applies on the plan's date, and each has the
 * group and the attributes it asks for. Found here, it costs a line in the plan; found later, the year's results.
 */
export const checkScoring = (
  { asOf, participants }: CampaignPlan,
  rulebook: Rulebook,
  context: ScoringContext,
): ReadonlyArray<Issue> => {
  const program = rulebookProgram(rulebook, asOf, context)
  if (Result.isFailure(program)) {
    return program.failure.issues.map((issue) => ({ ...issue, path: ["rulebook", ...issue.path] }))
  }
  const subjects = participants.map((participant) => subjectOf(rulebook, participant))
  const scored = program.success.score({ subjects, entries: [], scopes: [] })
  if (Result.isSuccess(scored)) return []
  return scored.failure.issues
    .filter(({ code }) => code !== "subject.duplicate")
    .map((issue) => ({ ...issue, path: ["participants", ...issue.path.slice(1)] }))
}
