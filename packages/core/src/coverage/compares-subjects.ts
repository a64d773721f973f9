import type { Expression } from "../expression/expression.ts"
import { nodesOf } from "../expression/operands.ts"
import { expectNoIssues } from "../issue/argument-error.ts"
import { programIssues } from "../program/expect-program.ts"
import type { ScoringProgram } from "../program/scoring-program.ts"
import type { Variant } from "../scoring/program.ts"

const expressionsOf = ({
  definitions,
  leaves,
  notRated,
  classification,
}: Variant): ReadonlyArray<Expression> => [
  ...definitions.values(),
  ...[...leaves.values()].map(({ expression }) => expression),
  ...notRated.map(({ when }) => when),
  ...(classification?.vetoes ?? []).map(({ when }) => when),
  ...(classification?.classes ?? []).flatMap(({ conditions }) => conditions.map(({ when }) => when)),
]

/**
 * True when the points or the class of one subject may depend on the facts of another: the leader of a cluster.
 *
 * @example
 * ```ts
 * import { Coverage, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Điểm, max: 10, mechanism: ratio }],
 *     classification: { rounding: none, classes: [{ id: tot, title: Tốt, atLeast: 8 }, { id: kha, title: Khá, below: 8 }] } }`)
 * Coverage.comparesSubjects(Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })) // false
 * ```
 *
 * @category Coverage
 * @since 0.1.0
 */
export const comparesSubjects = (program: ScoringProgram): boolean => {
  expectNoIssues(programIssues(program, "program"))
  return [...program.inside.variants.values()].some((variant) =>
    expressionsOf(variant).some((expression) =>
      [...nodesOf(expression)].some(({ op }) => op === "aggregate"),
    ),
  )
}
