import * as Result from "effect/Result"
import { literal } from "../expression/build.ts"
import type { Expression } from "../expression/expression.ts"
import { type FormulaNames, parseFormula } from "../expression/formula/parse-formula.ts"
import type { CallGuard } from "../expression/plugin-call.ts"
import { hasError, type Issue, makeIssue } from "../issue/issue.ts"
import { issueError } from "../issue/issue-error.ts"
import { boundsOf } from "../mechanism/parameter-schemas.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { parseShare } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import { checkRulebook } from "../rulebook/check-rulebook.ts"
import { classifiedValue } from "../rulebook/classification.ts"
import { conditionExpression } from "../rulebook/condition-expression.ts"
import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import { optionsIssues, rulebookArgumentIssues } from "../rulebook/expect-rulebook.ts"
import { type LoweredCriterion, lowerCriterion } from "../rulebook/lower-criterion.ts"
import { namesOfRulebook, namesOfScope } from "../rulebook/names.ts"
import { pluginsOf } from "../rulebook/plugins-of.ts"
import { noPolicies, type Policies, policiesOf } from "../rulebook/policies-of.ts"
import { limitedClasses, raisedShares } from "../rulebook/quota.ts"
import { type MechanismSources, registryOf, standardRegistry } from "../rulebook/registry-of.ts"
import { appliesToGroup, criteriaFor, type Rulebook } from "../rulebook/rulebook.ts"
import { type PlainDate, parseDate } from "../time/plain-date.ts"
import { addDaysOrThrow } from "../time/shift-date.ts"
import { defineResults } from "./define-results.ts"
import type { CompiledRulebook, RankingKey, ReadyClassification, Variant } from "./program.ts"
import { type Asking, readyClassPolicy, readyQuotaPolicy, readyTieBreak } from "./ready-policies.ts"

/**
 * A rulebook cannot be used at a date; every reason is in `issues`.
 *
 * @category Scoring
 * @since 0.1.0
 */
export class CompileError extends issueError("CompileError") {}

/**
 * The date to score for, and the mechanisms the rulebook may name.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface CompileOptions extends MechanismSources {
  /** The date whose law and parameters apply, `YYYY-MM-DD`: danvan never asks the clock. */
  readonly asOf: string
  /** Stands before every call of a plugin's function: how one that never ends is kept from being called again. */
  readonly guard?: CallGuard | undefined
}

/** Checked before, so a formula that does not parse here is a bug of danvan. */
const ready = (source: string, names: FormulaNames): Expression =>
  Result.getOrThrow(parseFormula(source, names))

const inForce = (range: { readonly from: string; readonly to?: string | undefined }, date: string): boolean =>
  range.from <= date && (range.to === undefined || date < range.to)

const parametersAt = (
  rulebook: Rulebook,
  asOf: PlainDate,
): { readonly values: ReadonlyMap<string, Exact>; readonly issues: ReadonlyArray<Issue> } => {
  const values = new Map<string, Exact>()
  const issues: Issue[] = []
  for (const [name, parameter] of Object.entries(rulebook.parameters)) {
    const dated = parameter.values.find((one) => inForce(one, asOf))
    const value = dated === undefined ? undefined : parseShare(dated.value)
    if (value === undefined)
      issues.push(makeIssue("parameter.no-value", ["parameters", name], { name, date: asOf }))
    else values.set(name, value)
  }
  return { values, issues }
}

const readyClassification = (
  { classification }: Rulebook,
  group: string | undefined,
  criteria: ReadonlyArray<Criterion>,
  names: FormulaNames,
  asking: Asking,
): ReadyClassification | undefined => {
  if (classification === undefined) return undefined
  const value = classifiedValue(classification)
  const mine = <Rule extends { readonly appliesTo?: ReadonlyArray<string> | undefined }>(
    rules: ReadonlyArray<Rule>,
  ) => rules.filter((rule) => appliesToGroup(rule, group))
  const when = <Rule extends { readonly when: string }>(rule: Rule) => ({
    rule,
    when: ready(rule.when, names),
  })
  const ids = mine(classification.classes).map(({ id }) => id)
  const policy =
    classification.policy === undefined
      ? undefined
      : readyClassPolicy(asking, classification.policy, Object.freeze(ids))
  return {
    ...(value === undefined ? {} : { of: ready(value, names) }),
    ...(policy === undefined ? {} : { policy }),
    classes: mine(classification.classes).map((rule) => ({
      rule,
      bounds: boundsOf(rule),
      conditions: mine(rule.conditions).map((condition) => ({
        rule: condition,
        when: conditionExpression(condition, criteria, (formula) => ready(formula, names)),
      })),
    })),
    vetoes: mine(classification.vetoes).map((rule) => ({
      ...when(rule),
      ...(rule.discretion === undefined ? {} : { discretion: ready(rule.discretion, names) }),
    })),
    caps: mine(classification.caps).map((rule) => ({
      ...when(rule),
      highest: typeof rule.highest === "string" ? literal(rule.highest) : ready(rule.highest.fact, names),
    })),
  }
}

/** The rulebook as it applies to one group; a leaf that cannot be lowered is left out. */
export const variantOf = (
  rulebook: Rulebook,
  group: string | undefined,
  registry: MechanismRegistry,
  asOf: PlainDate,
  policies: Policies = noPolicies,
): Variant => {
  const names = namesOfRulebook(rulebook)
  const criteria = criteriaFor(rulebook.criteria, group)
  const leaves = new Map<string, LoweredCriterion>()
  for (const { criterion, path } of allCriteria(criteria)) {
    if (criterion.criteria !== undefined) continue
    const result = lowerCriterion(criterion, registry, names, path, {
      parameters: rulebook.parameters,
      asOf,
    })
    if ("lowered" in result) leaves.set(criterion.id, result.lowered)
  }
  return {
    group,
    criteria,
    leaves,
    definitions: defineResults(rulebook, criteria, leaves),
    factChecks: rulebook.factChecks
      .filter((rule) => appliesToGroup(rule, group))
      .map((rule) => ({ rule, when: ready(rule.holds, names) })),
    notRated: rulebook.notRated
      .filter((rule) => appliesToGroup(rule, group))
      .map((rule) => ({ rule, when: ready(rule.when, names) })),
    classification: readyClassification(rulebook, group, criteria, names, { rulebook, asOf, policies }),
  }
}

const dateIssues = ({ id, effective }: Rulebook, asOf: string): ReadonlyArray<Issue> => {
  const date = parseDate(asOf)
  if (Result.isFailure(date)) return date.failure.issues.map((issue) => ({ ...issue, path: ["asOf"] }))
  if (inForce(effective, asOf)) return []
  const until = effective.to === undefined ? "…" : addDaysOrThrow(effective.to, -1)
  return [
    makeIssue("rulebook.not-in-force", ["effective"], { id, date: asOf, from: effective.from, to: until }),
  ]
}

const delegatedIssues = (rulebook: Rulebook): ReadonlyArray<Issue> =>
  [...allCriteria(rulebook.criteria)]
    .filter(({ criterion }) => criterion.delegated === true && criterion.mechanism === undefined)
    .filter(({ criterion }) => criterion.criteria === undefined)
    .map(({ criterion, path }) => makeIssue("refinement.missing", path, { id: criterion.id }))

/**
 * Compiles a rulebook for a date. Refused: a date it is not in force at, a parameter without a value at that date,
 * criteria whose points a lower rule has yet to set, and everything checking a rulebook refuses.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const compileRulebook = (
  rulebook: Rulebook,
  options: CompileOptions,
): Result.Result<CompiledRulebook, CompileError> => {
  const wrong = [...rulebookArgumentIssues(rulebook, "rulebook"), ...optionsIssues(options)]
  if (wrong.length > 0) return Result.fail(new CompileError(wrong))
  const { asOf } = options
  const mechanisms = registryOf(options)
  const policies = policiesOf(options)
  const issues = [
    ...dateIssues(rulebook, asOf),
    ...checkRulebook(rulebook, mechanisms, policies),
    ...delegatedIssues(rulebook),
  ]
  if (hasError(issues)) return Result.fail(new CompileError(issues))
  const date = asOf as PlainDate
  const parameters = parametersAt(rulebook, date)
  if (parameters.issues.length > 0) return Result.fail(new CompileError(parameters.issues))
  const { subjects, stages, ranking } = rulebook
  const asking: Asking = { rulebook, asOf: date, policies }
  const groups = subjects.groups.length === 0 ? [undefined] : subjects.groups.map(({ id }) => id)
  const names = namesOfRulebook(rulebook)
  const scopeNames = namesOfScope(rulebook)
  const order = rulebook.classification?.classes.map(({ id }) => id) ?? []
  return Result.succeed({
    rulebook,
    asOf: date,
    plugins: pluginsOf(rulebook, mechanisms, policies),
    isOwnCode: [...allCriteria(rulebook.criteria)].some(
      ({ criterion: { mechanism = "" } }) => mechanisms.get(mechanism) !== standardRegistry.get(mechanism),
    ),
    policies,
    parameters: parameters.values,
    variants: new Map(
      groups.map((group) => [group ?? "", variantOf(rulebook, group, mechanisms, date, policies)]),
    ),
    rankingKeys:
      ranking === undefined
        ? []
        : [
            { by: ready(ranking.by, names), order: ranking.order },
            ...ranking.ties.flatMap(({ by, order, policy }, index): RankingKey[] => {
              if (by !== undefined) return [{ by: ready(by, names), order }]
              const separate = policy && readyTieBreak(asking, policy, index)
              return separate === undefined ? [] : [{ separate }]
            }),
          ],
    quotas: rulebook.quotas.map((rule) => ({
      rule,
      classes: limitedClasses(rule, order),
      raised: raisedShares(rule).map(({ raised }) => ({
        rule: raised,
        when: ready(raised.when, scopeNames),
      })),
      shareBy: typeof rule.share === "object" ? ready(rule.share.by, scopeNames) : undefined,
      policy: rule.policy && readyQuotaPolicy(asking, rule.policy, rule.id),
      headcount: rule.base?.of === "fact" ? ready(rule.base.fact, scopeNames) : undefined,
    })),
    pool: subjects.pool ?? ranking?.within ?? [],
    officialStage: stages.find(({ official }) => official === true) ?? stages.at(-1),
  })
}
