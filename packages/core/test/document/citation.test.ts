import { describe, expect, test } from "vitest"
import { checkCitation } from "../../src/document/check-citation.ts"
import type { Citation } from "../../src/document/citation.ts"
import { describeCitation } from "../../src/document/describe-citation.ts"
import {
  makeDocumentRegister,
  makeDocumentRegisterOrThrow,
} from "../../src/document/make-document-register.ts"
import { makeLegalDocumentOrThrow } from "../../src/document/make-legal-document.ts"
import { parseNumberOrThrow } from "../../src/document/parse-number.ts"
import { sameDocument } from "../../src/document/same-document.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"

const guidance = { kind: "Hướng dẫn", number: "24-HD/BTG&DV", signed: "2020-01-02" }
const register = makeDocumentRegisterOrThrow({
  nd: { kind: "Nghị định", number: "10/2020/NĐ-CP", signed: "2020-01-02" },
  hd: guidance,
  moi: {
    kind: "Nghị định",
    number: "20/2024/NĐ-CP",
    signed: "2024-02-01",
    amends: [{ document: "nd", article: "5", clause: "1" }],
    partlyRepeals: [
      { document: "nd", article: "7", from: "2025-01-01" },
      { document: "hd", section: "II", clause: "1" },
    ],
  },
})
const check = (citation: Citation, date = "2026-01-01") =>
  checkCitation(register, citation, parseDateOrThrow(date)).map(({ code, severity, path }) =>
    `${severity} ${code} ${path.join(".")}`.trim(),
  )

describe("a place in a document made of articles", () => {
  test("needs the article of a clause, and the article and clause of a point", () => {
    expect(check({ document: "nd", clause: "1" })).toEqual(["error citation.clause-without-article clause"])
    expect(check({ document: "nd", point: "a" })).toEqual(["error citation.point-without-article point"])
    expect(check({ document: "nd", article: "3", point: "a" })).toEqual([
      "warning citation.point-without-clause point",
    ])
    expect(check({ document: "nd", article: "3", clause: "1", point: "a" })).toEqual([])
    expect(check({ document: "nd", appendix: "I", clause: "1" })).toEqual([])
  })

  test("is not needed in a text without articles, which has parts and sections", () => {
    const place = { document: "hd", part: "B", section: "II", clause: "3", point: "a" }
    expect(check(place, "2021-01-01")).toEqual([])
    expect(check({ document: "hd", clause: "2" }, "2021-01-01")).toEqual([])
    const words = describeCitation(place, { hd: makeLegalDocumentOrThrow(guidance) })
    expect(words).toEqual({
      vi: "điểm a khoản 3 mục II phần B Hướng dẫn 24-HD/BTG&DV",
      en: "Part B, section II, clause 3, point a, Hướng dẫn 24-HD/BTG&DV",
    })
  })
})

describe("a place that was changed", () => {
  test("is current when amended, and to be read with the amendment", () => {
    const first = { document: "nd", article: "5", clause: "1" }
    expect(check(first, "2024-01-31")).toEqual([])
    expect(check(first, "2024-02-01")).toEqual(["info citation.part-amended"])
    expect(check({ document: "nd", article: "5" })).toEqual(["info citation.part-amended"])
    expect(check({ document: "nd", article: "5", clause: "2" })).toEqual([])
    expect(check({ document: "nd", section: "I", article: "5", clause: "1" }, "2024-02-01")).toEqual([
      "info citation.part-amended",
    ])
  })

  test("is gone from the day its repeal states, not from the day the repealing text takes effect", () => {
    const within = { document: "nd", article: "7", clause: "1" }
    expect(check(within, "2024-12-31")).toEqual([])
    expect(check(within, "2025-01-01")).toEqual(["error citation.part-repealed"])
  })

  test("may be a section, of which the rest stays", () => {
    expect(check({ document: "hd", section: "II", clause: "1", point: "a" })).toEqual([
      "error citation.part-repealed",
    ])
    expect(check({ document: "hd", section: "ii" })).toEqual(["warning citation.part-partly-repealed"])
    expect(check({ document: "hd", section: "I", clause: "1" })).toEqual([])
    expect(check({ document: "hd" })).toEqual(["info citation.part-partly-repealed"])
  })
})

describe("a register", () => {
  test("refuses a document that replaces, amends or repeals one signed later", () => {
    const decree = (number: string, more: object) => ({ kind: "Nghị định", number, ...more })
    const made = makeDocumentRegister({
      later: decree("10/2020/NĐ-CP", { signed: "2020-01-02" }),
      replacing: decree("1/2019/NĐ-CP", { signed: "2019-01-02", replaces: ["later"] }),
      amending: decree("2/2019/NĐ-CP", { effective: "2019-01-02", amends: { document: "later" } }),
      sameDay: decree("11/2020/NĐ-CP", { signed: "2020-01-02", replaces: ["later"] }),
    })
    expect(codesOf(made)).toEqual(["register.changes-later", "register.changes-later"])
    expect(pathsOf(made)).toEqual([
      ["replacing", "replaces", 0],
      ["amending", "amends", 0, "document"],
    ])
  })

  test("takes an ampersand in an organ's symbol as a spelling, not as another organ", () => {
    const signed = parseDateOrThrow("2025-03-01")
    const reference = (text: string) => ({ number: parseNumberOrThrow(text), signed })
    expect(sameDocument(reference("24-HD/BTG&DV"), reference("24-HD/BTGDV"))).toBe("same")
    expect(sameDocument(reference("24-HD/BTG&DV"), reference("24-HD/BDV"))).toBe("different")
  })
})

describe("places that are written in several ways", () => {
  const changing = makeDocumentRegisterOrThrow({
    cu: { kind: "Quyết định", number: "01/2020/QĐ-UBND", signed: "2020-01-02" },
    moi: {
      kind: "Quyết định",
      number: "02/2021/QĐ-UBND",
      signed: "2021-01-04",
      partlyRepeals: { document: "cu", article: "Điều 3", clause: "2" },
    },
  })
  const codesAt = (place: Omit<Citation, "document">) =>
    checkCitation(changing, { document: "cu", ...place }, parseDateOrThrow("2021-06-01")).map(
      ({ code }) => code,
    )

  test("are one place, so what was repealed is found however it is cited", () => {
    for (const article of ["3", "Điều 3", "điều 3.", "03", "3.", " 3 ", "Article 3"]) {
      for (const clause of ["2", "khoản 2", "02", "2."]) {
        expect([article, clause, codesAt({ article, clause })]).toEqual([
          article,
          clause,
          ["citation.part-repealed"],
        ])
      }
    }
    for (const article of ["30", "13", "3a"]) expect(codesAt({ article, clause: "2" })).toEqual([])
  })

  test("keep their spelling, and their word is said once", () => {
    const cited = { document: "cu", article: "Điều 3", clause: "khoản 2", point: "điểm a)" }
    expect(describeCitation(cited, {}).vi).toBe("điểm a khoản 2 Điều 3 cu")
    expect(changing.repeals.get("cu")?.[0]?.part.article).toBe("Điều 3")
  })
})

describe("a change to a document", () => {
  const made = (newer: object) =>
    makeDocumentRegister({
      cu: { kind: "Quy chế", signed: "2020-01-02", effective: "2020-02-01" },
      moi: { kind: "Quy chế", signed: "2022-01-04", ...newer },
    } as never)

  test("is not made before the text that makes it was signed, unless that reaches back", () => {
    const early = { amends: { document: "cu", article: "1", from: "2021-05-01" } }
    expect(codesOf(made(early))).toEqual(["document.change-too-early"])
    expect(pathsOf(made(early))).toEqual([["moi", "amends", 0, "from"]])
    expect(codesOf(made({ ...early, effective: "2021-01-01", retroactive: true }))).toEqual([])
    expect(codesOf(made({ amends: { document: "cu", article: "1", from: "2022-01-04" } }))).toEqual([])
  })

  test("is not made before there was anything to change", () => {
    const reaching = { retroactive: true, effective: "2019-06-01" }
    expect(codesOf(made({ ...reaching, replaces: ["cu"] }))).toEqual(["register.change-too-early"])
    const repeal = { document: "cu", article: "1" }
    expect(codesOf(made({ ...reaching, partlyRepeals: repeal }))).toEqual(["register.change-too-early"])
    expect(codesOf(made({ ...reaching, partlyRepeals: { ...repeal, from: "2020-01-02" } }))).toEqual([])
  })
})
