import type { Outcome } from "../../../src/expression/outcome.ts"
import { toFraction } from "../../../src/number/decimal.ts"
import { type BoundSubject, lookUp } from "../../../src/scoring/fact-table.ts"
import type { CompiledRulebook } from "../../../src/scoring/program.ts"

/** An outcome without where it came from. */
const plain = (outcome: Outcome): unknown => {
  if (outcome.kind === "absent") return outcome.state
  if (outcome.kind === "number") return toFraction(outcome.value)
  if (outcome.kind !== "list") return outcome.value
  return outcome.items.map((item) => [...item].map(([name, inner]) => [name, plain(inner)]))
}

/** A subject with every fact its variant knows, as the evaluator sees it at some stages. */
export const plainFacts = (
  { rulebook }: CompiledRulebook,
  bound: BoundSubject,
  stages: ReadonlyArray<string> = [],
) => ({
  subject: bound.subject,
  group: bound.variant.group,
  facts: Object.keys(rulebook.facts).map((name) => [name, plain(lookUp(bound, name, undefined, stages))]),
  criteria: [...bound.variant.leaves].flatMap(([id, { fields }]) =>
    Object.keys(fields).map((name) => [id, name, plain(lookUp(bound, name, id, stages))]),
  ),
})
