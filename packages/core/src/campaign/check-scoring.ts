import * as Result from "effect/Result"
import type { Issue } from "../issue/issue.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { subjectOf } from "./campaign-entries.ts"
import type { CampaignPlan } from "./campaign-plan.ts"
import type { Participant } from "./participant.ts"
import { rulebookProgram, type ScoringContext } from "./rulebook-program.ts"

/** What keeps participants from being scored by a rulebook; each path begins with the place of one among them. */
export const againstSubjects = (
  participants: ReadonlyArray<Participant>,
  rulebook: Rulebook,
  asOf: PlainDate,
  context: ScoringContext,
): ReadonlyArray<Issue> => {
  const program = rulebookProgram(rulebook, asOf, context)
  if (Result.isFailure(program)) return []
  const subjects = participants.map((participant) => subjectOf(rulebook, participant))
  const scored = program.success.score({ subjects, entries: [], scopes: [] })
  if (Result.isSuccess(scored)) return []
  return scored.failure.issues
    .filter(({ code }) => code !== "subject.duplicate")
    .map((issue) => ({ ...issue, path: issue.path.slice(1) }))
}

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
  return againstSubjects(participants, rulebook, asOf, context).map((issue) => ({
    ...issue,
    path: ["participants", ...issue.path],
  }))
}
