import { parseShare } from "../../number/decimal.ts"
import { compareExact, exact, one, zero } from "../../number/exact.ts"
import type { Bounds } from "../bounds.ts"
import type { AbsentState, Combination, Comparison, Expression, ExpressionOf } from "../expression.ts"
import { combinedSet } from "./combined-set.ts"
import { keyOf } from "./key-of.ts"
import { assuming, type Narrowed, narrowedBy, nothingNarrowed, withKnown, withoutItems } from "./narrowing.ts"
import {
  addSets,
  divideSets,
  higherOf,
  lowerOf,
  multiplySets,
  negateSet,
  roundSet,
} from "./number-arithmetic.ts"
import {
  allNumbers,
  between,
  boundsOfSet,
  hasNumber,
  isEmptySet,
  type NumberSet,
  noNumbers,
  onlyNumbers,
  unionOf,
  within,
} from "./number-set.ts"
import {
  absencesIn,
  nothingRange,
  numberRange,
  numbersIn,
  type Range,
  truthRange,
  truthsIn,
  unionOfRanges,
  withoutStates,
  withStates,
} from "./range.ts"
import { possibleSides, truthsOfSides } from "./sides.ts"
import type { Surroundings } from "./surroundings.ts"
import { isCovered } from "./uncovered.ts"

const notNegative: Bounds = { from: { at: zero, inclusive: true } }

/** What folds and aggregates leave out. */
const leftOut: ReadonlyArray<AbsentState> = ["not-assigned", "not-applicable"]

/** Connectives looked at twice inside each other at most so deep, and of at most so many operands: each costs double. */
const maxDepth = 2
const maxOperands = 64

/** Finds what expressions can give in known surroundings. */
class RangeFinder {
  private readonly around: Surroundings
  private readonly known: Narrowed
  private readonly items: ((name: string) => Range) | undefined
  private readonly depth: number

  constructor(
    around: Surroundings,
    known: Narrowed,
    items: ((name: string) => Range) | undefined,
    depth: number,
  ) {
    this.around = around
    this.known = known
    this.items = items
    this.depth = depth
  }

  private knowing(known: Narrowed, depth = this.depth): RangeFinder {
    return new RangeFinder(this.around, known, this.items, depth)
  }

  private assuming(condition: Expression, truth: boolean): RangeFinder {
    return this.knowing(assuming(this.known, condition, truth))
  }

  of(expression: Expression): Range {
    return withKnown(this.known, expression, this.compute(expression))
  }

  private compute(expression: Expression): Range {
    switch (expression.op) {
      case "number":
        return numberRange(onlyNumbers(expression.value))
      case "boolean":
        return truthRange([expression.value])
      case "text":
        return { kind: "text", texts: new Set([expression.value]), absent: new Set() }
      case "absent":
        return nothingRange([expression.state])
      case "input":
        return this.around.input(expression.name, expression.criterion)
      case "parameter":
        return this.around.parameter(expression.name)
      case "result":
        return this.around.result(expression.of)
      case "item":
        return this.items?.(expression.field) ?? numberRange(allNumbers, new Set(["missing"]))
      case "add":
        return this.sum(expression)
      case "subtract":
        return this.strict([expression.left, expression.right], ([left, right]) =>
          addSets(left!, negateSet(right!)),
        )
      case "multiply":
        return this.strict(expression.factors, (sets) => sets.reduce(multiplySets, onlyNumbers(one)))
      case "divide":
        return this.quotient(expression)
      case "min":
        return this.strict(expression.of, (sets) => (sets.length === 0 ? noNumbers : sets.reduce(lowerOf)))
      case "max":
        return this.strict(expression.of, (sets) => (sets.length === 0 ? noNumbers : sets.reduce(higherOf)))
      case "round":
        return this.strict([expression.of], ([set]) => roundSet(set!, expression.rounding))
      case "compare":
        return this.comparison(expression)
      case "and":
        return this.connective(expression.of, false)
      case "or":
        return this.connective(expression.of, true)
      case "not": {
        const range = this.of(expression.of)
        return truthRange(
          [...truthsIn(range)].map((truth) => !truth),
          range.absent,
        )
      }
      case "is": {
        const range = this.of(expression.of)
        const inState = expression.states.some((state) => range.absent.has(state))
        const elsewhere =
          range.kind !== "nothing" || [...range.absent].some((one) => !expression.states.includes(one))
        return truthRange([...(inState ? [true] : []), ...(elsewhere ? [false] : [])])
      }
      case "if":
        return this.branches(expression)
      case "bands":
        return this.bands(expression)
      case "table":
        return this.table(expression)
      case "fallback": {
        const range = this.of(expression.of)
        const used = expression.when.some((state) => range.absent.has(state))
        const kept = withoutStates(range, expression.when)
        return used ? unionOfRanges([kept, this.of(expression.then)]) : kept
      }
      case "fold":
        return this.fold(expression)
      case "aggregate":
        return this.aggregate(expression)
      case "opaque":
        return this.opaque(expression)
    }
  }

  /** An operator that is absent as soon as an operand is. */
  private strict(
    operands: ReadonlyArray<Expression>,
    combine: (sets: ReadonlyArray<NumberSet>) => NumberSet,
  ): Range {
    const ranges = operands.map((operand) => this.of(operand))
    const absent = absencesIn(ranges)
    const numbers = combine(ranges.map(numbersIn))
    // A number may grow too long to be computed, but never within what a rulebook can reasonably say.
    return isEmptySet(numbers) && absent.size > 0 ? nothingRange(absent) : numberRange(numbers, absent)
  }

  private sum({ terms, skip = [] }: ExpressionOf<"add">): Range {
    const ranges = terms.map((term) => this.of(term))
    const skipped = ranges.map((range) => skip.some((state) => range.absent.has(state)))
    const sets = ranges.map((range, index) => {
      const numbers = numbersIn(range)
      return skipped[index] ? unionOf([numbers, onlyNumbers(zero)]) : numbers
    })
    const blocking = absencesIn(ranges.map((range) => withoutStates(range, skip)))
    const allMayLeave = ranges.length > 0 && skipped.every((may) => may)
    const leaving = allMayLeave ? absencesIn(ranges) : blocking
    const numbers = sets.reduce(addSets, onlyNumbers(zero))
    return isEmptySet(numbers) ? nothingRange(leaving) : numberRange(numbers, leaving)
  }

  private quotient({ left, right }: ExpressionOf<"divide">): Range {
    const [dividend, divisor] = [this.of(left), this.of(right)]
    const absent = absencesIn([dividend, divisor])
    const states = hasNumber(numbersIn(divisor), zero) ? [...absent, "not-computed" as const] : [...absent]
    const numbers = divideSets(numbersIn(dividend), numbersIn(divisor))
    if (isEmptySet(numbers)) return nothingRange(states)
    const isShare = this.isNotNegative(dividend) && this.isAtMost(left, right)
    const bounded = isShare ? within(numbers, { ...notNegative, to: { at: one, inclusive: true } }) : numbers
    return numberRange(bounded, new Set(states))
  }

  /** Whether the first is never more than the second, as far as the surroundings know; also where one has a default. */
  private isAtMost(left: Expression, right: Expression): boolean {
    if (this.around.isAtMost === undefined) return false
    if (this.around.isAtMost(keyOf(left), keyOf(right))) return true
    if (left.op === "fallback") return this.isAtMost(left.of, right) && this.isBelow(left.then, right)
    return right.op === "fallback" && this.isAtMost(left, right.of) && this.isBelow(left, right.then)
  }

  private isBelow(left: Expression, right: Expression): boolean {
    const [to, from] = [
      boundsOfSet(numbersIn(this.of(left)))?.to,
      boundsOfSet(numbersIn(this.of(right)))?.from,
    ]
    return to !== undefined && from !== undefined && compareExact(to.at, from.at) <= 0
  }

  private isNotNegative(range: Range): boolean {
    const from = boundsOfSet(numbersIn(range))?.from
    return from !== undefined && compareExact(from.at, zero) >= 0
  }

  private comparison({ left, is, right }: ExpressionOf<"compare">): Range {
    const [a, b] = [this.of(left), this.of(right)]
    const absent = absencesIn([a, b])
    if (a.kind === "nothing" || b.kind === "nothing") return nothingRange(absent)
    if (a.kind === "number" && b.kind === "number") {
      if (keyOf(left) === keyOf(right)) return truthRange(truthsOfSides(new Set([0]), is), absent)
      const sides = new Set(possibleSides(a.numbers, b.numbers))
      if (this.isAtMost(left, right)) sides.delete(1)
      if (this.isAtMost(right, left)) sides.delete(-1)
      return truthRange(truthsOfSides(sides, is), absent)
    }
    if (a.kind === "boolean" && b.kind === "boolean")
      return this.equality([...a.truths], [...b.truths], is, absent)
    if (a.kind === "text" && b.kind === "text" && a.texts !== undefined && b.texts !== undefined)
      return this.equality([...a.texts], [...b.texts], is, absent)
    return truthRange([true, false], absent)
  }

  private equality(
    left: ReadonlyArray<unknown>,
    right: ReadonlyArray<unknown>,
    is: Comparison,
    absent: ReadonlySet<AbsentState>,
  ): Range {
    const sides = new Set(left.flatMap((a) => right.map((b) => (a === b ? (0 as const) : (1 as const)))))
    return truthRange(truthsOfSides(sides, is), absent)
  }

  /**
   * One decisive operand settles a connective whatever the others are. It gives the other truth only where every
   * operand does: there each later one is looked at with what the earlier ones say (`a ≥ 90 and a < 80` never holds).
   */
  private connective(operands: ReadonlyArray<Expression>, decisive: boolean): Range {
    const ranges = operands.map((operand) => this.of(operand))
    const truths = ranges.map(truthsIn)
    const settled = ranges.some(
      (range, index) => range.absent.size === 0 && truths[index]!.size === 1 && truths[index]!.has(decisive),
    )
    if (settled) return truthRange([decisive])
    const may = truths.some((one) => one.has(decisive)) ? [decisive] : []
    const mayNot = truths.every((one) => one.has(!decisive)) && this.areTogether(operands, !decisive)
    return truthRange([...may, ...(mayNot ? [!decisive] : [])], absencesIn(ranges))
  }

  /** Whether all operands may have one truth at once. */
  private areTogether(operands: ReadonlyArray<Expression>, truth: boolean): boolean {
    if (operands.length < 2 || operands.length > maxOperands || this.depth >= maxDepth) return true
    let known = this.known
    for (const operand of operands) {
      if (!truthsIn(this.knowing(known, this.depth + 1).of(operand)).has(truth)) return false
      known = assuming(known, operand, truth)
    }
    return true
  }

  private branches({ when, then, otherwise }: ExpressionOf<"if">): Range {
    const condition = this.of(when)
    const truths = truthsIn(condition)
    const taken = [
      ...(truths.has(true) ? [this.assuming(when, true).of(then)] : []),
      ...(truths.has(false) ? [this.assuming(when, false).of(otherwise)] : []),
    ]
    return withStates(unionOfRanges(taken), condition.absent)
  }

  private bands({ of, bands }: ExpressionOf<"bands">): Range {
    const range = this.of(of)
    const numbers = numbersIn(range)
    const reached = bands.filter(({ bounds }) => !isEmptySet(within(numbers, bounds)))
    const taken = reached.map(({ bounds, then }) => this.knowing(narrowedBy(this.known, of, bounds)).of(then))
    const covered = isCovered(
      numbers,
      reached.map(({ bounds }) => bounds),
    )
    return withStates(unionOfRanges(taken), [...range.absent, ...(covered ? [] : ["not-computed" as const])])
  }

  private table({ of, rows, otherwise }: ExpressionOf<"table">): Range {
    const range = this.of(of)
    const meets = (is: string): boolean => {
      if (range.kind === "text") return range.texts?.has(is) ?? true
      const number = parseShare(is)
      return range.kind !== "number" || (number !== undefined && hasNumber(range.numbers, number))
    }
    const taken = rows.filter(({ is }) => meets(is)).map(({ then }) => this.of(then))
    const isComplete =
      range.kind === "text" &&
      range.texts !== undefined &&
      [...range.texts].every((text) => rows.some(({ is }) => is === text))
    if (isComplete) return withStates(unionOfRanges(taken), range.absent)
    const rest = otherwise === undefined ? nothingRange(["not-computed"]) : this.of(otherwise)
    return withStates(unionOfRanges([...taken, rest]), range.absent)
  }

  private fold({ list, combine, each, where, once, whenEmpty }: ExpressionOf<"fold">): Range {
    const found = this.of(list)
    const fields = found.kind === "list" ? found.field : undefined
    const inside = new RangeFinder(this.around, withoutItems(this.known), fields, this.depth)
    const keys = (once?.keys ?? []).map((key) => inside.of(key))
    const states = new Set([...found.absent, ...absencesIn(keys)])
    const members = inside.of(each)
    const condition = where && inside.of(where)
    if (combine === "any" || combine === "all") return this.whether(combine, members, condition, states)
    return this.over(combine, members, condition, states, whenEmpty && this.of(whenEmpty))
  }

  /** Whether one item holds, or all do: of no items none does, and all do. */
  private whether(
    combine: "any" | "all",
    each: Range,
    where: Range | undefined,
    absent: ReadonlySet<AbsentState>,
  ): Range {
    const decisive = combine === "any"
    const members = withoutStates(each, leftOut)
    const truths = truthsIn(members).has(decisive) ? [decisive, !decisive] : [!decisive]
    return truthRange(truths, new Set([...absent, ...members.absent, ...(where?.absent ?? [])]))
  }

  private aggregate({ combine, each, where, whenEmpty }: ExpressionOf<"aggregate">): Range {
    // What is known here of one subject is not known of the others.
    const elsewhere = new RangeFinder(this.around, nothingNarrowed, undefined, this.depth)
    const condition = where && elsewhere.of(where)
    return this.over(combine, elsewhere.of(each), condition, new Set(), whenEmpty && this.of(whenEmpty))
  }

  /** All that is known of a function is what it promises; what it does instead is not computed. */
  private opaque({ fields, output: { min, max, decimals } }: ExpressionOf<"opaque">): Range {
    const step = one.div(exact(10n ** BigInt(decimals)))
    const numbers = between({ from: { at: min, inclusive: true }, to: { at: max, inclusive: true } }, step)
    return numberRange(numbers, new Set([...absencesIn(fields.map(({ of }) => this.of(of))), "not-computed"]))
  }

  private over(
    combine: Combination,
    each: Range,
    where: Range | undefined,
    absent: ReadonlySet<AbsentState>,
    whenEmpty: Range | undefined,
  ): Range {
    const members = withoutStates(each, leftOut)
    const states = new Set([...absent, ...members.absent, ...(where?.absent ?? [])])
    const range = numberRange(combinedSet(combine, numbersIn(members)), states)
    // Sums and counts of nothing are zero; a mean or an extreme of nothing does not exist.
    if (combine === "sum" || combine === "count") return range
    return whenEmpty === undefined ? withStates(range, ["not-computed"]) : unionOfRanges([range, whenEmpty])
  }
}

/**
 * What an expression can give: never less than what really happens, often exactly that. The linter proves from it
 * that a maximum or a class is out of reach.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * const share = { from: { at: Numbers.exact(0), inclusive: true }, to: { at: Numbers.exact(1), inclusive: true } }
 * const surroundings: Expression.Surroundings = {
 *   input: () => Expression.numberRange(Expression.numbersBetween(share)),
 *   parameter: () => Expression.truthRange([]),
 *   result: () => Expression.truthRange([]),
 * }
 * const range = Expression.rangeOf(Expression.multiply(Expression.input("share"), 15), surroundings)
 * range.kind === "number" && Numbers.toDecimal(Expression.boundsOfSet(range.numbers)!.to!.at) // "15"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const rangeOf = (expression: Expression, surroundings: Surroundings): Range =>
  rangeKnowing(expression, surroundings, nothingNarrowed)

/** As {@link rangeOf}, where more is known of some expressions. */
export const rangeKnowing = (expression: Expression, surroundings: Surroundings, known: Narrowed): Range =>
  new RangeFinder(surroundings, known, undefined, 0).of(expression)
