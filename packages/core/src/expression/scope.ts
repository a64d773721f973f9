import type { Expression, Opaque } from "./expression.ts"

import type { ListItem, Outcome } from "./outcome.ts"

/**
 * The subjects that are looked at together (a cluster), and what has already been found out about them: an
 * aggregate gives the same answer to each of its members, so it is computed once.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Pool {
  /** Every subject of it, each with its own scope. */
  readonly members: ReadonlyArray<Scope>
  /** By aggregate; `undefined` when no member took part, since what then holds is each subject's own. */
  readonly memo: Map<Expression, Outcome | undefined>
}

/** Which subject it is, and which criteria it is scored by. */
export interface About {
  readonly group?: string
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Where an expression is evaluated: one subject, with its facts, its results so far and its pool.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Scope {
  /** The subject's id. */
  readonly subject: string
  /** Whom aggregates look at. */
  readonly pool: Pool
  /** What is known of the subject besides its facts; nothing for a quota's scope. */
  readonly about?: About
  /** A fact; one that was never given is `missing`. */
  readonly input: (name: string, criterion: string | undefined) => Outcome
  /** The value of a parameter at the date scored for. */
  readonly parameter: (name: string) => Outcome
  /** The points of a criterion, or `total`. */
  readonly result: (of: string) => Outcome
  /** Calls a plugin's function with facts that are all there; left out, it is simply called. */
  readonly opaque?: (opaque: Opaque, facts: ReadonlyArray<Outcome>) => Outcome
  /** Inside a fold: the item it is at. */
  readonly item?: ListItem
  /** Where that item stands: its place, counted from 1, in the list that is folded. */
  readonly at?: {
    /** Its place, from 1. */
    readonly position: number
    /** The list that is folded. */
    readonly list: Expression
  }
  /** What folds inside this fold gave: they do not depend on its items, so each is computed once. */
  readonly folds?: Map<Expression, Outcome | undefined>
}
