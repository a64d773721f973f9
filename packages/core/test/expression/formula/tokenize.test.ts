import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tokenize } from "../../../src/expression/formula/tokenize.ts"

const sketch = (source: string) => tokenize(source).map(({ kind, value }) => `${kind}:${value}`)

describe("tokenize", () => {
  it("tells numbers, texts, names and symbols apart", () => {
    expect(sketch(`onTime>=30.5% and "đạt"!='x'`)).toEqual([
      "name:onTime",
      "symbol:>=",
      "number:30.5%",
      "name:and",
      'text:"đạt"',
      "symbol:!=",
      "text:'x'",
      "end:",
    ])
  })

  it("takes the longest symbol", () => {
    expect(sketch("<=<>=")).toEqual(["symbol:<=", "symbol:<", "symbol:>=", "end:"])
  })

  it("keeps a character outside the basic plane whole", () => {
    expect(sketch("😀a")).toEqual(["symbol:😀", "name:a", "end:"])
  })

  it("loses nothing but spaces, and places every token where it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (source) => {
        const tokens = tokenize(source)
        for (const { value, offset } of tokens) expect(source.startsWith(value, offset)).toBe(true)
        expect(tokens.at(-1)).toEqual({ kind: "end", value: "", offset: source.length })
        const bare = (words: string) => words.replaceAll(/\s/g, "")
        expect(bare(tokens.map((one) => one.value).join(""))).toBe(bare(source))
      }),
      { numRuns: 500 },
    )
  })
})
