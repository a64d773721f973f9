import { Names } from "../explanation/names.ts"
import type { Outcome } from "../expression/outcome.ts"
import type { Text } from "../language/text.ts"
import type { Field } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { parseDecimal } from "../number/decimal.ts"
import { zero } from "../number/exact.ts"
import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import type { LoweredCriterion } from "../rulebook/lower-criterion.ts"
import type { Bench } from "./bench.ts"
import { classificationExpressions, readsAny } from "./dependence.ts"
import { type FactName, factId } from "./fact-id.ts"
import type { FactNow, NotTried } from "./near-miss.ts"

/** A fact that may be varied. */
export interface VariableFact extends FactNow {
  readonly now: Outcome
  /** Its mechanism says that more of it only ever helps, or only ever hurts, and nothing else reads it. */
  readonly isMonotone: boolean
}

interface Declared extends FactName {
  readonly field: Field
  readonly whenMissing: unknown
  readonly leaf?: LoweredCriterion
  readonly of?: Criterion
}

const declaredFacts = ({ program, variant }: Bench): ReadonlyArray<Declared> => {
  const criteria = new Map(
    [...allCriteria(variant.criteria)].map(({ criterion }) => [criterion.id, criterion]),
  )
  const own = [...variant.leaves].flatMap(([id, leaf]) => {
    const of = criteria.get(id)
    const inputs = of?.inputs ?? {}
    return Object.entries(leaf.fields).map(([name, field]): Declared => {
      const whenMissing = Object.hasOwn(inputs, name) ? inputs[name]?.whenMissing : undefined
      return { criterion: id, name, field, whenMissing, leaf, ...(of === undefined ? {} : { of }) }
    })
  })
  const whole = Object.entries(program.rulebook.facts).map(
    ([name, field]): Declared => ({ criterion: undefined, name, field, whenMissing: field.whenMissing }),
  )
  return [...own, ...whole]
}

/** The value a fact has, or counts as having; nothing where it has none. */
const valueNow = (
  { scope }: Bench,
  { name, criterion, field, whenMissing }: Declared,
): Outcome | undefined => {
  const outcome = scope.input(name, criterion)
  if (outcome.kind !== "absent") return outcome
  if (outcome.state !== "missing" || whenMissing === undefined) return undefined
  const read = readFieldValue(field, whenMissing)
  return "outcome" in read ? read.outcome : undefined
}

/** A policy of a plugin may read any fact, and want more of it or less. */
const asksPolicy = ({ program }: Bench): boolean => program.rulebook.classification?.policy !== undefined

const isMonotone = (bench: Bench, { leaf, of, name, criterion }: Declared, id: string): boolean => {
  if (asksPolicy(bench)) return false
  if (leaf === undefined || of === undefined || criterion === undefined) return false
  const definition = bench.variant.definitions.get(criterion)
  const readers = bench.dependence().readersOf(id)
  if (readers.some((reader) => reader !== definition)) return false
  // Another criterion that looks at these points may want fewer of them.
  const results = [...bench.dependence().resultsOf(id)]
  if (results.some((other) => other !== criterion && bench.variant.leaves.has(other))) return false
  const parameters = leaf.mechanism.parameters.safeParse(of.with ?? {})
  if (!parameters.success) return false
  try {
    const maximum = parseDecimal(of.max ?? "0") ?? zero
    const promised = leaf.mechanism.monotone({ parameters: parameters.data, maximum })
    return Object.hasOwn(promised, name)
  } catch {
    // A mechanism that cannot say is looked at step by step.
    return false
  }
}

/** The facts that can change the class, in the order of the rulebook, and those of them that are not varied. */
export const variableFacts = (
  bench: Bench,
): { readonly facts: ReadonlyArray<VariableFact>; readonly notTried: ReadonlyArray<NotTried> } => {
  const names = new Names(bench.program, bench.scopes)
  const rules = classificationExpressions(bench.variant)
  const facts: VariableFact[] = []
  const notTried: NotTried[] = []
  for (const declared of declaredFacts(bench)) {
    const { criterion, name, field } = declared
    const id = factId(declared)
    const results = bench.dependence().resultsOf(id)
    const now = valueNow(bench, declared)
    if (now === undefined || field.type === "text") continue
    const isRead = results.has("total") || rules.some((rule) => readsAny(rule, id, results))
    if (!isRead && !asksPolicy(bench)) continue
    const title = factTitle(names, declared)
    if (bench.dependence().yardsticks.has(id)) notTried.push({ criterion, name, title, because: "yardstick" })
    else if (now.kind === "list") notTried.push({ criterion, name, title, because: "list" })
    else if (now.kind !== "absent") {
      const { value } = now
      facts.push({ criterion, name, title, field, now, value, isMonotone: isMonotone(bench, declared, id) })
    }
  }
  return { facts, notTried }
}

/** A fact with the criterion it belongs to, by its code and title: “4.b) Dialogues · Value” says what “Value” does not. */
export const factTitle = (names: Names, { name, criterion }: FactName): Text => {
  const fact = names.fact(name, criterion)
  if (criterion === undefined) return fact
  const place = names.criterion(criterion)
  return { vi: `${place.vi} · ${fact.vi}`, en: `${place.en} · ${fact.en}` }
}
