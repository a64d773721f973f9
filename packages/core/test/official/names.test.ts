import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compareNames } from "../../src/official/compare-names.ts"
import { compareVietnamese } from "../../src/official/compare-vietnamese.ts"
import { parsePersonName, parsePersonNameOrThrow } from "../../src/official/parse-person-name.ts"
import { personNameSchema } from "../../src/official/person-name.ts"
import { printPersonName } from "../../src/official/print-person-name.ts"
import { codesOf } from "../time/codes-of.ts"

const syllables = [
  "An",
  "Ân",
  "Ăn",
  "Dũng",
  "Đào",
  "Hoà",
  "Hòa",
  "Thị",
  "Văn",
  "Nguyễn",
  "Ơn",
  "Ý",
  "Yến",
  "Y",
]
/** One of the two ways to place a tone mark. */
const oneWay = (text: string): string => text.normalize("NFC").replaceAll("Hoà", "Hòa")
const texts = fc
  .array(fc.oneof(fc.constantFrom(...syllables), fc.string({ minLength: 1, maxLength: 4 })), { maxLength: 4 })
  .map((words) => words.join(" "))
const names = fc
  .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 5 })
  .map((words) => parsePersonNameOrThrow(words.join(" ")))

describe("the Vietnamese order of words", () => {
  it("puts the letters in the order of the alphabet, with the foreign ones at their Latin places", () => {
    const letters = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"]
    expect([...letters].reverse().sort(compareVietnamese)).toEqual(letters)
  })

  it("puts the tones in the order ngang, huyền, hỏi, ngã, sắc, nặng", () => {
    const tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    expect([...tones].reverse().sort(compareVietnamese)).toEqual(tones)
  })

  it("settles a syllable by its letters before its tone, and before it looks at the next", () => {
    const words = ["ba vì", "bà", "bà ba", "bả", "bã", "ban", "bàn", "băn"]
    expect([...words].reverse().sort(compareVietnamese)).toEqual(words)
  })

  it("takes composed and decomposed letters for the same", () => {
    for (const word of ["Nguyễn", "Đường", "Ưỡn", "ợ"]) {
      expect(compareVietnamese(word.normalize("NFD"), word.normalize("NFC"))).toBe(0)
    }
  })

  it("takes both places of the tone mark for the same, and lets capitals decide between equal texts", () => {
    expect(compareVietnamese("hoà", "hòa")).toBe(0)
    expect(compareVietnamese("Thuỳ", "thùy")).not.toBe(0)
    expect(compareVietnamese("NguyễnVàn", "NguyênVàn")).not.toBe(0)
    expect(compareVietnamese("hoà bình", "hòa an")).toBe(1)
    expect(compareVietnamese("An b", "an a")).toBe(1)
  })

  it("is a total order that does not care how letters are composed", () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(compareVietnamese(a, b)).toBe(-compareVietnamese(b, a) + 0)
        expect(compareVietnamese(a.normalize("NFD"), b)).toBe(compareVietnamese(a, b))
        const [low, middle, high] = [a, b, c].sort(compareVietnamese) as [string, string, string]
        expect(compareVietnamese(low, high)).toBeLessThanOrEqual(0)
        expect(compareVietnamese(low, middle)).toBeLessThanOrEqual(0)
        expect(compareVietnamese(a, b) === 0).toBe(oneWay(a) === oneWay(b))
      }),
    )
  })
})

describe("a Vietnamese name", () => {
  it.each([
    ["Nguyễn Văn A", { family: "Nguyễn", middle: "Văn", given: "A" }],
    ["Trần B", { family: "Trần", given: "B" }],
    ["Đào", { given: "Đào" }],
    ["  Lê   Thị\u00a0Mỹ  C ", { family: "Lê", middle: "Thị Mỹ", given: "C" }],
    ["Tôn Thất D", { family: "Tôn Thất", given: "D" }],
    ["Tôn Đ", { family: "Tôn", given: "Đ" }],
    ["Công Tằng Tôn Nữ Thị E", { family: "Công Tằng Tôn Nữ", middle: "Thị", given: "E" }],
    ["K’Mẫu", { given: "K’Mẫu" }],
    ["Đ/c Nguyễn Văn A", { honorific: "đồng chí", family: "Nguyễn", middle: "Văn", given: "A" }],
    [
      "đồng chí đồng chí Nguyễn Văn A",
      { honorific: "đồng chí", family: "Nguyễn", middle: "Văn", given: "A" },
    ],
    ["Ông: Nguyễn Văn A", { honorific: "ông", family: "Nguyễn", middle: "Văn", given: "A" }],
    ["bà Trần Thị B", { honorific: "bà", family: "Trần", middle: "Thị", given: "B" }],
  ])("“%s” has its parts", (text, expected) => {
    expect(parsePersonNameOrThrow(text)).toEqual(expected)
    expect(parsePersonNameOrThrow(text.normalize("NFD"))).toEqual(expected)
    expect(personNameSchema.parse(expected)).toEqual(expected)
  })

  it("keeps the family name Ông where the list carries names alone", () => {
    expect(parsePersonNameOrThrow("Ông Văn A", { honorific: "none" })).toEqual({
      family: "Ông",
      middle: "Văn",
      given: "A",
    })
  })

  it("is printed in full, by its given name, in initials, and as it is addressed", () => {
    const name = parsePersonNameOrThrow("đ/c Đặng Thị Ơn")
    expect(printPersonName(name)).toBe("Đặng Thị Ơn")
    expect(printPersonName(name, "given")).toBe("Ơn")
    expect(printPersonName(name, "initials")).toBe("Đ.T.Ơ.")
    expect(printPersonName(name, "addressed")).toBe("đồng chí Đặng Thị Ơn")
  })

  it("sorts by given name, then family name, then middle name", () => {
    const sorted = ["Phạm Văn An", "Lê Thị Ân", "Lê Văn Ân", "Phạm Thị Ân", "Trần Dũng", "Lý Đào", "Bùi Y"]
    const shuffled = [...sorted].reverse().map((text) => parsePersonNameOrThrow(text))
    expect(shuffled.sort(compareNames).map((name) => printPersonName(name))).toEqual(sorted)
  })

  it("keeps the order of the list between the same names", () => {
    const list = ["ông Lê A", "Lê A", "bà Lê A"].map((text) => parsePersonNameOrThrow(text))
    expect([...list].sort(compareNames)).toEqual(list)
  })

  it("reads back from what is printed in full, and compares alike both ways round", () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(parsePersonNameOrThrow(printPersonName(one), { honorific: "none" })).toEqual(one)
        expect(compareNames(one, other)).toBe(-compareNames(other, one) + 0)
        const [left, right] = [printPersonName(one), printPersonName(other)]
        expect(compareNames(one, other) === 0).toBe(oneWay(left) === oneWay(right))
      }),
    )
  })
})

describe("what is not a name", () => {
  it.each([
    ["nothing", "", "name.empty"],
    ["an honorific alone", "  đ/c ", "name.empty"],
    ["a digit", "Nguyễn Văn 7", "name.malformed"],
    ["markup", "<b>Nguyễn</b>", "name.malformed"],
    ["half an honorific", "đồng Nguyễn Văn A", "name.honorific-unclear"],
    ["121 letters", "a".repeat(121), "name.too-long"],
    ["a megabyte", "a ".repeat(500_000), "name.too-long"],
    ["twenty honorifics", "đồng chí ".repeat(20), "name.empty"],
  ])("%s: refused", (_what, text, code) => {
    expect(codesOf(parsePersonName(text))).toEqual([code])
  })

  it("does not take away the family name Đồng", () => {
    expect(parsePersonNameOrThrow("Đồng Văn A").family).toBe("Đồng")
  })

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = parsePersonName(text)
        if (Result.isFailure(read)) expect(read.failure.issues.length).toBeGreaterThan(0)
        else expect(read.success.given).not.toBe("")
      }),
    )
  })

  it("has no place for anything private", () => {
    expect(personNameSchema.safeParse({ given: "A", birthDate: "1970-01-01" }).success).toBe(false)
    expect(personNameSchema.safeParse(JSON.parse('{"given":"A","__proto__":{"x":1}}')).success).toBe(false)
  })
})
