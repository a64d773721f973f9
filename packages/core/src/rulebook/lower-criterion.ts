import * as Result from "effect/Result"
import { brokenNode } from "../expression/broken-node.ts"
import type { Expression } from "../expression/expression.ts"
import { type FormulaNames, parseFormula } from "../expression/formula/parse-formula.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { fill, text } from "../language/text.ts"
import type { Problem, Use } from "../mechanism/define-mechanism.ts"
import type { Field } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { namedWithPlugin } from "../mechanism/plugin-stamp.ts"
import type { AnyMechanism, MechanismRegistry } from "../mechanism/registry.ts"
import { parseDecimal } from "../number/decimal.ts"
import { type Exact, zero } from "../number/exact.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import type { Criterion } from "./criterion.ts"
import { datedValues, type Reference, referencesIn, unknownReferences, withValues } from "./dated-with.ts"
import type { Parameter } from "./fact-declaration.ts"
import { faultWords, MechanismFault } from "./mechanism-fault.ts"
import { withDefault } from "./names.ts"
import { opaqueOf } from "./opaque-of.ts"
import { type PromisedPoints, promisedPoints } from "./promised-points.ts"

/** A leaf ready to be evaluated: its expression, and the facts of its own that it reads. */
export interface LoweredCriterion {
  readonly expression: Expression
  /** Fields given as facts of the criterion; those wired to the subject's facts are not among them. */
  readonly fields: Readonly<Record<string, Field>>
  readonly mechanism: AnyMechanism
  /** What the points of a plugin's expression must lie in. */
  readonly promised?: PromisedPoints
}

type Path = ReadonlyArray<string | number>
type Lowered = { readonly lowered: LoweredCriterion } | { readonly issues: ReadonlyArray<Issue> }

const fromProblem = (mechanism: AnyMechanism, problem: Problem, path: Path): Issue => {
  const refused = makeIssue("mechanism.refused", [...path, "with", ...problem.path], { name: mechanism.name })
  const words = mechanism.messages[problem.message]
  if (words === undefined) return refused
  const facts = problem.facts ?? {}
  return {
    ...refused,
    facts: { ...refused.facts, ...facts, problem: problem.message },
    message: text((language) => fill(words[language], facts)),
    fix: text((language) => fill(words.fix[language], facts)),
  }
}

/** The expressions of a criterion's fields: facts of its own, or formulas over the subject's facts. */
const wire = (
  criterion: Criterion,
  fields: Readonly<Record<string, Field>>,
  names: FormulaNames,
  path: Path,
): {
  readonly wired: ReadonlyMap<string, Expression>
  readonly own: Record<string, Field>
  readonly issues: Issue[]
} => {
  const wired = new Map<string, Expression>()
  const own: Record<string, Field> = {}
  const issues: Issue[] = []
  const inputs = criterion.inputs ?? {}
  for (const name of Object.keys(inputs)) {
    if (Object.hasOwn(fields, name)) continue
    const facts = { id: criterion.id, name, suggestion: closest(name, Object.keys(fields)) }
    issues.push(makeIssue("criterion.unknown-input", [...path, "inputs", name], facts))
  }
  for (const [name, field] of Object.entries(fields)) {
    const { from, whenMissing } = (Object.hasOwn(inputs, name) ? inputs[name] : undefined) ?? {}
    const here = [...path, "inputs", name]
    if (whenMissing !== undefined && "problem" in readFieldValue(field, whenMissing)) {
      issues.push(makeIssue("fact.bad-default", here, { name, value: String(whenMissing) }))
    }
    if (from === undefined) {
      own[name] = field
      wired.set(name, withDefault({ op: "input", name, criterion: criterion.id }, field, whenMissing))
      continue
    }
    const parsed = parseFormula(from, names, here)
    if (Result.isFailure(parsed)) issues.push(...parsed.failure.issues)
    else wired.set(name, withDefault(parsed.success, field, whenMissing))
  }
  return { wired, own, issues }
}

/** The dated parameters `with:` may refer to, and the date that picks their values; all dates if left out. */
interface Dated {
  readonly parameters?: Readonly<Record<string, Parameter>>
  readonly asOf?: string
}

const useOf = (mechanism: AnyMechanism, written: unknown, maximum: Exact): Use<unknown> => ({
  parameters: mechanism.parameters.parse(written),
  maximum,
})

/** What a mechanism says of more and less is about fields it has. */
const checkMonotone = (
  mechanism: AnyMechanism,
  use: Use<unknown>,
  fields: Readonly<Record<string, Field>>,
): void => {
  for (const [name, direction] of Object.entries(mechanism.monotone(use))) {
    if (!Object.hasOwn(fields, name)) {
      throw new MechanismFault({
        vi: `“monotone” nêu trường “${name}”, là trường không khai`,
        en: `its “monotone” names the field “${name}”, which it does not declare`,
      })
    }
    if (direction !== "rewarded" && direction !== "penalised") {
      throw new MechanismFault({
        vi: `“monotone” của “${name}” phải là “rewarded” hoặc “penalised”`,
        en: `its “monotone” of “${name}” must be “rewarded” or “penalised”`,
      })
    }
  }
}

/** What is wrong with a mechanism's parameters, once every number in them is known. */
const useIssues = (
  mechanism: AnyMechanism,
  written: unknown,
  maximum: Exact,
  path: Path,
): ReadonlyArray<Issue> => {
  const parsed = parseWith(mechanism.parameters, written, undefined, [...path, "with"])
  if ("issues" in parsed) return parsed.issues
  const problems = mechanism.check({ parameters: parsed.value, maximum })
  return problems.map((one) => fromProblem(mechanism, one, path))
}

/** The references whose place takes the parameter itself; elsewhere its value at the date stands. */
const markable = (
  mechanism: AnyMechanism,
  written: unknown,
  values: ReadonlyMap<string, string>,
): ((reference: Reference) => boolean) => {
  const refused = new Set<string>()
  const parsed = parseWith(
    mechanism.parameters,
    withValues(written, values, () => true),
  )
  if ("issues" in parsed) for (const { path } of parsed.issues) refused.add(path.join("\u0000"))
  return ({ path }) => !refused.has(path.join("\u0000"))
}

/** The same mistake at several dates is told once. */
const distinct = (issues: ReadonlyArray<Issue>): ReadonlyArray<Issue> => [
  ...new Map(
    issues.map((issue) => [JSON.stringify([issue.path, issue.code, issue.facts.problem]), issue]),
  ).values(),
]

/**
 * Lowers a leaf criterion through its mechanism. A mechanism that throws is reported by its name; it never takes
 * the rulebook down.
 */
export const lowerCriterion = (
  criterion: Criterion,
  registry: MechanismRegistry,
  names: FormulaNames,
  path: Path,
  dated: Dated = {},
): Lowered => {
  const mechanism = registry.get(criterion.mechanism ?? "")
  if (mechanism === undefined) {
    const facts = {
      name: criterion.mechanism ?? "",
      suggestion: closest(criterion.mechanism ?? "", registry.keys()),
    }
    return { issues: [makeIssue("mechanism.unknown", [...path, "mechanism"], facts)] }
  }
  const written = criterion.with ?? {}
  const maximum = parseDecimal(criterion.max ?? "0") ?? zero
  const references = referencesIn(written)
  const unknown = unknownReferences(references, dated.parameters ?? {}, [...path, "with"])
  if (unknown.length > 0) return { issues: unknown }
  try {
    const snapshots = datedValues(references, dated.parameters ?? {}, dated.asOf)
    const found = snapshots.flatMap((values) =>
      useIssues(mechanism, withValues(written, values), maximum, path),
    )
    if (found.length > 0) return { issues: distinct(found) }
    const values = snapshots[0] as ReadonlyMap<string, string>
    const use = useOf(mechanism, withValues(written, values), maximum)
    const marked = useOf(
      mechanism,
      withValues(written, values, markable(mechanism, written, values)),
      maximum,
    )
    const fields = mechanism.fields(use)
    checkMonotone(mechanism, use, fields)
    const { wired, own, issues } = wire(criterion, fields, names, path)
    if (issues.length > 0) return { issues }
    const field = (name: string): Expression => {
      const expression = wired.get(name)
      if (expression === undefined) {
        throw new MechanismFault({
          vi: `đọc trường “${name}” mà không khai`,
          en: `it reads the field “${name}”, which it does not declare`,
        })
      }
      return expression
    }
    if (mechanism.lower === undefined) {
      const expression = opaqueOf(mechanism, criterion, use, withValues(written, values), wired)
      return { lowered: { expression, fields: own, mechanism } }
    }
    const expression = mechanism.lower({ ...marked, field })
    const broken = brokenNode(expression)
    if (broken !== undefined) {
      throw new MechanismFault({
        vi: `trả về ${broken}, không phải một biểu thức`,
        en: `it gave ${broken}, which is no expression`,
      })
    }
    const promised = promisedPoints(mechanism, criterion, use)
    return {
      lowered: { expression, fields: own, mechanism, ...(promised === undefined ? {} : { promised }) },
    }
  } catch (thrown) {
    const facts = { name: namedWithPlugin(mechanism.name, mechanism.plugin), reason: faultWords(thrown) }
    return { issues: [makeIssue("mechanism.failed", [...path, "mechanism"], facts)] }
  }
}
