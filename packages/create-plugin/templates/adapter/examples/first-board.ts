import { Rulebook, Scoring } from "@danvan/plugin-sdk"
import { readLines, writeList } from "../src/index.ts"

const rulebook = Rulebook.parseOrThrow(`
danvan: 1
id: mau
version: 1
status: illustrative
title: { vi: Bảng điểm mẫu, en: Sample }
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: 100 }
criteria:
  - { id: models, title: { vi: Mô hình, en: Models }, max: 100, mechanism: manual-grade }
ranking: { within: [] }
`)
const bytes = new TextEncoder().encode("Xã Mẫu A; 60\nXã Mẫu B; 87.5\n")
const options = { criterion: "models", field: "grade" }
const { entries, issues } = await readLines.read({ name: "thang-6.diem", bytes, rulebook }, options)
if (entries === undefined) throw new Error(issues.map(({ message }) => message.__language__).join("\n"))

const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(entries)
console.log(await writeList.render({ board, language: "__language__" }, {}))
