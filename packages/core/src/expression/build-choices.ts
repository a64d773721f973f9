import { type Operand, operand } from "./build.ts"
import type {
  AbsentState,
  Combination,
  Comparison,
  Expression,
  FoldCombination,
  OncePer,
} from "./expression.ts"

/**
 * Comparison of two numbers, or of two texts with `=` and `!=`.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.compare(Expression.input("share"), ">=", "90%")) // "share >= 90%"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const compare = (left: Operand, is: Comparison, right: Operand): Expression => ({
  op: "compare",
  left: operand(left),
  is,
  right: operand(right),
})

/**
 * True when all are.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.and(Expression.input("met"), Expression.input("unity"))) // "met and unity"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const and = (...of: Expression[]): Expression => ({ op: "and", of })

/**
 * True when any is.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.or(Expression.input("met"), Expression.input("excused"))) // "met or excused"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const or = (...of: Expression[]): Expression => ({ op: "or", of })

/**
 * True when `of` is false.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.not(Expression.input("late"))) // "not late"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const not = (of: Expression): Expression => ({ op: "not", of })

/**
 * `then` when the condition holds, `otherwise` when it does not; only that branch is evaluated.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.when(Expression.input("met"), 10, 0)) // "if(met, 10, 0)"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const when = (condition: Expression, then: Operand, otherwise: Operand): Expression => ({
  op: "if",
  when: condition,
  then: operand(then),
  otherwise: operand(otherwise),
})

/**
 * `of`, or `then` when `of` is in one of the states.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const points = Expression.fallback(Expression.input("bonus"), ["missing"], 0)
 * Expression.print(points) // "default(bonus, 0)"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const fallback = (of: Expression, states: ReadonlyArray<AbsentState>, then: Operand): Expression => ({
  op: "fallback",
  of,
  when: states,
  then: operand(then),
})

/**
 * True when `of` is in one of the states.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.isIn(Expression.input("bonus"), "missing")) // "missing(bonus)"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const isIn = (of: Expression, ...states: AbsentState[]): Expression => ({ op: "is", of, states })

/**
 * Folds a list fact; see {@link Expression} for what counts, and once per which keys.
 *
 * @param options.once - which of several items alike count; all of them if left out.
 * @param options.whenEmpty - what it gives where no item counts; nothing can be computed then if left out.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const { input, item } = Expression
 * const late = Expression.fold(input("tasks"), "count", item("name"), Expression.compare(item("days"), ">", 3))
 * Expression.print(late) // "count(tasks, name, days > 3)"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const fold = (
  list: Expression,
  combine: FoldCombination,
  each: Operand,
  where?: Expression,
  options: { readonly once?: OncePer; readonly whenEmpty?: Operand } = {},
): Expression => ({
  op: "fold",
  list,
  combine,
  each: operand(each),
  ...(where === undefined ? {} : { where }),
  ...(options.once === undefined ? {} : { once: options.once }),
  ...(options.whenEmpty === undefined ? {} : { whenEmpty: operand(options.whenEmpty) }),
})

/**
 * The row whose text or number equals `of`; no such row is `otherwise`, or cannot be computed.
 *
 * @param rows - the rows, each with the text, or the number as canonical text, that it stands for.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const rows = [
 *   { is: "good", then: 10 },
 *   { is: "fair", then: 7 },
 * ]
 * Expression.print(Expression.table(Expression.input("grade"), rows, 0)) // 'match(grade, "good", 10, "fair", 7, 0)'
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const table = (
  of: Expression,
  rows: ReadonlyArray<{
    /** What `of` must equal. */
    readonly is: string
    /** What it gives then. */
    readonly then: Operand
  }>,
  otherwise?: Operand,
): Expression => ({
  op: "table",
  of,
  rows: rows.map(({ is, then }) => ({ is, then: operand(then) })),
  ...(otherwise === undefined ? {} : { otherwise: operand(otherwise) }),
})

/**
 * Looks at every subject of the pool.
 *
 * @param options.where - which members count; all if left out.
 * @param options.whenEmpty - what it gives where no member counts; nothing can be computed then if left out.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.aggregate("max", Expression.input("done"))) // "aggregate max(done)"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const aggregate = (
  combine: Combination,
  each: Operand,
  options: { readonly where?: Expression; readonly whenEmpty?: Operand } = {},
): Expression => ({
  op: "aggregate",
  combine,
  each: operand(each),
  ...(options.where === undefined ? {} : { where: options.where }),
  ...(options.whenEmpty === undefined ? {} : { whenEmpty: operand(options.whenEmpty) }),
})
