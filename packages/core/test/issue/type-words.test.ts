import { describe, expect, test } from "vitest"
import { typeWord, typeWordOf } from "../../src/issue/type-words.ts"

const values = ["", 1, true, {}, [], () => undefined, undefined]

describe("the word for a type", () => {
  test.each(values)("is Vietnamese in Vietnamese and English in English for %j", (value) => {
    const { vi, en } = typeWordOf(value)
    expect(vi).toMatch(/[^\p{ASCII}]/u)
    expect(en).toMatch(/^[a-z ]+$/)
  })

  test("of the library's own has its name in code beside the Vietnamese word", () => {
    expect(typeWord("Rulebook")).toEqual({ vi: "bộ tiêu chí (Rulebook)", en: "Rulebook" })
  })

  test("that has none is the type's name, even one every object carries", () => {
    for (const name of ["null", "toString", "__proto__"])
      expect(typeWord(name)).toEqual({ vi: name, en: name })
  })
})
