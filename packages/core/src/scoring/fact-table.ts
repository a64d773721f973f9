import { absentOutcome, type Outcome } from "../expression/outcome.ts"
import type { Subject } from "../fact/entries.ts"
import type { Stage } from "../rulebook/rulebook.ts"
import type { Variant } from "./program.ts"

/** The key of a fact: criterion (none for the subject as a whole), field (none for a state of it all), stage. */
export const factKey = (criterion: string | undefined, field: string | undefined, stage?: string): string =>
  `${criterion ?? ""}\u0000${field ?? ""}\u0000${stage ?? ""}`

/** A subject with its variant of the rulebook and its facts, read as the types the rulebook gives them. */
export interface BoundSubject {
  readonly subject: Subject
  readonly variant: Variant
  readonly facts: ReadonlyMap<string, Outcome>
}

/** A quota's scope with its facts. */
export interface BoundScope {
  readonly by: Readonly<Record<string, string>>
  readonly facts: ReadonlyMap<string, Outcome>
}

/** Facts that fit their rulebook. */
export interface FactTable {
  readonly subjects: ReadonlyArray<BoundSubject>
  readonly scopes: ReadonlyArray<BoundScope>
}

/** The stages to look at, in turn: the one asked for, then as far back as each says values carry over. */
export const stagesFrom = (
  stages: ReadonlyArray<Stage>,
  stage: string | undefined,
): ReadonlyArray<string> => {
  const looked: string[] = []
  for (let index = stages.findIndex(({ id }) => id === stage); index >= 0; index -= 1) {
    const current = stages[index] as Stage
    looked.push(current.id)
    if (current.carry === "nothing") break
  }
  return looked
}

/** A value or a state of the whole criterion given at one stage, or (without `stage`) for every stage. */
const givenAt = (
  facts: ReadonlyMap<string, Outcome>,
  criterion: string | undefined,
  name: string,
  stage?: string,
): Outcome | undefined =>
  (criterion === undefined ? undefined : facts.get(factKey(criterion, undefined, stage))) ??
  facts.get(factKey(criterion, name, stage))

/**
 * A fact of a subject at a stage: what was given at the stage itself, else for every stage, else at the stages it
 * carries over from. A state of the whole criterion stands for each of its fields; a criterion outside the
 * subject's variant does not apply to it; anything never given is missing.
 */
export const lookUp = (
  { subject, variant, facts }: BoundSubject,
  name: string,
  criterion: string | undefined,
  [stage, ...earlier]: ReadonlyArray<string>,
): Outcome => {
  const cause = { subject: subject.id, name, ...(criterion === undefined ? {} : { criterion }) }
  if (criterion !== undefined && !variant.leaves.has(criterion)) {
    return absentOutcome("not-applicable", { code: "input-not-applicable", ...cause })
  }
  const here = stage === undefined ? undefined : givenAt(facts, criterion, name, stage)
  const found = here ?? givenAt(facts, criterion, name)
  if (found !== undefined) return found
  for (const before of earlier) {
    const carried = givenAt(facts, criterion, name, before)
    if (carried !== undefined) return carried
  }
  return absentOutcome("missing", { code: "input-missing", ...cause })
}
