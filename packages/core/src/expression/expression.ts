import type { Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"
import type { Rounding } from "../number/rounding.ts"
import type { Bounds } from "./bounds.ts"
import type { OpaqueFact, OpaqueOutput } from "./opaque.ts"

/**
 * Why a value is not there. The four are never mixed up, and none of them is zero:
 *
 * - `missing` (chưa chấm, chưa có số liệu): not yet given, so nothing that needs it is known;
 * - `not-assigned` (không giao): the task was not given to the subject;
 * - `not-applicable` (không áp dụng): the criterion does not concern the subject;
 * - `not-computed` (không tính được): a division by zero, a value in no band, a failing plugin.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const absentStates = ["missing", "not-assigned", "not-applicable", "not-computed"] as const

/**
 * One of {@link absentStates}.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type AbsentState = (typeof absentStates)[number]

/**
 * How two values compare.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const comparisons = ["<", "<=", "=", "!=", ">=", ">"] as const

/**
 * One of {@link comparisons}.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Comparison = (typeof comparisons)[number]

/**
 * How a fold over a list or an aggregate over a pool brings many values to one.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const combinations = ["sum", "mean", "max", "min", "count"] as const

/**
 * One of {@link combinations}.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Combination = (typeof combinations)[number]

/**
 * How a fold over a list brings its items to one: as a {@link Combination}, or whether a condition holds.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const foldCombinations = [...combinations, "any", "all"] as const

/**
 * One of {@link foldCombinations}.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type FoldCombination = (typeof foldCombinations)[number]

/**
 * Which of several items with the same keys counts.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const keptItems = ["highest", "lowest", "first"] as const

/**
 * Items that count once for every combination of keys: one role a club and month, the highest.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface OncePer {
  readonly keys: ReadonlyArray<Expression>
  readonly keep: (typeof keptItems)[number]
}

/** What every node may carry: words that name the step in an explanation. */
interface Noted {
  readonly note?: Text
  /** Shows the value as a percentage. */
  readonly shownAs?: "percent"
}

/**
 * The tree every scoring rule becomes: plain data over exact numbers, so that executors can run it, the linter
 * can reason about it and an explanation can be written from it. Build it with the functions of `Expression`.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Expression = Noted &
  (
    | { readonly op: "number"; readonly value: Exact; readonly percent?: boolean }
    | { readonly op: "boolean"; readonly value: boolean }
    | { readonly op: "text"; readonly value: string }
    /** No value, for a stated reason; `because` tells it to people. */
    | { readonly op: "absent"; readonly state: AbsentState; readonly because?: Text }
    /** A fact: of one criterion, or of the subject as a whole when `criterion` is left out. */
    | { readonly op: "input"; readonly name: string; readonly criterion?: string }
    /** A dated parameter of the rulebook, at the date scored for. */
    | { readonly op: "parameter"; readonly name: string }
    /** The result of another definition: a criterion's points, its assigned maximum, the total. */
    | { readonly op: "result"; readonly of: string }
    /** A field of the list item that the enclosing fold is at. */
    | { readonly op: "item"; readonly field: string }
    /** A sum; terms in a state of `skip` are left out, and with every term left out the sum is so too. */
    | {
        readonly op: "add"
        readonly terms: ReadonlyArray<Expression>
        readonly skip?: ReadonlyArray<AbsentState>
      }
    | { readonly op: "subtract"; readonly left: Expression; readonly right: Expression }
    | { readonly op: "multiply"; readonly factors: ReadonlyArray<Expression> }
    | { readonly op: "divide"; readonly left: Expression; readonly right: Expression }
    | { readonly op: "min" | "max"; readonly of: ReadonlyArray<Expression> }
    | { readonly op: "round"; readonly of: Expression; readonly rounding: Rounding }
    | {
        readonly op: "compare"
        readonly left: Expression
        readonly is: Comparison
        readonly right: Expression
      }
    | { readonly op: "and" | "or"; readonly of: ReadonlyArray<Expression> }
    | { readonly op: "not"; readonly of: Expression }
    | {
        readonly op: "if"
        readonly when: Expression
        readonly then: Expression
        readonly otherwise: Expression
      }
    /** The first band that holds `of`; a value in no band is `not-computed`. */
    | {
        readonly op: "bands"
        readonly of: Expression
        readonly bands: ReadonlyArray<{ readonly bounds: Bounds; readonly then: Expression }>
      }
    /** The row whose `is` equals the text or number `of`; no such row is `otherwise`, or `not-computed`. */
    | {
        readonly op: "table"
        readonly of: Expression
        readonly rows: ReadonlyArray<{ readonly is: string; readonly then: Expression }>
        readonly otherwise?: Expression
      }
    /**
     * Folds a list fact: `each` is evaluated for every item that satisfies `where`, and of items with the same keys
     * only one counts. Items whose `each` is not assigned or not applicable are left out.
     */
    | {
        readonly op: "fold"
        readonly list: Expression
        readonly combine: FoldCombination
        readonly each: Expression
        readonly where?: Expression
        readonly once?: OncePer
        readonly whenEmpty?: Expression
      }
    /**
     * Looks at every subject of the pool (the subjects ranked together): `each` is evaluated in their place.
     * Members whose `each` is not assigned or not applicable are left out.
     */
    | {
        readonly op: "aggregate"
        readonly combine: Combination
        readonly each: Expression
        readonly where?: Expression
        readonly whenEmpty?: Expression
      }
    /** True when `of` is in one of the states. */
    | { readonly op: "is"; readonly of: Expression; readonly states: ReadonlyArray<AbsentState> }
    /** `of`, or `then` when `of` is in one of the states: the only way a missing value becomes a number. */
    | {
        readonly op: "fallback"
        readonly of: Expression
        readonly when: ReadonlyArray<AbsentState>
        readonly then: Expression
      }
    /** A function of a plugin, of which only what goes in and what may come out is known. */
    | {
        readonly op: "opaque"
        /** The mechanism's name. */
        readonly name: string
        /** The plugin it came with, and its version; the name again for a mechanism of no plugin. */
        readonly plugin: string
        readonly criterion: string
        /** Its parameters and maximum as text: two uses with the same text compute the same. */
        readonly key: string
        readonly fields: ReadonlyArray<{ readonly name: string; readonly of: Expression }>
        readonly output: OpaqueOutput
        /** The plugin's function. */
        readonly compute: (facts: Readonly<Record<string, OpaqueFact>>) => unknown
      }
  )

/**
 * The name of a kind of node.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Operator = Expression["op"]

/**
 * The nodes of one kind.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type ExpressionOf<Op extends Operator> = Extract<Expression, { readonly op: Op }>

/**
 * A function that danvan cannot look into, used in one criterion: everything but what it does is data.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Opaque = ExpressionOf<"opaque">
