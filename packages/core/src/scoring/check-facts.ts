import { evaluate } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import { nodesOf } from "../expression/operands.ts"
import type { EntryPlace } from "../fact/entries.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { type BoundSubject, type FactTable, placeOf, stagesFrom } from "./fact-table.ts"
import type { CompiledRulebook } from "./program.ts"
import { SubjectScope } from "./subject-scope.ts"

/** Where the first of the facts that a check looks at is written. */
const firstPlace = (
  bound: BoundSubject,
  check: Expression,
  stages: ReadonlyArray<string>,
): EntryPlace | undefined => {
  for (const node of nodesOf(check)) {
    const place = node.op === "input" ? placeOf(bound, node.name, node.criterion, stages) : undefined
    if (place !== undefined) return place
  }
  return undefined
}

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
      const facts = { subject: bound.subject.id, rule: rule.title }
      const subject = bound.place ?? { path: ["subjects", index] }
      const { path, at = subject.at } = firstPlace(bound, when, stages) ?? subject
      return [makeIssue("fact.contradiction", path, facts, { at })]
    })
  })
}
