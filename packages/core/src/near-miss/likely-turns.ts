import { evaluate } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import { operandsOf } from "../expression/operands.ts"
import { numberOutcome } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import { parseShare } from "../number/decimal.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"
import type { Bench } from "./bench.ts"
import { changedScopes } from "./changed-scope.ts"
import { readsAny } from "./dependence.ts"
import { type FactName, factId } from "./fact-id.ts"

const maxTurns = 2_000

const numberIn = (expression: Expression, scope: Scope): Exact | undefined => {
  const outcome = evaluate(expression, scope)
  return outcome.kind === "number" ? outcome.value : undefined
}

/** Every node that is not inside a fold or an aggregate: those look at other things than this fact alone. */
function* plainNodes(expression: Expression): Generator<Expression> {
  const pending = [expression]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next
    if (next.op !== "fold" && next.op !== "aggregate") pending.push(...operandsOf(next))
  }
}

/** What a node compares: several operands with each other, or one with fixed numbers. */
const comparedIn = (
  node: Expression,
): { readonly of: ReadonlyArray<Expression>; readonly with: ReadonlyArray<Exact> } => {
  switch (node.op) {
    case "compare":
      return { of: [node.left, node.right], with: [] }
    case "min":
    case "max":
      return { of: node.of, with: [] }
    case "bands":
      return {
        of: [node.of],
        with: node.bands.flatMap(({ bounds: { from, to } }) => [from, to].flatMap((end) => end?.at ?? [])),
      }
    case "table":
      return { of: [node.of], with: node.rows.flatMap(({ is }) => parseShare(is) ?? []) }
    default:
      return { of: [], with: [] }
  }
}

/** The highest and the lowest that others of the pool have: where a subject overtakes them, it leads instead. */
const extremesOfOthers = ({ scope }: Bench, each: Expression): ReadonlyArray<Exact> => {
  const others = scope.pool.members.filter(({ subject }) => subject !== scope.subject)
  const values = others.flatMap((member) => numberIn(each, member) ?? [])
  const [first, ...rest] = values
  if (first === undefined) return []
  const highest = rest.reduce((best, value) => (compareExact(value, best) > 0 ? value : best), first)
  const lowest = rest.reduce((least, value) => (compareExact(value, least) < 0 ? value : least), first)
  return [highest, lowest]
}

/**
 * Values of a fact at which a rule that reads it is likely to change its course, where its courses cannot be drawn:
 * where it, or what is worked out from it in a straight line, meets what it is compared with.
 */
export const likelyTurns = (bench: Bench, fact: FactName, start: Exact): ReadonlyArray<Exact> => {
  const id = factId(fact)
  const affected = bench.dependence().resultsOf(id)
  const changed = changedScopes(bench, fact)
  const places = [start, start.add(one), start.add(one).add(one)] as const
  const scopes = places.map((at) => changed(numberOutcome(at)))
  const turns: Exact[] = []
  const meet = (moving: Expression, fixed: ReadonlyArray<Exact>): void => {
    const [first, second, third] = scopes.map((scope) => numberIn(moving, scope))
    if (first === undefined || second === undefined || third === undefined) return
    const slope = second.sub(first)
    const isStraight = compareExact(third.sub(second), slope) === 0 && compareExact(slope, zero) !== 0
    if (isStraight) turns.push(...fixed.map((value) => start.add(value.sub(first).div(slope))))
  }
  for (const reader of bench.dependence().readersOf(id)) {
    for (const node of plainNodes(reader)) {
      if (turns.length > maxTurns) return turns
      if (node.op === "aggregate") meet(node.each, extremesOfOthers(bench, node.each))
      const { of, with: numbers } = comparedIn(node)
      if (of.length === 0) continue
      const moving = of.filter((operand) => readsAny(operand, id, affected))
      const still = of.filter((operand) => !moving.includes(operand))
      const fixed = [...numbers, ...still.flatMap((operand) => numberIn(operand, bench.scope) ?? [])]
      for (const operand of moving) meet(operand, fixed)
    }
  }
  return turns
}
