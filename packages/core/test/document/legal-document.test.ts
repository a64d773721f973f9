import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { describeCitation } from "../../src/document/describe-citation.ts"
import {
  LegalDocumentError,
  makeLegalDocument,
  makeLegalDocumentOrThrow,
} from "../../src/document/make-legal-document.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"
import { sampleDocuments } from "./sample-register.ts"

const decree = { kind: "Nghị định", number: "233/2026/NĐ-CP", signed: "2026-06-26", effective: "2026-07-01" }

describe("a legal document", () => {
  test("is made from what an author wrote, with one citation read as a list", () => {
    expect(makeLegalDocumentOrThrow(sampleDocuments.nd48)).toEqual({
      ...sampleDocuments.nd48,
      amends: [{ document: "nd90" }],
    })
  })

  test.each<[string, object, string, ReadonlyArray<string | number>]>([
    [
      "takes effect before it is signed",
      { effective: "2026-06-25" },
      "document.effective-before-signed",
      ["effective"],
    ],
    ["ends on the day it starts", { expires: "2026-07-01" }, "document.expires-too-early", ["expires"]],
    ["ends before it starts", { expires: "2026-06-30" }, "document.expires-too-early", ["expires"]],
    [
      "is signed in another year than its number says",
      { signed: "2025-06-26" },
      "document.year-mismatch",
      ["signed"],
    ],
    ["has no date", { signed: undefined, effective: undefined }, "document.date-missing", []],
    ["has a day that does not exist", { signed: "2026-02-30" }, "date.invalid", ["signed"]],
    [
      "has a number that cannot be read",
      { number: "217/218-QĐ/TW" },
      "document-number.unreadable",
      ["number"],
    ],
    ["has the number of another kind", { number: "267-KL/TU" }, "document-number.kind-mismatch", ["number"]],
    [
      "repeals a part without saying which",
      { partlyRepeals: [{ document: "nd90", note: "một phần" }] },
      "document.repeal-without-part",
      ["partlyRepeals", 0],
    ],
    ["has a field nobody knows", { signd: "2026-06-26" }, "field.unknown", ["signd"]],
    ["names a prototype", JSON.parse('{"__proto__": {"x": 1}}'), "source.forbidden-key", ["__proto__"]],
  ])("that %s is refused", (_what, change, code, path) => {
    const made = makeLegalDocument({ ...decree, ...change })
    expect(codesOf(made)).toEqual([code])
    expect(pathsOf(made)).toEqual([path])
  })

  test("reports everything that is wrong at once", () => {
    const made = makeLegalDocument({ ...decree, number: "?", effective: "2026-01-01", expires: "2025-01-01" })
    expect(codesOf(made)).toEqual([
      "document-number.unreadable",
      "document.effective-before-signed",
      "document.expires-too-early",
    ])
    expect(() => makeLegalDocumentOrThrow({ kind: "Nghị định" })).toThrow(LegalDocumentError)
  })

  test("may reach back when it says so, and may end the day after it starts", () => {
    expect(
      Result.isSuccess(makeLegalDocument({ ...decree, effective: "2026-01-01", retroactive: true })),
    ).toBe(true)
    expect(Result.isSuccess(makeLegalDocument({ ...decree, expires: "2026-07-02" }))).toBe(true)
  })

  test.each([null, undefined, 7, "x", [], { kind: {} }])("%j is refused, not thrown", (input) => {
    expect(codesOf(makeLegalDocument(input as never)).length).toBeGreaterThan(0)
  })

  test("is cited by place, kind and number in both languages", () => {
    const documents = { nd90: makeLegalDocumentOrThrow(sampleDocuments.nd90) }
    expect(describeCitation({ document: "nd90", article: "7", clause: "1", point: "a" }, documents)).toEqual({
      vi: "điểm a khoản 1 Điều 7 Nghị định 90/2020/NĐ-CP",
      en: "Article 7, clause 1, point a, Decree 90/2020/NĐ-CP",
    })
  })
})
