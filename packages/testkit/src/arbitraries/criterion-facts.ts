import type { Mechanism } from "@danvan/core"
import * as fc from "fast-check"
import { fieldValue } from "./field-values.ts"

/**
 * Which facts are generated, besides those that are whole.
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export interface CriterionFactsOptions {
  /** Now and then leave a fact out; every fact is there if left out. */
  readonly partly?: boolean
  /** Values of facts worth trying more often, as written, by name. */
  readonly edges?: Readonly<Record<string, ReadonlyArray<string>>>
}

/**
 * The facts of one criterion (dữ kiện của một tiêu chí), by the fields its mechanism declares, as a facts file writes
 * them.
 *
 * @example
 * ```ts
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * const facts = Arbitraries.criterionFacts({
 *   done: { type: "count", title: { vi: "Đã làm", en: "Done" }, maximum: "3" },
 * })
 * fc.sample(facts, 50).every(({ done }) => ["0", "1", "2", "3"].includes(String(done))) // true
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const criterionFacts = (
  fields: Readonly<Record<string, Mechanism.Field>>,
  { partly = false, edges = {} }: CriterionFactsOptions = {},
): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const values = Object.entries(fields).map(
    ([name, field]) => [name, fieldValue(field, Object.hasOwn(edges, name) ? edges[name] : [])] as const,
  )
  return fc.record(Object.fromEntries(values), partly ? { requiredKeys: [] } : {})
}
