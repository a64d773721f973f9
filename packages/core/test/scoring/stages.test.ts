import { describe, expect, test } from "vitest"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { toFraction } from "../../src/number/decimal.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { boardOf } from "../samples/board-of.ts"
import { fourClasses, graded, leaf } from "../samples/graded.ts"
import { issuesOf } from "../samples/issues-of.ts"

type Parts = Readonly<Record<string, unknown>>

const stage = (id: string, more: Parts = {}) => ({ id, title: id, ...more })
const stages = [
  stage("self"),
  stage("appraisal", { carry: "previous" }),
  stage("council", { carry: "previous" }),
]
const rulebook = (given: ReadonlyArray<unknown> = stages) =>
  graded({
    stages: given,
    criteria: [leaf("a", "60"), leaf("b", "40")],
    classification: { rounding: "none", classes: fourClasses },
  })

const unit = (criteria: Parts, byStage: Readonly<Record<string, Parts>> = {}) => ({
  id: "u",
  criteria,
  stages: Object.fromEntries(Object.entries(byStage).map(([id, values]) => [id, { criteria: values }])),
})

/** The total shown at a stage (the official one if left out), or the subject's status. */
const totalAt = (one: unknown, at?: string, given: ReadonlyArray<unknown> = stages): string => {
  const result = boardOf(rulebook(given), { subjects: [one] }, at === undefined ? {} : { stage: at }).get("u")
  return result?.total === undefined ? String(result?.status) : toFraction(result.total)
}

describe("stages of scoring (M87)", () => {
  const both = unit({}, { self: { a: { grade: 50 }, b: { grade: 37 } }, appraisal: { a: { grade: 41 } } })

  test("keep a value each, and the official one decides", () => {
    const board = boardOf(
      rulebook([stage("self"), stage("appraisal", { official: true, carry: "previous" }), stage("council")]),
      { subjects: [both] },
    )
    const result = board.get("u")
    expect([board.stage, result?.total?.valueOf(), result?.class]).toEqual(["appraisal", 78, "good"])
    expect(Object.entries(result?.stageTotals ?? {}).map(([id, total]) => [id, total?.valueOf()])).toEqual([
      ["self", 87],
      ["appraisal", 78],
      ["council", undefined],
    ])
  })

  test("are the last one where none is marked official", () => {
    expect(boardOf(rulebook(), { subjects: [both] }).stage).toBe("council")
  })

  test("take over what was not given again, where they say so", () => {
    expect([totalAt(both, "self"), totalAt(both, "appraisal"), totalAt(both, "council")]).toEqual([
      "87",
      "78",
      "78",
    ])
    const alone = [stage("self"), stage("appraisal"), stage("council")]
    expect([totalAt(both, "self", alone), totalAt(both, "appraisal", alone)]).toEqual(["87", "incomplete"])
  })

  test("stop taking over at a stage that starts anew", () => {
    const given = [stage("self"), stage("appraisal"), stage("council", { carry: "previous" })]
    expect(
      totalAt(
        unit({}, { self: { a: { grade: 1 }, b: { grade: 1 } }, appraisal: { a: { grade: 2 } } }),
        "council",
        given,
      ),
    ).toBe("incomplete")
  })

  test("see what was given without a stage, unless they have a value of their own", () => {
    const one = unit({ a: { grade: 10 }, b: { grade: 5 } }, { appraisal: { b: { grade: 7 } } })
    expect([totalAt(one, "self"), totalAt(one, "appraisal"), totalAt(one, "council")]).toEqual([
      "15",
      "17",
      "15",
    ])
  })

  test("may score what an earlier stage marked as not assigned, and the other way round", () => {
    const scored = unit(
      {},
      { self: { a: "not-assigned", b: { grade: 30 } }, appraisal: { a: { grade: 40 } } },
    )
    expect([totalAt(scored, "self"), totalAt(scored, "appraisal")]).toEqual(["30", "70"])
    const unassigned = unit(
      {},
      { self: { a: { grade: 40 }, b: { grade: 30 } }, appraisal: { a: "not-assigned" } },
    )
    expect([totalAt(unassigned, "self"), totalAt(unassigned, "appraisal")]).toEqual(["70", "30"])
    const always = unit({ a: "not-assigned", b: { grade: 30 } }, { appraisal: { a: { grade: 40 } } })
    expect([totalAt(always, "self"), totalAt(always, "appraisal")]).toEqual(["30", "70"])
  })

  test("are not emptied by an empty cell", () => {
    const one = unit(
      {},
      { self: { a: { grade: 50 }, b: { grade: 37 } }, appraisal: { a: { grade: "" }, b: "" } },
    )
    expect(totalAt(one, "appraisal")).toBe("87")
  })

  test("that do not exist are refused, with those that do", () => {
    const program = compileOrThrow(makeRulebookOrThrow(rulebook()), { asOf: "2026-08-15" })
    const [issue] = issuesOf(program.score(makeEntriesOrThrow({ subjects: [both] }), { stage: "self-score" }))
    expect([issue?.code, issue?.facts.suggestion]).toEqual(["stage.unknown", "self, appraisal, council"])
    expect(
      issuesOf(
        compileOrThrow(makeRulebookOrThrow(graded()), { asOf: "2026-08-15" }).score(
          makeEntriesOrThrow({ subjects: [unit({})] }),
          { stage: "self" },
        ),
      ).map(({ code }) => code),
    ).toEqual(["stage.unknown"])
  })
})
