import { describe, expect, test } from "vitest"
import { Coverage, Facts, Rulebook, Scoring } from "../../src/index.ts"
import { graded, leaf } from "../samples/graded.ts"

type Written = Readonly<Record<string, unknown>>

const gapsOf = (rulebook: Written, ...subjects: ReadonlyArray<Written>): ReadonlyArray<string> => {
  const program = Scoring.compileOrThrow(Rulebook.makeOrThrow(rulebook), { asOf: "2026-12-15" })
  const units = subjects.map((criteria, index) => ({ id: `u${index}`, criteria }))
  const board = program.scoreOrThrow(Facts.makeOrThrow({ subjects: units }))
  return Coverage.gaps(Coverage.of([program], [board])).map(({ what }) => what.en)
}

describe("coverage", () => {
  const steps = (parameters: Written) =>
    graded({ criteria: [leaf("c", "100", { mechanism: "steps", with: parameters })] })
  const value = (percent: string) => ({ c: { value: percent } })

  test("asks of points by steps for the first step and the one that reaches the cap, just below and at", () => {
    const byFives = steps({ from: "100%", per: "5%", each: "1", cap: "10" })
    expect(gapsOf(byFives, value("100%"), value("120%"))).toEqual([
      "Criterion c: Value 104.99%",
      "Criterion c: Value 105%",
      "Criterion c: Value 149.99%",
      "Criterion c: Value 150%",
    ])
    const edges = ["100%", "104.99%", "105%", "149.99%", "150%"].map(value)
    expect(gapsOf(byFives, ...edges)).toEqual([])
  })

  test("asks for the threshold where reaching it pays", () => {
    expect(gapsOf(steps({ from: "110%", first: "3" }), value("100%"), value("120%"))).toEqual([
      "Criterion c: Value 109.99%",
      "Criterion c: Value 110%",
    ])
  })

  test("asks of a least share of every criterion for one exactly at it and one just below", () => {
    const conditions = [{ id: "half", title: "Một nửa", everyCriterion: { atLeast: "50%" } }]
    const rulebook = graded({
      criteria: [leaf("a", "60", { with: { step: "1" } }), leaf("b", "40", { with: { step: "1" } })],
      classification: {
        classes: [
          { id: "met", title: "Đạt", conditions },
          { id: "not-yet", title: "Chưa đạt" },
        ],
      },
    })
    const grades = (a: string, b: string) => ({ a: { grade: a }, b: { grade: b } })
    const open = gapsOf(rulebook, grades("40", "30"), grades("10", "15"))
    expect(open).toEqual([
      "condition “Một nửa” of “Đạt”: no criterion just below 50%",
      "condition “Một nửa” of “Đạt”: no criterion exactly at 50%",
    ])
    // One step below half of 60 is 29.
    expect(gapsOf(rulebook, grades("29", "30"), grades("40", "20"))).toEqual([])
  })
})
