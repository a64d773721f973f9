import type { Expression, ExpressionOf } from "../expression/expression.ts"
import { nodesOf, operandsOf } from "../expression/operands.ts"
import type { Variant } from "../scoring/program.ts"
import { factId } from "./fact-id.ts"

/** The rules of a class, of a veto or of a cap: everything classification evaluates. */
export const classificationExpressions = ({ classification }: Variant): ReadonlyArray<Expression> =>
  classification === undefined
    ? []
    : [
        ...(classification.of === undefined ? [] : [classification.of]),
        ...classification.classes.flatMap(({ conditions }) => conditions.map(({ when }) => when)),
        ...classification.vetoes.flatMap(({ when, discretion }) => [
          when,
          ...(discretion ? [discretion] : []),
        ]),
        ...classification.caps.flatMap(({ when, highest }) => [when, highest]),
      ]

/** The facts something is divided by: not those of others, nor those behind another result. */
function* dividedBy(divisor: Expression): Generator<string> {
  if (divisor.op === "input") yield factId(divisor)
  if (divisor.op === "aggregate" || divisor.op === "fold") return
  for (const operand of operandsOf(divisor)) yield* dividedBy(operand)
}

const put = <Value>(map: Map<string, Set<Value>>, key: string, value: Value): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([value]))
  else known.add(value)
}

/** What hangs on what in one variant of a rulebook. */
export class Dependence {
  private readonly measures = new Set<string>()
  private readonly looksAround: ExpressionOf<"aggregate">[] = []
  /** The expressions that read a fact themselves, not through another result. */
  private readonly readers = new Map<string, Set<Expression>>()
  /** The results that read a fact, or another result. */
  private readonly byFact = new Map<string, Set<string>>()
  private readonly byResult = new Map<string, Set<string>>()
  /** How many nodes the definition of a result has. */
  private readonly sizes = new Map<string, number>()

  constructor(variant: Variant) {
    for (const [of, definition] of variant.definitions) {
      let size = 0
      for (const node of nodesOf(definition)) {
        size += 1
        this.look(node, definition)
        if (node.op === "input") put(this.byFact, factId(node), of)
        if (node.op === "result") put(this.byResult, node.of, of)
      }
      this.sizes.set(of, size)
    }
    const rules = [...variant.factChecks, ...variant.notRated].map(({ when }) => when)
    for (const rule of [...rules, ...classificationExpressions(variant)]) {
      for (const node of nodesOf(rule)) this.look(node, rule)
    }
  }

  private look(node: Expression, whole: Expression): void {
    if (node.op === "aggregate") this.looksAround.push(node)
    if (node.op === "divide") for (const id of dividedBy(node.right)) this.measures.add(id)
    if (node.op === "input") put(this.readers, factId(node), whole)
  }

  /** Facts that others are held against: what was assigned, a target, how many were asked. */
  get yardsticks(): ReadonlySet<string> {
    return this.measures
  }

  get aggregates(): ReadonlyArray<ExpressionOf<"aggregate">> {
    return this.looksAround
  }

  /** The expressions that read the fact themselves. */
  readersOf(fact: string): ReadonlyArray<Expression> {
    return [...(this.readers.get(fact) ?? [])]
  }

  /** How many nodes are evaluated to have these results anew. */
  sizeOf(results: ReadonlySet<string>): number {
    return [...results].reduce((sum, of) => sum + (this.sizes.get(of) ?? 0), 0)
  }

  /** Every result that may change when the fact does. */
  resultsOf(fact: string): ReadonlySet<string> {
    const reached = new Set(this.byFact.get(fact))
    for (const result of reached) for (const further of this.byResult.get(result) ?? []) reached.add(further)
    return reached
  }
}

/** True when an expression reads the fact, or one of the results. */
export const readsAny = (expression: Expression, fact: string, results: ReadonlySet<string>): boolean => {
  for (const node of nodesOf(expression)) {
    if (node.op === "result" && results.has(node.of)) return true
    if (node.op === "input" && factId(node) === fact) return true
  }
  return false
}
