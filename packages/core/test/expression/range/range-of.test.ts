import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  absent,
  add,
  addSkipping,
  divide,
  input,
  item,
  literal,
  min,
  multiply,
  number,
  round,
  subtract,
} from "../../../src/expression/build.ts"
import {
  aggregate,
  and,
  compare,
  fallback,
  fold,
  not,
  or,
  when,
} from "../../../src/expression/build-choices.ts"
import { evaluate } from "../../../src/expression/evaluate.ts"
import { type AbsentState, absentStates, type Expression } from "../../../src/expression/expression.ts"
import type { Outcome } from "../../../src/expression/outcome.ts"
import { keyOf } from "../../../src/expression/range/key-of.ts"
import { between, hasNumber, type NumberSet } from "../../../src/expression/range/number-set.ts"
import { numberRange, type Range, truthRange } from "../../../src/expression/range/range.ts"
import { rangeOf } from "../../../src/expression/range/range-of.ts"
import type { Surroundings } from "../../../src/expression/range/surroundings.ts"
import { toDecimal } from "../../../src/number/decimal.ts"
import { exact } from "../../../src/number/exact.ts"
import { condition, factNames, numeric } from "../../arbitraries/expression.ts"
import { pool } from "../../arbitraries/pool.ts"

const anyState: ReadonlySet<AbsentState> = new Set(absentStates)

const upTo = (from: number, to: number, step?: number): NumberSet =>
  between(
    { from: { at: exact(from), inclusive: true }, to: { at: exact(to), inclusive: true } },
    step === undefined ? undefined : exact(step),
  )

const small = numberRange(upTo(-10, 10, 1))
const maybeSmall = numberRange(upTo(-10, 10, 1), anyState)

const isIn = (names: ReadonlyArray<string>, name: string): boolean => names.includes(name)

/** What is known of the facts that `pool` gives. */
const sample: Surroundings = {
  input: (name): Range => {
    if (isIn(factNames.boolean, name)) return truthRange([true, false], anyState)
    if (isIn(factNames.text, name))
      return { kind: "text", texts: new Set(["tốt", "khá", "kém"]), absent: anyState }
    if (isIn(factNames.list, name)) return { kind: "list", field: () => maybeSmall, absent: anyState }
    return maybeSmall
  },
  parameter: () => small,
  result: () => maybeSmall,
}

const admits = (range: Range, outcome: Outcome): boolean => {
  if (outcome.kind === "absent") return range.absent.has(outcome.state)
  if (outcome.kind === "number") return range.kind === "number" && hasNumber(range.numbers, outcome.value)
  if (outcome.kind === "boolean") return range.kind === "boolean" && range.truths.has(outcome.value)
  return true
}

const tooLong = (outcome: Outcome): boolean =>
  outcome.kind === "absent" && outcome.causes.some(({ code }) => code === "number-too-long")

/** The range in a line: `{0, 5, 10}`, `[0, 10] step 1/4`, `(…, 3) or missing`. */
const shown = (expression: Expression, around: Surroundings = sample): string => {
  const range = rangeOf(expression, around)
  const states = [...range.absent].map((state) => ` or ${state}`).join("")
  if (range.kind === "boolean") return `${[...range.truths].join("/")}${states}`
  if (range.kind !== "number") return `${range.kind}${states}`
  const { numbers } = range
  if ("values" in numbers) return `{${numbers.values.map((value) => toDecimal(value)).join(", ")}}${states}`
  const { from, to } = numbers.bounds
  const start = from === undefined ? "(…" : `${from.inclusive ? "[" : "("}${toDecimal(from.at)}`
  const end = to === undefined ? "…)" : `${toDecimal(to.at)}${to.inclusive ? "]" : ")"}`
  const step = numbers.step === undefined ? "" : ` step ${toDecimal(numbers.step)}`
  return `${start}, ${end}${step}${states}`
}

/** Surroundings in which every fact is between 0 and 100 and always given. */
const plain = (numbers: NumberSet, known: Partial<Surroundings> = {}): Surroundings => ({
  input: (name) => (name === "done" ? truthRange([true, false]) : numberRange(numbers)),
  parameter: () => numberRange(numbers),
  result: () => numberRange(numbers),
  ...known,
})

const percent = plain(upTo(0, 100))
const whole = plain(upTo(0, 1000, 1))

describe("rangeOf", () => {
  it("holds whatever evaluating gives, for every operator and every state of the facts", () => {
    fc.assert(
      fc.property(fc.oneof(numeric, condition), pool, (expression, scopes) => {
        const range = rangeOf(expression, sample)
        for (const scope of scopes()) {
          const outcome = evaluate(expression, scope)
          expect(tooLong(outcome) || admits(range, outcome)).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it("names the values there are when they are few", () => {
    expect(shown(when(input("done"), 10, 5), percent)).toBe("{5, 10}")
    expect(shown(add(when(input("done"), 10, 5), when(input("done"), 3, 0)), percent)).toBe("{5, 8, 10, 13}")
  })

  it("keeps to the grid that steps and roundings leave", () => {
    expect(shown(multiply(input("x"), "0.25"), whole)).toBe("[0, 250] step 0.25")
    expect(shown(round(divide(input("x"), 3), { mode: "half-up", decimals: 2 }), whole)).toBe(
      "[0, 333.33] step 0.01",
    )
    expect(shown(divide(input("x"), 3), plain(upTo(0, 100)))).toBe("[0, 33.3333333333]")
  })

  it("takes a band's points only when the band can be reached", () => {
    const points = (below: string): Expression => ({
      op: "bands",
      of: input("x"),
      bands: [
        { bounds: { from: { at: exact(100), inclusive: false } }, then: number(20) },
        { bounds: { from: { at: exact(90), inclusive: true } }, then: number(15) },
        { bounds: { to: { at: exact(90), inclusive: false } }, then: number(below) },
      ],
    })
    expect(shown(points("0"), percent)).toBe("{0, 15}")
  })

  it("sees a gap between bands only where a value can fall into it", () => {
    const bands = (end: string, around: Surroundings) =>
      shown(
        {
          op: "bands",
          of: input("x"),
          bands: [
            { bounds: { from: { at: exact(80), inclusive: true } }, then: number(1) },
            {
              bounds: { to: { at: exact(BigInt(end.replace(".", "")), 100), inclusive: true } },
              then: number(0),
            },
          ],
        },
        around,
      )
    expect(bands("79.99", percent)).toBe("{0, 1} or not-computed")
    expect(bands("79.99", whole)).toBe("{0, 1}")
  })

  it("knows in a branch what its condition says", () => {
    const excess = when(compare(input("x"), ">", 60), subtract(input("x"), 60), 0)
    expect(shown(excess, percent)).toBe("[0, 40]")
    const capped = when(compare(input("x"), "<=", 10), input("x"), 10)
    expect(shown(capped, percent)).toBe("[0, 10]")
  })

  it("sees that conditions joined contradict each other, or that one of them always holds", () => {
    const [x, y] = [input("x"), input("y")]
    expect(shown(and(compare(x, ">=", 90), compare(x, "<", 80)), percent)).toBe("false")
    expect(shown(and(compare(x, "<", 80), compare(y, "<", 3), compare(x, ">=", 90)), percent)).toBe("false")
    expect(shown(or(compare(x, ">=", 50), compare(x, "<", 60)), percent)).toBe("true")
    expect(shown(or(compare(x, ">=", 60), compare(x, "<", 50)), percent)).toBe("true/false")
    expect(shown(and(input("done"), not(input("done"))), percent)).toBe("false")
    expect(shown(or(not(input("done")), input("done")), percent)).toBe("true")
    const grade = (is: string): Expression => compare(input("grade"), "=", literal(is))
    expect(shown(and(grade("tốt"), grade("khá")))).toBe(
      "false or missing or not-assigned or not-applicable or not-computed",
    )
    expect(shown(or(grade("tốt"), not(grade("tốt"))))).toContain("true or missing")
  })

  it("keeps the states of a contradiction whose fact may be absent", () => {
    const x = input("x")
    const never = and(compare(x, ">", 5), compare(x, "<", 3))
    expect(shown(never)).toBe("false or missing or not-assigned or not-applicable or not-computed")
  })

  it("looks at connectives inside each other without the work doubling at every depth", () => {
    let deep: Expression = compare(input("x"), ">", 5)
    for (let depth = 0; depth < 60; depth += 1)
      deep = depth % 2 === 0 ? and(deep, input("done")) : or(deep, input("done"))
    expect(shown(deep, percent)).toContain("true")
  })

  it("divides by what may be zero only into not-computed, and by a part of itself into at most one", () => {
    expect(shown(divide(1, input("x")), plain(upTo(0, 4)))).toBe("[0.25, …) or not-computed")
    const key = keyOf(input("x"))
    const whole = keyOf(input("assigned"))
    const known = plain(upTo(0, 9), { isAtMost: (left, right) => left === key && right === whole })
    expect(shown(divide(input("x"), input("assigned")), known)).toBe("[0, 1] or not-computed")
  })

  it("leaves out what a sum skips, and is absent when all of it may be", () => {
    const given = (state: AbsentState): Expression => when(input("done"), 5, absent(state))
    expect(shown(addSkipping(["not-assigned"], [given("not-assigned"), number(1)]), percent)).toBe("{1, 6}")
    expect(shown(addSkipping(["not-assigned"], [given("not-assigned")]), percent)).toBe(
      "{0, 5} or not-assigned",
    )
    expect(shown(fallback(given("missing"), ["missing"], 2), percent)).toBe("{2, 5}")
  })

  it("folds and aggregates without knowing how many there are", () => {
    const list: Surroundings = {
      ...percent,
      input: () => ({ kind: "list", field: () => numberRange(upTo(1, 3, 1)), absent: new Set() }),
    }
    const over = (combine: "sum" | "mean" | "max" | "count") =>
      shown(fold(input("list"), combine, item("points")), list)
    expect(over("sum")).toBe("[0, …) step 1")
    expect(over("mean")).toBe("[1, 3] or not-computed")
    expect(over("max")).toBe("{1, 2, 3} or not-computed")
    expect(over("count")).toBe("[0, …) step 1")
    expect(shown(aggregate("max", input("x")), percent)).toBe("[0, 100] or not-computed")
  })

  it("does not carry what one subject's branch knows to the other members of its pool", () => {
    const leader = when(compare(input("x"), "<=", 1), aggregate("max", input("x")), 0)
    expect(shown(leader, plain(upTo(0, 100)))).toBe("[0, 100] or not-computed")
  })

  it("is not fooled by infinity times zero", () => {
    const open = plain({ bounds: { from: { at: exact(0), inclusive: true } } })
    expect(shown(multiply(input("x"), 0), open)).toBe("{0}")
    expect(shown(min(multiply(input("x"), input("y")), 7), open)).toBe("[0, 7]")
  })
})
