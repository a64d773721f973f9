import { describe, expect, test } from "vitest"
import { toFraction } from "../../src/number/decimal.ts"
import { makeRulebook } from "../../src/rulebook/parse-rulebook.ts"
import { boardOf } from "../samples/board-of.ts"
import { graded, group, leaf, subject } from "../samples/graded.ts"
import { toldOf } from "../samples/issues-of.ts"

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

describe("a total that counts for nothing below a mark (M74)", () => {
  const scale = { max: "140", voidBelow: "60" }
  const criteria = [leaf("a", "100"), leaf("d", "40")]

  test.each([
    ["exactly the mark counts", { a: 50, d: 10 }, "60"],
    ["just below it does not", { a: 50, d: "9.99" }, "0"],
    ["what is missing is not nothing", { a: 50 }, "incomplete"],
  ] as const)("%s", (_, grades, total) => {
    expect(totalOf({ scale, criteria }, grades)).toBe(total)
  })

  test("tells what was scored and what counts", () => {
    const board = boardOf(graded({ scale, criteria }), { subjects: [subject("u", { a: 45, d: 10 })] })
    const told = board.explainText("u", "vi")
    expect(told).toContain("Tổng điểm: 0 / 140")
    expect(told).toContain("Tiêu chí a (45) + Tiêu chí d (10): 55")
    expect(told).toContain("dưới mức tối thiểu thì không tính điểm: 0")
    expect(told).toContain("tổng điểm chấm được (55) < 60: đúng")
    const other = boardOf(graded({ scale, criteria }), { subjects: [subject("u", { a: 60, d: 10 })] })
    expect(other.explainText("u", "vi")).not.toContain("tối thiểu")
  })
})

describe("a bonus or penalty attached to a group (M46)", () => {
  const main = [leaf("a", "20"), leaf("d", "10")]
  const attached = leaf("b", "3", { section: "bonus" })
  const fined = leaf("p", "5", { section: "penalty" })
  const criteria = (...more: ReadonlyArray<unknown>) => [
    group("g", [...main, ...more], { max: "30" }),
    leaf("c", "70"),
  ]

  test.each([
    ["comes on top of the group's maximum: 30 (+3)", criteria(attached), { a: 20, d: 10, b: 3, c: 60 }, "93"],
    ["is added to less than the maximum: 28 + 2", criteria(attached), { a: 18, d: 10, b: 2, c: 60 }, "90"],
    ["counts inside the scale", criteria(attached), { a: 20, d: 10, b: 3, c: 70 }, "100"],
    [
      "is none when it was not assigned",
      criteria(attached),
      { a: 20, d: 10, b: "not-assigned", c: 60 },
      "90",
    ],
    ["is taken away", criteria(fined), { a: 20, d: 10, p: 5, c: 60 }, "85"],
    ["may take more than there is", criteria(fined), { a: 0, d: 1, p: 5, c: 60 }, "56"],
  ] as const)("%s", (_, given, grades, total) => {
    expect(totalOf({ criteria: given }, grades)).toBe(total)
  })

  test("does not take a group below its floor", () => {
    const given = [group("g", [...main, fined], { max: "30", floor: "0" }), leaf("c", "70")]
    expect(totalOf({ criteria: given }, { a: 0, d: 1, p: 5, c: 60 })).toBe("60")
  })

  test("changes neither what was assigned nor the sum of maxima", () => {
    const rulebook = graded({ criteria: criteria(attached) })
    const [result] = boardOf(rulebook, { subjects: [subject("u", { a: 18, d: 10, b: 2, c: 60 })] }).subjects
    expect(
      result?.criteria.map(({ criterion, assigned }) => [criterion.id, String(assigned)]),
    ).toContainEqual(["g", "30"])
    expect(String(result?.assigned)).toBe("100")
  })
})

describe("a group over its cap that is scaled down (S12)", () => {
  const scaled = (...ids: ReadonlyArray<string>) =>
    group(
      "g",
      ids.map((id) => leaf(id, "30")),
      { cap: "35", overCap: "scale-down" },
    )
  const rulebook = graded({ scale: { max: "100" }, criteria: [scaled("a", "b"), leaf("c", "65")] })
  const pointsOf = (grades: Grades) =>
    Object.fromEntries(
      boardOf(rulebook, { subjects: [subject("u", grades)] }).subjects[0]!.criteria.map((one) => [
        one.criterion.id,
        one.points === undefined ? one.state : toFraction(one.points),
      ]),
    )

  test("takes the same part from each of its criteria, exactly", () => {
    expect(pointsOf({ a: 30, b: 20, c: 1 })).toEqual({ a: "21", b: "14", g: "35", c: "1" })
    expect(pointsOf({ a: 30, b: 15, c: 1 })).toEqual({ a: "70/3", b: "35/3", g: "35", c: "1" })
  })

  test("refuses criteria that look at each other, since each is scaled by all of them", () => {
    const looking = {
      ...leaf("a", "30"),
      mechanism: "formula",
      with: { fields: { seen: { type: "number", title: "Điểm b" } }, formula: "seen" },
      inputs: { seen: 'points("b")' },
    }
    const looks = (overCap: string) =>
      toldOf(
        makeRulebook(
          graded({
            criteria: [group("g", [looking, leaf("b", "30")], { cap: "35", overCap }), leaf("c", "65")],
          }),
        ),
      )
    expect(looks("scale-down")).toEqual(["expression.cycle at criteria.0.criteria.1"])
    expect(looks("cut")).toEqual([])
  })

  test("takes nothing at its cap or below", () => {
    expect(pointsOf({ a: 20, b: 15, c: 1 })).toEqual({ a: "20", b: "15", g: "35", c: "1" })
  })

  test("leaves out what is not assigned, and waits for what is missing", () => {
    expect(pointsOf({ a: 30, b: "not-assigned", c: 1 })).toEqual({
      a: "30",
      b: "not-assigned",
      g: "30",
      c: "1",
    })
    expect(pointsOf({ a: 30, c: 1 })).toMatchObject({ b: "missing", g: "missing" })
  })

  test("tells the points before and after", () => {
    const told = boardOf(rulebook, { subjects: [subject("u", { a: 30, b: 20, c: 1 })] }).explainText(
      "u",
      "vi",
    )
    expect(told).toContain("tổng chấm được của Nhóm g (50) > 35: đúng")
    expect(told).toContain("(điểm chấm được của Tiêu chí a (30) × 35) ÷ tổng chấm được của Nhóm g (50)")
  })
})

describe("a group whose rest is rescaled (M40)", () => {
  const criteria = [
    group("g", [leaf("a", "10"), leaf("b", "5"), leaf("d", "8")], { max: "23", notAssigned: "rescale" }),
    leaf("c", "77"),
  ]

  test.each([
    ["pays its full maximum for what was assigned", { a: 10, b: 3, d: "not-assigned", c: 0 }, "299/15"],
    ["changes nothing when all was assigned", { a: 10, b: 3, d: 0, c: 0 }, "13"],
    [
      "leaves the total when nothing of it was assigned",
      { a: "not-assigned", b: "not-assigned", d: "not-assigned", c: 70 },
      "70",
    ],
  ] as const)("%s", (_, grades, total) => {
    expect(totalOf({ criteria }, grades)).toBe(total)
  })

  test("counts as assigned in full", () => {
    const grades = { a: 10, b: 3, d: "not-assigned", c: 0 }
    const [result] = boardOf(graded({ criteria }), { subjects: [subject("u", grades)] }).subjects
    expect(String(result?.assigned)).toBe("100")
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
