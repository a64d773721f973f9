import { Facts, Rulebook, Scoring } from "@danvan/core"
import { describe, expect, test } from "vitest"
import { catalog } from "../src/index.ts"

const shipped = catalog.map(({ id, rulebook }) => ({ id, rulebook }))

const bookOf = (id: string): Rulebook.Rulebook => {
  const found = shipped.find((one) => one.id === id)
  if (found === undefined) throw new Error(`nothing is shipped as ${id}`)
  return found.rulebook
}

/** A rulebook with one place changed. */
const edited = (
  rulebook: Rulebook.Rulebook,
  edit: (copy: { [key: string]: never }) => void,
): Rulebook.Rulebook => {
  const copy = structuredClone(rulebook)
  edit(copy as unknown as { [key: string]: never })
  return copy
}

const told = (before: Rulebook.Rulebook, after: Rulebook.Rulebook) =>
  Rulebook.diff(before, after).changes.map(({ words, affectsScores }) => [words.vi, affectsScores])

describe("shipped rulebooks compared", () => {
  test.each(shipped)("$id does not differ from itself", ({ rulebook }) => {
    expect(Rulebook.diff(rulebook, rulebook).changes).toEqual([])
    expect(Rulebook.diff(rulebook, Rulebook.parseOrThrow(Rulebook.print(rulebook))).changes).toEqual([])
  })

  test.each(shipped)(
    "every word of what $id has and another has not is written in both languages",
    ({ rulebook }) => {
      const words = Rulebook.diff(rulebook, bookOf("quy-che-mau/units")).changes.flatMap((one) => [
        one.words.vi,
        one.words.en,
      ])
      expect(words.filter((line) => /undefined|\[object|\{\w+\}|→ $/.test(line))).toEqual([])
    },
  )

  test("one dated parameter: the day and both values", () => {
    const before = bookOf("co-che-mau/tien-thuong")
    const [name = "", parameter] = Object.entries(before.parameters)[0] ?? []
    const after = edited(before, (copy) => {
      const { values } = (copy.parameters as unknown as Record<string, { values: Array<{ value: string }> }>)[
        name
      ] as {
        values: Array<{ value: string }>
      }
      ;(values.at(-1) as { value: string }).value = "9999"
    })
    const [change, ...others] = Rulebook.diff(before, after).changes
    expect(others).toEqual([])
    expect([change?.about, change?.id, change?.aspect, change?.affectsScores]).toEqual([
      "parameter-value",
      parameter?.values.at(-1)?.from,
      "value",
      true,
    ])
    expect(change?.words.vi).toMatch(/^Tham số “.+” · giá trị từ \d\d\/\d\d\/\d{4}: giá trị: .+ → 9999$/)
  })

  test("one share of the decree's quota", () => {
    const before = bookOf("nd-233-2026/units")
    const after = edited(before, (copy) => {
      ;((copy.quotas as unknown as Array<{ share: string }>)[0] as { share: string }).share = "15%"
    })
    expect(told(before, after)).toEqual([
      ["Tỷ lệ khống chế “Tỷ lệ đơn vị hoàn thành xuất sắc nhiệm vụ”: tỷ lệ: 20% → 15%", true],
    ])
  })

  test("classes without points: a condition made stricter lowers a class, by its name", () => {
    const before = bookOf("co-che-mau/xep-loai-khong-diem")
    const after = edited(before, (copy) => {
      const { classes } = copy.classification as unknown as {
        classes: Array<{ conditions: Array<{ when: string }> }>
      }
      const half = classes[0]?.conditions[2] as { when: string }
      half.when = half.when.replace("50%", "60%")
    })
    expect(told(before, after)).toEqual([
      [
        "Mức “Hoàn thành xuất sắc nhiệm vụ” · điều kiện “Ít nhất 50% nhiệm vụ vượt mức”: điều kiện: “beyond >= 50%” → “beyond >= 60%”",
        true,
      ],
    ])
    const [old, now] = [before, after].map((one) => Scoring.compileOrThrow(one, { asOf: "2025-12-15" })) as [
      Scoring.ScoringProgram,
      Scoring.ScoringProgram,
    ]
    const facts = {
      onTime: "100%",
      beyond: "55%",
      late: "0%",
      failing: "0%",
      conduct: true,
      degraded: false,
      disciplined: false,
    }
    const entries = Facts.makeOrThrow({ subjects: [{ id: "vc-1", name: "Nguyễn Văn A", facts }] })
    const impact = Scoring.impactOrThrow(old, now, entries)
    expect(Scoring.renderImpact(impact, "vi").split("\n").slice(-5)).toEqual([
      "Nguyễn Văn A (vc-1)",
      "  Xếp loại: Hoàn thành xuất sắc nhiệm vụ → Hoàn thành tốt nhiệm vụ",
      "  Đề xuất: Hoàn thành xuất sắc nhiệm vụ → Hoàn thành tốt nhiệm vụ",
      "    trước: đạt điều kiện “Ít nhất 50% nhiệm vụ vượt mức”",
      "    nay: không đạt điều kiện “Ít nhất 50% nhiệm vụ vượt mức”",
    ])
  })

  test("a unit rated after its components falls with one of them", () => {
    const program = Scoring.compileOrThrow(bookOf("lien-thong-mau/don-vi"), { asOf: "2026-12-15" })
    const facts = (grade: string) =>
      Facts.makeOrThrow({
        subjects: [
          { id: "so-mau", name: "Sở mẫu", attributes: { parent: "-" }, criteria: { work: { grade: "95" } } },
          ...["phong-1", "phong-2"].map((id, index) => ({
            id,
            attributes: { parent: "so-mau" },
            criteria: { work: { grade: index === 0 ? grade : "95" } },
          })),
        ],
      })
    expect(Scoring.impactOrThrow(program, program, facts("95")).subjects).toEqual([])
    const impact = Scoring.impactOrThrow(program, program, facts("95"), { against: facts("10") })
    expect(
      impact.subjects.map(({ subject, differs }) => [
        subject.id,
        differs.includes("total"),
        differs.includes("class"),
      ]),
    ).toEqual([
      ["so-mau", false, true],
      ["phong-1", true, true],
    ])
    expect(impact.subjects[0]?.after?.decidedBy[0]?.kind).toBe("condition")
  })
})
