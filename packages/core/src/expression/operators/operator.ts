import type { Expression, ExpressionOf, Operator } from "../expression.ts"
import type { Outcome } from "../outcome.ts"
import type { Scope } from "../scope.ts"

/** Items of a long list that leave no steps: how many, and their sum where the list is summed. */
export interface Untold {
  readonly count: number
  readonly together?: Outcome
}

/** Evaluates an operand, in the present scope or in another. */
export interface Run {
  readonly scope: Scope
  readonly operand: (operand: Expression, scope?: Scope) => Outcome
  /** Whether steps are kept. */
  readonly tracing: boolean
  /** As `operand`, but leaves no steps: for members of a pool, whose steps are their own, and for long lists. */
  readonly silently: (operand: Expression, scope: Scope) => Outcome
  /** Says of a fold which of its items leave no steps. */
  readonly leaveUntold: (rest: Untold) => void
}

/** How one kind of node is evaluated. */
export type Evaluate<Op extends Operator> = (expression: ExpressionOf<Op>, run: Run) => Outcome

/** The evaluators of some kinds of nodes; a kind without one does not compile. */
export type Evaluators<Op extends Operator> = { readonly [Key in Op]: Evaluate<Key> }
