import type { Expression, Operator } from "./expression.ts"
import { arithmetic } from "./operators/arithmetic.ts"
import { choice } from "./operators/choice.ts"
import { collection } from "./operators/collection.ts"
import { logic } from "./operators/logic.ts"
import { opaque } from "./operators/opaque.ts"
import type { Evaluators, Run, Untold } from "./operators/operator.ts"
import { values } from "./operators/values.ts"
import type { Outcome } from "./outcome.ts"
import type { Scope } from "./scope.ts"

const operators: Evaluators<Operator> = {
  ...values,
  ...arithmetic,
  ...logic,
  ...choice,
  ...collection,
  ...opaque,
}

/** Whether there is a kind of node of this name. */
export const isOperator = (name: unknown): name is Operator =>
  typeof name === "string" && Object.hasOwn(operators, name)

/**
 * One step of an evaluation: the node, what it gave, and the steps of the operands that were evaluated. Branches
 * not taken leave no step. Explanations are written from this.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Step {
  /** What was evaluated. */
  readonly expression: Expression
  /** What it gave. */
  readonly outcome: Outcome
  /** The steps of what it was worked out from; branches not taken are left out. */
  readonly operands: ReadonlyArray<Step>
  /** In a fold: the place of the item it was evaluated for, counted from 1. */
  readonly position?: number
  /** In a fold over a long list: how many items have no step of their own, and what they add up to. */
  readonly untold?: Untold
}

const run = (expression: Expression, scope: Scope, steps: Step[] | undefined): Outcome => {
  const operands: Step[] | undefined = steps && []
  let untold: Untold | undefined
  const runner: Run = {
    scope,
    tracing: steps !== undefined,
    operand: (operand, inner = scope) => run(operand, inner, operands),
    leaveUntold: (rest) => {
      untold = rest
    },
    silently: (operand, inner) => run(operand, inner, undefined),
  }
  // The table is keyed by operator, so the evaluator found always fits the node.
  const outcome = operators[expression.op](expression as never, runner)
  const position = scope.at === undefined ? {} : { position: scope.at.position }
  const rest = untold === undefined ? {} : { untold }
  steps?.push({ expression, outcome, operands: operands ?? [], ...position, ...rest })
  return outcome
}

/**
 * Evaluates an expression exactly. Total: it never throws on facts; what cannot be known is an absent outcome that
 * says why.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * const scope: Expression.Scope = {
 *   subject: "xa-a",
 *   pool: { members: [], memo: new Map() },
 *   input: (name) => ({ kind: "number", value: Numbers.exact(name === "done" ? 17 : 18) }),
 *   parameter: () => ({ kind: "absent", state: "missing", causes: [] }),
 *   result: () => ({ kind: "absent", state: "missing", causes: [] }),
 * }
 * const share = Expression.divide(Expression.input("done"), Expression.input("assigned"))
 * const outcome = Expression.evaluate(share, scope)
 * outcome.kind === "number" && Numbers.toFraction(outcome.value) // "17/18"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const evaluate = (expression: Expression, scope: Scope): Outcome => run(expression, scope, undefined)

/**
 * Evaluates an expression and keeps every step.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * const scope: Expression.Scope = {
 *   subject: "xa-a",
 *   pool: { members: [], memo: new Map() },
 *   input: () => ({ kind: "number", value: Numbers.exact(17) }),
 *   parameter: () => ({ kind: "absent", state: "missing", causes: [] }),
 *   result: () => ({ kind: "absent", state: "missing", causes: [] }),
 * }
 * const { operands } = Expression.trace(Expression.subtract(Expression.input("done"), 2), scope)
 * operands.map(({ expression }) => Expression.print(expression)) // ["done", "2"]
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const traceExpression = (expression: Expression, scope: Scope): Step => {
  const steps: Step[] = []
  run(expression, scope, steps)
  return steps[0] as Step
}
