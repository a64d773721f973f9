import { describe, expect, it } from "vitest"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { compileChoice, compileChoiceOrThrow } from "../../src/suite/choice-program.ts"
import { parseRulebookChoice, parseRulebookChoiceOrThrow } from "../../src/suite/rulebook-choice.ts"
import { leaf, subject } from "../samples/graded.ts"
import { toldOf } from "../samples/issues-of.ts"
import { rulebook } from "./sample-boards.ts"

const written = (more: string, when = "issued"): string => `
danvan-choice: 1
id: chuyen-tiep
title: Văn bản áp dụng
documents: { qd: { kind: Quy định mẫu } }
facts:
  issued: { type: boolean, title: { vi: Đã ban hành quy chế, en: Own rule issued } }
options:
  - id: new
    title: { vi: Quy chế của đơn vị, en: The unit's own rule }
    rulebook: new.yaml
    when: ${when}
    reason: { vi: Đã ban hành, en: Issued }
    source: { document: qd, article: 20, clause: 1 }
  - id: old
    title: { vi: Quy định cũ, en: The earlier text }
    rulebook: old.yaml
    reason: { vi: Chưa ban hành, en: Not issued }
${more}`

const classes = (good: string) => ({
  classification: {
    rounding: "none",
    classes: [
      { id: "good", title: "Tốt", atLeast: good },
      { id: "fair", title: "Khá", below: good },
    ],
  },
})
const programs = { new: rulebook(classes("70")), old: rulebook(classes("80")) }

describe("a choice of rulebooks", () => {
  it("scores each subject under the text that applies to it, and says why", () => {
    const board = compileChoiceOrThrow(parseRulebookChoiceOrThrow(written("")), programs)
    const scored = board.score(
      makeEntriesOrThrow({
        subjects: [
          subject("a", { c: 78 }, { facts: { issued: true } }),
          subject("b", { c: 78 }, { facts: { issued: false } }),
          subject("c", { c: 78 }),
        ],
      }),
    )
    if (scored._tag === "Failure") throw scored.failure
    const all = scored.success.subjects.map(({ under, result }) => [under, result?.class])
    expect(all).toEqual([
      ["new", "good"],
      ["old", "fair"],
      [undefined, undefined],
    ])
    expect(scored.success.explainText("a", "vi")).toMatchInlineSnapshot(`
      "a: Tốt — Chấm điểm
      ├─ Văn bản áp dụng: Quy chế của đơn vị — Đã ban hành [khoản 1 Điều 20 Quy định mẫu]
      ├─ Xếp loại: Tốt
      │  └─ Tốt: ≥ 70
      ├─ Xếp hạng: hạng 1 / 1
      └─ Tổng điểm: 78 / 100
         └─ Tiêu chí c: 78 / 100 — Chấm trực tiếp
            └─ Điểm chấm (78)"
    `)
    expect(scored.success.explainText("c", "vi")).toMatchInlineSnapshot(`
      "c
      └─ Văn bản áp dụng: chưa xác định được, thiếu: Đã ban hành quy chế"
    `)
  })

  it("applies the more favourable, keeps both, and decides nothing while one is incomplete", () => {
    const two = {
      new: rulebook({
        ...classes("70"),
        criteria: [leaf("c", "50"), leaf("d", "50")],
        scale: { max: "100" },
      }),
      old: programs.old,
    }
    const choice = parseRulebookChoiceOrThrow(written("moreFavourable: [good, fair]", '"true"'))
    const scored = compileChoiceOrThrow(choice, two).score(
      makeEntriesOrThrow({
        subjects: [subject("a", { c: 40, d: 38 }), subject("b", { c: 40 })],
      }),
    )
    if (scored._tag === "Failure") throw scored.failure
    const [a, b] = scored.success.subjects
    expect([a?.under, a?.all.map(({ under, result }) => [under, result.class])]).toEqual([
      "new",
      [
        ["new", "good"],
        ["old", "fair"],
      ],
    ])
    expect([b?.under, b?.all.length]).toEqual([undefined, 2])
    expect(scored.success.explainText("a", "en")).toContain("The earlier text: Khá")
  })

  it("refuses a figure that no rulebook has, and a wrong value of a fact it depends on", () => {
    const compiled = compileChoiceOrThrow(parseRulebookChoiceOrThrow(written("")), programs)
    const scored = compiled.score(
      makeEntriesOrThrow({ subjects: [subject("a", { c: 78, x: 1 }, { facts: { issued: true } })] }),
    )
    expect(toldOf(scored)).toEqual(["fact.unknown-criterion at new.subjects.0.criteria.x.grade"])
    const wrong = compiled.score(
      makeEntriesOrThrow({ subjects: [subject("a", { c: 78 }, { facts: { issued: "maybe" } })] }),
    )
    expect(toldOf(wrong)).toEqual(["fact.wrong-type at subjects.0.facts.issued"])
  })

  it("is refused with an option without a rulebook, a condition that is none, or an unknown document", () => {
    const choice = parseRulebookChoiceOrThrow(written("", "issued + 1"))
    expect(toldOf(compileChoice(choice, { new: programs.new }))).toEqual([
      "expression.wrong-kind at options.0.when",
      "expression.wrong-kind at options.0.when",
      "choice.no-program at options.1",
    ])
    expect(toldOf(parseRulebookChoice(written("source: { document: luat }")))).toEqual([
      "reference.unknown at documents",
    ])
  })
})
