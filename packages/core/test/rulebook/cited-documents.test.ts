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

  test("without any date are left alone", () => {
    expect(warned(documents)).toEqual([])
    const next = "moi: { kind: Quy chế, number: 02-QC/MAU, signed: 2025-05-01, replaces: [qc] }"
    expect(warned(documents, next)).toEqual([])
  })
})
