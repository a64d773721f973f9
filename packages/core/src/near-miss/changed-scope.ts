import { callOpaque } from "../expression/call-opaque.ts"
import { evaluate } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import type { Outcome } from "../expression/outcome.ts"
import type { Pool, Scope } from "../expression/scope.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"
import type { Bench } from "./bench.ts"
import { readsAny } from "./dependence.ts"
import { type FactName, factId } from "./fact-id.ts"

/** A subject's scope in which only what `affected` names is computed anew. */
const derived = (
  base: SubjectScope,
  affected: ReadonlySet<string>,
  pool: Pool,
  input: Scope["input"] = base.input,
): Scope => {
  const results = new Map<string, Outcome>()
  const scope: Scope = {
    subject: base.subject,
    pool,
    about: base.about,
    input,
    parameter: base.parameter,
    opaque: (opaque, facts) => callOpaque(opaque, facts, base.subject, base.guard).outcome,
    result: (of) => {
      const definition = affected.has(of) ? base.bound.variant.definitions.get(of) : undefined
      if (definition === undefined) return base.result(of)
      const known = results.get(of)
      if (known !== undefined) return known
      const outcome = evaluate(definition, scope)
      results.set(of, outcome)
      return outcome
    },
  }
  return scope
}

/**
 * Makes scopes of the subject in which one fact has another value and all else is as it was. Where the pool looks at
 * that fact, the pool is looked at anew: a new leader changes the points of everybody.
 */
export const changedScopes = (bench: Bench, fact: FactName): ((value: Outcome) => Scope) => {
  const { scope: base, scopes } = bench
  const id = factId(fact)
  const affected = bench.dependence().resultsOf(id)
  const looks = (aggregate: Expression): boolean => readsAny(aggregate, id, affected)
  const looking = bench.dependence().aggregates.filter(looks)
  const inputWith =
    (value: Outcome): Scope["input"] =>
    (name, criterion) =>
      name === fact.name && criterion === fact.criterion ? value : base.input(name, criterion)
  if (looking.length === 0) return (value) => derived(base, affected, base.pool, inputWith(value))
  const everywhere = [...bench.program.variants.values()].map((one) => bench.dependence(one).resultsOf(id))
  const kept = [...base.pool.memo].filter(
    ([aggregate]) => !everywhere.some((results) => readsAny(aggregate, id, results)),
  )
  // Facts of others stay; their results stay too, unless the pool compares results that themselves look at the pool.
  const nested = looking.some((aggregate) => readsAny(aggregate, "", affected))
  return (value) => {
    const members: Scope[] = []
    const pool: Pool = { members, memo: new Map(kept) }
    const self = derived(base, affected, pool, inputWith(value))
    for (const member of base.pool.members) {
      const other = scopes.get(member.subject)
      if (member.subject === base.subject) members.push(self)
      else if (!nested || other === undefined) members.push(member)
      else members.push(derived(other, bench.dependence(other.bound.variant).resultsOf(id), pool))
    }
    return self
  }
}
