import { Facts, Numbers, Rulebook, Scoring } from "@danvan/core"
import { defineMechanism, type Mechanism, Plugins } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, expectTypeOf, it } from "vitest"
import * as z from "zod"
import { manifest, rulebookData, toldOf } from "./samples.ts"

const words = {
  title: { vi: "Điểm theo hàm", en: "Points by a function" },
  summary: { vi: "Hàm tính điểm.", en: "A function computes the points." },
}

const villages = defineMechanism({
  name: "sample/villages",
  ...words,
  parameters: z.strictObject({ each: z.enum(["1", "2"]).default("1") }),
  fields: () => ({ villages: { type: "text", title: { vi: "Các thôn", en: "Villages" } } }),
  compute: ({ facts, parameters }) => new Set(facts.villages.split(";")).size * Number(parameters.each),
  output: ({ maximum }) => ({ min: 0, max: maximum, decimals: 0 }),
})

/** Scores u1 to u3 by a function that does something odd for u2 alone; `n` is their number, 1 to 3. */
const scoredBy = (
  odd: (computing: Mechanism.Computing<{ readonly list: ReadonlyArray<string> }>) => unknown,
  more: Partial<Mechanism.OutputRange> & { readonly guard?: Mechanism.CallGuard } = {},
) => {
  const { guard, ...output } = more
  const mechanism = defineMechanism({
    name: "sample/odd",
    ...words,
    parameters: z.object({ list: z.array(z.string()).default(["a"]) }),
    fields: () => ({ n: { type: "number", title: { vi: "Số", en: "Number" } } }),
    compute: (computing) =>
      Numbers.toDecimal(computing.facts.n) === "2" ? (odd(computing) as string) : computing.facts.n,
    output: { min: "0", max: "10", decimals: 2, ...output },
  })
  const plugins = Plugins.registerOrThrow([{ manifest: manifest(), mechanisms: [mechanism] }])
  const rulebook = Rulebook.makeOrThrow(rulebookData("sample/odd"), { plugins })
  const facts = Facts.makeOrThrow({
    subjects: [1, 2, 3].map((n) => ({ id: `u${n}`, criteria: { c: { n } } })),
  })
  return Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins, guard }).scoreOrThrow(facts)
}

const odd: ReadonlyArray<readonly [what: string, code: string, compute: Parameters<typeof scoredBy>[0]]> = [
  [
    "throws",
    "call.threw",
    () => {
      throw new Error("hỏng")
    },
  ],
  [
    "throws what cannot be told",
    "call.threw",
    () => {
      throw {
        toString: () => {
          throw new Error("again")
        },
      }
    },
  ],
  ["gives a JavaScript float", "call.not-exact", () => 0.1 + 0.2],
  ["gives NaN", "call.not-exact", () => Number.NaN],
  ["gives Infinity", "call.not-exact", () => Number.POSITIVE_INFINITY],
  ["gives nothing", "call.not-exact", () => undefined],
  ["gives a number of a million digits", "call.not-exact", () => 10n ** 1_000_000n],
  ["gives words", "call.not-exact", () => "nhiều"],
  ["gives what only looks like an Exact", "call.not-exact", () => ({ s: 1n, n: 1n, d: 0n })],
  [
    "answers with a trap",
    "call.threw",
    () =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("bẫy")
          },
        },
      ),
  ],
  ["gives more than it declares", "call.out-of-range", () => "10.01"],
  ["gives less than it declares", "call.out-of-range", () => -1],
  ["gives more decimals than it declares", "call.too-many-decimals", () => "0.125"],
  ["gives what no decimal writes", "call.too-many-decimals", () => Numbers.exact(1n, 3n)],
  ["gives a promise", "call.promise", () => Promise.reject(new Error("later"))],
  [
    "changes its facts",
    "call.threw",
    ({ facts }) => {
      ;(facts as { n: unknown }).n = 0
      return "1"
    },
  ],
  [
    "changes a number it was given",
    "call.threw",
    ({ facts }) => {
      ;(facts.n as { n: bigint }).n = 0n
      return "1"
    },
  ],
  [
    "changes its parameters",
    "call.threw",
    ({ parameters }) => {
      ;(parameters.list as string[]).push("b")
      return "1"
    },
  ],
]

describe("a mechanism that is a function", () => {
  it("knows the types of its facts and parameters", () => {
    defineMechanism({
      name: "sample/typed",
      ...words,
      parameters: Schema.toStandardSchemaV1(Schema.Struct({ each: Schema.Literals(["1", "2"]) })),
      fields: ({ parameters }) => {
        expectTypeOf(parameters.each).toEqualTypeOf<"1" | "2">()
        return {
          done: { type: "count", title: words.title },
          met: { type: "boolean", title: words.title },
          level: { type: "choice", title: words.title, options: [{ id: "high", title: words.title }] },
          visits: { type: "list", title: words.title, fields: { day: { type: "text", title: words.title } } },
        }
      },
      compute: ({ facts, parameters }) => {
        expectTypeOf(facts.done).toEqualTypeOf<Numbers.Exact>()
        expectTypeOf(facts.met).toEqualTypeOf<boolean>()
        expectTypeOf(facts.level).toEqualTypeOf<"high">()
        expectTypeOf(facts.visits).toEqualTypeOf<ReadonlyArray<{ readonly day: string }>>()
        // @ts-expect-error there is no such fact
        facts.other
        return parameters.each
      },
      output: { min: 0, max: 2, decimals: 0 },
      monotone: () => ({ done: "rewarded" }),
    })
    // @ts-expect-error a function says what it may give
    expect(() => defineMechanism({ ...villages, fields: () => ({}), output: undefined })).toThrow()
  })

  it("scores, and its explanation names the plugin and its version", () => {
    const plugins = Plugins.registerOrThrow([{ manifest: manifest(), mechanisms: [villages] }])
    const rulebook = Rulebook.makeOrThrow(rulebookData("sample/villages", { each: "2" }), { plugins })
    const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { c: { villages: "A;B;A" } } }] })
    const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins }).scoreOrThrow(facts)
    expect(Numbers.toDecimal(board.get("u1")!.total!)).toBe("4")
    expect(board.explainText("u1", "vi")).toContain(
      "hàm “sample/villages” của plugin sample/halves 1.2.0 tính ra: 4",
    )
    expect(board.explainText("u1", "en")).toContain(
      "the function “sample/villages” of the plugin sample/halves 1.2.0",
    )
    expect(board.warnings).toEqual([])
  })

  it.each(odd)("that %s leaves that one result not computed: %s", (_, code, compute) => {
    const board = scoredBy(compute)
    expect(board.subjects.map(({ status }) => status)).toEqual(["scored", "incomplete", "scored"])
    expect(board.get("u2")!.total).toBeUndefined()
    expect(board.get("u2")!.criteria[0]!.state).toBe("not-computed")
    expect([board.get("u1")!, board.get("u3")!].map(({ total }) => Numbers.toDecimal(total!))).toEqual([
      "1",
      "3",
    ])
    const [issue, ...rest] = board.warnings
    expect(rest).toEqual([])
    expect(issue).toMatchObject({
      code,
      severity: "warning",
      path: ["c", "u2"],
      facts: { plugin: "sample/halves 1.2.0", name: "sample/odd", rule: "c", subject: "u2" },
    })
    expect(board.explainText("u2", "vi")).toContain("sample/halves 1.2.0")
    expect(board.explainText("u1", "vi")).not.toContain("không tính được")
  })

  it("is not called with a hole, and a hole is not a fault of its own", () => {
    const plugins = Plugins.registerOrThrow([{ manifest: manifest(), mechanisms: [villages] }])
    const rulebook = Rulebook.makeOrThrow(rulebookData("sample/villages"), { plugins })
    const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: {} }] })
    const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins }).scoreOrThrow(facts)
    expect(board.get("u1")!.criteria[0]!.state).toBe("missing")
    expect(board.warnings).toEqual([])
  })

  it("is called once for each subject, so that an explanation tells of what was scored", () => {
    let calls = 0
    const board = scoredBy(() => {
      calls += 1
      return calls
    })
    board.explain("u2")
    board.explainText("u2", "en")
    expect(calls).toBe(1)
    expect(Numbers.toDecimal(board.get("u2")!.total!)).toBe("1")
  })

  it("is kept from being called by a guard, which is asked before each call and told after", () => {
    const seen: string[] = []
    const guard: Mechanism.CallGuard = {
      enter: ({ rule, subject }) => {
        seen.push(`+${rule}·${subject}`)
        return subject !== "u2"
      },
      leave: ({ subject }) => {
        seen.push(`-${subject}`)
      },
    }
    const board = scoredBy(() => "5", { guard })
    expect(seen).toEqual(["+c·u1", "-u1", "+c·u2", "+c·u3", "-u3"])
    expect(board.warnings.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "call.over-long c.u2",
    ])
    expect(board.get("u2")!.criteria[0]!.state).toBe("not-computed")
  })

  it("is told of by the linter, which takes it at its declared range", () => {
    const plugins = Plugins.registerOrThrow([{ manifest: manifest(), mechanisms: [villages] }])
    const rulebook = Rulebook.makeOrThrow(rulebookData("sample/villages"), { plugins })
    const issues = Rulebook.lint(rulebook, { plugins }).issues
    expect(issues.map(({ code }) => code)).toContain("lint.opaque")
    expect(issues.find(({ code }) => code === "lint.opaque")?.facts).toEqual({
      id: "c",
      name: "sample/villages",
      plugin: "sample/halves 1.2.0",
    })
    expect(issues.map(({ code }) => code)).not.toContain("lint.maximum-unreachable")
  })

  it.each([
    { min: "1", max: "0", decimals: 0 },
    { min: "0", max: 0.5, decimals: 0 },
    { min: "0", max: "1", decimals: 0.5 },
    { min: "0", max: "1", decimals: -1 },
  ])("with an output that is no range is refused with the rulebook: %o", (output) => {
    const mechanism = { ...villages, output } as Mechanism.AnyMechanism
    const plugins = Plugins.registerOrThrow([{ manifest: manifest(), mechanisms: [mechanism] }])
    expect(toldOf(Rulebook.make(rulebookData("sample/villages"), { plugins }))).toEqual([
      "mechanism.failed at criteria.0.mechanism",
    ])
  })

  it("with lower besides is scored by lower", () => {
    const both = {
      ...villages,
      lower: ({ maximum }: Mechanism.Lowering<unknown>) => ({ op: "number", value: maximum }),
    }
    const plugins = Plugins.registerOrThrow([
      { manifest: manifest(), mechanisms: [both as Mechanism.AnyMechanism] },
    ])
    const rulebook = Rulebook.makeOrThrow(rulebookData("sample/villages"), { plugins })
    const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { c: { villages: "A" } } }] })
    const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins }).scoreOrThrow(facts)
    expect(Numbers.toDecimal(board.get("u1")!.total!)).toBe("10")
  })

  it("cannot be smuggled into a tree", () => {
    const smuggler = defineMechanism({
      name: "sample/smuggler",
      ...words,
      parameters: z.strictObject({}),
      fields: () => ({}),
      lower: () => ({ op: "opaque" }) as never,
    })
    const plugins = Plugins.registerOrThrow([{ manifest: manifest(), mechanisms: [smuggler] }])
    expect(Result.isFailure(Rulebook.make(rulebookData("sample/smuggler"), { plugins }))).toBe(true)
  })
})
