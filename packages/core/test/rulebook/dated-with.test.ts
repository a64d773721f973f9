import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { makeRulebook, makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { boardOf } from "../samples/board-of.ts"
import { graded } from "../samples/graded.ts"

const rate = (first: string, second: string) => ({
  rate: {
    title: { vi: "Điểm mỗi mô hình", en: "Points a model" },
    values: [
      { from: "2026-01-01", to: "2026-07-01", value: first },
      { from: "2026-07-01", value: second },
    ],
  },
})

const rulebook = (parameters: unknown, mechanism: string, written: unknown) =>
  graded({
    parameters,
    criteria: [{ id: "c", title: "Tiêu chí", max: "100", mechanism, with: written }],
  })

const counted = (first = "2", second = "3") =>
  rulebook(rate(first, second), "count", { each: { parameter: "rate" }, cap: "50" })

const facts = { subjects: [{ id: "u", criteria: { c: { count: 4 } } }] }

const issuesOf = (data: unknown) => {
  const made = makeRulebook(data)
  return Result.isFailure(made) ? made.failure.issues : []
}

describe("a dated parameter under with", () => {
  test("has the value of the date scored for", () => {
    const total = (asOf: string) => boardOf(counted(), facts, { asOf }).get("u")?.total?.toString()
    expect([total("2026-06-30"), total("2026-07-01")]).toEqual(["8", "12"])
  })

  test("is named in the explanation", () => {
    expect(boardOf(counted(), facts).explainText("u", "vi")).toContain(
      "Số lần (4) × Điểm mỗi mô hình (3): 12",
    )
  })

  test("may stand in any number of a mechanism, ends of bands and limits of grades too", () => {
    const bands = rulebook(rate("5", "10"), "bands", {
      of: "count",
      bands: [
        { atLeast: { parameter: "rate" }, points: "7" },
        { below: { parameter: "rate" }, points: "1" },
      ],
    })
    const given = { subjects: [{ id: "u", criteria: { c: { value: 8 } } }] }
    const total = (asOf: string) => boardOf(bands, given, { asOf }).get("u")?.total?.toString()
    expect([total("2026-06-30"), total("2026-07-01")]).toEqual(["7", "1"])

    const grade = rulebook(rate("5", "10"), "manual-grade", { maximum: { parameter: "rate" } })
    const eight = { subjects: [{ id: "u", criteria: { c: { grade: 8 } } }] }
    expect(() => boardOf(grade, eight, { asOf: "2026-06-30" })).toThrow("outside its range")
    expect(boardOf(grade, eight).get("u")?.total?.toString()).toBe("8")
  })

  test("is refused when it makes no sense at one of its dates, and told once", () => {
    expect(issuesOf(counted("2", "3"))).toEqual([])
    const steep = rulebook(rate("2", "300"), "count", { each: "1", cap: { parameter: "rate" } })
    expect(issuesOf(steep).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["mechanism.refused", "criteria.0.with.cap"],
    ])
    const negative = counted("2", "-3")
    expect(issuesOf(negative).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["points.out-of-range", "criteria.0.with.each"],
    ])
    const percent = counted("20%", "30%")
    expect(issuesOf(percent).map(({ code }) => code)).toEqual(["number.invalid"])
  })

  test("must be declared", () => {
    const wrong = rulebook(rate("1", "2"), "count", { each: { parameter: "rates" } })
    expect(issuesOf(wrong)).toMatchObject([
      { code: "reference.unknown", path: ["criteria", 0, "with", "each"], facts: { suggestion: "rate" } },
    ])
    const proto = rulebook(rate("1", "2"), "count", { each: { parameter: "__proto__" } })
    expect(issuesOf(proto).map(({ code }) => code)).toEqual(["reference.unknown"])
  })

  test("stands nowhere else: a maximum is a number", () => {
    const data = graded({
      parameters: rate("1", "2"),
      criteria: [{ id: "c", title: "C", max: { parameter: "rate" }, mechanism: "manual-grade" }],
    })
    expect(issuesOf(data).length).toBeGreaterThan(0)
  })

  test("stays in the rulebook as it was written", () => {
    expect(makeRulebookOrThrow(counted()).criteria[0]?.with).toEqual({
      each: { parameter: "rate" },
      cap: "50",
    })
  })

  test("cannot be smuggled in as text", () => {
    for (const text of ["\u0001rate", "$rate"]) {
      const data = rulebook(rate("1", "2"), "count", { each: text })
      expect(issuesOf(data).map(({ code }) => code)).not.toEqual([])
    }
  })
})
