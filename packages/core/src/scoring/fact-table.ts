import { absentOutcome, type Outcome } from "../expression/outcome.ts"
import type { EntryPlace, Subject } from "../fact/entries.ts"
import type { Stage } from "../rulebook/rulebook.ts"
import type { LinkedValue } from "./linked-value.ts"
import type { Variant } from "./program.ts"

/** The key of a fact: criterion (none for the subject as a whole), field (none for a state of it all), stage. */
export const factKey = (criterion: string | undefined, field: string | undefined, stage?: string): string =>
  `${criterion ?? ""}\u0000${field ?? ""}\u0000${stage ?? ""}`

/** A subject with its variant of the rulebook and its facts, read as the types the rulebook gives them. */
export interface BoundSubject {
  readonly subject: Subject
  readonly variant: Variant
  readonly facts: ReadonlyMap<string, Outcome>
  /** Where the subject is written. */
  readonly place?: EntryPlace
  /** Where each fact is written, by the keys of `facts`; kept where a check of the facts may ask. */
  readonly places?: ReadonlyMap<string, EntryPlace>
  /** Facts read from other results, with where they came from. */
  readonly linked?: ReadonlyMap<string, LinkedValue>
}

/** A quota's scope with its facts. */
export interface BoundScope {
  readonly by: Readonly<Record<string, string>>
  readonly facts: ReadonlyMap<string, Outcome>
  readonly linked?: ReadonlyMap<string, LinkedValue>
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

/** The stages of a fact in the order they are asked: as given there, without a stage, at those that carry over. */
export const inOrder = ([stage, ...earlier]: ReadonlyArray<string>): ReadonlyArray<string | undefined> =>
  stage === undefined ? [undefined] : [stage, undefined, ...earlier]

/** Where a fact of a subject is written, or the state of the whole criterion. */
export const placeOf = (
  { places }: BoundSubject,
  name: string,
  criterion: string | undefined,
  stages: ReadonlyArray<string>,
): EntryPlace | undefined => {
  for (const stage of inOrder(stages)) {
    const whole = criterion === undefined ? undefined : places?.get(factKey(criterion, undefined, stage))
    const place = whole ?? places?.get(factKey(criterion, name, stage))
    if (place !== undefined) return place
  }
  return undefined
}

/**
 * A fact of a subject at a stage: as given there, else without a stage, else at an earlier stage that carries over.
 * In each place a state of the whole criterion stands for each of its fields. An empty cell gives nothing, but the
 * word "missing" does: who writes “chưa chấm” does not take over the earlier score. A criterion outside the subject's
 * variant does not apply to it; anything else that was never given is missing.
 */
export const lookUp = (
  { subject, variant, facts }: BoundSubject,
  name: string,
  criterion: string | undefined,
  stages: ReadonlyArray<string>,
): Outcome => {
  const cause = { subject: subject.id, name, ...(criterion === undefined ? {} : { criterion }) }
  if (criterion !== undefined && !variant.leaves.has(criterion)) {
    return absentOutcome("not-applicable", { code: "input-not-applicable", ...cause })
  }
  for (const place of inOrder(stages)) {
    const whole = criterion === undefined ? undefined : facts.get(factKey(criterion, undefined, place))
    const given = whole ?? facts.get(factKey(criterion, name, place))
    if (given !== undefined) return given
  }
  return absentOutcome("missing", { code: "input-missing", ...cause })
}
