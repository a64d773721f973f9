import { describe, expect, test } from "vitest"
import { boardOf } from "../samples/board-of.ts"
import { fourClasses, graded, leaf, subject } from "../samples/graded.ts"

type Parts = Readonly<Record<string, unknown>>

const flag = (title: string) => ({ type: "boolean", title })
const facts = {
  late: flag("Nộp chậm"),
  force: flag("Bất khả kháng"),
  fault: flag("Vi phạm"),
  beyond: { type: "percent", title: "Tỷ lệ vượt mức" },
  discipline: {
    type: "choice",
    title: "Mức kỷ luật",
    options: [
      { id: "fair", title: "Hoàn thành" },
      { id: "poor", title: "Không hoàn thành" },
    ],
  },
}

/** “class” when there is one, else the status: what a grade and facts come to under a classification. */
const classOf = (
  classification: Parts,
  grade: string | number,
  given: Parts = {},
  more: Parts = {},
): string => {
  const parts = {
    facts,
    classification: { rounding: "none", classes: fourClasses, ...classification },
    ...more,
  }
  const [result] = boardOf(graded(parts), {
    subjects: [subject("u", { c: grade }, { facts: given })],
  }).subjects
  return result?.class ?? String(result?.status)
}

describe("bands", () => {
  test.each([
    ["100", "excellent"],
    ["90", "excellent"],
    ["89.999999999999999999", "good"],
    ["70", "good"],
    ["69.99", "fair"],
    ["50", "fair"],
    ["49.99", "poor"],
    ["0", "poor"],
  ])("put %s into %s", (grade, expected) => {
    expect(classOf({}, grade)).toBe(expected)
  })

  test("take the value as it is or rounded, as the text says (M61)", () => {
    const rounded = { rounding: { mode: "half-up", decimals: "2" } }
    expect(classOf({}, "89.995")).toBe("good")
    expect(classOf(rounded, "89.995")).toBe("excellent")
    expect(classOf(rounded, "89.994")).toBe("good")
    expect(classOf({ rounding: { mode: "floor", decimals: "2" } }, "89.999")).toBe("good")
  })

  test("leave to the authority what falls between them (M62)", () => {
    const classes = [
      { id: "good", title: "Tốt", atLeast: "80", atMost: "89.99" },
      { id: "top", title: "Xuất sắc", atLeast: "90" },
    ]
    expect(classOf({ classes }, "89.99")).toBe("good")
    expect(classOf({ classes }, "89.995")).toBe("needs-decision")
    expect(classOf({ classes }, "10")).toBe("needs-decision")
  })

  test("may be of another value than the total", () => {
    const classes = [
      { id: "yes", title: "Đạt", atLeast: "50%" },
      { id: "no", title: "Chưa đạt", below: "50%" },
    ]
    const of = 'share("c")'
    expect(classOf({ of, classes }, 50)).toBe("yes")
    expect(classOf({ of, classes }, "49.9")).toBe("no")
  })
})

describe("conditions of a class (M63, M64)", () => {
  const withCondition = (when: string, more: Parts = {}) => ({
    classes: [
      { ...fourClasses[0], conditions: [{ id: "beyond", title: "Vượt mức", when }], ...more },
      ...fourClasses.slice(1),
    ],
  })

  test("decide inside the band: met, not met, not known", () => {
    const classes = withCondition("beyond >= 30%")
    expect(classOf(classes, 93, { beyond: "30%" })).toBe("excellent")
    expect(classOf(classes, 93, { beyond: "25%" })).toBe("needs-decision")
    expect(classOf(classes, 93)).toBe("incomplete")
    expect(classOf(classes, 89, { beyond: "25%" })).toBe("good")
  })

  test("lead to the next class where the text says so, though the points lie above its band", () => {
    const classes = withCondition("beyond >= 30%", { whenConditionsFail: "next-class" })
    expect(classOf(classes, 93, { beyond: "25%" })).toBe("good")
    expect(
      classOf({ ...withCondition("beyond >= 30%"), whenConditionsFail: "next-class" }, 93, { beyond: "25%" }),
    ).toBe("good")
  })

  test("look at the conditions of the next class too", () => {
    const failing = (index: number) => ({
      ...fourClasses[index],
      conditions: [{ id: `beyond${index}`, title: "Vượt mức", when: `beyond >= ${30 - 10 * index}%` }],
    })
    const classes = [failing(0), failing(1), ...fourClasses.slice(2)]
    const policy = { classes, whenConditionsFail: "next-class" }
    expect(classOf(policy, 93, { beyond: "25%" })).toBe("good")
    expect(classOf(policy, 93, { beyond: "19%" })).toBe("fair")
  })

  test("that fail for certain do not wait for others that are unknown", () => {
    const conditions = [
      { id: "a", title: "A", when: "beyond >= 30%" },
      { id: "b", title: "B", when: "not late" },
    ]
    const classes = [
      { ...fourClasses[0], conditions, whenConditionsFail: "next-class" },
      ...fourClasses.slice(1),
    ]
    expect(classOf({ classes }, 93, { late: true })).toBe("good")
    expect(classOf({ classes }, 93, { late: false })).toBe("incomplete")
  })

  test("may ask for a part of every criterion (M68)", () => {
    const classes = [
      {
        id: "met",
        title: "Đạt",
        atLeast: "50",
        conditions: [{ id: "each", title: "Mỗi tiêu chí", when: 'share("a") >= 50% and share("b") >= 50%' }],
        whenConditionsFail: "next-class",
      },
      { id: "not", title: "Chưa đạt" },
    ]
    const classOfTwo = (grades: Readonly<Record<string, string | number>>): unknown =>
      boardOf(
        graded({
          criteria: [leaf("a", "85"), leaf("b", "15")],
          classification: { rounding: "none", classes: [classes[0], { ...classes[1], below: "50" }] },
        }),
        { subjects: [subject("u", grades)] },
      ).get("u")?.class
    expect(classOfTwo({ a: 78, b: 7 })).toBe("not")
    expect(classOfTwo({ a: 77, b: "7.5" })).toBe("met")
  })
})

describe("vetoes (M65, M66)", () => {
  const late = { id: "late", title: "Nộp chậm", when: "late", class: "poor", discretion: "force" }
  const fault = { id: "fault", title: "Vi phạm", when: "fault", class: "poor" }

  test("decide whatever the points", () => {
    expect(classOf({ vetoes: [fault] }, 100, { fault: true })).toBe("poor")
    expect(classOf({ vetoes: [fault] }, 100, { fault: false })).toBe("excellent")
  })

  test("leave the class open while it is unknown whether they hold", () => {
    expect(classOf({ vetoes: [fault] }, 100)).toBe("incomplete")
    expect(classOf({ vetoes: [fault] }, 10)).toBe("poor")
  })

  test("are left to the authority where an exception applies", () => {
    expect(classOf({ vetoes: [late] }, 100, { late: true, force: true })).toBe("needs-decision")
    expect(classOf({ vetoes: [late] }, 100, { late: true, force: false })).toBe("poor")
    expect(classOf({ vetoes: [late] }, 100, { late: true })).toBe("incomplete")
    expect(classOf({ vetoes: [late] }, 100, { late: false })).toBe("excellent")
  })

  test("that hold for certain decide though another is excused or unknown, in either order", () => {
    for (const vetoes of [
      [late, fault],
      [fault, late],
    ]) {
      expect(classOf({ vetoes }, 100, { late: true, force: true, fault: true })).toBe("poor")
      expect(classOf({ vetoes }, 100, { fault: true })).toBe("poor")
      expect(classOf({ vetoes }, 100, { late: true, force: true })).toBe("incomplete")
    }
  })

  test("need a total first: nothing is classified before it is scored", () => {
    expect(classOf({ vetoes: [fault] }, "missing", { fault: true })).toBe("incomplete")
  })
})

describe("caps on the class (M67, M71)", () => {
  const byId = { id: "fault", title: "Vi phạm", when: "fault", highest: "fair" }
  const byFact = {
    id: "discipline",
    title: "Kỷ luật",
    when: "not missing(discipline)",
    highest: { fact: "discipline" },
  }

  test("lower a class, and never raise one", () => {
    expect(classOf({ caps: [byId] }, 92, { fault: true })).toBe("fair")
    expect(classOf({ caps: [byId] }, 92, { fault: false })).toBe("excellent")
    expect(classOf({ caps: [byId] }, 30, { fault: true })).toBe("poor")
  })

  test("may be held by a fact", () => {
    expect(classOf({ caps: [byFact] }, 92, { discipline: "poor" })).toBe("poor")
    expect(classOf({ caps: [byFact] }, 92, { discipline: "fair" })).toBe("fair")
    expect(classOf({ caps: [byFact] }, 92)).toBe("excellent")
  })

  test("that may hold leave open only what they could lower", () => {
    expect(classOf({ caps: [byId] }, 92)).toBe("incomplete")
    expect(classOf({ caps: [byId] }, 60)).toBe("fair")
    const always = { ...byFact, when: "true" }
    expect(classOf({ caps: [always] }, 60)).toBe("incomplete")
    expect(classOf({ caps: [always] }, 30)).toBe("poor")
    expect(
      classOf({ caps: [byId, { ...byId, id: "second", when: "late", highest: "poor" }] }, 92, { late: true }),
    ).toBe("poor")
  })

  test("take what a missing fact counts as from its declaration", () => {
    const more = { facts: { ...facts, discipline: { ...facts.discipline, whenMissing: "fair" } } }
    expect(classOf({ caps: [{ ...byFact, when: "true" }] }, 92, {}, more)).toBe("fair")
    expect(classOf({ caps: [{ ...byFact, when: "true" }] }, 92, { discipline: "poor" }, more)).toBe("poor")
  })
})
