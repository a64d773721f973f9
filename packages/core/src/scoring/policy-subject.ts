import { factOf, frozenExact, holesIn } from "../expression/call-opaque.ts"
import type { OpaqueFact } from "../expression/opaque.ts"
import type { Outcome } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import type { PolicySubject } from "../mechanism/policy.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"

/** The facts that are all there, by name. */
export const factsThere = (
  facts: Iterable<readonly [string, Outcome]>,
): Readonly<Record<string, OpaqueFact>> =>
  Object.freeze(
    Object.fromEntries(
      [...facts].flatMap(([name, outcome]) =>
        holesIn([outcome]).length > 0 ? [] : [[name, factOf(outcome)] as const],
      ),
    ),
  )

/** A subject as policies see it. */
export const policySubject = (
  { facts, criteria }: Pick<Rulebook, "facts" | "criteria">,
  scope: Scope,
): PolicySubject => {
  const { group, attributes } = scope.about ?? { attributes: {} }
  const total = scope.result("total")
  const points = [...allCriteria(criteria)].flatMap(({ criterion: { id } }) => {
    const outcome = scope.result(id)
    return outcome.kind === "number" ? [[id, frozenExact(outcome.value)] as const] : []
  })
  return Object.freeze({
    id: scope.subject,
    ...(group === undefined ? {} : { group }),
    attributes: Object.freeze({ ...attributes }),
    ...(total.kind === "number" ? { total: frozenExact(total.value) } : {}),
    points: Object.freeze(Object.fromEntries(points)),
    facts: factsThere(Object.keys(facts).map((name) => [name, scope.input(name, undefined)])),
  })
}
