import { citationTexts } from "../explanation/explain-criterion.ts"
import { missingFacts } from "../explanation/missing-facts.ts"
import { withinBounds } from "../expression/bounds.ts"
import type { Expression } from "../expression/expression.ts"
import { nodesOf } from "../expression/operands.ts"
import type { Text } from "../language/text.ts"
import { appliesToGroup, hasPoints } from "../rulebook/rulebook.ts"
import type { ClassResult } from "../scoring/class-result.ts"
import { failurePolicy } from "../scoring/classify.ts"
import type { FactTable } from "../scoring/fact-table.ts"
import type { CompiledRulebook, ReadyClass, ReadyClassification } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"
import { Bench } from "./bench.ts"
import { factId } from "./fact-id.ts"
import { findObstacles } from "./find-obstacles.ts"
import { findWays } from "./find-ways.ts"
import { distanceTo, lowerEnd, marginAbove } from "./lower-end.ts"
import type { Distance, NearMiss, NextQuota, NotTried } from "./near-miss.ts"
import type { Goal } from "./nearest-value.ts"
import { classifiedValue, decidingClass, nextClass } from "./next-class.ts"
import { quotasAfter } from "./quotas-after.ts"
import { variableFacts } from "./variable-facts.ts"

/**
 * What a near miss looks at besides the subject itself.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface NearMissOptions {
  /** Whether every way is put to the quotas, for which the whole board is scored anew each time. */
  readonly quotas?: boolean
  /** How much longer than usual to search, 1 unless told; a whole number or a part. */
  readonly effort?: number
}

const notRatedText = ({ notRated }: SubjectResult): NearMiss["notRated"] => {
  if (notRated === undefined) return undefined
  return "decision" in notRated ? notRated.decision : notRated.rule.title
}

/** A near miss of which there is nothing more to tell. */
const told = (result: SubjectResult, state: NearMiss["state"], more: Partial<NearMiss> = {}): NearMiss => ({
  subject: result.subject.id,
  name: result.subject.name,
  state,
  status: result.status,
  notRated: notRatedText(result),
  missing: [],
  class: result.class,
  proposedClass: result.proposedClass,
  value: undefined,
  margin: undefined,
  next: undefined,
  needed: undefined,
  ways: [],
  pointWays: [],
  pointRules: [],
  shutQuotas: [],
  standing: [],
  quotas: [],
  notTried: [],
  ...more,
})

const quotasOn = (
  program: CompiledRulebook,
  id: string,
  group: string | undefined,
): ReadonlyArray<NextQuota> =>
  program.rulebook.quotas
    .filter((quota) => quota.class === id && appliesToGroup(quota, group))
    .map((quota) => ({ id: quota.id, title: quota.title, citations: citationTexts(program, quota.source) }))

/** True for a class at least as good as the one reached for. */
const reaching = ({ classes }: ReadyClassification, target: ReadyClass): Goal => {
  const enough = new Set(classes.slice(0, classes.indexOf(target) + 1).map(({ rule }) => rule.id))
  return ({ classification }) => classification.status === "classified" && enough.has(classification.class)
}

/** The quotas that cut a subject because they leave no place to anybody: its own place among them changes nothing. */
const shutQuotas = (
  { rulebook }: CompiledRulebook,
  { quotas }: BoardResults,
  id: string,
): ReadonlyArray<Text> => {
  const shut = quotas.filter(({ limit, cut }) => "limit" in limit && limit.limit === 0 && cut.includes(id))
  return rulebook.quotas
    .filter((quota) => shut.some((scope) => scope.quota === quota.id))
    .map(({ title }) => title)
}

/** A fact named once, with the first reason told. */
const onceEach = (facts: ReadonlyArray<NotTried>): ReadonlyArray<NotTried> => {
  const first = new Map<string, NotTried>()
  for (const fact of facts) if (!first.has(factId(fact))) first.set(factId(fact), fact)
  return [...first.values()]
}

/** Junk counts as not told. */
const effortOf = ({ effort }: NearMissOptions): number =>
  typeof effort === "number" && effort > 0 ? effort : 1

/** What else than the end of its band may cost a subject its class when points fall: rules that look at points. */
const pointRulesOf = (
  { of, classes, vetoes, caps }: ReadyClassification,
  result: ClassResult,
): ReadonlyArray<Text> => {
  const present =
    result.status === "classified" ? classes.find(({ rule }) => rule.id === result.class) : undefined
  const looksAtPoints = (...rules: ReadonlyArray<Expression | undefined>): boolean =>
    rules.some((rule) => rule !== undefined && [...nodesOf(rule)].some(({ op }) => op === "result"))
  if (present === undefined || of === undefined) return []
  return [
    ...present.conditions.filter(({ when }) => looksAtPoints(when)),
    ...vetoes.filter(({ when, discretion }) => looksAtPoints(when, discretion)),
    ...caps.filter(({ when, highest }) => looksAtPoints(when, highest)),
  ].map(({ rule }) => rule.title)
}

const inBandOf =
  ({ bounds: { from } }: ReadyClass): Goal =>
  ({ classification }) => {
    const value = classifiedValue(classification)?.value
    return value !== undefined && (from === undefined || withinBounds({ from }, value))
  }

const decidingOf = (
  { rulebook }: CompiledRulebook,
  { classes }: ReadyClassification,
  result: ClassResult,
  target: ReadyClass,
  scope: SubjectScope,
): ReadyClass => {
  const value = classifiedValue(result)?.value
  const policy = failurePolicy(rulebook.classification ?? {}, value)
  return decidingClass(classes, policy, target, { value, scope })
}

/** What is certain of the number classified: how far it is to the next class, and how far down to the end of this. */
const distances = (
  program: CompiledRulebook,
  { classes }: ReadyClassification,
  result: ClassResult,
  target: ReadyClass | undefined,
): { readonly needed: Distance | undefined; readonly margin: Distance | undefined } => {
  const value = classifiedValue(result)?.exact
  const rounding = program.rulebook.classification?.rounding ?? "none"
  const present =
    result.status === "classified" ? classes.find(({ rule }) => rule.id === result.class) : undefined
  const end = (one: ReadyClass | undefined) => one?.bounds.from && lowerEnd(one.bounds.from, rounding)
  const [above, below] = [end(target), end(present)]
  return {
    needed: value && above && distanceTo(above, value),
    margin: value && below && marginAbove(below, value),
  }
}

/**
 * Finds how near a subject is to the next class. It looks at the subject alone, so its cost grows with the facts of
 * one subject and not with the board, unless the quotas are asked for.
 */
export const findNearMiss = (
  program: CompiledRulebook,
  board: BoardResults,
  table: FactTable,
  { result, scope }: { readonly result: SubjectResult; readonly scope: SubjectScope },
  options: NearMissOptions = {},
): NearMiss => {
  const { classification: ready } = scope.bound.variant
  if (result.notRated !== undefined) return told(result, "not-rated")
  const isShort = hasPoints(program.rulebook) && result.total === undefined
  if (isShort || result.undecided.length > 0)
    return told(result, "incomplete", { missing: missingFacts(program, board, result) })
  if (ready === undefined || result.classification === undefined) return told(result, "no-classes")
  const value = classifiedValue(result.classification)?.exact
  if (result.classification.status === "unknown")
    return told(result, "incomplete", { value, missing: missingFacts(program, board, result) })
  const target = nextClass(ready.classes, result.classification)
  const { needed, margin } = distances(program, ready, result.classification, target)
  const shut = shutQuotas(program, board, result.subject.id)
  const pointRules = margin === undefined ? [] : pointRulesOf(ready, result.classification)
  if (target === undefined)
    return told(result, result.class === undefined ? "no-next" : "best", {
      value,
      margin,
      pointRules,
      shutQuotas: shut,
    })
  const bench = new Bench(program, scope, board.scopes, effortOf(options))
  const { facts, notTried } = variableFacts(bench)
  const deciding = decidingOf(program, ready, result.classification, target, scope)
  bench.allow()
  const found = findWays(bench, facts, reaching(ready, target))
  bench.allow()
  const obstacles = findObstacles(bench, ready, { target, deciding }, facts)
  const { standing } = obstacles
  bench.allow()
  const needsMore = needed !== undefined && standing.length > 0
  const points = needsMore ? findWays(bench, facts, inBandOf(target)) : { ways: [], notTried: [] }
  const quotas = quotasOn(program, target.rule.id, result.subject.group)
  const withQuotas = options.quotas === true && program.quotas.length > 0
  return told(result, "open", {
    value,
    margin,
    pointRules,
    shutQuotas: shut,
    next: target.rule.id,
    needed,
    ways: withQuotas
      ? found.ways.map((way) => ({
          ...way,
          quotas: quotasAfter(program, table, board.stage, scope.subject, way),
        }))
      : found.ways,
    pointWays: points.ways,
    standing,
    quotas,
    notTried: onceEach([...notTried, ...found.notTried, ...points.notTried, ...obstacles.notTried]),
  })
}
