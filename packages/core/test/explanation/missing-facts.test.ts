import { describe, expect, test } from "vitest"
import { Facts, Rulebook, Scoring } from "../../src/index.ts"

const rulebook = Rulebook.parseOrThrow(`
danvan: 1
id: mau/thieu
version: 1.0.0
title: Mẫu
status: illustrative
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: 20 }
facts:
  wronged: { type: boolean, title: { vi: Có sai phạm, en: Wrongdoing } }
criteria:
  - { id: c1, code: 7.d, title: Chấm, max: 10, mechanism: manual-grade }
  - { id: c2, code: 8, title: Nhiệm vụ, max: 10, mechanism: ratio }
classification:
  rounding: none
  vetoes: [{ id: wronged, title: Sai phạm, when: wronged, class: weak }]
  classes:
    - { id: good, title: Tốt, atLeast: 10 }
    - { id: weak, title: Chưa đạt, below: 10 }
`)
const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })

const missingOf = (facts: object, criteria: object): ReadonlyArray<string> =>
  program
    .scoreOrThrow(Facts.makeOrThrow({ subjects: [{ id: "u1", facts, criteria }] }))
    .missing("u1")
    .map(({ vi }) => vi)

describe("what a result still waits for", () => {
  test("is each missing fact once, by its title and its criterion", () => {
    expect(missingOf({ wronged: false }, { c2: { assigned: 3 } })).toEqual([
      "7.d · Điểm chấm",
      "8 · Đã hoàn thành",
    ])
  })

  test("is told by titles in both languages, never by the id of a field or a criterion", () => {
    const untitled = Rulebook.parseOrThrow(`
danvan: 1
id: mau/thieu-ten
version: 1.0.0
title: Mẫu
status: illustrative
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: 20 }
criteria:
  - { id: d, title: { vi: Mục D, en: Item D }, max: 10, mechanism: manual-grade }
  - { id: e, code: 8, title: { vi: Mục E, en: Item E }, max: 10, mechanism: ratio }
`)
    const of = (criteria: object) =>
      Scoring.compileOrThrow(untitled, { asOf: "2026-12-15" })
        .scoreOrThrow(Facts.makeOrThrow({ subjects: [{ id: "u1", criteria }] }))
        .missing("u1")
    const word = of({ d: { grade: "missing" }, e: { done: 3, assigned: "missing" } })
    expect(word.map(({ vi, en }) => [vi, en])).toEqual([
      ["Mục D · Điểm chấm", "Item D · Grade"],
      ["8 · Được giao", "8 · Assigned"],
    ])
    expect(of({ d: "missing", e: "missing" }).map(({ vi, en }) => [vi, en])).toEqual([
      ["Mục D", "Item D"],
      ["8 Mục E", "8 Item E"],
    ])
  })

  test("is also what the class waits for", () => {
    expect(missingOf({}, { c1: { grade: 9 }, c2: { done: 3, assigned: 3 } })).toEqual(["Có sai phạm"])
  })

  test("names what vetoes wait for at once with what the points wait for", () => {
    expect(missingOf({}, { c2: { done: 3, assigned: 3 } })).toEqual(["7.d · Điểm chấm", "Có sai phạm"])
  })

  test("is not confused with what cannot be computed, in text or in JSON", () => {
    const standing = (assigned: number | undefined) => {
      const criteria = { c1: { grade: 9 }, c2: assigned === undefined ? {} : { done: 0, assigned } }
      const entries = Facts.makeOrThrow({ subjects: [{ id: "u1", facts: { wronged: false }, criteria }] })
      const board = program.scoreOrThrow(entries)
      const [json] = board.toJson().subjects
      return [json?.status, json?.incompleteBecause, board.explainText("u1", "vi")?.split("\n")[0]]
    }
    expect(standing(undefined)).toEqual(["incomplete", "missing", "u1: chưa đủ số liệu — Mẫu"])
    expect(standing(0)).toEqual(["incomplete", "not-computed", "u1: không tính được — Mẫu"])
    expect(standing(3)).toEqual(["scored", undefined, "u1: Chưa đạt — Mẫu"])
  })

  test("is nothing once everything is given, or for nobody on the board", () => {
    const criteria = { c1: { grade: 9 }, c2: { done: 3, assigned: 3 } }
    expect(missingOf({ wronged: false }, criteria)).toEqual([])
    const board = program.scoreOrThrow(Facts.makeOrThrow({ subjects: [{ id: "u1" }] }))
    expect(board.missing("u2")).toEqual([])
  })
})
