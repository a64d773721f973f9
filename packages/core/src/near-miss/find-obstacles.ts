import type { Citation } from "../document/citation.ts"
import { citationTexts } from "../explanation/explain-criterion.ts"
import { StepWriter } from "../explanation/explain-step.ts"
import { Names } from "../explanation/names.ts"
import { evaluate, traceExpression } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import { nodesOf } from "../expression/operands.ts"
import type { Scope } from "../expression/scope.ts"
import type { Text } from "../language/text.ts"
import { isTrue } from "../scoring/class-result.ts"
import type { ReadyClass, ReadyClassification } from "../scoring/program.ts"
import type { Bench } from "./bench.ts"
import { readsAny } from "./dependence.ts"
import { type FactName, factId } from "./fact-id.ts"
import { findWays } from "./find-ways.ts"
import type { FactNow, NotTried, Obstacle } from "./near-miss.ts"
import { factTitle, type VariableFact } from "./variable-facts.ts"

interface Rule {
  readonly id: string
  readonly title: Text
  readonly source?: ReadonlyArray<Citation> | undefined
}

/** A rule in the way, with what it reads and what would clear it. */
interface InTheWay {
  readonly kind: Obstacle["kind"]
  readonly rule: Rule
  readonly state: Obstacle["state"]
  readonly class?: string
  readonly reads: ReadonlyArray<Expression>
  readonly cleared: (scope: Scope) => boolean
}

const isFalse = (expression: Expression, scope: Scope): boolean => {
  const outcome = evaluate(expression, scope)
  return outcome.kind === "boolean" && !outcome.value
}

const conditionsInTheWay = ({ conditions }: ReadyClass, scope: Scope): ReadonlyArray<InTheWay> =>
  conditions.flatMap(({ rule, when }): InTheWay[] => {
    const outcome = evaluate(when, scope)
    if (isTrue(outcome)) return []
    const state = outcome.kind === "absent" ? "open" : "stands"
    return [{ kind: "condition", rule, state, reads: [when], cleared: (one) => isTrue(evaluate(when, one)) }]
  })

const vetoesInTheWay = (
  vetoes: ReadyClassification["vetoes"],
  isWorse: (id: string) => boolean,
  scope: Scope,
): ReadonlyArray<InTheWay> =>
  vetoes.flatMap(({ rule, when, discretion }): InTheWay[] => {
    if (!isWorse(rule.class) || isFalse(when, scope)) return []
    const excused = discretion !== undefined && isTrue(evaluate(discretion, scope))
    const state = !isTrue(evaluate(when, scope)) ? "open" : excused ? "decision" : "stands"
    const reads = discretion === undefined ? [when] : [when, discretion]
    return [{ kind: "veto", rule, state, class: rule.class, reads, cleared: (one) => isFalse(when, one) }]
  })

const capsInTheWay = (
  caps: ReadyClassification["caps"],
  isWorse: (id: string) => boolean,
  scope: Scope,
): ReadonlyArray<InTheWay> =>
  caps.flatMap(({ rule, when, highest }): InTheWay[] => {
    const cleared = (one: Scope): boolean => {
      if (isFalse(when, one)) return true
      const allowed = evaluate(highest, one)
      return allowed.kind === "text" && !isWorse(allowed.value)
    }
    if (cleared(scope)) return []
    const allowed = evaluate(highest, scope)
    const isKnown = isTrue(evaluate(when, scope)) && allowed.kind === "text"
    const cap = { kind: "cap", rule, reads: [when, highest], cleared } as const
    return allowed.kind === "text"
      ? [{ ...cap, class: allowed.value, state: isKnown ? "stands" : "open" }]
      : [{ ...cap, state: "open" }]
  })

const factsRead = (
  { scope }: Bench,
  names: Names,
  reads: ReadonlyArray<Expression>,
): ReadonlyArray<FactNow> => {
  const found = new Map<string, FactNow>()
  for (const node of reads.flatMap((expression) => [...nodesOf(expression)])) {
    if (node.op !== "input") continue
    const fact: FactName = { criterion: node.criterion, name: node.name }
    const field = names.fieldOf(fact.name, fact.criterion)
    const outcome = scope.input(fact.name, fact.criterion)
    if (field === undefined || outcome.kind === "list") continue
    const value = outcome.kind === "absent" ? undefined : outcome.value
    found.set(factId(fact), { ...fact, title: factTitle(names, fact), field, value })
  }
  return [...found.values()]
}

/** The rules found in the way, and the facts of which some values were not looked at. */
export interface Obstacles {
  readonly standing: ReadonlyArray<Obstacle>
  readonly notTried: ReadonlyArray<NotTried>
}

/** Finds the rules that keep a subject from a class whatever its points, and what would clear each of them. */
export const findObstacles = (
  bench: Bench,
  { classes, vetoes, caps }: ReadyClassification,
  { target, deciding }: { readonly target: ReadyClass; readonly deciding: ReadyClass },
  facts: ReadonlyArray<VariableFact>,
): Obstacles => {
  const { scope, program, scopes } = bench
  const order = classes.map(({ rule }) => rule.id)
  const isWorse = (id: string): boolean => order.indexOf(id) > order.indexOf(target.rule.id)
  const names = new Names(program, scopes)
  const writer = new StepWriter(names, scope.subject)
  const inTheWay = [
    ...conditionsInTheWay(deciding, scope),
    ...vetoesInTheWay(vetoes, isWorse, scope),
    ...capsInTheWay(caps, isWorse, scope),
  ]
  const notTried: NotTried[] = []
  const standing = inTheWay.map(({ kind, rule, state, class: leadsTo, reads, cleared }): Obstacle => {
    const concerned = facts.filter((fact) => {
      const id = factId(fact)
      const results = bench.dependence().resultsOf(id)
      return reads.some((expression) => readsAny(expression, id, results))
    })
    const found = state === "open" ? undefined : findWays(bench, concerned, (trial) => cleared(trial.scope))
    notTried.push(...(found?.notTried ?? []))
    return {
      kind,
      id: rule.id,
      title: rule.title,
      citations: citationTexts(program, rule.source),
      state,
      class: leadsTo,
      steps: reads.slice(0, 1).flatMap((when) => writer.conditionSteps(traceExpression(when, scope))),
      facts: factsRead(bench, names, reads),
      ways: found?.ways ?? [],
    }
  })
  return { standing, notTried }
}
