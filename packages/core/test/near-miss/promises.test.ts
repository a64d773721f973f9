import { describe, expect, test } from "vitest"
import type { NearMiss } from "../../src/near-miss/near-miss.ts"
import type { Scoreboard } from "../../src/program/scoreboard.ts"
import { boardOf } from "../samples/board-of.ts"
import { graded, leaf, subject } from "../samples/graded.ts"

const two = [
  { id: "top", title: { vi: "Giỏi", en: "Top" }, atLeast: "8" },
  { id: "fair", title: { vi: "Khá", en: "Fair" }, below: "8" },
]
const formula = (text: string, fields: Readonly<Record<string, unknown>>) =>
  graded({
    criteria: [leaf("c", "20", { mechanism: "formula", with: { fields, formula: text } })],
    scale: { max: "20" },
    classification: { rounding: "none", classes: two },
  })
const near = (board: Scoreboard, id = "u1"): NearMiss => {
  const found = board.nearMiss(id)
  if (found === undefined) throw new Error("not on the board")
  return found
}
const of = (rulebook: unknown, c: Readonly<Record<string, unknown>>): Scoreboard =>
  boardOf(rulebook, { subjects: [{ id: "u1", criteria: { c } }] })
const to = (board: Scoreboard): ReadonlyArray<string> =>
  near(board).ways.map((way) => `${way.name} ${String(way.to)}`)

const any = { type: "number", title: "Số" } as const
const upToTen = { ...any, minimum: "0", maximum: "10" } as const
const counted = { type: "count", title: "Số cuộc", maximum: "10" } as const

describe("what a near miss promises", () => {
  test("is found where two sides of min or max both move, between two values that give nothing", () => {
    const peak = formula("max(0, 10 - max(spent - plan, plan - spent))", { spent: any, plan: any })
    expect(to(of(peak, { spent: "60", plan: "100" }))).toEqual(["spent 98", "plan 62"])
    const roof = formula("min(x, 10 - x) * 2", { x: upToTen })
    expect(to(of(roof, { x: "0" }))).toEqual(["x 4"])
    expect(to(of(roof, { x: "9.5" }))).toEqual(["x 6"])
  })

  test("is found on a curve whose whole steps are few, for they are all looked at", () => {
    const curve = formula("x * (10 - x) / 2", { x: counted })
    expect(to(of(curve, { x: "0" }))).toEqual(["x 2"])
    const low = formula("x * (10 - x) / 5", { x: counted })
    const board = of(low, { x: "0" })
    expect(near(board).notTried).toEqual([])
    expect(board.nearMissText("u1", "en")).toContain("No fact, changed alone, is enough")
  })

  test("says that nothing was found, not that there is nothing, where only a sample could be tried", () => {
    const curve = formula("x * (10 - x) / 5", { x: upToTen })
    const board = of(curve, { x: "0" })
    expect(near(board).notTried).toMatchObject([{ name: "x", because: "sampled" }])
    expect(board.nearMissText("u1", "en")).not.toContain("No fact, changed alone, is enough")
    expect(board.nearMissText("u1", "en")).toContain("No fact was found")
    expect(board.nearMissText("u1", "en")).toContain("Only tried at up to 200 values each")
    expect(board.nearMissText("u1", "vi")).toContain("Mới thử tối đa 200 giá trị")
  })

  test("of points to spare names the rules on points that may fail before the band does", () => {
    const rulebook = graded({
      criteria: [leaf("a", "10"), leaf("b", "10")],
      scale: { max: "20" },
      classification: {
        rounding: "none",
        whenConditionsFail: "next-class",
        classes: [
          {
            ...two[0],
            conditions: [
              { id: "a", title: { vi: "Mục A từ 5", en: "A at least 5" }, when: 'points("a") >= 5' },
            ],
          },
          two[1],
        ],
      },
    })
    const board = boardOf(rulebook, {
      subjects: [subject("u1", { a: 5, b: 10 }), subject("u2", { a: 1, b: 1 })],
    })
    expect(near(board).pointRules).toEqual([{ vi: "Mục A từ 5", en: "A at least 5" }])
    const shown = board.nearMissText("u1", "en")
    expect(shown).toContain("To spare within the band: 7 points, as far as the total goes")
    expect(shown).toContain("A at least 5")
    expect(shown).not.toContain("keeps it")
    expect(near(board, "u2").pointRules).toEqual([])
  })

  test("of a quota that leaves nobody a place does not tell of a place among the others", () => {
    const quota = {
      id: "q",
      title: { vi: "Tỷ lệ giỏi", en: "Share of top" },
      class: "top",
      share: "20%",
      base: { of: "rated" },
      rounding: "floor",
      within: [[]],
      ties: "authority-decides",
      cutTo: "fair",
    }
    const rulebook = graded({
      classification: { rounding: "none", classes: two },
      ranking: { within: [] },
      quotas: [quota],
    })
    const few = boardOf(rulebook, { subjects: [subject("u1", { c: 90 }), subject("u2", { c: 80 })] })
    expect(near(few).shutQuotas).toEqual([quota.title])
    expect(few.nearMissText("u1", "en")).toContain("it leaves nobody a place above (Share of top)")
    expect(few.nearMissText("u1", "vi")).not.toContain("tùy thứ tự")
    const many = boardOf(rulebook, {
      subjects: ["1", "2", "3", "4", "5"].map((id, place) => subject(`u${id}`, { c: 90 - place })),
    })
    expect(near(many, "u2").shutQuotas).toEqual([])
    expect(many.nearMissText("u2", "en")).toContain("its place among the others")
  })

  test("looks first where most is to be gained, stops after so much work, and says how many were left", () => {
    const count = 3_000
    const ids = Array.from({ length: count }, (_, index) => `c${index}`)
    const rulebook = graded({
      criteria: ids.map((id, index) => leaf(id, index === count - 1 ? "50" : "1", { mechanism: "yes-no" })),
      scale: { max: String(count + 49) },
      classification: {
        rounding: "none",
        classes: [
          { ...two[0], atLeast: "50" },
          { ...two[1], below: "50" },
        ],
      },
    })
    const none = Object.fromEntries(ids.map((id) => [id, { met: false }]))
    const board = boardOf(rulebook, { subjects: [{ id: "u1", criteria: none }] })
    const found = near(board)
    expect(found.ways.map(({ criterion }) => criterion)).toEqual([`c${count - 1}`])
    const left = found.notTried.filter(({ because }) => because === "too-many").length
    expect(left).toBeGreaterThan(1_000)
    expect(board.nearMissText("u1", "en")).toContain(`${left} not searched`)
    expect(board.nearMiss("u1", { effort: 100 })?.notTried).toEqual([])
    expect(board.nearMiss("u1", { effort: Number.NaN })?.notTried.length).toBe(left)
  })
})
