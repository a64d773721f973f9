import { describe, expect, it } from "vitest"
import * as Facts from "../../src/public/facts.ts"
import * as Numbers from "../../src/public/numbers.ts"
import * as Rulebook from "../../src/public/rulebook.ts"
import * as Scoring from "../../src/public/scoring.ts"

// As published forms are: one group's leaves sum to 25 under a printed 30, another's to 70.5 under a printed 70.
const rulebook = Rulebook.makeOrThrow({
  danvan: "1",
  id: "test/inconsistent",
  version: "1",
  title: "Thử",
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit" },
  scale: { max: "100", notAssigned: "rescale" },
  criteria: [
    {
      id: "short",
      title: "Thiếu",
      max: "30",
      criteria: [{ id: "s", title: "S", max: "25", mechanism: "manual-grade", mayBeNotAssigned: true }],
    },
    {
      id: "long",
      title: "Thừa",
      max: "70",
      criteria: [
        { id: "l1", title: "L1", max: "60.5", mechanism: "manual-grade" },
        { id: "l2", title: "L2", max: "10", mechanism: "manual-grade", mayBeNotAssigned: true },
      ],
    },
  ],
})

const scored = (criteria: unknown) => {
  const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
  const result = board.scoreOrThrow(Facts.makeOrThrow({ subjects: [{ id: "u", criteria }] })).get("u")
  const shown = (value: Numbers.Exact | undefined) => value && Numbers.toFraction(value)
  return [shown(result?.total), shown(result?.assigned)]
}

describe("a form whose maxima do not add up", () => {
  it("is not rescaled when everything was assigned", () => {
    expect(scored({ s: { grade: "25" }, l1: { grade: "60.5" }, l2: { grade: "10" } })).toEqual(["95", "100"])
  })

  it("is rescaled by what remains when a part was left out", () => {
    // 25 + 60.5 = 85.5 of 30 + 60.5 = 90.5.
    expect(scored({ s: { grade: "25" }, l1: { grade: "60.5" }, l2: "not-assigned" })).toEqual([
      "17100/181",
      "181/2",
    ])
  })
})
