import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { parseRulebookWithWarnings } from "../../src/rulebook/parse-rulebook.ts"
import { edited } from "../samples/sample-rulebook.ts"

const documents = "qc: { kind: { vi: Quy chế, en: Regulation }, number: 01-QC/MAU }"
const warned = (...replaced: ReadonlyArray<string>) =>
  Result.getOrThrow(parseRulebookWithWarnings(edited(documents, replaced.join("\n  ")))).warnings.map(
    ({ code, severity, path }) => `${severity} ${code} at ${path.join(".")}`,
  )

describe("a rulebook's own documents", () => {
  test("are checked on the day it takes effect, wherever it cites them, as warnings", () => {
    const old = "qc: { kind: Quy chế, number: 01-QC/MAU, signed: 2020-05-01, expires: 2025-12-31 }"
    const warnings = warned(old)
    expect(new Set(warnings.map((one) => one.split(" at ")[0]))).toEqual(
      new Set(["warning citation.document-expired"]),
    )
    expect(warnings.every((one) => one.endsWith("document"))).toBe(true)
    expect(warned(old.replace("2025-12-31", "2026-01-02"))).toEqual([])
  })

  test("are named with what replaced them, and with what does not hold together", () => {
    const old = "qc: { kind: Quy chế, number: 01-QC/MAU, signed: 2020-05-01 }"
    const next = "moi: { kind: Quy chế, number: 02-QC/MAU, signed: 2025-05-01, replaces: [qc] }"
    expect(warned(old, next).length).toBeGreaterThan(0)
    expect(warned(old, next).every((one) => one.startsWith("warning citation.document-replaced"))).toBe(true)
    expect(warned(old, next.replace("2025-05-01", "2019-05-01"))).toEqual([
      "warning register.changes-later at documents.moi.replaces.0",
    ])
  })

  test("are told of an amendment, unless it is cited beside what it amends", () => {
    const written = (source: string): string => `danvan: 1
id: mau
version: 1
title: { vi: Mẫu, en: Sample }
status: illustrative
documents:
  nd: { kind: Nghị định, number: 90/2020/NĐ-CP, effective: 2020-08-20 }
  sua:
    kind: Nghị định
    number: 48/2023/NĐ-CP
    effective: 2023-09-15
    amends: { document: nd, article: 15, clause: 1, point: c }
  khac: { kind: Nghị định, number: 1/2020/NĐ-CP, effective: 2020-08-20 }
source: ${source}
effective: { from: 2024-01-01 }
subjects: { kind: official }
scale: { max: 1 }
criteria: [{ id: c, title: { vi: Một, en: One }, max: 1, mechanism: yes-no }]
`
    const told = (source: string) =>
      Result.getOrThrow(parseRulebookWithWarnings(written(source))).warnings.map(
        ({ code, path }) => `${code} at ${path.join(".")}`,
      )
    const amended = ["citation.part-amended at source.0"]
    expect(told("{ document: nd, article: 15 }")).toEqual(amended)
    expect(told("[{ document: nd, article: 15 }, { document: khac, article: 1 }]")).toEqual(amended)
    expect(told("[{ document: nd, article: 15 }, { document: sua, article: 1 }]")).toEqual([])
  })

  test("without any date are left alone", () => {
    expect(warned(documents)).toEqual([])
    const next = "moi: { kind: Quy chế, number: 02-QC/MAU, signed: 2025-05-01, replaces: [qc] }"
    expect(warned(documents, next)).toEqual([])
  })
})
