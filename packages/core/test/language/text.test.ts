import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fill, same, text } from "../../src/language/text.ts"

describe("text", () => {
  it("writes each side in its own language", () => {
    expect(text((language) => `đây là ${language}`)).toEqual({ vi: "đây là vi", en: "đây là en" })
  })

  it("reads the same in both languages when made by same", () => {
    expect(same("267-KL/TU")).toEqual({ vi: "267-KL/TU", en: "267-KL/TU" })
  })
})

describe("fill", () => {
  it("puts each value in every place that names it", () => {
    expect(fill("{a}, {b}, {a}", { a: "một", b: "hai" })).toBe("một, hai, một")
  })

  it("leaves a placeholder without a value as written", () => {
    expect(fill("{a} và {b}", { a: "một" })).toBe("một và {b}")
  })

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "takes no inherited property for a value: {%s}",
    (name) => {
      expect(fill(`{${name}}`, {})).toBe(`{${name}}`)
    },
  )

  it("takes values literally, even ones that look like placeholders or replacement patterns", () => {
    expect(fill("[{a}]", { a: "{b} $& $1 $$", b: "không" })).toBe("[{b} $& $1 $$]")
  })

  it("leaves any text without braces alone", () => {
    const braceless = fc.string({ unit: "binary" }).filter((words) => !words.includes("{"))
    fc.assert(
      fc.property(braceless, (words) => {
        expect(fill(words, { a: "x" })).toBe(words)
      }),
    )
  })
})
