import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { readValue } from "../../src/source/read-value.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"

const cycle: { self?: unknown } = {}
cycle.self = cycle
const twofold: { a?: unknown; b?: unknown } = {}
Object.assign(twofold, { a: twofold, b: [twofold, twofold] })

class Grade {
  readonly points = 5
}

describe("data from code", () => {
  test("is read like a file: numbers as text, nothing as nothing", () => {
    const bare = Object.assign(Object.create(null), { x: 1 })
    expect(
      Result.getOrThrow(
        readValue({ a: 0.75, b: 5n, c: -0, d: null, e: undefined, f: [true, "x", { g: 12 }], bare }),
      ).value,
    ).toEqual({ a: "0.75", b: "5", c: "0", f: [true, "x", { g: "12" }], bare: { x: "1" } })
  })

  test("has no place in a file", () => {
    expect(Result.getOrThrow(readValue({ a: 1 })).positionOf(["a"])).toBeUndefined()
  })

  test("keeps what a number shows, so that none is taken for a decimal it is not", () => {
    expect(
      Result.getOrThrow(readValue([1e21, Number.NaN, Number.POSITIVE_INFINITY, 5e-7, 0.1 + 0.2])).value,
    ).toEqual(["1e+21", "NaN", "Infinity", "5e-7", "0.30000000000000004"])
  })

  test.each([
    ["a function", { a: () => 1 }, "source.not-data at a", "function"],
    ["a date", { a: [new Date(0)] }, "source.not-data at a.0", "Date"],
    ["an instance of a class", { a: new Grade() }, "source.not-data at a", "Grade"],
    ["a map", { a: new Map() }, "source.not-data at a", "Map"],
    ["bytes", { a: new Uint8Array(3) }, "source.not-data at a", "Uint8Array"],
    ["a symbol", { a: Symbol("a") }, "source.not-data at a", "symbol"],
    ["something without a kind", Object.create(Object.create(null)), "source.not-data at ", "object"],
  ])("refuses %s, and says what it is", (_, data, told, found) => {
    const result = readValue(data)
    expect(toldOf(result)).toEqual([told])
    expect(issuesOf(result)[0]?.facts.found).toBe(found)
  })

  test("refuses names that reach a prototype", () => {
    expect(toldOf(readValue(JSON.parse('{"a": {"__proto__": {"x": 1}, "constructor": 1}}')))).toEqual([
      "source.forbidden-key at a.__proto__",
      "source.forbidden-key at a.constructor",
    ])
  })

  test.each([
    ["that holds itself", cycle, "source.too-deep"],
    ["that holds itself many times", twofold, "source.too-deep"],
    [
      "nested deeper than the limit",
      Array.from({ length: 60 }).reduce<unknown>((inside) => [inside], 1),
      "source.too-deep",
    ],
    ["of too many values", Array.from({ length: 100_001 }, () => 1), "source.too-many-values"],
    ["of a billion holes", { a: new Array(1_000_000_000) }, "source.too-many-values"],
  ])("ends with data %s", (_, data, code) => {
    expect(issuesOf(readValue(data)).map((issue) => issue.code)).toEqual([code])
  })

  test("tells all that is wrong at once", () => {
    expect(toldOf(readValue({ a: () => 1, b: { c: new Date(0) } }))).toEqual([
      "source.not-data at a",
      "source.not-data at b.c",
    ])
  })
})
