import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type DocumentNumber, DocumentNumberError } from "../../src/document/document-number.ts"
import { describeNumber, formatNumber } from "../../src/document/format-number.ts"
import { documentNumberSchema } from "../../src/document/number-schema.ts"
import { tidyNumberText } from "../../src/document/number-text.ts"
import { parseNumber, parseNumberOrThrow } from "../../src/document/parse-number.ts"
import { codesOf } from "../time/codes-of.ts"
import { numberTexts } from "./arbitraries.ts"
import { numbers, refused, spellings } from "./numbers.ts"

const kindsOf = ({ kind }: DocumentNumber): string =>
  kind.certainty === "explicit" ? kind.kind : kind.certainty === "ambiguous" ? kind.candidates.join(" ") : ""

const without = ({ original: _, ...parts }: DocumentNumber) => parts

describe("the number of a document", () => {
  test.each(numbers)("%s is read into its parts", (written, style, number, year, type, organ, kinds) => {
    const read = parseNumberOrThrow(written)
    expect({ ...read, organ: read.organ.join("-"), kind: kindsOf(read) }).toEqual({
      style,
      number,
      ...(year === undefined ? {} : { year }),
      ...(type === undefined ? {} : { type }),
      organ,
      kind: kinds,
      original: written,
    })
    expect(read.kind.certainty === "ambiguous").toBe(kinds.includes(" "))
  })

  test.each(numbers)("%s is read again from its kind and canonical text", (written) => {
    const read = parseNumberOrThrow(written)
    const words = read.kind.certainty === "ambiguous" ? "" : describeNumber(read).vi
    const again = parseNumberOrThrow(words || formatNumber(read))
    const { kind, ...parts } = without(again)
    const { kind: kindBefore, ...before } = without(read)
    expect(parts).toEqual(before)
    if (read.style !== "bare") expect(kind).toEqual(kindBefore)
  })

  test.each(spellings)("%j is written %s", (written, canonical) => {
    expect(formatNumber(parseNumberOrThrow(written))).toBe(canonical)
    expect(parseNumberOrThrow(written).original).toBe(written)
  })

  test.each(refused.map(([written, codes], index) => [index, written, codes] as const))(
    "what is no number of one document is refused (case %i)",
    (_index, written, codes) => {
      expect(codesOf(parseNumber(written)).join(" ")).toBe(codes)
      expect(() => parseNumberOrThrow(written)).toThrow(DocumentNumberError)
    },
  )

  test("a misspelt type names the code that was meant", () => {
    const read = parseNumber("12/QD-UBND")
    expect(Result.isFailure(read) && read.failure.issues[0]?.facts.suggestion).toBe("QĐ")
  })

  test("a type danvan does not know is kept, and its kind stays unknown", () => {
    expect(without(parseNumberOrThrow("12-XYZ/TU"))).toEqual({
      style: "party",
      number: 12,
      type: "XYZ",
      organ: ["TU"],
      kind: { certainty: "unknown" },
    })
  })

  test.each([
    ["12/QĐ-UBND", "quyet-dinh"],
    ["12-QĐ/TU", "quyet-dinh quy-dinh"],
    ["12/QĐ-TU", "quyet-dinh quy-dinh"],
    ["12/QĐ-MTTQ-BTT", "quyet-dinh quy-dinh"],
    ["12-QĐi/TU", "quy-dinh"],
    ["12/QyĐ-UBND", "quy-dinh"],
    ["QĐ 12-QĐi/TU", "quy-dinh"],
    ["Quyết định số 12-QĐ/TU", "quyet-dinh"],
    ["12-TT/TW", "thong-tri"],
    ["12/TTr-UBND", "to-trinh"],
    ["23/TTr-MTTW-BTT", "to-trinh thong-tri"],
    ["04/2022/UBTVQH15", "phap-lenh nghi-quyet"],
    ["12/XYZ", "cong-van"],
  ])("%s is a %s, and nothing is guessed", (written, kinds) => {
    expect(kindsOf(parseNumberOrThrow(written))).toBe(kinds)
  })

  test("is named with its kind in both languages, where the kind is known", () => {
    expect(describeNumber(parseNumberOrThrow("Quy định 1501-QĐ/TU"))).toEqual({
      vi: "Quy định số 1501-QĐ/TU",
      en: "Regulation No. 1501-QĐ/TU",
    })
    expect(describeNumber(parseNumberOrThrow("1501-QĐ/TU")).vi).toBe("số 1501-QĐ/TU")
    expect(describeNumber(parseNumberOrThrow("Công văn 775")).vi).toBe("Công văn số 775")
  })

  test("is read by its schema, whose issue keeps the code", () => {
    expect(documentNumberSchema.parse("267-KL/TU").type).toBe("KL")
    const failed = documentNumberSchema.safeParse("12/QD-UBND")
    expect(failed.error?.issues[0]).toMatchObject({ params: { issue: "document-number.type-misspelt" } })
  })

  test("in canonical text is what reading and writing gives back", () => {
    fc.assert(
      fc.property(numberTexts, (text) => {
        const read = parseNumberOrThrow(text)
        expect(formatNumber(read)).toBe(text)
        expect(parseNumberOrThrow(formatNumber(read))).toEqual(read)
      }),
    )
  })

  test("is the same number in small letters, capitals, separate accents, other dashes and wide spaces", () => {
    const spoil = fc.constantFrom<(text: string) => string>(
      (text) => text.toLowerCase(),
      (text) => text.toUpperCase(),
      (text) => text.normalize("NFD"),
      (text) => text.replaceAll("-", " – "),
      (text) => text.replaceAll("/", "\u00a0/\u00a0"),
      (text) => text.replaceAll("Đ", "Ð"),
      (text) => `Số: 0${text}`,
    )
    fc.assert(
      fc.property(numberTexts, fc.array(spoil, { maxLength: 4 }), (text, spoils) => {
        fc.pre(!/^\d{6}/.test(text))
        // Two leading zeros still are within six figures only for shorter numbers.
        const spoiled = spoils.slice(0, 4).reduce((one, change) => change(one), text)
        fc.pre(
          (/^\D*(\d+)/.exec(spoiled)?.[1]?.length ?? 0) <= 6 && !/Số.*Số/i.test(spoiled.normalize("NFC")),
        )
        expect(without(parseNumberOrThrow(spoiled))).toEqual(without(parseNumberOrThrow(text)))
      }),
    )
  })

  test("is tidied once and for all: tidying again changes nothing", () => {
    const hard = fc.array(
      fc.constantFrom(..."01-/ –.:;Đ\u00d0\u0189đð\u00a0\u200b\u00adQKLt", "D\u0335", "ă".normalize("NFD")),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          hard.map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          expect(tidyNumberText(tidyNumberText(text))).toBe(tidyNumberText(text))
        },
      ),
    )
  })

  test.each([null, undefined, 7, {}, Object.create(null)])(
    "that is no text is refused, not thrown (case %#)",
    (input) => {
      expect(codesOf(parseNumber(input as never))).toEqual(["field.wrong-type"])
    },
  )

  test("of any text at all is read or refused with an issue, never a crash", () => {
    const pieces = fc.array(
      fc.constantFrom("12", "2023", "-", "/", "QĐ", "UBND", " ", "số", "Luật", "__proto__", "."),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          pieces.map((all) => all.join("")),
        ),
        (text) => {
          const read = parseNumber(text)
          if (Result.isFailure(read)) expect(read.failure.issues.length).toBeGreaterThan(0)
          else
            expect(without(parseNumberOrThrow(formatNumber(read.success)))).toEqual({
              ...without(read.success),
              kind: expect.anything(),
            })
        },
      ),
    )
  })
})
