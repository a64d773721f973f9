import type { Step } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import type { Exact } from "../number/exact.ts"

/** The numbers a node looked at first in an evaluation: several where it stands in a fold. */
export const lookedAt = (step: Step, node: Expression, found: Exact[] = []): ReadonlyArray<Exact> => {
  const [of] = step.operands
  if (step.expression === node && of?.outcome.kind === "number") found.push(of.outcome.value)
  for (const operand of step.operands) lookedAt(operand, node, found)
  return found
}
