import { expect, it } from "vitest"
import { boardOf } from "../samples/board-of.ts"
import { fourClasses, graded, group, leaf, subject } from "../samples/graded.ts"

it("lets a cap settle the class where an excused veto would only lead to the same one", () => {
  const classification = {
    rounding: "none",
    classes: fourClasses,
    vetoes: [{ id: "v", title: "V", when: "total > 0", class: "poor", discretion: "total > 1" }],
    caps: [{ id: "c", title: "C", when: "total > 0", highest: "poor" }],
  }
  const board = boardOf(graded({ classification }), { subjects: [subject("u", { c: 95 })] })
  expect(board.get("u")).toMatchObject({ status: "scored", class: "poor" })
})

it("takes a share of the maximum that is printed, whatever the cap", () => {
  const criteria = [group("A", [leaf("a", "10")], { max: "10", cap: "6" }), leaf("b", "90")]
  const [best, ...rest] = fourClasses
  const conditions = [{ id: "half", title: "Một nửa", everyCriterion: { atLeast: "50%" } }]
  const classes = [
    { ...best, atLeast: "1", conditions },
    ...rest.map((one) => ({ ...one, atLeast: undefined, below: "1" })).slice(2),
  ]
  const scale = { max: "100" }
  const board = boardOf(graded({ scale, criteria, classification: { rounding: "none", classes } }), {
    subjects: [subject("u", { a: 4, b: 90 }), subject("w", { a: 5, b: 90 })],
  })
  expect([board.get("u")?.class, board.get("w")?.class]).toEqual([undefined, "excellent"])
})
