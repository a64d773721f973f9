import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { number } from "../../src/expression/build.ts"
import { defineMechanism } from "../../src/mechanism/define-mechanism.ts"
import { makeRegistry, makeRegistryOrThrow } from "../../src/mechanism/registry.ts"
import { ratio } from "../../src/mechanism/standard/ratio.ts"
import { standardMechanisms } from "../../src/mechanism/standard/standard-mechanisms.ts"
import { parseRulebook } from "../../src/rulebook/parse-rulebook.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import { oneCriterion } from "../samples/one-criterion.ts"

const named = (name: string, lower: () => ReturnType<typeof number> = () => number(1)) =>
  defineMechanism({
    name,
    title: { vi: "Mẫu", en: "Sample" },
    summary: { vi: "Mẫu", en: "Sample" },
    parameters: z.strictObject({}),
    fields: () => ({}),
    lower,
  })

describe("a registry of mechanisms", () => {
  test("holds what it was given, by name, and nothing else", () => {
    const registry = makeRegistryOrThrow([...standardMechanisms, named("so-mau/rieng")])
    expect([...registry.keys()]).toEqual([...standardMechanisms.map(({ name }) => name), "so-mau/rieng"])
    expect(registry.get("ratio")).toBe(ratio)
  })

  test.each(["", "Ratio", "tỷ-lệ", "a b", "a/b/c", "/a", "a/", "1a", "a".repeat(65), "__proto__"])(
    "refuses the name %j",
    (name) => {
      expect(toldOf(makeRegistry([named(name)]))).toEqual(["mechanism.bad-name at 0"])
    },
  )

  test("refuses a name used twice instead of taking the last, and reports all at once", () => {
    const result = makeRegistry([ratio, named("ratio"), named("Bad"), named("ratio")])
    expect(toldOf(result)).toEqual([
      "mechanism.duplicate at 1",
      "mechanism.bad-name at 2",
      "mechanism.duplicate at 3",
    ])
    expect(() => makeRegistryOrThrow([ratio, ratio])).toThrow("mechanism.duplicate")
  })

  test("is a value: what one knows another need not", () => {
    const text = JSON.stringify(oneCriterion({ mechanism: "so-mau/rieng", max: "5" }))
    const own = makeRegistryOrThrow([named("so-mau/rieng")])
    expect(toldOf(parseRulebook(text))).toEqual(["mechanism.unknown at criteria.0.mechanism"])
    expect(Result.isSuccess(parseRulebook(text, { mechanisms: own }))).toBe(true)
  })
})

describe("a mechanism", () => {
  test("is frozen once defined", () => {
    expect(Object.isFrozen(ratio)).toBe(true)
  })

  test("that throws is named in an issue, and does not take the rulebook down", () => {
    const broken = named("so-mau/hong", () => {
      throw new TypeError("no such thing")
    })
    const text = JSON.stringify(oneCriterion({ mechanism: "so-mau/hong", max: "5" }))
    const issues = issuesOf(parseRulebook(text, { mechanisms: makeRegistryOrThrow([broken]) }))
    expect(issues.map(({ code, facts }) => [code, facts.name, facts.reason])).toEqual([
      ["mechanism.failed", "so-mau/hong", "no such thing"],
    ])
  })

  test("that reads a field it does not declare is told which", () => {
    const forgetful = defineMechanism({
      ...named("so-mau/quen"),
      lower: ({ field }) => field("grade"),
    })
    const text = JSON.stringify(oneCriterion({ mechanism: "so-mau/quen", max: "5" }))
    const [issue] = issuesOf(parseRulebook(text, { mechanisms: makeRegistryOrThrow([forgetful]) }))
    expect(issue?.message.en).toContain("the field “grade”, which it does not declare")
  })
})
