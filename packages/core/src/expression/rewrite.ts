import type { Expression } from "./expression.ts"

type Change = (expression: Expression) => Expression

const each = (operands: ReadonlyArray<Expression>, change: Change): ReadonlyArray<Expression> =>
  operands.map((operand) => rewrite(operand, change))

const maybe = <Key extends string>(key: Key, operand: Expression | undefined, change: Change) =>
  (operand === undefined ? {} : { [key]: rewrite(operand, change) }) as { readonly [K in Key]?: Expression }

const inside = (expression: Expression, change: Change): Expression => {
  switch (expression.op) {
    case "add":
      return { ...expression, terms: each(expression.terms, change) }
    case "multiply":
      return { ...expression, factors: each(expression.factors, change) }
    case "subtract":
    case "divide":
    case "compare":
      return {
        ...expression,
        left: rewrite(expression.left, change),
        right: rewrite(expression.right, change),
      }
    case "min":
    case "max":
    case "and":
    case "or":
      return { ...expression, of: each(expression.of, change) }
    case "round":
    case "not":
    case "is":
      return { ...expression, of: rewrite(expression.of, change) }
    case "if":
      return {
        ...expression,
        when: rewrite(expression.when, change),
        then: rewrite(expression.then, change),
        otherwise: rewrite(expression.otherwise, change),
      }
    case "bands":
      return {
        ...expression,
        of: rewrite(expression.of, change),
        bands: expression.bands.map((band) => ({ ...band, then: rewrite(band.then, change) })),
      }
    case "table":
      return {
        ...expression,
        of: rewrite(expression.of, change),
        rows: expression.rows.map((row) => ({ ...row, then: rewrite(row.then, change) })),
        ...maybe("otherwise", expression.otherwise, change),
      }
    case "fallback":
      return { ...expression, of: rewrite(expression.of, change), then: rewrite(expression.then, change) }
    case "fold":
      return {
        ...expression,
        list: rewrite(expression.list, change),
        each: rewrite(expression.each, change),
        ...maybe("where", expression.where, change),
        ...(expression.once === undefined
          ? {}
          : { once: { ...expression.once, keys: each(expression.once.keys, change) } }),
        ...maybe("whenEmpty", expression.whenEmpty, change),
      }
    case "aggregate":
      return {
        ...expression,
        each: rewrite(expression.each, change),
        ...maybe("where", expression.where, change),
        ...maybe("whenEmpty", expression.whenEmpty, change),
      }
    case "opaque":
      return {
        ...expression,
        fields: expression.fields.map(({ name, of }) => ({ name, of: rewrite(of, change) })),
      }
    default:
      return expression
  }
}

/**
 * The tree with `change` applied to every node, operands before the node that holds them.
 *
 * @param change - gives what stands in the place of a node; the node itself to leave it.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const points = Expression.multiply(Expression.input("share"), 15)
 * const renamed = Expression.rewrite(points, (node) => (node.op === "input" ? Expression.input("part") : node))
 * Expression.print(renamed) // "part * 15"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const rewrite = (expression: Expression, change: Change): Expression =>
  change(inside(expression, change))
