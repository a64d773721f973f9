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
  /** What two items must have in common to count as one. */
  readonly keys: ReadonlyArray<Expression>
  /** Which of them counts. */
  readonly keep: (typeof keptItems)[number]
}

/** What every node may carry: words that name the step in an explanation. */
interface Noted {
  /** The step's name in explanations. */
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
    | {
        readonly op: "number"
        /** The number itself, exact. */
        readonly value: Exact
        /** Whether it was written as a percentage; the value is the share: 0.8 for 80%. */
        readonly percent?: boolean
      }
    | {
        readonly op: "boolean"
        /** True or false. */
        readonly value: boolean
      }
    | {
        readonly op: "text"
        /** The text, or the id of an option. */
        readonly value: string
      }
    /** No value, for a stated reason; `because` tells it to people. */
    | {
        readonly op: "absent"
        /** Which kind of absence. */
        readonly state: AbsentState
        /** What the rule says of it. */
        readonly because?: Text
      }
    /** A fact: of one criterion, or of the subject as a whole when `criterion` is left out. */
    | {
        readonly op: "input"
        /** The fact's name. */
        readonly name: string
        /** Whose fact it is; the subject's own if left out. */
        readonly criterion?: string
      }
    /** A dated parameter of the rulebook, at the date scored for. */
    | {
        readonly op: "parameter"
        /** The parameter's name. */
        readonly name: string
      }
    /** The result of another definition: a criterion's points, its assigned maximum, the total. */
    | {
        readonly op: "result"
        /** The criterion's id, or `total`. */
        readonly of: string
      }
    /** A field of the list item that the enclosing fold is at. */
    | {
        readonly op: "item"
        /** The field's name. */
        readonly field: string
      }
    /** A sum; terms in a state of `skip` are left out, and with every term left out the sum is so too. */
    | {
        readonly op: "add"
        /** What is added up. */
        readonly terms: ReadonlyArray<Expression>
        /** The states whose terms are left out; any other absent term makes the sum absent. */
        readonly skip?: ReadonlyArray<AbsentState>
      }
    | {
        readonly op: "subtract"
        /** What is taken from. */
        readonly left: Expression
        /** What is taken away. */
        readonly right: Expression
      }
    | {
        readonly op: "multiply"
        /** What is multiplied. */
        readonly factors: ReadonlyArray<Expression>
      }
    | {
        readonly op: "divide"
        /** The dividend. */
        readonly left: Expression
        /** The divisor; 0 makes it `not-computed`. */
        readonly right: Expression
      }
    | {
        /** The least or the greatest. */
        readonly op: "min" | "max"
        /** What is compared; one absent makes it absent. */
        readonly of: ReadonlyArray<Expression>
      }
    | {
        readonly op: "round"
        /** The number rounded. */
        readonly of: Expression
        /** To how many digits, and which way. */
        readonly rounding: Rounding
      }
    | {
        readonly op: "compare"
        /** The value on the left of the sign. */
        readonly left: Expression
        /** The sign. */
        readonly is: Comparison
        /** The value on its right. */
        readonly right: Expression
      }
    | {
        /** All of them, or one. */
        readonly op: "and" | "or"
        /** The conditions. */
        readonly of: ReadonlyArray<Expression>
      }
    | {
        readonly op: "not"
        /** The condition turned round. */
        readonly of: Expression
      }
    | {
        readonly op: "if"
        /** The condition; where it is absent, so is the result. */
        readonly when: Expression
        /** What it gives when true. */
        readonly then: Expression
        /** What it gives when false. */
        readonly otherwise: Expression
      }
    /** The first band that holds `of`; a value in no band is `not-computed`. */
    | {
        readonly op: "bands"
        /** The number looked up. */
        readonly of: Expression
        /** In order. */
        readonly bands: ReadonlyArray<{
          /** The numbers it holds. */
          readonly bounds: Bounds
          /** What it gives. */
          readonly then: Expression
        }>
      }
    /** The row whose `is` equals the text or number `of`; no such row is `otherwise`, or `not-computed`. */
    | {
        readonly op: "table"
        /** What is looked up. */
        readonly of: Expression
        /** In order. */
        readonly rows: ReadonlyArray<{
          /** The text it stands for, or the number as canonical text. */
          readonly is: string
          /** What it gives. */
          readonly then: Expression
        }>
        /** For everything no row is for. */
        readonly otherwise?: Expression
      }
    /**
     * Folds a list fact: `each` is evaluated for every item that satisfies `where`, and of items with the same keys
     * only one counts. Items whose `each` is not assigned or not applicable are left out.
     */
    | {
        readonly op: "fold"
        /** The list fact. */
        readonly list: Expression
        /** How the items come to one value. */
        readonly combine: FoldCombination
        /** What is worked out for every item. */
        readonly each: Expression
        /** Which items count; all if left out. */
        readonly where?: Expression
        /** Which of several alike count. */
        readonly once?: OncePer
        /** What it gives where no item counts; nothing can be computed then if left out. */
        readonly whenEmpty?: Expression
      }
    /**
     * Looks at every subject of the pool (the subjects ranked together): `each` is evaluated in their place.
     * Members whose `each` is not assigned or not applicable are left out.
     */
    | {
        readonly op: "aggregate"
        /** How the members come to one value. */
        readonly combine: Combination
        /** What is worked out in every member's place. */
        readonly each: Expression
        /** Which members count; all if left out. */
        readonly where?: Expression
        /** What it gives where no member counts. */
        readonly whenEmpty?: Expression
      }
    /** True when `of` is in one of the states. */
    | {
        readonly op: "is"
        /** What is looked at. */
        readonly of: Expression
        /** The states asked about. */
        readonly states: ReadonlyArray<AbsentState>
      }
    /** `of`, or `then` when `of` is in one of the states: the only way a missing value becomes a number. */
    | {
        readonly op: "fallback"
        /** What is taken where it is there. */
        readonly of: Expression
        /** The states that are replaced; others stay. */
        readonly when: ReadonlyArray<AbsentState>
        /** What is taken instead. */
        readonly then: Expression
      }
    /** A function of a plugin, of which only what goes in and what may come out is known. */
    | {
        readonly op: "opaque"
        /** The mechanism's name. */
        readonly name: string
        /** The plugin it came with, and its version; the name again for a mechanism of no plugin. */
        readonly plugin: string
        /** The criterion it is used in. */
        readonly criterion: string
        /** Its parameters and maximum as text: two uses with the same text compute the same. */
        readonly key: string
        /** The facts that go in. */
        readonly fields: ReadonlyArray<{
          /** The name the function knows it by. */
          readonly name: string
          /** What it stands for. */
          readonly of: Expression
        }>
        /** What may come out; anything else is `not-computed`. */
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
export type ExpressionOf<Op extends Operator> = Extract<
  Expression,
  {
    /** The kind's name. */
    readonly op: Op
  }
>

/**
 * A function that danvan cannot look into, used in one criterion: everything but what it does is data.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Opaque = ExpressionOf<"opaque">
