import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readYaml } from "../../src/source/read-yaml.ts"
import { sourceLimits } from "../../src/source/source-tree.ts"
import { issuesOf } from "../samples/issues-of.ts"

const valueIn = (text: string): unknown => Result.getOrThrow(readYaml(text)).value

/** Every issue as `code line:column`. */
const told = (text: string): ReadonlyArray<string> =>
  issuesOf(readYaml(text, "tep.yaml")).map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)

describe("what YAML holds", () => {
  test("is read as plain data, whose numbers keep their spelling", () => {
    expect(valueIn("a: 0.10\nb: 1e999\nc: .nan\nd: 0x1F\ne: -0\nf: 007\ng: 1_000\nh: +5\ni: .5")).toEqual({
      a: "0.10",
      b: "1e999",
      c: ".nan",
      d: "0x1F",
      e: "-0",
      f: "007",
      g: "1_000",
      h: "+5",
      i: ".5",
    })
    const digits = "9".repeat(400)
    expect(valueIn(`a: ${digits}`)).toEqual({ a: digits })
  })

  test("is text, true, false, lists and maps; an empty value is no value", () => {
    expect(valueIn('a: "1"\nb: true\nc: no\nd: [x, ~]\ne:\nf: null\ng: {}\nh: 2026-01-01')).toEqual({
      a: "1",
      b: true,
      c: "no",
      d: ["x", null],
      g: {},
      h: "2026-01-01",
    })
  })

  test("may be JSON, with a byte order mark and with either end of line", () => {
    expect(valueIn('\uFEFF{"a": [1, 2.50, true]}')).toEqual({ a: ["1", "2.50", true] })
    expect(valueIn("a: 1\r\nb:\r\n  - x\r\n")).toEqual({ a: "1", b: ["x"] })
  })

  test("stays text where another version of YAML would make it a date or a truth", () => {
    expect(valueIn("%YAML 1.1\n---\na: yes\nb: 2026-01-01\nc: 1:30\n")).toEqual({
      a: "yes",
      b: "2026-01-01",
      c: "1:30",
    })
  })

  test("may repeat itself by alias, each standing for the anchor before it", () => {
    expect(valueIn("a: &x 1\nb: *x\nc: &x { d: 2 }\ne: [*x, *x]")).toEqual({
      a: "1",
      b: "1",
      c: { d: "2" },
      e: [{ d: "2" }, { d: "2" }],
    })
    // An anchor inside what is repeated stays the one it was.
    expect(valueIn("a: &o { b: &i 1 }\nc: &i 2\nd: *o\ne: *i")).toMatchObject({ d: { b: "1" }, e: "2" })
  })
})

describe("where things stand", () => {
  const tree = Result.getOrThrow(
    readYaml("# note\na: 1\nb:\n  - c: 2\n    d: [3, 4]\n  - &x { e: 5 }\nf: *x\n", "tep.yaml"),
  )

  test.each([
    [[], 2, 1],
    [["a"], 2, 1],
    [["b"], 3, 1],
    [["b", 0], 4, 5],
    [["b", 0, "c"], 4, 5],
    [["b", 0, "d"], 5, 5],
    [["b", 0, "d", 1], 5, 12],
    [["b", 1, "e"], 6, 10],
    [["b", 0, "nothing", "here"], 4, 5],
    [["nowhere"], 2, 1],
  ])("is known for %j: line %i, column %i", (path, line, column) => {
    expect(tree.positionOf(path)).toEqual({ file: "tep.yaml", line, column })
  })

  test("counts lines alike with either end of line, and columns without the byte order mark", () => {
    for (const text of ["a: 1\r\n\r\nb: 2", "\uFEFFa: 1\n\nb: 2"]) {
      const read = Result.getOrThrow(readYaml(text))
      expect([read.positionOf(["a"]), read.positionOf(["b"])]).toEqual([
        { line: 1, column: 1 },
        { line: 3, column: 1 },
      ])
    }
  })
})

describe("a text that cannot be read", () => {
  test.each([
    ["is empty", "", ["source.empty 1:1"]],
    ["is blank", " \n\t\n", ["source.empty 1:1"]],
    ["has only a comment", "# a\n", ["source.empty 1:1"]],
    ["says nothing", "~", ["source.empty 1:1"]],
    ["has a field twice", "a: 1\nb: 2\na: 3\n", ["source.duplicate-key 3:1"]],
    ["has a field twice inside", "a:\n  b: 1\n  c: { d: 1, d: 2 }\n", ["source.duplicate-key 3:14"]],
    ["has a field as a number and as text", '1: a\n"1": b\n', ["source.duplicate-key 2:1"]],
    ["has a field twice, once without a value", "a:\na: 1\n", ["source.duplicate-key 2:1"]],
    ["reaches for a prototype", "__proto__: { a: 1 }\n", ["source.forbidden-key 1:1"]],
    [
      "reaches for prototypes inside",
      "a:\n  - constructor: 1\n    prototype: 2\n",
      ["source.forbidden-key 2:5", "source.forbidden-key 3:5"],
    ],
    ["reaches for a prototype by JSON", '{"a": {"__proto__": null}}', ["source.forbidden-key 1:8"]],
    ["has a map for a name", "? { a: 1 }\n: b\n", ["source.key-not-text 1:3"]],
    ["has two documents", "a: 1\n---\nb: 2\n", ["source.many-documents 2:1"]],
    ["has an open bracket", "a: [1, 2\nb: 3\n", undefined],
    ["has an open quote", 'a: "b\nc: 1\n', undefined],
    ["is indented by a tab", "a:\n\tb: 1\n", undefined],
    ["repeats what is not there", "a: 1\nb: *x\n", ["source.broken 2:4"]],
    ["repeats what comes later", "a: *x\nb: &x 1\n", ["source.broken 1:4"]],
    ["repeats itself inside itself", "a: &x [*x]\n", ["source.too-deep 1:8"]],
  ])("%s", (_, text, expected) => {
    const issues = told(text)
    if (expected !== undefined) expect(issues).toEqual(expected)
    expect(issues.length).toBeGreaterThan(0)
    for (const { at, message, fix } of issuesOf(readYaml(text, "tep.yaml"))) {
      expect(at).toMatchObject({ file: "tep.yaml", line: expect.any(Number), column: expect.any(Number) })
      expect(`${message.vi} ${message.en} ${fix.vi} ${fix.en}`).not.toMatch(/undefined|\{\w+\}/)
    }
  })

  test("leaves nobody's prototype changed", () => {
    readYaml("__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n")
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test("is told all its doubles and forbidden names at once", () => {
    expect(told("a: 1\na: 2\nb: { __proto__: 1, c: 1, c: 2 }\n")).toEqual([
      "source.duplicate-key 2:1",
      "source.forbidden-key 3:6",
      "source.duplicate-key 3:26",
    ])
  })
})

describe("a text made to do harm", () => {
  const full = (piece: string): string => piece.repeat(Math.floor(sourceLimits.characters / piece.length))
  const laughs = Array.from({ length: 9 }, (_, level) =>
    level === 0
      ? "a0: &a0 [x, x, x, x, x, x, x, x, x]"
      : `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
  ).join("\n")

  // Each ends in well under a second on any machine; a walk that is quadratic would take minutes.
  test.each([
    ["a billion laughs", laughs, "source.too-many-values"],
    ["a hundred thousand aliases", `a: &x 1\nb: [${"*x, ".repeat(100_000)}1]`, "source.too-many-values"],
    ["all open brackets", full("["), "source.too-deep"],
    ["all closed brackets", full("]"), "source.broken"],
    ["open braces and names", full("{a: "), "source.too-deep"],
    ["nested dashes", full("- "), undefined],
    ["nested question marks", full("? "), undefined],
    [
      "a staircase",
      Array.from({ length: 900 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      "source.too-deep",
    ],
    ["fifty levels", `${"[".repeat(50)}1${"]".repeat(50)}`, "source.too-deep"],
    ["a character more than the limit", "a".repeat(sourceLimits.characters + 1), "source.too-long"],
    ["a hundred thousand and one values", `[${"1,".repeat(100_001)}1]`, "source.too-many-values"],
  ])("%s is refused", (_, text, code) => {
    const issues = issuesOf(readYaml(text))
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.length).toBeLessThanOrEqual(20)
    if (code !== undefined) expect(issues[0]?.code).toBe(code)
    expect(issues[0]?.at).toBeDefined()
  })

  test("of tens of thousands of fields is read, and a double among them found", () => {
    const fields = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`)
    expect(Object.keys(valueIn(fields.join("\n")) as object)).toHaveLength(40_000)
    expect(told([...fields, "k7: 2"].join("\n"))).toEqual(["source.duplicate-key 40001:1"])
  })

  test("never throws, whatever it holds", () => {
    const pieces = fc.constantFrom(
      "a",
      ": ",
      "- ",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
      "&x ",
      "*x",
      "!!str ",
      "!t ",
      "|",
      ">",
      '"',
      "'",
      "#",
      "%",
      "---",
      "?",
      ",",
      "\t",
      "\r",
      "\u0000",
      "<<",
      "1",
      "~",
      "\uFEFF",
      "\uD800",
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const result = readYaml(text)
          for (const { at } of issuesOf(result)) expect(at?.line).toBeGreaterThanOrEqual(1)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test("of any JSON reads as JSON does, numbers as they are written", () => {
    fc.assert(
      fc.property(fc.json({ depthSize: "small" }), (text) => {
        const read = readYaml(text)
        if (Result.isFailure(read)) {
          const codes = issuesOf(read).map(({ code }) => code)
          expect(["source.forbidden-key", "source.empty", "source.broken"]).toContain(codes[0])
          return
        }
        const spelt = JSON.stringify(JSON.parse(text), (_, value: unknown) =>
          typeof value === "number" ? String(value) : value,
        )
        const without = (value: unknown): unknown =>
          Array.isArray(value)
            ? value.map(without)
            : typeof value === "object" && value !== null
              ? Object.fromEntries(
                  Object.entries(value)
                    .filter(([, one]) => one !== null && one !== undefined)
                    .map(([key, one]) => [key, without(one)]),
                )
              : value
        const plain = (value: unknown): string =>
          JSON.stringify(without(value), (_, one: unknown) =>
            typeof one === "string" && /^-?\d/.test(one) ? String(Number(one)) : one,
          )
        expect(plain(read.success.value)).toBe(plain(JSON.parse(spelt)))
      }),
      { numRuns: 300 },
    )
  })
})
