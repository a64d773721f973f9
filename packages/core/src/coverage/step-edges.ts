import type { Expression, ExpressionOf } from "../expression/expression.ts"
import { nodesOf } from "../expression/operands.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"

/** Where points by steps change: the comparison that opens them, and the values they start, step and stop at. */
export interface StepEdges {
  readonly node: ExpressionOf<"compare">
  readonly at: ReadonlyArray<Exact>
}

const numberIn = (expressions: ReadonlyArray<Expression>): Exact | undefined =>
  expressions.find((one) => one.op === "number")?.value

/** Steps counted from `start`, each of the size `per`. */
const countedIn = (
  nodes: ReadonlyArray<Expression>,
): { readonly start: Exact; readonly per: Exact } | undefined => {
  for (const node of nodes) {
    const quotient = node.op === "round" ? node.of : undefined
    if (quotient?.op !== "divide" || quotient.left.op !== "subtract") continue
    const [start, per] = [quotient.left.right, quotient.right]
    if (start.op === "number" && per.op === "number") return { start: start.value, per: per.value }
  }
  return undefined
}

/** Points for reaching the threshold, and how many steps it takes to the cap. */
const pointsIn = (
  nodes: ReadonlyArray<Expression>,
): { readonly first: Exact; readonly stepsToCap: Exact | undefined } => {
  const [limited = []] = nodes.flatMap((node) => (node.op === "min" ? [node.of] : []))
  const cap = numberIn(limited)
  const points = limited.find((one) => one.op === "add" || one.op === "multiply")
  const first = points?.op === "add" ? (numberIn(points.terms) ?? zero) : zero
  const further = points?.op === "add" ? points.terms.find((one) => one.op === "multiply") : points
  const each = further?.op === "multiply" ? numberIn(further.factors) : undefined
  const isCapped = cap !== undefined && each !== undefined && each.n !== 0n
  return { first, stepsToCap: isCapped ? cap.sub(first).div(each).ceil() : undefined }
}

/**
 * The edges of the mechanism `steps`, read from what it lowers to: the threshold, where reaching it pays; the first
 * step; the step that reaches the cap.
 */
export const stepEdges = (expression: Expression): StepEdges | undefined => {
  const nodes = [...nodesOf(expression)]
  const choice = nodes.find((node): node is ExpressionOf<"if"> => node.op === "if")
  if (choice?.when.op !== "compare" || choice.when.right.op !== "number") return undefined
  const from = choice.when.right.value
  const counted = countedIn(nodes)
  if (counted === undefined) return { node: choice.when, at: [from] }
  const { first, stepsToCap } = pointsIn(nodes)
  const steps = stepsToCap === undefined ? [one] : [one, stepsToCap]
  const stepped = steps.map((count) => counted.start.add(counted.per.mul(count)))
  const threshold = first.n === 0n ? [] : [from]
  return {
    node: choice.when,
    at: [...threshold, ...stepped].filter((at) => compareExact(at, from) >= 0),
  }
}
