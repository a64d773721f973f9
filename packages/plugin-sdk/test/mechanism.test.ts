import { Facts, Numbers, Rulebook, Scoring } from "@danvan/core"
import { defineMechanism, Expression, Mechanism, Plugins, Numbers as SdkNumbers } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, expectTypeOf, it } from "vitest"
import * as z from "zod"
import { half, halves, issuesOf, manifest, rulebookData, toldOf } from "./samples.ts"

const words = {
  title: { vi: "Điểm mỗi việc", en: "Points an item" },
  summary: { vi: "Mỗi việc được số điểm đã nêu.", en: "Each item earns the stated points." },
}

const byEffect = defineMechanism({
  name: "sample/per-item",
  ...words,
  parameters: Schema.toStandardSchemaV1(
    Schema.Struct({ each: Schema.Literals(["1", "2"]), cap: Schema.optionalKey(Schema.String) }),
  ),
  fields: ({ parameters }) => {
    expectTypeOf(parameters).toEqualTypeOf<{ readonly each: "1" | "2"; readonly cap?: string }>()
    return { items: { type: "count", title: { vi: "Số việc", en: "Items" } } }
  },
  lower: ({ field, maximum, parameters }) => {
    expectTypeOf(parameters.each).toEqualTypeOf<"1" | "2">()
    return Expression.min(maximum, Expression.multiply(field("items"), parameters.each))
  },
})

const plugin = (...mechanisms: ReadonlyArray<Mechanism.AnyMechanism>) =>
  Plugins.registerOrThrow([{ manifest: manifest(), mechanisms }])

describe("a mechanism", () => {
  it("infers its parameters from zod", () => {
    const mechanism = defineMechanism({
      name: "sample/zod",
      ...words,
      parameters: z.strictObject({ step: Mechanism.shareSchema, mode: z.enum(["up", "down"]).default("up") }),
      fields: () => ({}),
      lower: ({ parameters }) => {
        expectTypeOf(parameters).toEqualTypeOf<{ step: string; mode: "up" | "down" }>()
        return Expression.number(SdkNumbers.zero)
      },
    })
    expectTypeOf(mechanism).toEqualTypeOf<Mechanism.Mechanism<{ step: string; mode: "up" | "down" }>>()
    expect(mechanism.parameters.parse({ step: "5%" })).toEqual({ step: "5%", mode: "up" })
  })

  it("infers its parameters from Effect Schema, and scores by them", () => {
    expectTypeOf(byEffect).toEqualTypeOf<
      Mechanism.Mechanism<{ readonly each: "1" | "2"; readonly cap?: string }>
    >()
    const plugins = plugin(byEffect)
    const rulebook = Rulebook.makeOrThrow(rulebookData("sample/per-item", { each: "2" }), { plugins })
    const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { c: { items: 3 } } }] })
    const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins }).scoreOrThrow(facts)
    expect(Numbers.toDecimal(board.get("u1")!.total!)).toBe("6")
  })

  it("does not compile with parameters its schema does not have", () => {
    defineMechanism({
      name: "sample/wrong",
      ...words,
      parameters: z.strictObject({ step: z.string() }),
      fields: () => ({}),
      // @ts-expect-error: there is no parameter “stop”
      lower: ({ parameters }) => Expression.literal(parameters.stop),
    })
  })

  it("says what another schema refuses, at its place", () => {
    const read = Rulebook.make(rulebookData("sample/per-item", { each: "3" }), { plugins: plugin(byEffect) })
    expect(toldOf(read)).toEqual(["parameter.refused at criteria.0.with.each"])
    expect(issuesOf(read)[0]?.facts.reason).toContain('"1" | "2"')
  })

  it("refuses everything where its schema answers later", () => {
    const later = {
      "~standard": { version: 1, vendor: "sample", validate: async (value: unknown) => ({ value }) },
    } as const
    const slow = defineMechanism({
      name: "sample/slow",
      ...words,
      parameters: later,
      fields: () => ({}),
      lower: () => Expression.literal("1"),
    })
    expect(toldOf(Rulebook.make(rulebookData("sample/slow"), { plugins: plugin(slow) }))).toEqual([
      "parameter.refused at criteria.0.with",
    ])
  })

  it("is described in the rulebook's JSON Schema, whatever its schema", () => {
    const registry = Mechanism.registryOrThrow([...Mechanism.standard, byEffect, half])
    const written = JSON.stringify(Rulebook.jsonSchema(registry))
    expect(written).toContain("sample/per-item")
    expect(written).toContain("sample/half")
  })

  it.each<readonly [string, () => unknown, reason: string]>([
    [
      "throws",
      () => {
        throw new Error("no luck")
      },
      "no luck",
    ],
    ["gives a promise", async () => Expression.literal("1"), "Promise"],
    ["gives nothing", () => undefined, "undefined"],
    ["gives a number", () => Number.NaN, "NaN"],
    ["gives NaN in a node", () => ({ op: "number", value: Number.NaN }), "number"],
    ["gives an unknown node", () => ({ op: "not", of: { op: "shell" } }), "shell"],
    ["leaves a hole in a node", () => ({ op: "min", of: [Expression.literal("1"), undefined] }), "undefined"],
    ["gives a node without operands", () => ({ op: "add" }), "iterable"],
  ])("that %s is told by plugin and version, at its criterion", (_, lower, reason) => {
    const faulty = defineMechanism({
      name: "sample/faulty",
      ...words,
      parameters: z.strictObject({}),
      fields: () => ({}),
      lower: lower as never,
    })
    const read = Rulebook.make(rulebookData("sample/faulty"), { plugins: plugin(faulty) })
    expect(toldOf(read)).toEqual(["mechanism.failed at criteria.0.mechanism"])
    const [issue] = issuesOf(read)
    expect(issue?.facts.name).toBe("sample/faulty (plugin sample/halves 1.2.0)")
    expect(issue?.facts.reason).toContain(reason)
    expect(
      Result.isSuccess(Rulebook.make(rulebookData("sample/half"), { plugins: plugin(faulty, half) })),
    ).toBe(true)
  })

  it("is named with plugin and version in the explanation and in the board's JSON", () => {
    const plugins = Plugins.registerOrThrow([halves])
    const rulebook = Rulebook.makeOrThrow(rulebookData("sample/half"), { plugins })
    const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { c: { met: true } } }] })
    const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins }).scoreOrThrow(facts)
    expect(Numbers.toDecimal(board.get("u1")!.total!)).toBe("5")
    expect(board.explainText("u1", "vi")).toContain("Một nửa (plugin sample/halves 1.2.0)")
    const json = Scoring.boardJsonSchema.parse(board.toJson())
    expect(json.plugins).toEqual([plugins.plugins[0]?.stamp])
  })

  it("leaves no trace on boards that do not use it", () => {
    const plugins = Plugins.registerOrThrow([halves])
    const rulebook = Rulebook.makeOrThrow(rulebookData("ratio"), { plugins })
    const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { c: { done: 1, assigned: 2 } } }] })
    const scored = (options: object) =>
      Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", ...options })
        .scoreOrThrow(facts)
        .toJson()
    expect(scored({ plugins })).toEqual(scored({}))
  })
})
