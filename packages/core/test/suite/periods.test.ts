import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { toFraction } from "../../src/number/decimal.ts"
import { exact } from "../../src/number/exact.ts"
import { scoreTogetherOrThrow } from "../../src/suite/score-together.ts"
import { subject } from "../samples/graded.ts"
import { toldOf } from "../samples/issues-of.ts"
import { board, computed, rulebook, scoreTogether } from "./sample-boards.ts"

const month = rulebook()

const link = (periods: string, more: Readonly<Record<string, unknown>> = {}) => ({
  months: {
    type: "list",
    title: "Các tháng",
    fields: { score: { type: "number", title: "Điểm" }, month: { type: "text", title: "Tháng" } },
    from: { board: "months", periods, record: { score: "total", month: "period" }, ...more },
  },
})

const year = (periods: string, formula: string, more: Readonly<Record<string, unknown>> = {}) =>
  rulebook({ facts: link(periods, more), criteria: computed(formula) })

const months = (grades: ReadonlyArray<readonly [period: string, grade: number]>) =>
  grades.map(([period, grade], index) =>
    board(`m${index}`, month, [subject("a", { c: grade })], { name: "months", period }),
  )

const totalOf = (
  periods: string,
  formula: string,
  grades: ReadonlyArray<readonly [string, number]>,
  period = "2026",
) => {
  const own = board("year", year(periods, formula), [{ id: "a" }], { period })
  const total = scoreTogetherOrThrow([own, ...months(grades)])
    .get("year")
    ?.get("a")?.total
  return total && toFraction(total)
}

const grades = [
  ["2025-12", 10],
  ["2026-01", 20],
  ["2026-03", 40],
  ["2026-02", 30],
] as const

describe("several periods brought to one", () => {
  it("are chosen by where they lie: inside the own period, before it, before it in the same year, or all", () => {
    expect(totalOf("inside", "sum(months, score)", grades)).toBe("90")
    expect(totalOf("all", "sum(months, score)", grades)).toBe("100")
    expect(totalOf("earlier", "sum(months, score)", grades, "2026-03")).toBe("60")
    expect(totalOf("earlier-in-year", "sum(months, score)", grades, "2026-03")).toBe("50")
  })

  it("come in the order of time, whatever the order they were handed in", () => {
    expect(totalOf("all", 'sum(months, score, month = "2025-12")', grades)).toBe("10")
    expect(
      totalOf("all", "sum(months, score, firstPer(month))", [
        ["2026-01", 20],
        ["2026-01", 50],
      ]),
    ).toBe("20")
  })

  it("give the mean of the months there are: the same as by hand, for any grades", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (all) => {
        const list = all.map((grade, index) => [`2026-${String(index + 1).padStart(2, "0")}`, grade] as const)
        const mean = exact(all.reduce((sum, grade) => sum + grade, 0)).div(all.length)
        expect(totalOf("inside", "mean(months, score)", list)).toBe(toFraction(mean))
      }),
      { numRuns: 30 },
    )
  })

  it("must all have a period where they are chosen by it", () => {
    const told = toldOf(
      scoreTogether([
        board("year", year("inside", "mean(months, score)"), [{ id: "a" }]),
        board("m", month, [subject("a", { c: 1 })], { name: "months" }),
      ]),
    )
    expect(told).toEqual(["link.no-period at year.facts.months", "link.no-period at year.facts.months"])
  })

  it("may be put together by hand", () => {
    const own = board("year", year("all", "sum(months, score)"), [{ id: "a" }], {
      reads: { months: ["m1", "m3"] },
    })
    const total = scoreTogetherOrThrow([own, ...months(grades)])
      .get("year")
      ?.get("a")?.total
    expect(total && toFraction(total)).toBe("50")
  })

  it("leave out a month not rated only where the rulebook says so", () => {
    const away = board("m9", month, [{ id: "a", notRated: "Nghỉ thai sản" }], {
      name: "months",
      period: "2026-04",
    })
    const status = (more: Readonly<Record<string, unknown>>) => {
      const own = board("year", year("all", "mean(months, score)", more), [{ id: "a" }])
      return scoreTogetherOrThrow([own, away, ...months(grades)])
        .get("year")
        ?.get("a")?.status
    }
    expect([status({}), status({ whenNotRated: "leave-out" })]).toEqual(["incomplete", "scored"])
  })

  it("are scored for two thousand people over twelve months", () => {
    const people = Array.from({ length: 2_000 }, (_, index) => `p${index}`)
    const boards = Array.from({ length: 12 }, (_, index) =>
      board(
        `m${index}`,
        month,
        people.map((id, place) => subject(id, { c: (place + index) % 101 })),
        {
          name: "months",
          period: `2026-${String(index + 1).padStart(2, "0")}`,
        },
      ),
    )
    const own = board(
      "year",
      year("inside", "mean(months, score)"),
      people.map((id) => ({ id })),
      { period: "2026" },
    )
    const scored = scoreTogetherOrThrow([own, ...boards]).get("year")
    const total = scored?.get("p0")?.total
    expect(total && toFraction(total)).toBe("11/2")
    expect(scored?.subjects.every(({ status }) => status === "scored")).toBe(true)
  })
})

describe("a link to what is not there", () => {
  it("is refused before anything is scored", () => {
    const asks = (take: unknown, type = "number") =>
      toldOf(
        scoreTogether([
          board(
            "year",
            rulebook({
              facts: { x: { type, title: "X", from: { board: "months", take } } },
              criteria: computed("0"),
            }),
            [{ id: "a" }],
          ),
          ...months(grades.slice(0, 1)),
        ]),
      )
    expect(asks({ points: "nope" })).toEqual(["link.unknown-source at year.facts.x"])
    expect(asks({ fact: "nope" })).toEqual(["link.unknown-source at year.facts.x"])
    expect(() => asks("class")).toThrow("link.wrong-type")
    expect(() => asks(undefined)).toThrow("link.wrong-shape")
  })
})
