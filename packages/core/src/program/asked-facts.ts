import { expectArgument } from "../issue/argument-error.ts"
import type { Field } from "../mechanism/field.ts"
import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import { ScoringProgram } from "./scoring-program.ts"

/**
 * A fact somebody has to give: what it is, what it must look like, and whom it is asked of.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface AskedFact {
  /** The fact's name in the rulebook. */
  readonly name: string
  /** What values it may have. */
  readonly field: Field
  /** The criterion it is a fact of; a fact of the subject as a whole has none. */
  readonly criterion?: Criterion
  /** The groups it is asked of; empty where the rulebook has no groups, or it is asked of all. */
  readonly groups: ReadonlyArray<string>
}

/**
 * Every fact a rulebook asks for, in reading order: those of the subject as a whole, then criterion by criterion.
 * Facts read from other results, and fields that a formula fills, are not asked. What a form, a template or an API is
 * made from.
 *
 * @example
 * ```ts
 * import { Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: "Mẫu",
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "100" },
 *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
 * })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 *
 * Scoring.askedFacts(program).map(({ criterion, name }) => `${criterion?.id}.${name}`) // ["tasks.done", "tasks.assigned"]
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export const askedFacts = (program: ScoringProgram): ReadonlyArray<AskedFact> => {
  expectArgument(program instanceof ScoringProgram, "program", "ScoringProgram", program)
  const { rulebook, variants } = program.compiled
  const ofSubject = Object.entries(rulebook.facts)
    .filter(([, { from }]) => from === undefined)
    .map(([name, field]): AskedFact => ({ name, field, groups: [] }))
  const ofCriteria = [...allCriteria(rulebook.criteria)].flatMap(({ criterion }): AskedFact[] => {
    const asking = [...variants].filter(([, { leaves }]) => leaves.has(criterion.id))
    const fields = asking[0]?.[1].leaves.get(criterion.id)?.fields ?? {}
    const groups = asking.length === variants.size ? [] : asking.map(([group]) => group)
    return Object.entries(fields).map(([name, field]) => ({ name, field, criterion, groups }))
  })
  return [...ofSubject, ...ofCriteria]
}
