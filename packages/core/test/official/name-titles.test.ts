import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { compareNames, compareNamesBy } from "../../src/official/compare-names.ts"
import { compareVietnamese } from "../../src/official/compare-vietnamese.ts"
import { nameTitles } from "../../src/official/name-titles.ts"
import {
  parsePersonName,
  parsePersonNameOrThrow,
  readPersonNameOrThrow,
} from "../../src/official/parse-person-name.ts"
import { personNameSchema } from "../../src/official/person-name.ts"
import { printPersonName } from "../../src/official/print-person-name.ts"
import { codesOf } from "../time/codes-of.ts"

const sample = { family: "Nguyễn", middle: "Văn", given: "A" }

describe("titles before a name", () => {
  it.each([
    ["TS. Nguyễn Văn A", ["ts"], "TS. Nguyễn Văn A"],
    ["TS.Nguyễn Văn A", ["ts"], "TS. Nguyễn Văn A"],
    ["PGS, TS Nguyễn Văn A", ["pgs", "ts"], "PGS.TS. Nguyễn Văn A"],
    ["GS-TSKH Nguyễn Văn A", ["gs", "tskh"], "GS.TSKH. Nguyễn Văn A"],
    ["PGSTS Nguyễn Văn A", ["pgs", "ts"], "PGS.TS. Nguyễn Văn A"],
    ["ThS.BS Nguyễn Văn A", ["ths", "bs"], "ThS.BS. Nguyễn Văn A"],
    ["BSCKII Nguyễn Văn A", ["bs", "ckii"], "BS.CKII. Nguyễn Văn A"],
    ["Bác sĩ chuyên khoa 1 Nguyễn Văn A", ["bs", "cki"], "BS.CKI. Nguyễn Văn A"],
    ["KS Nguyễn Văn A", ["ks"], "KS. Nguyễn Văn A"],
    ["tiến sỹ Nguyễn Văn A", ["ts"], "TS. Nguyễn Văn A"],
    ["Đại tá Nguyễn Văn A", ["dai-ta"], "Đại tá Nguyễn Văn A"],
    ["Đại tá, TS. Nguyễn Văn A", ["dai-ta", "ts"], "Đại tá, TS. Nguyễn Văn A"],
    ["TS. Đại tá Nguyễn Văn A", ["ts", "dai-ta"], "TS. Đại tá Nguyễn Văn A"],
    ["Thượng toạ Nguyễn Văn A", ["thuong-toa"], "Thượng tọa Nguyễn Văn A"],
    ["Linh mục Nguyễn Văn A", ["linh-muc"], "Linh mục Nguyễn Văn A"],
  ])("of “%s” are kept apart, dropped in full, and printed back", (text, titles, titled) => {
    const name = parsePersonNameOrThrow(text)
    expect(name).toEqual({ titles, ...sample })
    expect(parsePersonNameOrThrow(text.normalize("NFD"))).toEqual(name)
    expect(personNameSchema.parse(name)).toEqual(name)
    expect(printPersonName(name)).toBe("Nguyễn Văn A")
    expect(printPersonName(name, "titled")).toBe(titled)
    expect(compareNames(name, parsePersonNameOrThrow("Nguyễn Văn A"))).toBe(0)
  })

  it("stand with an honorific, in either order", () => {
    for (const text of ["đ/c Đại tá, TS. Nguyễn Văn A", "Đại tá, đồng chí TS Nguyễn Văn A"]) {
      const name = parsePersonNameOrThrow(text)
      expect(name).toEqual({ honorific: "đồng chí", titles: ["dai-ta", "ts"], ...sample })
      expect(printPersonName(name, "addressed")).toBe("đồng chí Đại tá, TS. Nguyễn Văn A")
    }
  })

  it("alone are no name, and a name that only begins like one stays whole", () => {
    expect(codesOf(parsePersonName("GS. TS."))).toEqual(["name.empty"])
    expect(parsePersonNameOrThrow("Tsan Văn A").family).toBe("Tsan")
    expect(parsePersonNameOrThrow("Đại Văn A").family).toBe("Đại")
  })

  it("read back from what is printed, whichever they are", () => {
    const some = fc.uniqueArray(fc.constantFrom(...nameTitles.keys()), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(some, fc.constantFrom(undefined, "đồng chí", "ông", "bà"), (titles, honorific) => {
        const name = { ...(honorific === undefined ? {} : { honorific }), titles, ...sample } as never
        expect(parsePersonNameOrThrow(printPersonName(name, "addressed"))).toEqual(name)
      }),
    )
  })
})

describe("a family name of several words", () => {
  it.each([
    ["Tôn Nữ Thị B", "Tôn Nữ"],
    ["Tôn Thất A", "Tôn Thất"],
    ["Công Huyền Tôn Nữ B", "Công Huyền Tôn Nữ"],
    ["Thượng Quan A", "Thượng Quan"],
  ])("of “%s” is known for certain", (text, family) => {
    const { name, notes } = readPersonNameOrThrow(text)
    expect(name.family).toBe(family)
    expect(notes).toEqual([])
  })

  it.each([
    ["Nguyễn Trần Văn A", "Nguyễn", "Trần"],
    ["Âu Dương A", "Âu Dương", "Dương"],
  ])("of “%s” is read as “%s”, and said to be unclear", (text, family, second) => {
    const { name, notes } = readPersonNameOrThrow(text)
    expect(name.family).toBe(family)
    expect(notes.map(({ code, facts }) => [code, facts.second])).toEqual([["name.family-unclear", second]])
  })

  it("is as long as the caller says", () => {
    const { name, notes } = readPersonNameOrThrow("Nguyễn Trần Văn A", { familyWords: 2 })
    expect(name).toEqual({ family: "Nguyễn Trần", middle: "Văn", given: "A" })
    expect(notes).toEqual([])
    for (const familyWords of [4, -1, 1.5, Number.NaN, "2" as never]) {
      expect(codesOf(parsePersonName("Nguyễn Trần Văn A", { familyWords }))).toEqual([
        "name.family-words-invalid",
      ])
    }
  })

  it("may be Ông: with a capital and no family name behind it, that is said", () => {
    const codes = (text: string) => readPersonNameOrThrow(text).notes.map(({ code }) => code)
    expect(codes("Ông Văn A")).toEqual(["name.introduction-unclear"])
    expect(codes("Ông Nguyễn Văn A")).toEqual([])
    expect(codes("ông Văn A")).toEqual([])
  })
})

describe("the order of names", () => {
  const order = (texts: ReadonlyArray<string>, compare = compareNames) =>
    texts
      .map((text) => parsePersonNameOrThrow(text))
      .sort(compare)
      .map((name) => printPersonName(name))

  it("is by given name first, by every letter and tone of the dictionary", () => {
    const given = "A Ả Á Ạ An Ăn Ân Ba Bà Bả Bã Bá Bạ Da Dung Dũng Đa Đà Em Ê Oanh Ô Ơn Tu Tư Ý Yên".split(
      " ",
    )
    const names = given.map((one) => `Nguyễn Văn ${one}`)
    expect(order([...names].reverse())).toEqual(names)
  })

  it("is then by family and middle name, or the other way round on request", () => {
    const names = ["Trần Thị B", "Lê Văn B"]
    expect(order(names)).toEqual(["Lê Văn B", "Trần Thị B"])
    expect(order(names, compareNamesBy(["given", "middle", "family"]))).toEqual(names)
  })

  it("takes hoà and hòa, and decomposed letters, for the same name", () => {
    const [one, other] = ["Lê Thị Hoà", "Lê Thị Hòa".normalize("NFD")].map((text) =>
      parsePersonNameOrThrow(text),
    )
    expect(compareNames(one as never, other as never)).toBe(0)
  })

  it("agrees with the collator for Vietnamese on single syllables, and settles syllables one after another", () => {
    const collator = new Intl.Collator("vi")
    const onsets = ["", "b", "d", "đ", "ng", "ngh", "t", "th", "tr"]
    const vowels = [..."aăâeêioôơuưy"]
    const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
    const syllable = fc
      .tuple(
        fc.constantFrom(...onsets),
        fc.constantFrom(...vowels),
        fc.constantFrom(...tones),
        fc.constantFrom("", "n", "ng"),
      )
      .map(([onset, vowel, tone, coda]) => `${onset}${vowel}${tone}${coda}`.normalize("NFC"))
    fc.assert(
      fc.property(syllable, syllable, (one, other) => {
        expect(compareVietnamese(one, other)).toBe(Math.sign(collator.compare(one, other)))
      }),
      { numRuns: 1_000 },
    )
    expect(compareVietnamese("ba vì", "bà ba")).toBe(-1)
    expect(Math.sign(collator.compare("ba vì", "bà ba"))).toBe(1)
  })
})

describe("what is no text", () => {
  it.each([null, undefined, 7, Number.NaN, [], ["Nguyễn"], {}, Symbol("x"), 10n, () => ""])(
    "is refused with an issue (%s)",
    (junk) => {
      expect(codesOf(parsePersonName(junk as never))).toEqual(["name.not-text"])
      expect(() => printPersonName(junk as never)).toThrow("name.not-name")
      expect(() => compareNames(junk as never, sample)).toThrow("name.not-name")
      expect(compareVietnamese(junk as never, "")).toBe(0)
      expect(Result.isSuccess(parsePersonName("Nguyễn Văn A", null as never))).toBe(true)
    },
  )

  it("is refused as a style, too", () => {
    expect(() => printPersonName(sample, "short" as never)).toThrow("name.style-unknown")
  })
})
