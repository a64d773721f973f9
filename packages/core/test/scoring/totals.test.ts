import { describe, expect, test } from "vitest"
import { toFraction } from "../../src/number/decimal.ts"
import { boardOf } from "../samples/board-of.ts"
import { graded, group, leaf, subject } from "../samples/graded.ts"

type Grades = Readonly<Record<string, string | number>>

/** Total and assigned maximum, as exact text; a missing total by its subject's status. */
const totalOf = (parts: Readonly<Record<string, unknown>>, grades: Grades): string => {
  const [result] = boardOf(graded(parts), { subjects: [subject("u", grades)] }).subjects
  return result?.total === undefined ? String(result?.status) : toFraction(result.total)
}

const bonus = (max: string, counted?: string) =>
  leaf("b", max, { section: "bonus", ...(counted === undefined ? {} : { counted }) })

describe("a total", () => {
  const bonusGroup = group("b", [leaf("b1", "5"), leaf("b2", "5"), leaf("b3", "5")], {
    section: "bonus",
    max: "7",
  })
  const penaltyGroup = group("p", [leaf("p1", "5"), leaf("p2", "5"), leaf("p3", "5")], {
    section: "penalty",
    max: "5",
  })

  test.each([
    [
      "counts a bonus inside the scale, and no more than the scale (M45)",
      [leaf("c", "100"), bonus("10")],
      { c: 96, b: 6 },
      "100",
    ],
    [
      "counts a bonus on top of the scale (M45)",
      [leaf("c", "100"), bonus("10", "outside")],
      { c: 96, b: 6 },
      "102",
    ],
    ["only notes a bonus (M45)", [leaf("c", "100"), bonus("10", "noted")], { c: 96, b: 6 }, "96"],
    [
      "adds no more bonus than its section has (M44)",
      [leaf("c", "100"), bonusGroup],
      { c: 50, b1: 3, b2: 4, b3: 5 },
      "57",
    ],
    [
      "takes away no more than the penalty section has (M52)",
      [leaf("c", "100"), penaltyGroup],
      { c: 50, p1: 2, p2: 2, p3: 2 },
      "45",
    ],
    [
      "adds the bonus and takes the penalty before it is capped (M05)",
      [leaf("c", "100"), bonus("10"), leaf("p", "5", { section: "penalty" })],
      { c: 98, b: 7, p: 1 },
      "100",
    ],
    [
      "is not made up from a bonus above the cap first",
      [leaf("c", "100"), bonus("10"), leaf("p", "5", { section: "penalty" })],
      { c: 98, b: 7, p: 5 },
      "100",
    ],
    [
      "falls with a penalty",
      [leaf("c", "100"), leaf("p", "5", { section: "penalty" })],
      { c: 90, p: 5 },
      "85",
    ],
    [
      "takes a bonus not assigned for none",
      [leaf("c", "100"), bonus("10")],
      { c: 90, b: "not-assigned" },
      "90",
    ],
    ["waits for a bonus nobody has told of", [leaf("c", "100"), bonus("10")], { c: 90 }, "incomplete"],
    [
      "does not wait for a bonus that is only noted",
      [leaf("c", "100"), bonus("10", "noted")],
      { c: 90 },
      "90",
    ],
  ] as const)("%s", (_, criteria, grades, total) => {
    expect(totalOf({ criteria }, grades)).toBe(total)
  })

  test.each([
    ["may have no cap (M06)", { max: "100", cap: "none" }, { c: 97, b: 10 }, "107"],
    ["may have a cap above its scale", { max: "100", cap: "105" }, { c: 97, b: 10 }, "105"],
    ["is zero and not missing, when it is zero", { max: "100" }, { c: 0, b: 0 }, "0"],
    [
      "is rounded only where the rulebook says so, after everything",
      { max: "100", rounding: { mode: "half-up", decimals: "0" } },
      { c: "97.25", b: "2.25" },
      "100",
    ],
    ["keeps its decimals otherwise", { max: "100" }, { c: "97.25", b: "2.25" }, "199/2"],
  ] as const)("%s", (_, scale, grades, total) => {
    expect(totalOf({ scale, criteria: [leaf("c", "100"), bonus("10")] }, grades)).toBe(total)
  })

  test("does not fall below its floor (M05)", () => {
    const criteria = [leaf("c", "100"), leaf("p", "30", { section: "penalty" })]
    expect(totalOf({ scale: { max: "100", floor: "0" }, criteria }, { c: 10, p: 30 })).toBe("0")
    expect(totalOf({ criteria }, { c: 10, p: 30 })).toBe("-20")
  })

  test("is exact where floats are not (M100)", () => {
    const criteria = Array.from({ length: 10 }, (_, index) => leaf(`c${index}`, "10"))
    const grades = Object.fromEntries(criteria.map(({ id }) => [id, "0.1"]))
    expect(totalOf({ criteria }, grades)).toBe("1")
  })
})

describe("a group", () => {
  test("pays no more than its own maximum, though its members add up to more (M04)", () => {
    const many = Array.from({ length: 61 }, (_, index) => leaf(`k${index}`, "0.5"))
    const grades = Object.fromEntries(many.map(({ id }) => [id, "0.5"]))
    expect(totalOf({ criteria: [group("g", many, { max: "30.5", cap: "30" })] }, grades)).toBe("30")
    expect(totalOf({ criteria: [group("g", many, { max: "30" })] }, grades)).toBe("30")
    expect(totalOf({ criteria: [group("g", many)] }, grades)).toBe("61/2")
  })

  test("may stand beside leaves and hold groups (M01)", () => {
    const criteria = [
      group("I", [group("I.1", [leaf("a", "10"), leaf("b", "20")], { max: "30" }), leaf("I.2", "40")], {
        max: "70",
      }),
      leaf("II", "30"),
    ]
    expect(totalOf({ criteria }, { a: 10, b: "15.5", "I.2": 40, II: 30 })).toBe("191/2")
  })

  test("is floored, capped and rounded in that order", () => {
    const inside = [leaf("a", "10"), leaf("b", "10", { with: { minimum: "-10" } })]
    const limits = { floor: "2", max: "12", rounding: { mode: "half-up", decimals: "0" } }
    expect(totalOf({ criteria: [group("g", inside, limits)] }, { a: 0, b: -8 })).toBe("2")
    expect(totalOf({ criteria: [group("g", inside, limits)] }, { a: "7.5", b: "4" })).toBe("12")
    expect(totalOf({ criteria: [group("g", inside, limits)] }, { a: "7.5", b: "3" })).toBe("11")
  })
})
