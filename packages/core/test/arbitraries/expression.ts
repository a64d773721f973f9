import * as fc from "fast-check"
import { absent, add, literal, number, truth } from "../../src/expression/build.ts"
import {
  absentStates,
  combinations,
  comparisons,
  type Expression,
  keptItems,
  type Operator,
} from "../../src/expression/expression.ts"
import { exact } from "../../src/number/exact.ts"
import { exactNumber, rounding } from "./exact.ts"

/** The facts the arbitrary expressions refer to, by kind. */
export const factNames = {
  number: ["x", "y", "z"],
  boolean: ["done", "late"],
  text: ["grade", "form"],
  list: ["events", "visits"],
} as const

/** The number fields of the items in the lists. */
export const itemFields = ["points", "people"] as const

const inputOf = (kind: keyof typeof factNames): fc.Arbitrary<Expression> =>
  fc.constantFrom(...factNames[kind]).map((name) => ({ op: "input", name }))

const absence = fc.constantFrom(...absentStates).map((state) => absent(state))
const states = fc.uniqueArray(fc.constantFrom(...absentStates), { minLength: 1 })
const choiceWords = ["tốt", "khá", "kém"] as const
const text: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(...choiceWords).map((word) => literal(word)),
  inputOf("text"),
)

const bound = fc.record({
  at: fc.integer({ min: -20, max: 20 }).map((at) => exact(at)),
  inclusive: fc.boolean(),
})
const bounds = fc.record({ from: bound, to: bound }, { requiredKeys: [], noNullPrototype: true })

/** Expressions of the right kinds, with every operator among them: what {@link checkExpression} lets pass. */
export const { numeric, condition } = fc.letrec<{ numeric: Expression; condition: Expression }>((tie) => {
  const several = fc.array(tie("numeric"), { minLength: 1, maxLength: 3 })
  const pair = { left: tie("numeric"), right: tie("numeric") }
  const keys = fc.array(fc.oneof(tie("numeric"), text), { minLength: 1, maxLength: 2 })
  const once = fc.record({ keys, keep: fc.constantFrom(...keptItems) }, { noNullPrototype: true })
  const over = { combine: fc.constantFrom(...combinations), each: tie("numeric") }
  const number_ = fc.oneof(
    fc.integer({ min: -20, max: 20 }).map((value) => number(value)),
    exactNumber.map((value) => number(value)),
  )
  const node = (
    op: Operator,
    model: Readonly<Record<string, fc.Arbitrary<unknown>>>,
    optional: ReadonlyArray<string> = [],
  ): fc.Arbitrary<Expression> =>
    fc
      .record(model, { requiredKeys: Object.keys(model).filter((key) => !optional.includes(key)) })
      .map((fields) => ({ op, ...fields }) as unknown as Expression)
  const rows = fc.array(
    fc.record({ is: fc.constantFrom(...choiceWords), then: tie("numeric") }, { noNullPrototype: true }),
    {
      maxLength: 3,
    },
  )
  const bands = fc.array(fc.record({ bounds, then: tie("numeric") }, { noNullPrototype: true }), {
    maxLength: 3,
  })
  return {
    numeric: fc.oneof(
      { maxDepth: 4, depthIdentifier: "expression" },
      fc.oneof(
        number_,
        inputOf("number"),
        absence,
        fc.constantFrom(...itemFields).map((field): Expression => ({ op: "item", field })),
        fc.constant<Expression>({ op: "result", of: "c1" }),
        fc.constant<Expression>({ op: "parameter", name: "base" }),
      ),
      node("add", { terms: several, skip: states }, ["skip"]),
      node("subtract", pair),
      node("multiply", { factors: several }),
      node("divide", pair),
      node("min", { of: several }),
      node("max", { of: several }),
      node("round", { of: tie("numeric"), rounding }),
      node("if", { when: tie("condition"), then: tie("numeric"), otherwise: tie("numeric") }),
      node("fallback", { of: tie("numeric"), when: states, then: tie("numeric") }),
      node("bands", { of: tie("numeric"), bands }),
      node("table", { of: text, rows, otherwise: tie("numeric") }, ["otherwise"]),
      node(
        "fold",
        { list: inputOf("list"), ...over, where: tie("condition"), once, whenEmpty: tie("numeric") },
        ["where", "once", "whenEmpty"],
      ),
      node("aggregate", { ...over, where: tie("condition"), whenEmpty: tie("numeric") }, [
        "where",
        "whenEmpty",
      ]),
    ),
    condition: fc.oneof(
      { maxDepth: 4, depthIdentifier: "expression" },
      fc.oneof(fc.boolean().map(truth), inputOf("boolean"), absence),
      node("compare", { ...pair, is: fc.constantFrom(...comparisons) }),
      node("compare", { left: text, right: text, is: fc.constantFrom("=", "!=") }),
      node("and", { of: fc.array(tie("condition"), { maxLength: 3 }) }),
      node("or", { of: fc.array(tie("condition"), { maxLength: 3 }) }),
      node("not", { of: tie("condition") }),
      node(
        "fold",
        {
          list: inputOf("list"),
          combine: fc.constantFrom("any", "all"),
          each: tie("condition"),
          where: tie("condition"),
        },
        ["where"],
      ),
      node("is", { of: tie("numeric"), states }),
    ),
  }
})

/** Sums, differences, products, quotients and extremes of constants: what any calculator can check. */
export const { arithmetic } = fc.letrec<{ arithmetic: Expression }>((tie) => {
  const several = fc.array(tie("arithmetic"), { minLength: 1, maxLength: 3 })
  const pair = fc.tuple(tie("arithmetic"), tie("arithmetic"))
  return {
    arithmetic: fc.oneof(
      { maxDepth: 4 },
      fc
        .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 12 }))
        .map(([top, bottom]) => number(exact(top, bottom))),
      several.map((terms) => add(...terms)),
      several.map((factors): Expression => ({ op: "multiply", factors })),
      several.map((of): Expression => ({ op: "min", of })),
      several.map((of): Expression => ({ op: "max", of })),
      pair.map(([left, right]): Expression => ({ op: "subtract", left, right })),
      pair.map(([left, right]): Expression => ({ op: "divide", left, right })),
    ),
  }
})
