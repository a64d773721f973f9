import { evaluate } from "../expression/evaluate.ts"
import type { Outcome } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import type { Exact } from "../number/exact.ts"
import { hasPoints } from "../rulebook/rulebook.ts"
import type { ClassResult } from "../scoring/class-result.ts"
import { classify } from "../scoring/classify.ts"
import type { Bench } from "./bench.ts"
import { changedScopes } from "./changed-scope.ts"
import { readsAny } from "./dependence.ts"
import { type FactName, factId } from "./fact-id.ts"

/** The subject as it would be with one fact changed. */
export interface Trial {
  readonly scope: Scope
  /** `undefined` of a rulebook without points. */
  readonly total: Exact | undefined
  readonly classification: ClassResult
}

/** Tries a value of a fact; `undefined` when the facts would contradict each other or the subject would not be rated. */
export type TryValue = (value: Outcome) => Trial | undefined

/**
 * Prepares trials of one fact. A trial runs the subject through the same evaluation and classification as scoring.
 * One that would take a criterion out of the reckoning (not assigned, not computed) does not count: nobody reaches
 * a class by having less to do.
 */
export const tryValuesOf = (bench: Bench, fact: FactName): TryValue => {
  const { program, scope: base, variant } = bench
  const id = factId(fact)
  const affected = bench.dependence().resultsOf(id)
  const touched = ({ when }: { readonly when: Parameters<typeof readsAny>[0] }) =>
    readsAny(when, id, affected)
  const checks = variant.factChecks.filter(touched)
  const exclusions = variant.notRated.filter(touched)
  const scored = [...affected].filter((of) => bench.criteria.has(of) && base.result(of).kind === "number")
  const changed = changedScopes(bench, fact)
  const { classification: rules } = program.rulebook
  const points = hasPoints(program.rulebook)
  const { classification: ready } = variant
  const size = bench.dependence().sizeOf(affected)
  return (value) => {
    bench.count(size)
    if (rules === undefined || ready === undefined) return undefined
    const scope = changed(value)
    const is = (outcome: Outcome, truth: boolean): boolean =>
      outcome.kind === "boolean" && outcome.value === truth
    if (checks.some(({ when }) => is(evaluate(when, scope), false))) return undefined
    if (exclusions.some(({ when }) => !is(evaluate(when, scope), false))) return undefined
    if (scored.some((criterion) => scope.result(criterion).kind !== "number")) return undefined
    const classification = classify(ready, rules, scope)
    if (!points) return { scope, total: undefined, classification }
    const total = scope.result("total")
    return total.kind === "number" ? { scope, total: total.value, classification } : undefined
  }
}
