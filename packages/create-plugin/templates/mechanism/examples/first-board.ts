import { Facts, Plugins, Rulebook, Scoring } from "@danvan/plugin-sdk"
import plugin from "../src/index.ts"

const plugins = Plugins.registerOrThrow([plugin])

const rulebook = Rulebook.parseOrThrow(
  `
danvan: 1
id: mau
version: 1
status: illustrative
title: { vi: Bảng điểm mẫu, en: Sample }
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: 10 }
criteria:
  - id: visits
    title: { vi: Thăm hộ dân, en: Visits }
    max: 10
    mechanism: __scope__/per-item
    with: { each: 2 }
`,
  { plugins },
)
const facts = Facts.makeOrThrow({
  subjects: [{ id: "xa-a", name: "Xã Mẫu A", criteria: { visits: { items: 3 } } }],
})
const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins }).scoreOrThrow(facts)

console.log(board.explainText("xa-a", "__language__"))
