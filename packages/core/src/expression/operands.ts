import type { Expression } from "./expression.ts"

const some = (operands: ReadonlyArray<Expression | undefined>): ReadonlyArray<Expression> =>
  operands.filter((operand) => operand !== undefined)

/**
 * The direct operands of a node, in the order they are written.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const share = Expression.divide(Expression.input("done"), Expression.input("assigned"))
 * Expression.operandsOf(share).map((operand) => Expression.print(operand)) // ["done", "assigned"]
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const operandsOf = (expression: Expression): ReadonlyArray<Expression> => {
  switch (expression.op) {
    case "add":
      return expression.terms
    case "multiply":
      return expression.factors
    case "subtract":
    case "divide":
    case "compare":
      return [expression.left, expression.right]
    case "min":
    case "max":
    case "and":
    case "or":
      return expression.of
    case "round":
    case "not":
    case "is":
      return [expression.of]
    case "if":
      return [expression.when, expression.then, expression.otherwise]
    case "bands":
      return [expression.of, ...expression.bands.map((band) => band.then)]
    case "table":
      return some([expression.of, ...expression.rows.map((row) => row.then), expression.otherwise])
    case "fallback":
      return [expression.of, expression.then]
    case "fold":
      return some([
        expression.list,
        expression.where,
        expression.each,
        ...(expression.once?.keys ?? []),
        expression.whenEmpty,
      ])
    case "aggregate":
      return some([expression.where, expression.each, expression.whenEmpty])
    case "opaque":
      return expression.fields.map(({ of }) => of)
    default:
      return []
  }
}

/**
 * Every node of the tree, each before its operands. Iterative: neither a deep nor a wide tree overflows the stack.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const share = Expression.divide(Expression.input("done"), Expression.input("assigned"))
 * Array.from(Expression.nodesOf(share), ({ op }) => op) // ["divide", "input", "input"]
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export function* nodesOf(expression: Expression): Generator<Expression> {
  const pending = [expression]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next
    for (const operand of operandsOf(next).toReversed()) pending.push(operand)
  }
}
