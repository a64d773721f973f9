import * as Result from "effect/Result"
import { checkExpression, type Kind, type Names } from "../expression/check-expression.ts"
import type { Expression } from "../expression/expression.ts"
import { assignedPrefix, sharePrefix } from "../expression/formula/functions.ts"
import { type FormulaNames, parseFormula } from "../expression/formula/parse-formula.ts"
import type { IssueCode } from "../issue/catalog/catalog.ts"
import { closest } from "../issue/closest.ts"
import { type FactsOf, type Issue, makeIssue, type Severity } from "../issue/issue.ts"
import { type Field, kindOfField } from "../mechanism/field.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { allCriteria } from "./criterion.ts"
import { type LoweredCriterion, lowerCriterion } from "./lower-criterion.ts"
import { namesOfRulebook, namesOfScope } from "./names.ts"
import { partWords, type RulebookPart } from "./part-words.ts"
import { noPolicies, type Policies } from "./policies-of.ts"
import type { Rulebook } from "./rulebook.ts"

type Path = Issue["path"]

const kindOf = (fields: Readonly<Record<string, Field>>, name: string): Kind | undefined => {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field === undefined ? undefined : kindOfField(field)
}

/** What the checks of a rulebook share: its names, its lowered criteria, and the issues found so far. */
export class Checker {
  readonly issues: Issue[] = []
  readonly rulebook: Rulebook
  readonly registry: MechanismRegistry
  readonly policies: Policies
  readonly lowered = new Map<string, LoweredCriterion>()
  readonly names: FormulaNames
  readonly scopeNames: FormulaNames
  private readonly criterionIds: ReadonlySet<string>

  constructor(rulebook: Rulebook, registry: MechanismRegistry, policies: Policies = noPolicies) {
    this.rulebook = rulebook
    this.registry = registry
    this.policies = policies
    this.names = namesOfRulebook(rulebook)
    this.scopeNames = namesOfScope(rulebook)
    this.criterionIds = new Set([...allCriteria(rulebook.criteria)].map(({ criterion }) => criterion.id))
  }

  report<Code extends IssueCode>(
    code: Code,
    path: Path,
    facts: FactsOf<Code>,
    severity: Severity = "error",
  ): void {
    this.issues.push(makeIssue(code, path, facts, { severity }))
  }

  /** Reports ids used twice in a list; `part` names the list in the words of the issue. */
  uniqueIds(part: RulebookPart, ids: Iterable<{ readonly id: string; readonly path: Path }>): void {
    const seen = new Set<string>()
    for (const { id, path } of ids) {
      if (seen.has(id)) this.report("id.duplicate", [...path, "id"], { id, kind: partWords[part] })
      seen.add(id)
    }
  }

  /** Reports an id that is not among those there are. */
  known(part: RulebookPart, id: string, ids: Iterable<string>, path: Path): void {
    const all = [...ids]
    if (all.includes(id)) return
    this.report("reference.unknown", path, { id, kind: partWords[part], suggestion: closest(id, all) })
  }

  /** Lowers a leaf and checks that what came out can be evaluated to a number. */
  leaf(criterion: Parameters<typeof lowerCriterion>[0], path: Path): void {
    const result = lowerCriterion(criterion, this.registry, this.names, path, {
      parameters: this.rulebook.parameters,
    })
    if ("issues" in result) {
      this.issues.push(...result.issues)
      return
    }
    this.lowered.set(criterion.id, result.lowered)
  }

  /** Checks a formula of the rulebook, once every leaf is lowered. */
  formula(source: string, wanted: Kind, path: Path): void {
    const parsed = parseFormula(source, this.names, path)
    if (Result.isFailure(parsed)) this.issues.push(...parsed.failure.issues)
    else this.expression(parsed.success, wanted, path)
  }

  expression(expression: Expression, wanted: Kind, path: Path): void {
    this.issues.push(...checkExpression(expression, wanted, this.references, path))
  }

  /** Checks a formula about a quota's scope. */
  scopeFormula(source: string, wanted: Kind, path: Path): void {
    const parsed = parseFormula(source, this.scopeNames, path)
    if (Result.isFailure(parsed)) {
      this.issues.push(...parsed.failure.issues)
      return
    }
    const names: Names = {
      input: (name, criterion) =>
        criterion === undefined ? kindOf(this.rulebook.scopeFacts, name) : undefined,
      parameter: () => undefined,
      result: () => undefined,
    }
    this.issues.push(...checkExpression(parsed.success, wanted, names, path))
  }

  private readonly references: Names = {
    input: (name, criterion) =>
      criterion === undefined
        ? kindOf(this.rulebook.facts, name)
        : kindOf(this.lowered.get(criterion)?.fields ?? {}, name),
    parameter: (name) => {
      const values = Object.hasOwn(this.rulebook.parameters, name)
        ? this.rulebook.parameters[name]?.values
        : undefined
      if (values === undefined) return undefined
      return values.every(({ value }) => value.endsWith("%")) ? "percent" : "number"
    },
    result: (of) => {
      if (of === "total") return this.criterionIds.size > 0 ? "number" : undefined
      const prefix = [assignedPrefix, sharePrefix].find((one) => of.startsWith(one)) ?? ""
      const id = of.slice(prefix.length)
      if (id !== "total" && !this.criterionIds.has(id)) return undefined
      return prefix === sharePrefix ? "percent" : "number"
    },
    known: {
      criteria: () => [...this.criterionIds],
      fields: (criterion) => Object.keys(this.lowered.get(criterion)?.fields ?? {}),
    },
    items: (name, criterion) => {
      const fields =
        criterion === undefined ? this.rulebook.facts : (this.lowered.get(criterion)?.fields ?? {})
      const list = Object.hasOwn(fields, name) ? fields[name] : undefined
      const inside = Object.entries(list?.fields ?? {})
      return Object.fromEntries(inside.map(([field, declared]) => [field, kindOfField(declared)]))
    },
  }
}
