import { describe, expect, it } from "vitest"
import * as Facts from "../../src/public/facts.ts"
import * as Rulebook from "../../src/public/rulebook.ts"
import * as Scoring from "../../src/public/scoring.ts"

const rulebook = Rulebook.makeOrThrow({
  danvan: "1",
  id: "test/quota",
  version: "1",
  title: "Thử",
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit", attributes: { organ: { title: "Đơn vị" }, team: { title: "Tổ" } } },
  scale: { max: "100" },
  scopeFacts: { raised: { type: "boolean", title: "Nâng tỷ lệ", whenMissing: false } },
  criteria: [{ id: "c", title: "Điểm", max: "100", mechanism: "manual-grade" }],
  classification: {
    rounding: "none",
    classes: [
      { id: "top", title: "Xuất sắc", atLeast: "90" },
      { id: "good", title: "Tốt", below: "90" },
    ],
  },
  ranking: { within: ["organ"] },
  quotas: [
    {
      id: "q",
      title: "Tỷ lệ",
      class: "top",
      share: "20%",
      raised: { share: "25%", when: "raised" },
      base: { of: "classes", classes: ["good"], counting: "after-cut" },
      rounding: "floor",
      within: [["organ"], ["organ", "team"]],
      ties: "authority-decides",
      cutTo: "good",
    },
  ],
})

const board = (top: number, good: number, scopes: ReadonlyArray<unknown> = []) => {
  const subject = (id: string, grade: number) => ({
    id,
    attributes: { organ: "o", team: "t" },
    criteria: { c: { grade: String(grade) } },
  })
  const subjects = [
    ...Array.from({ length: top }, (_, index) => subject(`top${index}`, 99 - index)),
    ...Array.from({ length: good }, (_, index) => subject(`good${index}`, 80)),
    { id: "elsewhere", attributes: { organ: "p", team: "t" }, criteria: { c: { grade: "50" } } },
  ]
  return Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(
    Facts.makeOrThrow({ subjects, scopes }),
  )
}

const kept = (...given: Parameters<typeof board>): number =>
  board(...given).subjects.filter(({ proposedClass }) => proposedClass === "top").length

describe("a quota whose base counts those it cuts", () => {
  it.each([
    { top: 1, good: 4, keeps: 0 },
    { top: 1, good: 5, keeps: 1 },
    { top: 3, good: 12, keeps: 2 },
    { top: 3, good: 14, keeps: 2 },
    { top: 3, good: 15, keeps: 3 },
  ])("keeps $keeps of $top beside $good", ({ top, good, keeps }) => {
    expect(kept(top, good)).toBe(keeps)
  })

  it("never keeps more than its share of the final base, and could not keep one more", () => {
    for (let top = 0; top <= 12; top += 1) {
      for (let good = 1; good <= 30; good += 1) {
        const keeps = kept(top, good)
        const fits = (number: number) => number * 5 <= good + (top - number)
        expect(fits(keeps), `${top} beside ${good}`).toBe(true)
        if (keeps < top) expect(fits(keeps + 1), `${top} beside ${good}, one more`).toBe(false)
      }
    }
  })
})

describe("the facts of a quota's scope", () => {
  it("hold in every scope inside it, so a decision for the organ raises the share of its teams", () => {
    expect(kept(3, 12, [{ by: { organ: "o" }, facts: { raised: true } }])).toBe(3)
  })

  it("give way to those of the narrower scope", () => {
    const scopes = [
      { by: { organ: "o", team: "t" }, facts: { raised: false } },
      { by: { organ: "o" }, facts: { raised: true } },
    ]
    expect(kept(3, 12, scopes)).toBe(2)
  })

  it("do not reach another organ", () => {
    expect(kept(3, 12, [{ by: { organ: "p" }, facts: { raised: true } }])).toBe(2)
  })
})
