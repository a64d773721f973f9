import { Facts, Rulebook, Scoring } from "@danvan/core"
import { defineMechanism, Expression, Plugins } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { issuesOf, manifest, rulebookData } from "./samples.ts"

const words = { vi: "Mẫu", en: "Sample" }

const mechanism = (more: object = {}) =>
  defineMechanism({
    name: "sample/one",
    title: words,
    summary: words,
    parameters: z.strictObject({}),
    fields: () => ({ n: { type: "count", title: words } }),
    lower: ({ field, maximum }) => Expression.min(field("n"), maximum),
    ...more,
  } as Parameters<typeof defineMechanism>[0])

const registered = (more?: object) =>
  Plugins.registerOrThrow([{ manifest: manifest(), mechanisms: [mechanism(more)] }])

describe("a mechanism that is broken", () => {
  it.each<readonly [string, object, string]>([
    ["promises monotony of a field it does not have", { monotone: () => ({ khong: "rewarded" }) }, "“khong”"],
    ["promises what is no direction", { monotone: () => ({ n: "up" }) }, "“penalised”"],
    [
      "throws in monotone",
      {
        monotone: () => {
          throw new Error("hỏng monotone")
        },
      },
      "hỏng monotone",
    ],
    ["gives NaN for an expression", { lower: () => Number.NaN }, "trả về NaN, không phải một biểu thức"],
  ])("that %s is refused with its plugin named", (_, more, told) => {
    const [issue, ...others] = issuesOf(
      Rulebook.make(rulebookData("sample/one"), { plugins: registered(more) }),
    )
    expect(others).toEqual([])
    expect(issue?.code).toBe("mechanism.failed")
    expect(issue?.message.vi).toContain("sample/one (plugin sample/halves 1.2.0)")
    expect(issue?.message.vi).toContain(told)
  })

  it("that empties a list of JavaScript's own loses no subject unseen", () => {
    const { map } = Array.prototype
    const compute = () => {
      Array.prototype.map = () => []
      return 1
    }
    const output = { min: 0, max: 10, decimals: 0 }
    const plugins = registered({ lower: undefined, compute, output })
    const rulebook = Rulebook.makeOrThrow(rulebookData("sample/one"), { plugins })
    const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { c: { n: 1 } } }] })
    const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins })
    try {
      const scored = program.score(facts)
      Array.prototype.map = map
      expect(Result.isFailure(scored) && scored.failure.issues[0]?.code).toBe("subject.lost")
    } finally {
      Array.prototype.map = map
    }
  })
})

describe("a reason that is empty", () => {
  it("is told as none, not as text that should be text", () => {
    const plugin = { manifest: manifest({ engine: "^9.0.0" }), mechanisms: [mechanism()] }
    const refused = Plugins.register([plugin], { engineOverrides: { "sample/halves": " " } })
    expect(issuesOf(refused).map(({ code }) => code)).toEqual(["plugin.override-empty"])
  })
})
