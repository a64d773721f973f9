import { describe, expect, test } from "vitest"
import { boardOf } from "../samples/board-of.ts"
import { graded } from "../samples/graded.ts"

const t = (vi: string, en: string) => ({ vi, en })

const rulebook = graded({
  facts: {
    tasks: {
      type: "list",
      title: t("Nhiệm vụ", "Tasks"),
      fields: {
        kind: {
          type: "choice",
          title: t("Loại", "Kind"),
          options: [
            { id: "report", title: t("Báo cáo", "Report") },
            { id: "letter", title: t("Công văn", "Letter") },
          ],
        },
        quantity: { type: "count", title: t("Số lượng", "Quantity") },
        month: { type: "count", title: t("Tháng", "Month") },
      },
    },
  },
  criteria: [
    {
      id: "c",
      title: t("Tiêu chí", "Criterion"),
      max: "100",
      mechanism: "manual-grade",
      inputs: {
        grade: 'sum(tasks, quantity * match(kind, "report", 3, "letter", 1), highestPer(month))',
      },
    },
  ],
})

const explained = (tasks: unknown, language: "vi" | "en") =>
  boardOf(rulebook, { subjects: [{ id: "u", facts: { tasks } }] }).explainText("u", language)

describe("the explanation of a list", () => {
  test("tells of each item that counts, by its place and its own words", () => {
    const tasks = [
      { kind: "letter", quantity: 2, month: 5 },
      { kind: "report", quantity: 2, month: 5 },
      { kind: "letter", quantity: 4, month: 6 },
    ]
    expect(explained(tasks, "vi")).toMatchInlineSnapshot(`
      "u: đã chấm — Chấm điểm
      └─ Tổng điểm: 10 / 100
         └─ Tiêu chí: 10 / 100 — Chấm trực tiếp
            └─ tổng của “Nhiệm vụ”: 10
               ├─ mục 2: Số lượng (2) × (Loại (Báo cáo) → 3): 6
               └─ mục 3: Số lượng (4) × (Loại (Công văn) → 1): 4"
    `)
    expect(explained(tasks, "en")).toMatchInlineSnapshot(`
      "u: scored — Chấm điểm
      └─ Total: 10 / 100
         └─ Criterion: 10 / 100 — Manual grade
            └─ sum of “Tasks”: 10
               ├─ item 2: Quantity (2) × (Kind (Report) → 3): 6
               └─ item 3: Quantity (4) × (Kind (Letter) → 1): 4"
    `)
  })

  test("says how many more items a long list has and what they add up to, so that the lines make the sum", () => {
    const tasks = Array.from({ length: 15 }, (_, place) => ({
      kind: "letter",
      quantity: place + 1,
      month: place + 1,
    }))
    // 1 + … + 12 = 78 are told one by one; 13 + 14 + 15 = 42 together; 120 in all, capped at 100 by the scale.
    const vi = explained(tasks, "vi")
    expect(vi).toContain("mục 12: Số lượng (12) × (Loại (Công văn) → 1): 12")
    expect(vi).not.toContain("mục 13")
    expect(vi).toContain("tổng của “Nhiệm vụ”: 120")
    expect(vi).toContain("└─ và 3 mục nữa, cộng lại: 42")
    expect(explained(tasks, "en")).toContain("└─ and 3 more, together: 42")
    expect(explained(tasks.slice(0, 12), "vi")).not.toContain("mục nữa")
  })

  test("says in which item of which list something is missing", () => {
    const tasks = [
      { kind: "letter", quantity: 2, month: 5 },
      { kind: "report", quantity: "", month: 6 },
    ]
    expect(explained(tasks, "vi")).toContain("chưa có số liệu: “Nhiệm vụ” thiếu “Số lượng” ở mục 2")
    expect(explained(tasks, "en")).toContain("missing: “Quantity” is missing in item 2 of “Tasks”")
  })

  test("names the place of an item that cannot be read", () => {
    const tasks = [
      { kind: "letter", quantity: 2, month: 5 },
      { kind: "letter", quantity: -1, month: 5 },
    ]
    expect(() => explained(tasks, "en")).toThrow("[2].quantity")
  })
})
