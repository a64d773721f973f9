import fc from "fast-check"
import { parseNumberOrThrow } from "../../src/document/parse-number.ts"
import type { DocumentReference } from "../../src/document/same-document.ts"
import { typeCodes } from "../../src/document/type-code.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"

const figures = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom("", "", "", "a", "đ", "bis"))
  .map((parts) => parts.join(""))
const type = fc.constantFrom(...Object.keys(typeCodes))
const organ = fc
  .array(
    fc.constantFrom(
      "TU",
      "TW",
      "UBND",
      "BDVTU",
      "TTg",
      "ThU",
      "MTTQ",
      "BTT",
      "E29",
      "TWĐTN",
      "BTG&DV",
      "BTG&DVTU",
      "ĐĐBQH",
      "BKT",
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join("-"))
const year = fc.integer({ min: 1900, max: 2999 })
const organOfLetter = organ.map((parts) => (parts.startsWith("T") ? `UBND-${parts}` : parts))

/** Canonical texts of numbers in every style. */
export const numberTexts: fc.Arbitrary<string> = fc
  .oneof(
    fc.tuple(figures, type, organ).map(([n, t, o]) => `${n}-${t}/${o}`),
    fc.tuple(figures, year, type, organ).map(([n, y, t, o]) => `${n}/${y}/${t}-${o}`),
    fc.tuple(figures, type, organ).map(([n, t, o]) => `${n}/${t}-${o}`),
    fc.tuple(figures, organOfLetter).map(([n, o]) => `${n}/${o}`),
    fc.tuple(figures, year, fc.constantFrom("QH15", "UBTVQH16")).map((parts) => parts.join("/")),
    fc.tuple(figures, year).map((parts) => parts.join("/")),
    figures,
  )
  .map((text) => text.replace(/^\d(?!\d)/, "0$&"))

/** Few numbers, dates and issuers in every combination: pairs and triples of them often agree. */
export const closeReferences: ReadonlyArray<DocumentReference> = [
  ...["07-QĐ/TU", "07/QĐ-TU", "07-QĐi/TU", "Quy định 07-QĐ/TU", "Quyết định 07-QĐ/TU", "7", "7/2023"],
  ...["07/2023/QĐ-UBND", "07/QĐ-UBND", "07-QĐ/UBND", "07/UBND", "07/2023/QH15", "Luật 07/2023/QH15"],
  ...["07-KL/UBND", "07/KL-UBND", "12/TTr-MTTQ", "12-TTr/MTTQ"],
].flatMap((written) =>
  [undefined, "2023-01-05", "2023-02-06", "2024-01-05"].flatMap((date) =>
    [undefined, "a", "b"].map((issuer) => ({
      number: parseNumberOrThrow(written),
      signed: date === undefined ? undefined : parseDateOrThrow(date),
      issuer,
    })),
  ),
)
