import { Mechanism, Numbers, type Rulebook } from "@danvan/core"
import * as fc from "fast-check"
import { criterionFacts } from "./criterion-facts.ts"
import { fieldValue } from "./field-values.ts"

type Criterion = Rulebook.Criterion

/** The facts a criterion asks for; none where its parameters only become known at a date. */
const fieldsOf = (criterion: Criterion, mechanisms: Mechanism.MechanismRegistry) => {
  const mechanism = mechanisms.get(criterion.mechanism ?? "")
  const parsed = mechanism?.parameters.safeParse(criterion.with ?? {})
  if (mechanism === undefined || parsed?.success !== true) return {}
  const maximum = Numbers.parseDecimal(criterion.max ?? "0") ?? Numbers.zero
  const wired = new Set(
    Object.entries(criterion.inputs ?? {}).flatMap(([name, { from }]) => (from === undefined ? [] : [name])),
  )
  const fields = Object.entries(mechanism.fields({ parameters: parsed.data, maximum }))
  return Object.fromEntries(fields.filter(([name]) => !wired.has(name)))
}

/** The criteria that are scored for a group; what a parent does not apply to, its parts do not either. */
const leavesOf = (criteria: ReadonlyArray<Criterion>, group: string | undefined): ReadonlyArray<Criterion> =>
  criteria
    .filter(({ appliesTo }) => group === undefined || appliesTo === undefined || appliesTo.includes(group))
    .flatMap((one) => (one.criteria === undefined ? [one] : leavesOf(one.criteria, group)))
    .filter(({ mechanism }) => mechanism !== undefined)

/**
 * Facts for a rulebook (số liệu cho một bộ tiêu chí), as a facts file holds them: a few subjects, each with facts of its
 * own and of its criteria, now and then with one missing. Facts read from other boards are left to them.
 *
 * @param sources - where the rulebook's mechanisms come from, as it was parsed with.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 * import { Arbitraries, Build } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * const rulebook = Rulebook.makeOrThrow(Build.rulebook())
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const [facts] = fc.sample(Arbitraries.rulebookFacts(rulebook), 1)
 * program.score(Facts.makeOrThrow(facts)) // success
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const rulebookFacts = (
  rulebook: Rulebook.Rulebook,
  sources: Rulebook.MechanismSources = {},
): fc.Arbitrary<{
  /** Their ids, and their facts. */
  readonly subjects: ReadonlyArray<{
    /** The subject's id. */
    readonly id: string
  }>
}> => {
  const plugged = (sources.plugins?.mechanisms ?? []).map((one) => [one.name, one] as const)
  const own = sources.mechanisms ?? Mechanism.registryOrThrow(Mechanism.standard)
  const mechanisms = new Map([...own, ...plugged])
  const entered = Object.entries(rulebook.facts).filter(([, { from }]) => from === undefined)
  const subject = (group: string | undefined) =>
    fc.record({
      ...(group === undefined ? {} : { group: fc.constant(group) }),
      attributes: fc.record(
        Object.fromEntries(
          Object.keys(rulebook.subjects.attributes).map((name) => [name, fc.constantFrom("mot", "hai")]),
        ),
      ),
      facts: fc.record(Object.fromEntries(entered.map(([name, field]) => [name, fieldValue(field)]))),
      criteria: fc.record(
        Object.fromEntries(
          leavesOf(rulebook.criteria, group).map((criterion) => {
            const fields = fieldsOf(criterion, mechanisms)
            const whole = criterionFacts(fields)
            const partly = criterionFacts(fields, { partly: true })
            return [criterion.id, fc.oneof({ weight: 9, arbitrary: whole }, partly)]
          }),
        ),
      ),
    })
  const groups = rulebook.subjects.groups.map(({ id }) => id)
  const any = groups.length === 0 ? subject(undefined) : fc.oneof(...groups.map(subject))
  return fc.array(any, { minLength: 1, maxLength: 5 }).map((subjects) => ({
    subjects: subjects.map((one, index) => ({ id: `u${index}`, ...one })),
  }))
}
