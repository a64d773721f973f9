import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkCitation } from "../../src/document/check-citation.ts"
import type { Citation } from "../../src/document/citation.ts"
import { comparePlaces } from "../../src/document/cited-part.ts"
import { currentVersionOf } from "../../src/document/current-version.ts"
import type { RegisteredDocument } from "../../src/document/document-register.ts"
import { findByNumber, findDocument } from "../../src/document/find-document.ts"
import { inForce } from "../../src/document/in-force.ts"
import type { LegalDocumentInput } from "../../src/document/legal-document.ts"
import {
  DocumentRegisterError,
  makeDocumentRegister,
  makeDocumentRegisterOrThrow,
} from "../../src/document/make-document-register.ts"
import { parseNumberOrThrow } from "../../src/document/parse-number.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"
import { sampleDocuments, sampleRegister } from "./sample-register.ts"

const document = (key: string): RegisteredDocument => {
  const found = findDocument(sampleRegister, key)
  if (found === undefined) throw new Error(`no ${key}`)
  return found
}

const keysOf = (documents: ReadonlyArray<RegisteredDocument>): string =>
  documents.map(({ key }) => key).join(" ")

describe("whether a document is in force", () => {
  test.each([
    ["nd90", "2020-08-19", "not-yet"],
    ["nd90", "2020-08-20", "in-force"],
    ["nd90", "2026-06-30", "in-force"],
    ["nd90", "2026-07-01", "replaced"],
    ["nd233", "2026-06-30", "not-yet"],
    ["nd233", "2026-07-01", "in-force"],
    ["nd98", "2025-06-30", "in-force"],
    ["nd98", "2025-07-01", "replaced"],
    ["nd98", "2030-01-01", "replaced"],
    ["nd152", "2027-02-28", "in-force"],
    ["nd152", "2027-03-01", "expired"],
    ["kl267", "2017-12-24", "not-yet"],
    ["kl267", "2017-12-25", "in-force"],
  ])("%s on %s: %s", (key, date, reason) => {
    const force = inForce(sampleRegister, document(key), parseDateOrThrow(date))
    expect(force.because.reason).toBe(reason)
    expect(force.inForce).toBe(reason === "in-force")
  })

  test("says what replaced it and when", () => {
    const { because } = inForce(sampleRegister, document("nd90"), parseDateOrThrow("2026-12-15"))
    expect(because).toEqual({ reason: "replaced", ended: "2026-07-01", by: [document("nd233")] })
  })

  test("calls it replaced when it ends by itself on that day, and expired when it ended before", () => {
    const withEnd = (expires: string) => {
      const register = makeDocumentRegisterOrThrow({
        ...sampleDocuments,
        nd90: { ...sampleDocuments.nd90, expires },
      })
      const old = findDocument(register, "nd90") as RegisteredDocument
      return inForce(register, old, parseDateOrThrow("2026-12-15")).because.reason
    }
    expect(withEnd("2026-07-01")).toBe("replaced")
    expect(withEnd("2026-06-30")).toBe("expired")
  })
})

describe("the current version of a document", () => {
  test.each([
    ["nd90", "2020-08-19", ""],
    ["nd90", "2023-09-14", "nd90"],
    ["nd90", "2026-07-01", "nd233"],
    ["nd98", "2026-01-01", "nd152"],
    ["nd98", "2027-03-01", ""],
    ["nd233", "2026-12-15", "nd233"],
  ])("%s on %s is %j", (key, date, current) => {
    const versions = currentVersionOf(sampleRegister, document(key), parseDateOrThrow(date))
    expect(keysOf(versions.map((one) => one.current))).toBe(current)
  })

  test("counts its amendments and repeals from the day they take effect", () => {
    const versionOn = (date: string) =>
      currentVersionOf(sampleRegister, document("nd90"), parseDateOrThrow(date))[0]
    expect(versionOn("2023-09-14")).toMatchObject({ amendments: [], repeals: [] })
    expect(keysOf(versionOn("2023-09-15")?.amendments.map(({ by }) => by) ?? [])).toBe("nd48")
    expect(versionOn("2023-09-15")?.repeals.map(({ part }) => part)).toEqual(
      sampleDocuments.nd48.partlyRepeals,
    )
  })

  test("is followed through a long chain, and to several documents that share a place", () => {
    const dated = (index: number): LegalDocumentInput => ({
      kind: "Kế hoạch",
      effective: `${2000 + index}-01-01`,
      replaces: index === 0 ? [] : [`k${index - 1}`],
    })
    const chain = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, dated(index)]))
    const register = makeDocumentRegisterOrThrow({
      ...chain,
      other: { kind: "Kế hoạch", effective: "2400-01-01", replaces: ["k3"] },
    })
    const first = findDocument(register, "k0") as RegisteredDocument
    const versions = currentVersionOf(register, first, parseDateOrThrow("2600-01-01"))
    expect(keysOf(versions.map((one) => one.current))).toBe("other k499")
  })
})

describe("a citation", () => {
  const check = (citation: Citation, date: string) =>
    checkCitation(sampleRegister, citation, parseDateOrThrow(date))

  test.each<[Citation, string, string]>([
    [{ document: "nd90", article: "12" }, "2020-08-19", "citation.not-yet-in-force"],
    [{ document: "nd90", article: "12" }, "2023-09-14", ""],
    [{ document: "nd90", article: "12" }, "2026-06-30", "citation.part-amended"],
    [{ document: "nd90", article: "12" }, "2026-07-01", "citation.document-replaced"],
    [{ document: "nd152" }, "2027-03-01", "citation.document-expired"],
    [{ document: "nd98" }, "2027-03-01", "citation.document-replaced"],
    [{ document: "nd9" }, "2026-07-01", "citation.document-unknown"],
    [{ document: "constructor" }, "2026-07-01", "citation.document-unknown"],
    [{ document: "nd90", article: "15", clause: "2", point: "b" }, "2023-09-14", ""],
    [{ document: "nd90", article: "15", clause: "2", point: "b" }, "2023-09-15", "citation.part-repealed"],
    [{ document: "nd90", article: "15", clause: "2", point: "a" }, "2023-09-15", "citation.part-amended"],
    [
      { document: "nd90", article: "15" },
      "2023-09-15",
      "citation.part-partly-repealed citation.part-amended",
    ],
    [{ document: "nd90" }, "2023-09-15", "citation.part-partly-repealed citation.part-amended"],
    [{ document: "nd90", appendix: "I", article: "15" }, "2023-09-15", "citation.part-amended"],
  ])("of %j on %s: %s", (citation, date, code) => {
    expect(
      check(citation, date)
        .map((one) => one.code)
        .join(" "),
    ).toBe(code)
  })

  test("of what was replaced names its replacement as the way out", () => {
    const [issue] = check({ document: "nd90", article: "12" }, "2026-12-15")
    expect(issue?.message.vi).toBe(
      "Nghị định 90/2020/NĐ-CP đã bị thay thế từ 01/07/2026, nên không còn hiệu lực ngày 15/12/2026.",
    )
    expect(issue?.fix.vi).toBe("Viện dẫn văn bản thay thế: Nghị định 233/2026/NĐ-CP.")
    expect(issue?.path).toEqual(["document"])
  })

  test("of a document whose replacement has ended too still names that one", () => {
    expect(check({ document: "nd98" }, "2027-03-01")[0]?.facts.replacement).toBe("Nghị định 152/2025/NĐ-CP")
  })

  test("of an unknown document says which key is near", () => {
    expect(check({ document: "nd9" }, "2026-07-01")[0]?.facts.suggestion).toContain("nd90")
  })

  test("of a part partly repealed only warns, and says what was repealed by whom", () => {
    const [issue] = check({ document: "nd90", article: "15" }, "2024-01-01")
    expect(issue?.severity).toBe("warning")
    expect(issue?.facts).toMatchObject({
      repealed: "điểm b khoản 2 Điều 15 Nghị định 90/2020/NĐ-CP",
      repealer: "Nghị định 48/2023/NĐ-CP",
    })
  })

  test("covers another exactly when that one lies within it", () => {
    const part = fc.option(fc.constantFrom("1", "2"), { nil: undefined })
    const place = fc
      .tuple(part, part, part, part)
      .map(
        ([appendix, article, clause, point]): Citation =>
          ({ document: "a", ...{ appendix, article, clause, point } }) as Citation,
      )
    fc.assert(
      fc.property(place, place, (one, other) => {
        expect(comparePlaces(one, one)).toBe("covers")
        expect(comparePlaces({ document: "a" }, one)).toBe("covers")
        if (comparePlaces(one, other) === "within") expect(comparePlaces(other, one)).toBe("covers")
        if (comparePlaces(one, other) === "apart") expect(comparePlaces(other, one)).toBe("apart")
      }),
    )
  })
})

describe("a register", () => {
  const made = (documents: Readonly<Record<string, LegalDocumentInput>>) => makeDocumentRegister(documents)

  test("finds a document by number, and by date where the number has no year", () => {
    const find = (written: string, signed?: string) => {
      const date = signed === undefined ? undefined : parseDateOrThrow(signed)
      const found = findByNumber(sampleRegister, { number: parseNumberOrThrow(written), signed: date })
      return [keysOf(found.same), keysOf(found.possible)]
    }
    expect(find("90/2020/nđ-cp")).toEqual(["nd90", ""])
    expect(find("267 – KL/TU", "2017-12-25")).toEqual(["kl267", ""])
    expect(find("267-KL/TU")).toEqual(["", "kl267"])
    expect(find("267-KL/TU", "2018-12-25")).toEqual(["", ""])
    expect(find("Quy định 1501-QĐ/TU", "2022-08-01")).toEqual(["qd1501", ""])
    expect(find("1501-QĐ/TU", "2022-08-01")).toEqual(["", "qd1501"])
    expect(find("Quyết định 1501-QĐ/TU", "2022-08-01")).toEqual(["", ""])
    expect(find("NĐ 90/2020")).toEqual(["", "nd90"])
  })

  test("tells documents of several provinces with one number apart by their issuer", () => {
    const one = { kind: "Quyết định", number: "07/2023/QĐ-UBND", signed: "2023-03-01" }
    const register = makeDocumentRegisterOrThrow({
      a: { ...one, issuer: "UBND tỉnh Mẫu A" },
      b: { ...one, issuer: "UBND tỉnh Mẫu B" },
    })
    const number = parseNumberOrThrow("07/2023/QĐ-UBND")
    expect(keysOf(findByNumber(register, { number }).same)).toBe("a b")
    expect(keysOf(findByNumber(register, { number, issuer: "ubnd tỉnh  mẫu b" }).same)).toBe("b")
  })

  test("refuses one document under two keys, however it is spelt", () => {
    const twice = made({
      ...sampleDocuments,
      again: { kind: "Kết luận", number: "Số 0267 – KL/TU", signed: "2017-12-25" },
    })
    expect(codesOf(twice)).toEqual(["register.identity-duplicate"])
    expect(pathsOf(twice)).toEqual([["again", "number"]])
    expect(() => makeDocumentRegisterOrThrow({ x: { kind: "Kết luận" } })).toThrow(DocumentRegisterError)
  })

  test("holds documents of one number and different dates, and without any number", () => {
    const register = made({
      ...sampleDocuments,
      later: { kind: "Kết luận", number: "267-KL/TU", signed: "2022-08-01" },
      plan: { kind: "Kế hoạch", signed: "2022-08-01" },
      other: { kind: "Kế hoạch", signed: "2022-08-01" },
    })
    expect(Result.isSuccess(register)).toBe(true)
  })

  const plan = (more: Partial<LegalDocumentInput> = {}): LegalDocumentInput => ({
    kind: "Kế hoạch",
    signed: "2024-01-01",
    ...more,
  })

  test("refuses relations to what it does not hold, and to itself", () => {
    const wrong = made({
      a: plan({
        replaces: ["b", "c"],
        amends: { document: "a" },
        partlyRepeals: [{ document: "d", article: "1" }],
      }),
      b: plan(),
    })
    expect(codesOf(wrong)).toEqual([
      "register.target-unknown",
      "document.related-to-itself",
      "register.target-unknown",
    ])
    expect(pathsOf(wrong)).toEqual([
      ["a", "replaces", 1],
      ["a", "amends", 0, "document"],
      ["a", "partlyRepeals", 0, "document"],
    ])
  })

  test("refuses documents that replace each other in a circle, and names it", () => {
    const circle = made({
      newest: plan({ replaces: ["a"] }),
      a: plan({ replaces: ["b"] }),
      b: plan({ replaces: ["c", "old"] }),
      c: plan({ replaces: ["a"] }),
      old: plan(),
    })
    expect(codesOf(circle)).toEqual(["register.replacement-cycle"])
    expect(Result.isFailure(circle) && circle.failure.issues[0]?.facts.cycle).toBe("a → b → c → a")
  })

  test("finds a circle exactly when following the replacements does", () => {
    const keys = ["a", "b", "c", "d", "e"]
    const edges = fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys)), { maxLength: 8 })
    fc.assert(
      fc.property(edges, (all) => {
        const proper = all.filter(([from, to]) => from !== to)
        const older = (key: string) => proper.filter(([from]) => from === key).map(([, to]) => to)
        const reaches = (from: string, to: string, left: number): boolean =>
          left > 0 && older(from).some((key) => key === to || reaches(key, to, left - 1))
        const register = made(Object.fromEntries(keys.map((key) => [key, plan({ replaces: older(key) })])))
        expect(codesOf(register).includes("register.replacement-cycle")).toBe(
          keys.some((key) => reaches(key, key, keys.length)),
        )
      }),
    )
  })

  test("reports every wrong document at its place, up to a limit", () => {
    const wrong = made({ a: plan({ signed: "2024-02-30" }), "b c": plan(), d: plan({ number: "?" }) })
    expect(codesOf(wrong)).toEqual(["date.invalid", "register.key-invalid", "document-number.unreadable"])
    expect(pathsOf(wrong)).toEqual([["a", "signed"], ["b c"], ["d", "number"]])
    const many = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`d${index}`, plan({ number: "?" })]),
    )
    expect(codesOf(made(many)).at(-1)).toBe("issues.more")
  })

  test.each([null, undefined, 7, "x", []])("made of %j is refused, not thrown", (input) => {
    expect(codesOf(made(input as never)).length).toBeGreaterThan(0)
  })

  test("refuses a key that could reach a prototype, and more documents than it can hold", () => {
    expect(codesOf(made(JSON.parse('{"__proto__": {"kind": "Kế hoạch", "signed": "2024-01-01"}}')))).toEqual([
      "register.key-invalid",
    ])
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`d${index}`, plan()]))
    expect(codesOf(made(many))).toEqual(["register.too-many-documents"])
  })
})
