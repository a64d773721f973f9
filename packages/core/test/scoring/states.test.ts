import { describe, expect, test } from "vitest"
import { toFraction } from "../../src/number/decimal.ts"
import { boardOf } from "../samples/board-of.ts"
import { fourClasses, graded, group, leaf, subject } from "../samples/graded.ts"

type Grades = Readonly<Record<string, string | number>>

const criteria = [group("g", [leaf("a", "10"), leaf("b", "5"), leaf("d", "8")], { max: "23" })]

const resultOf = (parts: Readonly<Record<string, unknown>>, grades: Grades, more = {}) => {
  const [result] = boardOf(graded(parts), { subjects: [subject("u", grades, more)] }).subjects
  if (result === undefined) throw new Error("no subject")
  const of = new Map(result.criteria.map((part) => [part.criterion.id, part]))
  const shown = (id: string): string => {
    const part = of.get(id)
    return part?.points === undefined ? String(part?.state) : toFraction(part.points)
  }
  const assigned = result.assigned === undefined ? undefined : toFraction(result.assigned)
  return { ...result, shown, totalText: result.total && toFraction(result.total), assignedText: assigned }
}

const leaveOut = { criteria, scale: { max: "23" } }
const rescale = { criteria, scale: { max: "23", notAssigned: "rescale" } }

describe("a criterion that was not assigned", () => {
  test("leaves both the points and the maximum (M39)", () => {
    const result = resultOf(leaveOut, { a: 10, b: 3, d: "not-assigned" })
    expect([result.totalText, result.assignedText, result.status]).toEqual(["13", "15", "scored"])
    expect([result.shown("d"), result.shown("g")]).toEqual(["not-assigned", "13"])
  })

  test("lets the rest be counted up to the full scale, where the rulebook says so (M40)", () => {
    const result = resultOf(rescale, { a: 10, b: 3, d: "not-assigned" })
    expect([result.totalText, result.assignedText]).toEqual(["299/15", "15"])
  })

  test("changes nothing of a rescaled total once everything is assigned", () => {
    expect(resultOf(rescale, { a: 10, b: 3, d: 0 }).totalText).toBe("13")
  })

  test("leaves no total when nothing at all was assigned", () => {
    for (const parts of [leaveOut, rescale]) {
      const result = resultOf(parts, { a: "not-assigned", b: "not-assigned", d: "không giao" })
      expect([result.totalText, result.shown("g"), result.status]).toEqual([
        undefined,
        "not-assigned",
        "not-rated",
      ])
    }
  })

  test("is told from one that does not apply, and both leave", () => {
    const result = resultOf(leaveOut, { a: 10, b: "not-applicable", d: "không giao" })
    expect([result.shown("b"), result.shown("d"), result.totalText, result.assignedText]).toEqual([
      "not-applicable",
      "not-assigned",
      "10",
      "10",
    ])
  })
})

describe("a criterion not scored yet", () => {
  test("is not zero: there is no total and no class (M41)", () => {
    const parts = { ...leaveOut, classification: { rounding: "none", classes: fourClasses } }
    const missing = resultOf(parts, { a: 10, b: 3 })
    expect([missing.totalText, missing.class, missing.status]).toEqual([undefined, undefined, "incomplete"])
    const zero = resultOf(parts, { a: 0, b: 0, d: 0 })
    expect([zero.totalText, zero.class, zero.status]).toEqual(["0", "poor", "scored"])
  })

  test.each(["missing", "chưa chấm", "", "  "])("may be written %j", (word) => {
    expect(resultOf(leaveOut, { a: 10, b: 3, d: word }).shown("d")).toBe("missing")
  })

  test("outweighs one not assigned: the group is not known yet", () => {
    const result = resultOf(leaveOut, { a: 10, d: "not-assigned" })
    expect([result.shown("g"), result.status]).toEqual(["missing", "incomplete"])
  })

  test("still shows the parts that are known", () => {
    const result = resultOf(
      { criteria: [...criteria, leaf("e", "7")], scale: { max: "30" } },
      { a: 10, b: 3, e: 7 },
    )
    expect([result.shown("g"), result.shown("a"), result.shown("e")]).toEqual(["missing", "10", "7"])
  })
})

describe("a subject that is not rated (M42)", () => {
  const parts = {
    facts: { months: { type: "count", title: "Số tháng" } },
    notRated: [{ id: "short", title: { vi: "Dưới 6 tháng", en: "Under 6 months" }, when: "months < 6" }],
    classification: { rounding: "none", classes: fourClasses },
    ranking: { within: [] },
  }
  const units = (months: ReadonlyArray<number | undefined>) => ({
    subjects: months.map((count, index) => ({
      ...subject(`u${index}`, { c: 90 - index }),
      ...(count === undefined ? {} : { facts: { months: count } }),
    })),
  })

  test("has no total, class or rank, and others are ranked without it", () => {
    const board = boardOf(graded(parts), units([5, 6, 12]))
    expect(board.subjects.map(({ status, class: of, rank }) => [status, of, rank?.rank, rank?.of])).toEqual([
      ["not-rated", undefined, undefined, undefined],
      ["scored", "good", 1, 2],
      ["scored", "good", 2, 2],
    ])
  })

  test("is not the same as one of whom it is not known: that one has points, no class and no rank yet", () => {
    const board = boardOf(graded(parts), units([undefined, 6]))
    expect(
      board.subjects.map(({ status, total, class: of, rank }) => [status, total?.valueOf(), of, rank?.rank]),
    ).toEqual([
      ["incomplete", 90, undefined, undefined],
      ["scored", 89, "good", 1],
    ])
    expect(board.get("u0")?.undecided.map(({ id }) => id)).toEqual(["short"])
  })

  test("may be so by decision, whatever its facts", () => {
    const decided = { ...subject("u", { c: 90 }), facts: { months: 12 }, notRated: "Đang bị đình chỉ" }
    const [result] = boardOf(graded(parts), { subjects: [decided] }).subjects
    expect([result?.status, result?.notRated]).toEqual([
      "not-rated",
      { decision: { vi: "Đang bị đình chỉ", en: "Đang bị đình chỉ" } },
    ])
  })
})

describe("groups of subjects (M08)", () => {
  const parts = {
    subjects: {
      kind: "official",
      groups: [
        { id: "manager", title: "Quản lý" },
        { id: "staff", title: "Nhân viên" },
      ],
    },
    criteria: [
      leaf("common", "60"),
      leaf("lead", "40", { appliesTo: ["manager"] }),
      group("craft", [leaf("skill", "40")], { appliesTo: ["staff"] }),
    ],
    classification: {
      rounding: "none",
      classes: [
        {
          id: "top",
          title: "Tốt",
          atLeast: "80",
          conditions: [
            { id: "led", title: "Điều hành", when: 'points("lead") >= 30', appliesTo: ["manager"] },
          ],
        },
        { id: "rest", title: "Còn lại", below: "80" },
      ],
    },
  }

  test("are each scored by the criteria and conditions that concern them", () => {
    const board = boardOf(graded(parts), {
      subjects: [
        { ...subject("m", { common: 60, lead: 25 }), group: "manager" },
        { ...subject("s", { common: 60, skill: 25 }), group: "staff" },
      ],
    })
    expect(board.subjects.map(({ total, class: of, status }) => [total?.valueOf(), of, status])).toEqual([
      [85, undefined, "needs-decision"],
      [85, "top", "scored"],
    ])
    expect(board.subjects.map(({ criteria: parts }) => parts.map(({ criterion }) => criterion.id))).toEqual([
      ["common", "lead"],
      ["common", "craft", "skill"],
    ])
  })
})
