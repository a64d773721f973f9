import { describe, expect, test } from "vitest"
import { boardOf } from "../samples/board-of.ts"
import { fourClasses, graded, leaf, subject } from "../samples/graded.ts"
import { edited, sampleText } from "../samples/sample-rulebook.ts"

const unit = (
  id: string,
  name: string,
  group: string,
  facts: object,
  criteria: object,
  more: object = {},
) => ({
  id,
  name,
  group,
  attributes: { cluster: "1" },
  facts: { months: 12, ...facts },
  criteria,
  ...more,
})
const all = { done: 10, assigned: 10 }
const board = boardOf(sampleText, {
  subjects: [
    unit(
      "x1",
      "Xã Mẫu A",
      "xa",
      { satisfied: "95%" },
      { done: { done: 9, assigned: 10 }, reports: { late: 1 }, work: { grade: "14.5" }, bonus: { count: 7 } },
      { stages: { self: { criteria: { work: { grade: 15 } } } } },
    ),
    unit(
      "x2",
      "Xã Mẫu B",
      "xa",
      { satisfied: "95%" },
      { done: { done: 2, assigned: 3 }, reports: { late: 12 }, work: { grade: 16 }, bonus: { count: 0 } },
    ),
    unit(
      "s1",
      "Sở Mẫu A",
      "so",
      { satisfied: "50%", disciplined: true },
      { done: "not-assigned", reports: { late: 0 }, work: { grade: 14 } },
    ),
    unit("s2", "Sở Mẫu B", "so", { satisfied: "50%" }, { done: all, reports: { late: 0 } }),
    unit("s3", "Sở Mẫu C", "so", { months: 3 }, {}),
    unit(
      "s4",
      "Sở Mẫu D",
      "so",
      { satisfied: "55%" },
      { done: all, reports: { late: 0 }, work: { grade: 15 } },
    ),
  ],
})

describe("an explanation", () => {
  test("goes from the facts to the proposal, in Vietnamese", () => {
    expect(board.explainText("x1", "vi")).toMatchInlineSnapshot(`
      "Xã Mẫu A (x1): Xuất sắc — Bộ tiêu chí mẫu
      ├─ Xếp loại: Xuất sắc
      │  └─ Xuất sắc: ≥ 90
      │     └─ Đủ tỷ lệ: đúng
      │        └─ Tỷ lệ hài lòng (95%) ≥ Tỷ lệ tối thiểu (60%): đúng
      ├─ Tỷ lệ xuất sắc: trong mọi giới hạn
      │  ├─ toàn bộ: giới hạn 1 (không quá 20% × 5), giữ 1
      │  └─ Cụm 1: giới hạn 1 (không quá 20% × 5), giữ 1
      ├─ Xếp hạng: hạng 1 / 4
      ├─ Tự chấm: 99
      ├─ Thẩm định: 98
      └─ Tổng điểm: 98 / 100
         ├─ I Nhiệm vụ: 64 / 70 [Điều 3 Quy chế 01-QC/MAU]
         │  ├─ Hoàn thành: 36 / 40 — Theo tỷ lệ
         │  │  └─ tỷ lệ hoàn thành (90%) × 40: 36
         │  │     └─ tỷ lệ hoàn thành: Đã hoàn thành (9) ÷ Được giao (10): 90%
         │  ├─ Báo cáo: 18 / 20 — Trừ dần
         │  │  └─ 20 − (Chậm (1) × 2): 18
         │  └─ Hài lòng: 10 / 10 — Theo mức
         │     └─ Tỷ lệ hài lòng 95% thuộc mức ≥ 90% → 10
         ├─ II Dân vận: 29 / 30 — Công thức
         │  └─ Điểm (14,5) × 2: 29
         ├─ Điểm thưởng: 5 / 5 — Theo số lần
         │  ├─ Số lần (7) × 1: 7
         │  └─ mức trần 5: 7 → 5
         └─ (I (64) + II (29)) + Điểm thưởng (5): 98
            └─ I (64) + II (29): 93"
    `)
  })

  test("says the same in English", () => {
    expect(board.explainText("x1", "en")).toMatchInlineSnapshot(`
      "Xã Mẫu A (x1): Excellent — Sample rulebook
      ├─ Class: Excellent
      │  └─ Excellent: ≥ 90
      │     └─ Enough: yes
      │        └─ Share satisfied (95%) ≥ Minimum share (60%): yes
      ├─ Share of excellent: within every limit
      │  ├─ the whole board: limit of 1 (no more than 20% × 5), 1 kept
      │  └─ Cluster 1: limit of 1 (no more than 20% × 5), 1 kept
      ├─ Rank: rank 1 of 4
      ├─ Self-score: 99
      ├─ Appraisal: 98
      └─ Total: 98 / 100
         ├─ I Tasks: 64 / 70 [Article 3, Regulation 01-QC/MAU]
         │  ├─ Completion: 36 / 40 — Ratio
         │  │  └─ share done (90%) × 40: 36
         │  │     └─ share done: Done (9) ÷ Assigned (10): 90%
         │  ├─ Reports: 18 / 20 — Deductions
         │  │  └─ 20 − (Late (1) × 2): 18
         │  └─ Satisfaction: 10 / 10 — Bands
         │     └─ Share satisfied 95% is in the band ≥ 90% → 10
         ├─ II Civic mobilisation: 29 / 30 — Formula
         │  └─ Grade (14.5) × 2: 29
         ├─ Bonus: 5 / 5 — Count
         │  ├─ Count (7) × 1: 7
         │  └─ cap 5: 7 → 5
         └─ (I (64) + II (29)) + Bonus (5): 98
            └─ I (64) + II (29): 93"
    `)
  })

  test("shows where points were cut, floored, rounded, and what does not end", () => {
    expect(board.explainText("x2", "vi")).toMatchInlineSnapshot(`
      "Xã Mẫu B (x2): Không hoàn thành — Bộ tiêu chí mẫu
      ├─ Xếp loại: Không hoàn thành
      │  └─ Không hoàn thành: < 70
      ├─ Xếp hạng: hạng 3 / 4
      ├─ Tự chấm: 66,67
      ├─ Thẩm định: 66,67
      └─ Tổng điểm: 66,67 / 100
         ├─ I Nhiệm vụ: ≈ 36,6667 (110/3) / 70 [Điều 3 Quy chế 01-QC/MAU]
         │  ├─ Hoàn thành: ≈ 26,6667 (80/3) / 40 — Theo tỷ lệ
         │  │  └─ tỷ lệ hoàn thành (≈ 66,6667%) × 40: ≈ 26,6667 (80/3)
         │  │     └─ tỷ lệ hoàn thành: Đã hoàn thành (2) ÷ Được giao (3): ≈ 66,6667%
         │  ├─ Báo cáo: 0 / 20 — Trừ dần
         │  │  ├─ 20 − (Chậm (12) × 2): -4
         │  │  └─ mức sàn 0: -4 → 0
         │  └─ Hài lòng: 10 / 10 — Theo mức
         │     └─ Tỷ lệ hài lòng 95% thuộc mức ≥ 90% → 10
         ├─ II Dân vận: 30 / 30 — Công thức
         │  ├─ Điểm (16) × 2: 32
         │  └─ mức trần 30: 32 → 30
         ├─ Điểm thưởng: 0 / 5 — Theo số lần
         │  └─ Số lần (0) × 1: 0
         ├─ (I (≈ 36,6667 (110/3)) + II (30)) + Điểm thưởng (0): ≈ 66,6667 (200/3)
         │  └─ I (≈ 36,6667 (110/3)) + II (30): ≈ 66,6667 (200/3)
         └─ làm tròn 2 chữ số thập phân (nửa làm tròn lên): ≈ 66,6667 (200/3) → 66,67"
    `)
  })

  test("names the veto, and does not calculate what was not assigned", () => {
    expect(board.explainText("s1", "vi")).toMatchInlineSnapshot(`
      "Sở Mẫu A (s1): Không hoàn thành — Bộ tiêu chí mẫu
      ├─ Xếp loại: Không hoàn thành
      │  └─ Kỷ luật: đúng — Không hoàn thành
      │     └─ Bị kỷ luật (đúng)
      ├─ Xếp hạng: hạng 4 / 4
      ├─ Tự chấm: 48
      ├─ Thẩm định: 48
      └─ Tổng điểm: 48 / 100
         ├─ I Nhiệm vụ: 20 / 30 [Điều 3 Quy chế 01-QC/MAU]
         │  ├─ Hoàn thành: không giao — Theo tỷ lệ
         │  ├─ Báo cáo: 20 / 20 — Trừ dần
         │  │  └─ 20 − (Chậm (0) × 2): 20
         │  └─ Hài lòng: 0 / 10 — Theo mức
         │     └─ Tỷ lệ hài lòng 50% thuộc mức < 80% → 0
         ├─ II Dân vận: 28 / 30 — Công thức
         │  └─ Điểm (14) × 2: 28
         └─ I (20) + II (28): 48"
    `)
  })

  test("names what is missing", () => {
    expect(board.explainText("s2", "en")).toMatchInlineSnapshot(`
      "Sở Mẫu B (s2): incomplete — Sample rulebook
      ├─ Self-score: missing
      ├─ Appraisal: missing
      └─ Total: missing: “II · Grade” is missing
         ├─ I Tasks: 60 / 70 [Article 3, Regulation 01-QC/MAU]
         │  ├─ Completion: 40 / 40 — Ratio
         │  │  └─ share done (100%) × 40: 40
         │  │     └─ share done: Done (10) ÷ Assigned (10): 100%
         │  ├─ Reports: 20 / 20 — Deductions
         │  │  └─ 20 − (Late (0) × 2): 20
         │  └─ Satisfaction: 0 / 10 — Bands
         │     └─ Share satisfied 50% is in the band < 80% → 0
         ├─ II Civic mobilisation: missing: “II · Grade” is missing — Formula
         │  └─ Grade (missing) × 2: missing
         └─ I (60) + II (missing): missing"
    `)
  })

  test("says why a subject is not rated, and nothing of its points", () => {
    expect(board.explainText("s3", "vi")).toMatchInlineSnapshot(`
      "Sở Mẫu C (s3): không xếp loại — Bộ tiêu chí mẫu
      └─ Không xếp loại: Dưới 6 tháng"
    `)
  })

  test("says what the authority has to decide", () => {
    expect(board.explainText("s4", "vi")).toMatchInlineSnapshot(`
      "Sở Mẫu D (s4): cấp có thẩm quyền quyết định — Bộ tiêu chí mẫu
      ├─ Xếp loại: cấp có thẩm quyền quyết định — điểm nằm trong khung nhưng chưa đạt đủ điều kiện
      │  └─ Xuất sắc: ≥ 90
      │     └─ Đủ tỷ lệ: sai
      │        └─ Tỷ lệ hài lòng (55%) ≥ Tỷ lệ tối thiểu (60%): sai
      ├─ Xếp hạng: hạng 2 / 4
      ├─ Tự chấm: 90
      ├─ Thẩm định: 90
      └─ Tổng điểm: 90 / 100
         ├─ I Nhiệm vụ: 60 / 70 [Điều 3 Quy chế 01-QC/MAU]
         │  ├─ Hoàn thành: 40 / 40 — Theo tỷ lệ
         │  │  └─ tỷ lệ hoàn thành (100%) × 40: 40
         │  │     └─ tỷ lệ hoàn thành: Đã hoàn thành (10) ÷ Được giao (10): 100%
         │  ├─ Báo cáo: 20 / 20 — Trừ dần
         │  │  └─ 20 − (Chậm (0) × 2): 20
         │  └─ Hài lòng: 0 / 10 — Theo mức
         │     └─ Tỷ lệ hài lòng 55% thuộc mức < 80% → 0
         ├─ II Dân vận: 30 / 30 — Công thức
         │  └─ Điểm (15) × 2: 30
         └─ I (60) + II (30): 90"
    `)
  })

  test("is of subjects on the board only", () => {
    expect([board.explain("x9"), board.explainText("x9", "vi")]).toEqual([undefined, undefined])
  })
})

describe("the explanation of a quota", () => {
  const quota = {
    id: "few",
    title: { vi: "Tỷ lệ xuất sắc", en: "Share of excellent" },
    class: "excellent",
    share: "50%",
    base: { of: "rated" },
    rounding: "floor",
    within: [[], ["cluster"]],
    ties: "authority-decides",
    cutTo: "good",
  }
  const quotaText = (parts: object, grades: ReadonlyArray<readonly [number, string]>, id: string): string => {
    const rulebook = graded({
      classification: { rounding: "none", classes: fourClasses },
      ranking: { within: [] },
      quotas: [{ ...quota, ...parts }],
    })
    const subjects = grades.map(([grade, cluster], index) =>
      subject(`u${index}`, { c: grade }, { attributes: { cluster } }),
    )
    const text = boardOf(rulebook, { subjects }).explainText(id, "vi") ?? ""
    const lines = text.split("\n")
    const start = lines.findIndex((line) => line.includes("Tỷ lệ xuất sắc"))
    const end = lines.findIndex((line, place) => place > start && !line.startsWith("│"))
    return lines.slice(start, end).join("\n")
  }
  const two = [
    [99, "1"],
    [98, "1"],
    [97, "2"],
    [60, "2"],
  ] as const

  test("tells, of several limits, which one was full", () => {
    const one = [
      [99, "1"],
      [98, "1"],
      [60, "2"],
      [60, "2"],
    ] as const
    expect(quotaText({}, one, "u1")).toMatchInlineSnapshot(`
      "├─ Tỷ lệ xuất sắc: ngoài một giới hạn: xếp “Tốt”
      │  ├─ toàn bộ: giới hạn 2 (không quá 50% × 4), giữ 1
      │  └─ Cụm 1: giới hạn 1 (không quá 50% × 2), giữ 1"
    `)
    expect(quotaText({}, two, "u2")).toMatchInlineSnapshot(`
      "├─ Tỷ lệ xuất sắc: trong mọi giới hạn
      │  ├─ toàn bộ: giới hạn 2 (không quá 50% × 4), giữ 2
      │  └─ Cụm 2: giới hạn 1 (không quá 50% × 2), giữ 1"
    `)
  })

  test("tells of one limit in a line", () => {
    expect(quotaText({ within: [[]] }, two, "u0")).toMatchInlineSnapshot(
      `"├─ Tỷ lệ xuất sắc: trong giới hạn 2 (không quá 50% × 4)"`,
    )
    expect(quotaText({ within: [[]] }, two, "u2")).toMatchInlineSnapshot(
      `"├─ Tỷ lệ xuất sắc: ngoài giới hạn 2: xếp “Tốt”"`,
    )
    expect(
      quotaText({ within: [[]], small: { fewerThan: "5", counting: "all", atMost: "1" } }, two, "u0"),
    ).toMatchInlineSnapshot(`"├─ Tỷ lệ xuất sắc: phạm vi nhỏ: tối đa 1"`)
    expect(
      quotaText(
        { within: [[]] },
        [
          [95, "1"],
          [95, "1"],
        ],
        "u0",
      ),
    ).toMatchInlineSnapshot(
      `"├─ Tỷ lệ xuất sắc: bằng điểm ở ngưỡng giới hạn 1: cấp có thẩm quyền quyết định"`,
    )
  })
})

describe("the explanation of a class", () => {
  test("tells of rounding, of falling to the next class, and of caps", () => {
    const rulebook = graded({
      facts: { sure: { type: "boolean", title: { vi: "Đủ hồ sơ", en: "Complete file" } } },
      criteria: [leaf("c", "100", { code: "A" })],
      classification: {
        rounding: { mode: "half-up", decimals: "1" },
        whenConditionsFail: "next-class",
        classes: [
          {
            ...fourClasses[0],
            conditions: [{ id: "sure", title: { vi: "Hồ sơ đầy đủ", en: "File complete" }, when: "sure" }],
          },
          ...fourClasses.slice(1),
        ],
        caps: [
          {
            id: "cap",
            title: { vi: "Nộp muộn", en: "Late" },
            when: "not sure and total < 95",
            highest: "fair",
          },
        ],
      },
    })
    const facts = { subjects: [subject("u", { c: "89.95" }, { name: "Đơn vị mẫu", facts: { sure: false } })] }
    expect(boardOf(rulebook, facts).explainText("u", "vi")).toMatchInlineSnapshot(`
      "Đơn vị mẫu (u): Hoàn thành — Chấm điểm
      ├─ Xếp loại: Hoàn thành
      │  ├─ điểm xếp loại: 89,95 → 90
      │  ├─ Xuất sắc: ≥ 90
      │  │  └─ Hồ sơ đầy đủ: sai
      │  │     └─ Đủ hồ sơ (sai)
      │  ├─ Tốt: [70; 90) — không đạt điều kiện của mức trên, xét mức kế tiếp
      │  └─ Nộp muộn: đúng — không được cao hơn “Hoàn thành”
      │     ├─ Đủ hồ sơ (sai)
      │     └─ tổng điểm (89,95) < 95: đúng
      └─ Tổng điểm: 89,95 / 100
         └─ A Tiêu chí c: 89,95 / 100 — Chấm trực tiếp
            └─ Điểm chấm (89,95)"
    `)
    expect(boardOf(rulebook, facts).explainText("u", "en")).toMatchInlineSnapshot(`
      "Đơn vị mẫu (u): Hoàn thành — Chấm điểm
      ├─ Class: Hoàn thành
      │  ├─ value classified: 89.95 → 90
      │  ├─ Xuất sắc: ≥ 90
      │  │  └─ File complete: no
      │  │     └─ Complete file (no)
      │  ├─ Tốt: [70; 90) — the conditions of the class above are not met, so the next is looked at
      │  └─ Late: yes — no higher than “Hoàn thành”
      │     ├─ Complete file (no)
      │     └─ total (89.95) < 95: yes
      └─ Total: 89.95 / 100
         └─ A Criterion c: 89.95 / 100 — Manual grade
            └─ Grade (89.95)"
    `)
  })

  test("uses the titles of facts, never their names, and marks percentages", () => {
    const text = boardOf(edited("appliesTo: [xa]", "appliesTo: [so]"), {
      subjects: [
        unit(
          "x1",
          "Xã Mẫu",
          "xa",
          { satisfied: "81.5%" },
          { done: all, reports: { late: 0 }, work: { grade: 15 } },
        ),
      ],
    }).explainText("x1", "vi")
    expect(text).toContain("Tỷ lệ hài lòng (81,5%) ≥ Tỷ lệ tối thiểu (60%): đúng")
    expect(text).not.toMatch(/satisfied|minimumShare|grade/)
  })
})
