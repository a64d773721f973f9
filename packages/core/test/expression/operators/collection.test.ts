import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  absent,
  add,
  divide,
  input,
  item,
  literal,
  multiply,
  subtract,
} from "../../../src/expression/build.ts"
import { aggregate, compare, fallback, fold } from "../../../src/expression/build-choices.ts"
import { evaluate } from "../../../src/expression/evaluate.ts"
import {
  type AbsentState,
  absentStates,
  combinations,
  type FoldCombination,
  type OncePer,
} from "../../../src/expression/expression.ts"
import { absentOutcome, numberOutcome, type Outcome } from "../../../src/expression/outcome.ts"
import { exact } from "../../../src/number/exact.ts"
import { answerOf, causesOf, decimal, gone, listOf, poolOf, scopeOf, shown } from "../sample-scope.ts"

describe("fold", () => {
  const events = listOf(
    { kind: "họp", points: 2 },
    { kind: "tập huấn", points: 5 },
    { kind: "họp", points: 3 },
  )

  it.each([
    ["sum", "10"],
    ["mean", "10/3"],
    ["max", "5"],
    ["min", "2"],
    ["count", "3"],
  ] as const)("brings the items of a list to their %s", (how, expected) => {
    expect(answerOf(fold(input("events"), how, item("points")), scopeOf({ events }))).toBe(expected)
  })

  it("takes only the items that satisfy its condition", () => {
    const meetings = compare(item("kind"), "=", literal("họp"))
    expect(answerOf(fold(input("events"), "sum", item("points"), meetings), scopeOf({ events }))).toBe("5")
    expect(answerOf(fold(input("events"), "count", 1, meetings), scopeOf({ events }))).toBe("2")
  })

  it("can use facts of the subject beside fields of the item", () => {
    const weighted = fold(input("events"), "sum", multiply(item("points"), input("weight")))
    expect(answerOf(weighted, scopeOf({ events, weight: 3 }))).toBe("30")
  })

  it.each([
    ["sum", "0"],
    ["count", "0"],
    ["mean", "not-computed"],
    ["max", "not-computed"],
    ["min", "not-computed"],
  ] as const)("gives for the %s of an empty list: %s", (how, expected) => {
    expect(answerOf(fold(input("events"), how, item("points")), scopeOf({ events: listOf() }))).toBe(expected)
  })

  it.each(absentStates)("is %s when the list is", (state) => {
    expect(answerOf(fold(input("events"), "count", 1), scopeOf({ events: gone(state) }))).toBe(state)
  })

  it("is missing when one item lacks the field, and names the list, the place and the field", () => {
    const incomplete = listOf({ points: 2 }, { kind: "họp" })
    expect(evaluate(fold(input("events"), "sum", item("points")), scopeOf({ events: incomplete }))).toEqual(
      absentOutcome("missing", {
        code: "input-missing",
        subject: "u1",
        name: "events",
        item: { position: 2, field: "points" },
      }),
    )
  })

  describe("once per key", () => {
    const roles = listOf(
      { club: "báo", month: 5, points: 5 },
      { club: "báo", month: 5, points: 8 },
      { club: "báo", month: 6, points: 5 },
      { club: "nhạc", month: 5, points: 3 },
    )
    const keys = [item("club"), item("month")]
    const over = (how: FoldCombination, keep: OncePer["keep"], by = keys) =>
      answerOf(
        fold(input("roles"), how, item("points"), undefined, { once: { keys: by, keep } }),
        scopeOf({ roles }),
      )

    it("keeps the highest, the lowest or the first of the items alike in every key (M29)", () => {
      expect(over("sum", "highest")).toBe("16")
      expect(over("sum", "lowest")).toBe("13")
      expect(over("sum", "first")).toBe("13")
      expect(over("sum", "highest", [item("month")])).toBe("13")
      expect(over("count", "first", [item("club")])).toBe("2")
      expect(over("mean", "highest")).toBe("16/3")
    })

    it("takes equal numbers for one key however they are written, and never a number for a text", () => {
      const list = listOf({ k: decimal("1.0"), n: 1 }, { k: 1, n: 2 }, { k: "1", n: 4 })
      const once = { keys: [item("k")], keep: "highest" } as const
      const expression = fold(input("list"), "sum", item("n"), undefined, { once })
      expect(answerOf(expression, scopeOf({ list }))).toBe("6")
    })

    it("is missing when a key is", () => {
      const list = listOf({ points: 1, club: "báo" }, { points: 2 })
      const once = { keys: [item("club")], keep: "highest" } as const
      const outcome = evaluate(
        fold(input("list"), "sum", item("points"), undefined, { once }),
        scopeOf({ list }),
      )
      expect(outcome).toMatchObject({
        state: "missing",
        causes: [{ item: { position: 2, field: "club" } }],
      })
    })

    it("does not depend on the order of the items, unless it keeps the first", () => {
      const entries = fc.array(fc.record({ k: fc.nat(3), n: fc.nat(9) }), { maxLength: 12 })
      fc.assert(
        fc.property(entries, fc.constantFrom("highest", "lowest"), (items, keep) => {
          const expression = fold(input("list"), "sum", item("n"), undefined, {
            once: { keys: [item("k")], keep },
          })
          const forwards = answerOf(expression, scopeOf({ list: listOf(...items) }))
          expect(answerOf(expression, scopeOf({ list: listOf(...items.toReversed()) }))).toBe(forwards)
        }),
      )
    })
  })

  it("says whether any or all items satisfy a condition; a known item decides beside a missing one", () => {
    const over = (how: "any" | "all", list: Outcome) =>
      answerOf(fold(input("list"), how, compare(item("n"), ">", 5)), scopeOf({ list }))
    expect([over("any", listOf()), over("all", listOf())]).toEqual(["false", "true"])
    expect([over("any", listOf({ n: 6 }, {})), over("all", listOf({ n: 1 }, {}))]).toEqual(["true", "false"])
    expect([over("any", listOf({ n: 1 }, {})), over("all", listOf({ n: 6 }, {}))]).toEqual([
      "missing",
      "missing",
    ])
  })

  it("takes what is declared for a list of which nothing counts", () => {
    const highest = fold(input("events"), "max", item("points"), undefined, { whenEmpty: input("own") })
    expect(answerOf(highest, scopeOf({ events: listOf(), own: 7 }))).toBe("7")
    expect(answerOf(highest, scopeOf({ events, own: 7 }))).toBe("5")
    expect(
      causesOf(evaluate(fold(input("events"), "mean", item("points")), scopeOf({ events: listOf() }))),
    ).toEqual(["empty-list"])
  })

  it("adds a list exactly as adding one by one does", () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(parts, (fractions) => {
        const numbers = fractions.map(([top, bottom]) => exact(top, bottom))
        const list = listOf(...numbers.map((n) => ({ n: numberOutcome(n) })))
        const sum = fold(input("list"), "sum", item("n"))
        expect(answerOf(sum, scopeOf({ list }))).toBe(answerOf(add(0, ...numbers)))
      }),
    )
  })

  it("folds a list inside the fold of another once, so that a hundred thousand items take no time", () => {
    const list = listOf(...Array.from({ length: 100_000 }, (_, index) => ({ n: index % 10 })))
    const share = fold(input("list"), "sum", divide(item("n"), fold(input("list"), "sum", item("n"))))
    expect(answerOf(share, scopeOf({ list }))).toBe("1")
  })

  it("leaves out items that are not assigned or not applicable", () => {
    const some = listOf({ points: 2 }, { points: gone("not-assigned") }, { points: gone("not-applicable") })
    expect(answerOf(fold(input("events"), "mean", item("points")), scopeOf({ events: some }))).toBe("2")
    expect(answerOf(fold(input("events"), "count", item("points")), scopeOf({ events: some }))).toBe("1")
  })

  it("names its subject once as witness, even when two items share the largest value", () => {
    const tie = listOf({ points: 5 }, { points: 5 })
    const outcome = evaluate(fold(input("events"), "max", item("points")), scopeOf({ events: tie }))
    expect(outcome).toMatchObject({ witnesses: ["u1"] })
  })

  it("nests: a list inside an item is folded in its turn", () => {
    const groups = listOf({ votes: listOf({ n: 1 }, { n: 2 }) }, { votes: listOf({ n: 10 }) })
    const nested = fold(input("groups"), "sum", fold(item("votes"), "sum", item("n")))
    expect(answerOf(nested, scopeOf({ groups }))).toBe("13")
  })

  it("has no item outside of it", () => {
    expect(answerOf(item("points"))).toBe("missing")
  })
})

describe("aggregate", () => {
  const cluster = () => poolOf({ a: { x: 3, size: 1 }, b: { x: 7, size: 2 }, c: { x: 7, size: 3 } })

  it.each([
    ["sum", "17"],
    ["mean", "17/3"],
    ["max", "7"],
    ["min", "3"],
    ["count", "3"],
  ] as const)("brings the subjects of the pool to their %s, the same for each of them", (how, expected) => {
    const { a, b, c } = cluster()
    const expression = aggregate(how, input("x"))
    expect([a, b, c].map((scope) => answerOf(expression, scope))).toEqual([expected, expected, expected])
  })

  it("names every subject that holds the extreme", () => {
    const { a } = cluster()
    expect(evaluate(aggregate("max", input("x")), a)).toMatchObject({ witnesses: ["b", "c"] })
    expect(evaluate(aggregate("min", input("x")), a)).toMatchObject({ witnesses: ["a"] })
    expect(evaluate(aggregate("sum", input("x")), a)).not.toHaveProperty("witnesses")
  })

  it("evaluates in the place of each member, not of the one that asks", () => {
    const { a } = cluster()
    expect(answerOf(aggregate("sum", multiply(input("x"), input("size"))), a)).toBe("38")
  })

  it("takes only the members that satisfy its condition", () => {
    const { a } = cluster()
    expect(answerOf(aggregate("count", 1, { where: compare(input("size"), ">=", 2) }), a)).toBe("2")
  })

  it("is missing while one member is, and says whose fact is", () => {
    const { a } = poolOf({ a: { x: 3 }, b: {}, c: {} })
    expect(evaluate(aggregate("max", input("x")), a)).toEqual(
      absentOutcome(
        "missing",
        { code: "input-missing", subject: "b", name: "x" },
        { code: "input-missing", subject: "c", name: "x" },
      ),
    )
  })

  it("is missing while the condition of one member is", () => {
    const { a } = poolOf({ a: { x: 3, size: 1 }, b: { x: 7 } })
    expect(answerOf(aggregate("max", input("x"), { where: compare(input("size"), ">", 0) }), a)).toBe(
      "missing",
    )
  })

  it("needs nothing from a member its condition excludes", () => {
    const { a } = poolOf({ a: { x: 3, size: 1 }, b: { size: 0 } })
    expect(answerOf(aggregate("max", input("x"), { where: compare(input("size"), ">", 0) }), a)).toBe("3")
  })

  it("does not wait for a member of whom the task or the condition was never asked", () => {
    for (const state of ["not-assigned", "not-applicable"] as const) {
      const { a } = poolOf({
        a: { x: 3, size: 1 },
        b: { x: gone(state), size: 1 },
        c: { x: 9, size: gone(state) },
      })
      const sized = compare(input("size"), ">", 0)
      expect(answerOf(aggregate("mean", input("x"), { where: sized }), a)).toBe("3")
      expect(answerOf(aggregate("count", input("x"), { where: sized }), a)).toBe("1")
    }
  })

  it.each([
    ["missing", "missing"],
    ["not-computed", "not-computed"],
  ] as const)("is %s when a member is, for every combination", (state, expected) => {
    for (const how of combinations) {
      const { a } = poolOf({ a: { x: 3 }, b: { x: gone(state) } })
      expect(answerOf(aggregate(how, input("x")), a)).toBe(expected)
    }
  })

  it("sums and counts nothing to zero; a mean or extreme of nothing is not computed, for whoever asks", () => {
    const nobody: Record<string, { x: ReturnType<typeof gone> }> = { a: { x: gone("not-assigned") } }
    for (const [how, expected] of [
      ["sum", "0"],
      ["count", "0"],
      ["mean", "not-computed"],
      ["max", "not-computed"],
      ["min", "not-computed"],
    ] as const) {
      expect(answerOf(aggregate(how, input("x")), poolOf(nobody).a!)).toBe(expected)
    }
    const { a, b } = poolOf({ a: { x: gone("not-assigned") }, b: { x: gone("not-assigned") } })
    const largest = aggregate("max", input("x"))
    for (const [subject, scope] of Object.entries({ a, b })) {
      expect(evaluate(largest, scope)).toEqual(absentOutcome("not-computed", { code: "empty", subject }))
    }
  })

  it("gives what is stated for an empty pool, from the facts of the one that asks", () => {
    const { a, b } = poolOf({ a: { own: 1 }, b: { own: 2 } })
    const expression = aggregate("max", absent("not-assigned"), { whenEmpty: input("own") })
    expect([answerOf(expression, a), answerOf(expression, b)]).toEqual(["1", "2"])
  })

  it("gives what is stated for a pool without members", () => {
    const alone = { ...scopeOf(), pool: { members: [], memo: new Map() } }
    expect(answerOf(aggregate("mean", input("x"), { whenEmpty: 0 }), alone)).toBe("0")
    expect(answerOf(aggregate("mean", input("x")), alone)).toBe("not-computed")
  })

  it("ignores what is stated for an empty pool when a member takes part", () => {
    const { a } = cluster()
    expect(answerOf(aggregate("max", input("x"), { whenEmpty: divide(1, 0) }), a)).toBe("7")
  })

  it("looks at the pool once, however many of its subjects ask", () => {
    const { a, b, c, pool } = cluster()
    let looks = 0
    const counted = pool.members.map((scope) => ({
      ...scope,
      input: (name: string, criterion: string | undefined) => {
        looks += 1
        return scope.input(name, criterion)
      },
    }))
    const shared = { members: counted, memo: new Map() }
    const expression = subtract(input("x"), aggregate("max", input("x")))
    const differences = [a, b, c].map((scope) => answerOf(expression, { ...scope, pool: shared }))
    expect(differences).toEqual(["-4", "0", "0"])
    expect(looks).toBe(3)
  })

  it("keeps two aggregates over one pool apart", () => {
    const { a } = cluster()
    expect(answerOf(subtract(aggregate("max", input("x")), aggregate("min", input("x"))), a)).toBe("4")
  })

  it("nests: each member is measured against the leader of its own pool", () => {
    const { a } = cluster()
    const behind = aggregate("sum", subtract(aggregate("max", input("x")), input("x")))
    expect(answerOf(behind, a)).toBe("4")
  })

  it("does not see the item of a fold around it", () => {
    const { a } = poolOf({ a: { events: listOf({ points: 5 }) } })
    const inside = fold(input("events"), "sum", fallback(aggregate("sum", item("points")), ["missing"], -1))
    expect(answerOf(inside, a)).toBe("-1")
  })

  it("stops summing numbers that grow too long", () => {
    const many = Array.from({ length: 2_000 }, (_, index) => [`u${index}`, { x: index + 1 }] as const)
    const { u0 } = poolOf(Object.fromEntries(many))
    const ratios = divide(1, add(multiply(input("x"), "100000000000000000000000000000"), 7))
    for (const how of ["sum", "mean"] as const) {
      expect(causesOf(evaluate(aggregate(how, ratios), u0!))).toEqual(["number-too-long"])
    }
  })

  it("does not depend on the order of the members", () => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom<AbsentState>(...absentStates).map(gone)),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(values, fc.constantFrom(...combinations), (xs, how) => {
        const subjects = xs.map((x, index) => [`u${index}`, { x }] as const)
        const [forward, backward] = [subjects, subjects.toReversed()].map((order) => {
          const outcome = evaluate(aggregate(how, input("x")), poolOf(Object.fromEntries(order)).u0!)
          const witnesses = outcome.kind === "number" ? [...(outcome.witnesses ?? [])].sort() : []
          return [shown(outcome), witnesses]
        })
        expect(backward).toEqual(forward)
      }),
    )
  })
})
