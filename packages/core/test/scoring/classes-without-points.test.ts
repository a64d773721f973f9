import { describe, expect, test } from "vitest"
import { makeRulebook } from "../../src/rulebook/parse-rulebook.ts"
import { boardOf } from "../samples/board-of.ts"
import { graded, group, leaf, subject } from "../samples/graded.ts"
import { toldOf } from "../samples/issues-of.ts"

type Parts = Readonly<Record<string, unknown>>

const yes = (id: string, when: string) => ({
  id,
  title: { vi: `Điều kiện ${id}`, en: `Condition ${id}` },
  when,
})

/** Classes by conditions alone, as decree 90/2020 has them: no criteria, no scale, no bands. */
const withoutPoints = (classification: Parts = {}, more: Parts = {}) => ({
  danvan: "1",
  id: "khong-diem",
  version: "1",
  title: "Không chấm điểm",
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "official" },
  facts: {
    onTime: { type: "percent", title: { vi: "Tỷ lệ đúng hạn", en: "Share on time" } },
    beyond: { type: "percent", title: { vi: "Tỷ lệ vượt mức", en: "Share beyond" } },
    late: { type: "percent", title: { vi: "Tỷ lệ chậm", en: "Share late" } },
    disciplined: { type: "boolean", title: { vi: "Bị kỷ luật", en: "Disciplined" } },
    reported: { type: "boolean", title: { vi: "Tự báo cáo", en: "Self-reported" }, whenMissing: false },
  },
  classification: {
    classes: [
      {
        id: "excellent",
        title: "Xuất sắc",
        conditions: [yes("all", "onTime = 100%"), yes("half", "beyond >= 50%")],
      },
      { id: "good", title: "Tốt", conditions: [yes("all-good", "onTime = 100%")] },
      { id: "done", title: "Hoàn thành", conditions: [yes("few-late", "late <= 20%")] },
      { id: "failed", title: "Không hoàn thành", onlyByVeto: true },
    ],
    vetoes: [
      { ...yes("discipline", "disciplined"), class: "failed", discretion: "reported" },
      { ...yes("most-late", "late > 50%"), class: "failed" },
    ],
    ...classification,
  },
  ...more,
})

const resultOf = (facts: Parts, rulebook: unknown = withoutPoints()) =>
  boardOf(rulebook, { subjects: [{ id: "a", facts: { disciplined: false, ...facts } }] }).get("a")!
const toldBy = (...args: Parameters<typeof resultOf>) => {
  const { status, class: own, total } = resultOf(...args)
  return [status, own, total]
}

describe("a text with classes and no points (M70)", () => {
  test.each([
    [
      "the highest class whose conditions all hold",
      { onTime: "100%", beyond: "50%", late: "0%" },
      "excellent",
    ],
    ["the next one, when one condition fails", { onTime: "100%", beyond: "49.99%", late: "0%" }, "good"],
    ["the next one again", { onTime: "80%", beyond: "60%", late: "20%" }, "done"],
  ])("gives %s", (_, facts, own) => {
    expect(toldBy(facts)).toEqual(["scored", own, undefined])
  })

  test("leaves it to the authority when no class fits: 30% late, and nothing that vetoes", () => {
    expect(toldBy({ onTime: "70%", beyond: "0%", late: "30%" })).toEqual([
      "needs-decision",
      undefined,
      undefined,
    ])
  })

  test("gives the lowest class by any one veto, whatever is missing", () => {
    expect(toldBy({ late: "51%" })).toEqual(["scored", "failed", undefined])
    expect(toldBy({ disciplined: true, onTime: "100%", beyond: "100%", late: "0%" })[1]).toBe("failed")
  })

  test("lets the authority weigh a veto with an exception (M66)", () => {
    const facts = { disciplined: true, reported: true, onTime: "100%", beyond: "100%", late: "0%" }
    expect(toldBy(facts)).toEqual(["needs-decision", undefined, undefined])
  })

  test("waits for a fact that decides, and not for one that does not", () => {
    expect(toldBy({ onTime: "100%", late: "0%" })[0]).toBe("incomplete")
    expect(toldBy({ onTime: "90%", late: "0%" })).toEqual(["scored", "done", undefined])
    expect(toldBy({ onTime: "100%", beyond: "60%", late: "0%", disciplined: null })[0]).toBe("incomplete")
  })

  test("may leave the class to the authority at a class of its own (M64)", () => {
    const [excellent, ...others] = withoutPoints().classification.classes
    const classes = [{ ...excellent, whenConditionsFail: "authority-decides" }, ...others]
    expect(toldBy({ onTime: "100%", beyond: "40%", late: "0%" }, withoutPoints({ classes }))).toEqual([
      "needs-decision",
      undefined,
      undefined,
    ])
  })

  test("is told without a total, and without bands", () => {
    const board = boardOf(withoutPoints(), {
      subjects: [{ id: "a", facts: { disciplined: false, onTime: "100%", beyond: "40%", late: "0%" } }],
    })
    const told = board.explainText("a", "vi")
    expect(told).toContain("Xếp loại: Tốt")
    expect(told).not.toContain("Tổng điểm")
    expect(told).not.toContain("mọi giá trị")
    expect(board.toJson().subjects[0]).toMatchObject({ total: null, class: "good", criteria: [] })
  })

  test("can be ranked by a formula, and limited by a quota", () => {
    const ranking = { within: [], by: "beyond" }
    const quotas = [
      {
        id: "few",
        title: "Không quá 50%",
        class: "excellent",
        share: "50%",
        base: { of: "rated" },
        rounding: "floor",
        within: [[]],
        ties: "authority-decides",
        cutTo: "good",
      },
    ]
    const board = boardOf(withoutPoints({}, { ranking, quotas }), {
      subjects: ["60%", "80%", "70%"].map((beyond, index) => ({
        id: `u${index}`,
        facts: { disciplined: false, onTime: "100%", beyond, late: "0%" },
      })),
    })
    expect(board.subjects.map(({ rank, proposedClass }) => [rank?.rank, proposedClass])).toEqual([
      [3, "good"],
      [1, "excellent"],
      [2, "good"],
    ])
  })

  test.each([
    [
      "ranks by a total there is not",
      { ranking: { within: [] } },
      "expression.unknown-reference at ranking.by",
    ],
    ["scores criteria without a scale", { criteria: [leaf("c", "10")] }, "rulebook.no-scale at scale"],
    ["rates nothing", { classification: undefined }, "rulebook.nothing-rated at "],
  ])("is refused when it %s", (_, more, told) => {
    expect(toldOf(makeRulebook(JSON.parse(JSON.stringify(withoutPoints({}, more)))))).toContain(told)
  })

  test("is refused when a class only a veto reaches has conditions", () => {
    const classes = [{ id: "x", title: "X", onlyByVeto: true, conditions: [yes("a", "reported")] }]
    expect(toldOf(makeRulebook(withoutPoints({ classes, vetoes: [] })))).toEqual([
      "class.only-by-veto at classification.classes.0.onlyByVeto",
    ])
  })

  test("bands need their rounding said", () => {
    const classes = [{ id: "x", title: "X", atLeast: "50" }]
    expect(toldOf(makeRulebook(graded({ classification: { classes } })))).toEqual([
      "class.no-rounding at classification.rounding",
    ])
  })
})

describe("a condition", () => {
  const when = (...conditions: ReadonlyArray<unknown>) =>
    withoutPoints({
      classes: [
        { id: "met", title: "Đạt", conditions },
        { id: "unmet", title: "Chưa đạt" },
      ],
      vetoes: [],
    })
  const oneOf = {
    id: "one",
    title: "Một trong hai",
    anyOf: [yes("a", "reported"), yes("b", "late <= 5%")].map(({ title, when }) => ({ title, when })),
  }

  test("may hold by one of several alternatives (một trong các trường hợp)", () => {
    expect(resultOf({ reported: true }, when(oneOf)).class).toBe("met")
    expect(resultOf({ late: "5%" }, when(oneOf)).class).toBe("met")
    expect(resultOf({ late: "6%" }, when(oneOf)).class).toBe("unmet")
    expect(resultOf({}, when(oneOf)).status).toBe("incomplete")
  })

  test("tells its alternatives by their titles", () => {
    const board = boardOf(when(oneOf), { subjects: [{ id: "a", facts: { late: "5%" } }] })
    expect(board.explainText("a", "vi")).toContain("Điều kiện b: Tỷ lệ chậm (5%) ≤ 5%")
  })

  test.each([
    ["nothing", { id: "one", title: "Không nói gì" }, "condition.unclear"],
    ["two things", { ...oneOf, when: "reported" }, "condition.unclear"],
    [
      "every criterion of none",
      { id: "one", title: "Mọi tiêu chí", everyCriterion: { atLeast: "50%" } },
      "condition.no-criteria",
    ],
  ])("is refused when it states %s", (_, condition, code) => {
    const told = toldOf(makeRulebook(when(condition)))
    expect(told.map((one) => one.split(" ")[0])).toEqual([code])
  })
})

describe("a minimum of every criterion (M68, M69)", () => {
  const everyHalf = {
    id: "half",
    title: { vi: "Từng tiêu chí từ 50%", en: "Each 50%" },
    everyCriterion: { atLeast: "50%" },
  }
  const enough = yes("enough", "total >= 80")
  const recognised = graded({
    criteria: [
      leaf("a", "60"),
      group("b", [leaf("b1", "10"), leaf("b2", "5")], { max: "15" }),
      leaf("c", "25"),
    ],
    classification: {
      classes: [
        { id: "met", title: "Đạt", conditions: [enough, everyHalf] },
        { id: "unmet", title: "Chưa đạt" },
      ],
    },
  })
  const board = (grades: Readonly<Record<string, string | number>>) =>
    boardOf(recognised, { subjects: [subject("a", grades)] })

  test.each([
    ["85 points but 7 of 15 in one criterion", { a: 55, b1: 5, b2: 2, c: 23 }, "unmet"],
    ["exactly half of it", { a: 54, b1: 5, b2: "2.5", c: 23 }, "met"],
    ["79.99 points", { a: "54.49", b1: 5, b2: "2.5", c: 18 }, "unmet"],
    [
      "a criterion not assigned fails nothing",
      { a: 60, b1: "not-assigned", b2: "not-assigned", c: 25 },
      "met",
    ],
  ])("%s", (_, grades, own) => {
    expect(board(grades).get("a")?.class).toBe(own)
  })

  test("is told criterion by criterion", () => {
    const told = board({ a: 55, b1: 5, b2: 2, c: 23 }).explainText("a", "vi")
    expect(told).not.toContain("không giao")
    expect(told).toContain("tỷ lệ điểm của Nhóm b (≈ 46,6667%) ≥ 50%: sai")
  })

  test("may mean the criteria of one group", () => {
    const inB = { ...everyHalf, everyCriterion: { of: "b", atLeast: "50%" } }
    const rulebook = {
      ...recognised,
      classification: {
        classes: [
          { id: "met", title: "Đạt", conditions: [inB] },
          { id: "unmet", title: "Chưa đạt" },
        ],
      },
    }
    const own = (b2: string) =>
      boardOf(rulebook, { subjects: [subject("a", { a: 0, b1: 5, b2, c: 0 })] }).get("a")?.class
    expect([own("2.5"), own("2.49")]).toEqual(["met", "unmet"])
  })
})
