import { evaluate } from "../expression/evaluate.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { type FactTable, stagesFrom } from "./fact-table.ts"
import type { CompiledRulebook } from "./program.ts"
import { SubjectScope } from "./subject-scope.ts"

/**
 * Finds facts that contradict each other: more tasks done on time than were assigned. Only a check that plainly
 * fails counts; facts still missing contradict nothing.
 */
export const checkFacts = (
  program: CompiledRulebook,
  table: FactTable,
  stage: string | undefined,
): ReadonlyArray<Issue> => {
  const stages = stagesFrom(program.rulebook.stages, stage)
  return table.subjects.flatMap((bound, index) => {
    if (bound.variant.factChecks.length === 0) return []
    const scope = new SubjectScope(program, bound, stages)
    return bound.variant.factChecks.flatMap(({ rule, when }): Issue[] => {
      const outcome = evaluate(when, scope)
      if (outcome.kind !== "boolean" || outcome.value) return []
      const facts = { subject: bound.subject.id, vi: rule.title.vi, en: rule.title.en }
      const { path, at } = bound.place ?? { path: ["subjects", index] }
      return [makeIssue("fact.contradiction", path, facts, { at })]
    })
  })
}
