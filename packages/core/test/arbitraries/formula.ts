import * as fc from "fast-check"
import {
  add,
  divide,
  input,
  literal,
  max,
  min,
  multiply,
  number,
  result,
  round,
  subtract,
  truth,
} from "../../src/expression/build.ts"
import { and, compare, fallback, isIn, not, or, when } from "../../src/expression/build-choices.ts"
import { comparisons, type Expression, foldCombinations, keptItems } from "../../src/expression/expression.ts"
import type { FormulaNames } from "../../src/expression/formula/parse-formula.ts"
import { exact } from "../../src/number/exact.ts"
import { rounding } from "./exact.ts"

const facts = ["assigned", "onTime", "beyond", "grade", "min", "_x1", "toString"]
const parameters = ["base", "goal2026"]

/** Names as a rulebook would resolve them: some facts, some parameters, nothing else. */
export const formulaNames: FormulaNames = {
  resolve: (name) => {
    if (name === "tasks") return tasks
    if (facts.includes(name)) return input(name)
    return parameters.includes(name) ? { op: "parameter", name } : undefined
  },
  known: [...facts, ...parameters],
  itemFields: (list) => (list === tasks ? fields : undefined),
}

/** The list of formulas; its items share a name with a fact and one with a parameter. */
const tasks = input("tasks")
const fields = ["quantity", "club", "assigned", "base"]

/** Anything a formula can quote: no line break, and not both kinds of quotation mark. */
const quotable = fc
  .string({ unit: "grapheme", maxLength: 8 })
  .filter((words) => !words.includes("\n") && !(words.includes('"') && words.includes("'")))

/** A decimal of at most 25 digits, negative ones included. */
const constant = fc
  .tuple(
    fc.oneof(fc.bigInt(-30n, 30n), fc.bigInt(-(10n ** 15n), 10n ** 15n)),
    fc.integer({ min: 0, max: 10 }),
    fc.boolean(),
  )
  .map(([digits, places, percent]): Expression => {
    const value = exact(digits, 10n ** BigInt(places))
    return percent ? { op: "number", value: value.div(100), percent } : number(value)
  })

const leaf = fc.oneof(
  constant,
  fc.boolean().map(truth),
  quotable.map(literal),
  fc.constantFrom(...facts).map(input),
  fc.constantFrom(...parameters).map((name): Expression => ({ op: "parameter", name })),
  fc.tuple(quotable, quotable).map(([criterion, name]): Expression => ({ op: "input", name, criterion })),
  fc.constant(result("total")),
  fc
    .tuple(fc.constantFrom("", "assigned:", "share:"), quotable)
    .map(([prefix, criterion]) => result(`${prefix}${criterion}`)),
)

/** Every tree a formula can be read as: whatever the kinds, since the grammar does not know them. */
const treesOf = (leaf: fc.Arbitrary<Expression>) =>
  fc.letrec<{ formula: Expression }>((tie) => {
    const any = tie("formula")
    const pair = fc.tuple(any, any)
    const several = fc.array(any, { minLength: 2, maxLength: 4 })
    const one = fc.array(any, { minLength: 1, maxLength: 3 })
    return {
      formula: fc.oneof(
        { maxDepth: 5 },
        leaf,
        several.map((of) => add(...of)),
        several.map((of) => multiply(...of)),
        several.map((of) => and(...of)),
        several.map((of) => or(...of)),
        pair.map(([left, right]) => subtract(left, right)),
        pair.map(([left, right]) => divide(left, right)),
        fc
          .tuple(any, fc.constantFrom(...comparisons), any)
          .map(([left, is, right]) => compare(left, is, right)),
        any.map(not),
        one.map((of) => min(...of)),
        one.map((of) => max(...of)),
        fc.tuple(any, rounding).map(([of, how]) => round(of, how)),
        fc.tuple(any, any, any).map(([condition, then, otherwise]) => when(condition, then, otherwise)),
        pair.map(([of, then]) => fallback(of, ["missing"], then)),
        fc
          .tuple(any, fc.constantFrom("missing", "not-assigned", "not-applicable"))
          .map(([of, state]) => isIn(of, state)),
      ),
    }
  })

/** Formulas without lists. */
export const { formula } = treesOf(leaf)

const { formula: insideList } = treesOf(
  fc.oneof(
    leaf,
    fc.constantFrom(...fields).map((field): Expression => ({ op: "item", field })),
  ),
)

const once = fc.option(
  fc.record(
    { keys: fc.array(insideList, { minLength: 1, maxLength: 2 }), keep: fc.constantFrom(...keptItems) },
    { noNullPrototype: true },
  ),
  { nil: undefined },
)

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }

/** Formulas with a function over a list somewhere in them. */
export const listFormula: fc.Arbitrary<Expression> = fc
  .tuple(
    fc.constantFrom(...foldCombinations),
    insideList,
    fc.option(insideList, { nil: undefined }),
    once,
    fc.option(formula, { nil: undefined }),
  )
  .map(([combine, each, where, per, whenEmpty]): Expression => {
    const tested = combine === "any" || combine === "all"
    return {
      op: "fold",
      list: tasks,
      combine,
      each: combine === "count" ? number(1) : each,
      ...given("where", where),
      ...(tested ? {} : given("once", per)),
      ...given("whenEmpty", whenEmpty),
    }
  })
  .chain((fold) => fc.constantFrom(fold, add(fold, 1), when(compare(fold, ">", 0), fold, 0)))
