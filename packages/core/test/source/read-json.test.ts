import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { jsonLimits, readJson } from "../../src/source/read-json.ts"
import { readYaml } from "../../src/source/read-yaml.ts"
import { issuesOf } from "../samples/issues-of.ts"

const told = (text: string): ReadonlyArray<string> =>
  issuesOf(readJson(text, "so-lieu.json")).map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)

describe("JSON", () => {
  test("is read with its numbers as they are written", () => {
    const text = '\uFEFF{"a": 0.10, "b": -1e999, "c": [1, true, "x"], "d": null}'
    expect(Result.getOrThrow(readJson(text)).value).toEqual({ a: "0.10", b: "-1e999", c: ["1", true, "x"] })
  })

  test("knows where everything stands", () => {
    const tree = Result.getOrThrow(readJson('{\n  "a": [\n    { "b": 1 }\n  ]\n}', "so-lieu.json"))
    expect(tree.positionOf(["a", 0, "b"])).toEqual({ file: "so-lieu.json", line: 3, column: 7 })
    expect(tree.positionOf(["a", 0, "none"])).toEqual({ file: "so-lieu.json", line: 3, column: 5 })
    expect(tree.positionOf(["a", 7])).toEqual({ file: "so-lieu.json", line: 2, column: 3 })
    expect(tree.positionOf([])).toEqual({ file: "so-lieu.json", line: 1, column: 1 })
  })

  test.each([
    ['{"a": 1,\n "a": 2}', ["source.duplicate-key 2:2"]],
    ['{"__proto__": 1, "b": {"constructor": 2}}', ["source.forbidden-key 1:2", "source.forbidden-key 1:24"]],
    ['{"a": 1', undefined],
    ['{"a": 01}', undefined],
    ['{"a": NaN}', undefined],
    ["{'a': 1}", undefined],
    ['{"a": 1} x', undefined],
    ["", undefined],
    [`{"a": ${"[".repeat(1_000_000)}`, undefined],
    [`{"a": ${"[".repeat(60)}${"]".repeat(60)}}`, ["source.too-deep 1:1"]],
    [`{"a": "${"x".repeat(jsonLimits.characters)}"}`, ["source.too-long 1:1"]],
  ])("refuses what is no sound JSON: case %#", (text, expected) => {
    const issues = told(text)
    expect(issues.length).toBeGreaterThan(0)
    for (const issue of issues) expect(issue).toMatch(/^source\.[a-z-]+ \d+:\d+$/)
    if (expected !== undefined) expect(issues).toEqual(expected)
  })

  test("is read to the same values and refused for the same doubles as by the reader of YAML", () => {
    const json = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("0.10", "-3", "true", '"x"', '"Dân vận"'),
        tie("list"),
        tie("map"),
      ),
      list: fc.array(tie("any"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      map: fc
        .array(fc.tuple(fc.constantFrom("a", "b", "c", "đ"), tie("any")), { maxLength: 3 })
        .map((members) => `{${members.map(([name, value]) => `"${name}": ${value}`).join(", ")}}`),
    })).any
    fc.assert(
      fc.property(json, (text) => {
        const [json, yaml] = [readJson(String(text)), readYaml(String(text))]
        expect(Result.isSuccess(json)).toBe(Result.isSuccess(yaml))
        if (Result.isSuccess(json) && Result.isSuccess(yaml))
          expect(json.success.value).toEqual(yaml.success.value)
        const codes = (result: typeof json) => issuesOf(result).map(({ code, path }) => [code, path])
        expect(codes(json)).toEqual(codes(yaml))
      }),
      { numRuns: 300 },
    )
  })
})
