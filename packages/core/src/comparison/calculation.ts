import * as Result from "effect/Result"
import type { Expression } from "../expression/expression.ts"
import { type FormulaNames, parseFormula } from "../expression/formula/parse-formula.ts"
import { nodesOf } from "../expression/operands.ts"
import { keyOf } from "../expression/range/key-of.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { classifiedValue } from "../rulebook/classification.ts"
import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import { referencesIn } from "../rulebook/dated-with.ts"
import { lowerCriterion } from "../rulebook/lower-criterion.ts"
import { namesOfRulebook, namesOfScope } from "../rulebook/names.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { variantOf } from "../scoring/compile-rulebook.ts"
import { isSame } from "./differences.ts"

/** What a field must look like, without its words. */
const wordless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, inner) =>
    name === "title" || name === "unit" ? undefined : inner,
  )

/** What rulebooks compute, to be compared whatever words they carry. */
export class Calculation {
  private readonly rulebook: Rulebook
  private readonly registry: MechanismRegistry
  private used: { readonly facts: ReadonlySet<string>; readonly parameters: ReadonlySet<string> } | undefined

  private readonly parameters: Rulebook["parameters"]
  private readonly names: FormulaNames

  /** `other`: the rulebook compared with, whose facts and parameters have the same names unless they are new. */
  constructor(rulebook: Rulebook, other: Rulebook, registry: MechanismRegistry) {
    this.rulebook = rulebook
    this.registry = registry
    this.parameters = { ...other.parameters, ...rulebook.parameters }
    this.names = namesOfRulebook({
      facts: { ...other.facts, ...rulebook.facts },
      parameters: this.parameters,
    })
  }

  /**
   * Whether two ways to score a leaf, both read by this rulebook's names, lower to different expressions or ask for
   * different facts. Unknown where either leaves its points to a lower rule.
   */
  differs(before: Criterion, after: Criterion): boolean | "unknown" {
    const [one, other] = [this.lowered(before), this.lowered(after)]
    if (one === undefined || other === undefined) return "unknown"
    if (!isSame(referencesIn(before.with), referencesIn(after.with))) return true
    return one.key !== other.key || !isSame(one.fields, other.fields)
  }

  private lowered(criterion: Criterion) {
    const result = lowerCriterion(criterion, this.registry, this.names, [], { parameters: this.parameters })
    if (!("lowered" in result)) return undefined
    const { expression, fields } = result.lowered
    return { key: keyOf(expression), fields: wordless(fields) }
  }

  /** What a classification goes by where it does not say so. */
  classifies(key: "of" | "whenConditionsFail"): string | undefined {
    const { classification } = this.rulebook
    if (classification === undefined) return undefined
    const value = classifiedValue(classification)
    if (key === "of") return value
    return classification.whenConditionsFail ?? (value === undefined ? "next-class" : "authority-decides")
  }

  /** Whether two formulas mean the same: the tree is compared, not the text. */
  sameFormula(before: string, after: string): boolean {
    const keys = [this.names, namesOfScope(this.rulebook)].map((names) =>
      [before, after].map((source) => {
        const parsed = parseFormula(source, names)
        return Result.isSuccess(parsed) ? keyOf(parsed.success) : undefined
      }),
    )
    return keys.some(([one, other]) => one !== undefined && one === other)
  }

  /** Whether anything that is computed reads a fact of the subject, or a parameter. */
  reads(kind: "facts" | "parameters", name: string): boolean {
    this.used ??= this.namesRead()
    return this.used[kind].has(name)
  }

  private namesRead() {
    const { subjects, ranking } = this.rulebook
    const groups = subjects.groups.length === 0 ? [undefined] : subjects.groups.map(({ id }) => id)
    const { names } = this
    const keys = ranking === undefined ? [] : [ranking, ...ranking.ties]
    const expressions: Expression[] = keys.flatMap(({ by }) => {
      if (by === undefined) return []
      const parsed = parseFormula(by, names)
      return Result.isSuccess(parsed) ? [parsed.success] : []
    })
    for (const group of groups) {
      const { definitions, factChecks, notRated, classification } = variantOf(
        this.rulebook,
        group,
        this.registry,
        this.rulebook.effective.from,
      )
      const { of, classes = [], vetoes = [], caps = [] } = classification ?? {}
      const rules = [
        ...factChecks,
        ...notRated,
        ...vetoes,
        ...caps,
        ...classes.flatMap((one) => one.conditions),
      ]
      expressions.push(...definitions.values(), ...rules.map(({ when }) => when))
      expressions.push(
        ...caps.map(({ highest }) => highest),
        ...vetoes.flatMap(({ discretion }) => discretion ?? []),
      )
      if (of !== undefined) expressions.push(of)
    }
    // A policy of a plugin sees every fact of the subject.
    const asksPolicy =
      this.rulebook.classification?.policy !== undefined ||
      (ranking?.ties ?? []).some(({ policy }) => policy !== undefined)
    const facts = new Set<string>(asksPolicy ? Object.keys(this.rulebook.facts) : [])
    const written = [...allCriteria(this.rulebook.criteria)].flatMap(({ criterion }) =>
      referencesIn(criterion.with),
    )
    const parameters = new Set(written.map(({ name }) => name))
    for (const node of expressions.flatMap((one) => [...nodesOf(one)])) {
      if (node.op === "input" && node.criterion === undefined) facts.add(node.name)
      if (node.op === "parameter") parameters.add(node.name)
    }
    return { facts, parameters }
  }
}
