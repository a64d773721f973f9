import { evaluate } from "../expression/evaluate.ts"
import { truthOf } from "../expression/outcome.ts"
import type { Pool } from "../expression/scope.ts"
import type { Text } from "../language/text.ts"
import type { NotRatedRule } from "../rulebook/rulebook.ts"
import { type FactTable, stagesFrom } from "./fact-table.ts"
import type { CompiledRulebook } from "./program.ts"
import { SubjectScope } from "./subject-scope.ts"

/**
 * Why a subject is not rated: a rule of the rulebook, or a decision handed in with the facts.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type NotRatedBecause =
  | {
      /** The rule of the rulebook. */
      readonly rule: NotRatedRule
    }
  | {
      /** The reason handed in with the facts. */
      readonly decision: Text
    }

/** A subject ready to be scored. */
export interface Candidate {
  readonly scope: SubjectScope
  readonly notRated: NotRatedBecause | undefined
  /** Rules of which it is unknown whether they hold: until then, so is whether the subject is rated. */
  readonly undecided: ReadonlyArray<NotRatedRule>
}

/** What those alike in the attributes have in common, as a key. */
export const attributesKey = (
  attributes: Readonly<Record<string, string>>,
  group: string | undefined,
  names: ReadonlyArray<string>,
): string =>
  JSON.stringify(names.map((name) => (name === "group" ? (group ?? "") : (attributes[name] ?? ""))))

/** Looks at the rules and decisions that leave a subject out. */
export const rated = (scope: SubjectScope): Candidate => {
  const { subject, variant } = scope.bound
  if (subject.notRated !== undefined)
    return { scope, notRated: { decision: subject.notRated }, undecided: [] }
  const undecided: NotRatedRule[] = []
  for (const { rule, when } of variant.notRated) {
    const outcome = evaluate(when, scope)
    if (outcome.kind === "absent") undecided.push(rule)
    else if (truthOf(outcome)) return { scope, notRated: { rule }, undecided: [] }
  }
  return { scope, notRated: undefined, undecided }
}

/**
 * Makes the scope of every subject at a stage, and joins those rated into their pools. Subjects not rated take no
 * part in a pool: nobody is compared with them.
 */
export const subjectScopes = (
  program: CompiledRulebook,
  table: FactTable,
  stage: string | undefined,
): ReadonlyArray<Candidate> => {
  const stages = stagesFrom(program.rulebook.stages, stage)
  const candidates = table.subjects.map((bound) => rated(new SubjectScope(program, bound, stages)))
  const pools = new Map<string, Pool & { readonly members: SubjectScope[] }>()
  const newPool = (): Pool & { readonly members: SubjectScope[] } => ({ members: [], memo: new Map() })
  for (const { scope, notRated } of candidates) {
    const { attributes, group } = scope.bound.subject
    const key = attributesKey(attributes, group, program.pool)
    const pool = pools.get(key) ?? newPool()
    pools.set(key, pool)
    scope.pool = pool
    if (notRated === undefined) pool.members.push(scope)
  }
  return candidates
}
