import { expressionLimits } from "./check-expression.ts"
import { isOperator } from "./evaluate.ts"
import type { Expression } from "./expression.ts"
import { nodesOf, operandsOf } from "./operands.ts"

const shown = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? `${Object.prototype.toString.call(value).slice(8, -1)}${"op" in value ? ` “${String(value.op)}”` : ""}`
    : String(value)

const isNode = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null || !("op" in value) || !isOperator(value.op)) return false
  // Only danvan makes these, from `compute`.
  if (value.op === "opaque") return false
  if (value.op !== "number") return true
  const number = "value" in value ? value.value : undefined
  return typeof number === "object" && number !== null && "n" in number && typeof number.n === "bigint"
}

/**
 * What of a tree that came from elsewhere is no node, in words; `undefined` for a sound one. A tree over the limits
 * is only looked at as far as they go: `checkExpression` refuses it.
 */
export const brokenNode = (expression: Expression): string | undefined => {
  if (!isNode(expression)) return shown(expression)
  let count = 0
  for (const node of nodesOf(expression)) {
    for (const operand of operandsOf(node)) if (!isNode(operand)) return shown(operand)
    count += 1
    if (count > expressionLimits.nodes) return undefined
  }
  return undefined
}
