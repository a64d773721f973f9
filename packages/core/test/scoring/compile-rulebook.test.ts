import { describe, expect, test } from "vitest"
import { compile, compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { boardOf } from "../samples/board-of.ts"
import { graded, leaf, subject } from "../samples/graded.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import { edited, sampleRulebook, sampleText } from "../samples/sample-rulebook.ts"

describe("compiling a rulebook for a date", () => {
  test.each([
    ["2026-01-01", []],
    ["2026-12-31", []],
    ["2027-01-01", ["rulebook.not-in-force at effective"]],
    ["2025-12-31", ["rulebook.not-in-force at effective"]],
    ["2026-02-29", ["date.invalid at asOf"]],
    ["15/12/2026", ["date.invalid at asOf"]],
    ["", ["date.invalid at asOf"]],
    ["2026-12-15T00:00:00Z", ["date.invalid at asOf"]],
  ])("at %s gives %j", (asOf, told) => {
    expect(toldOf(compile(sampleRulebook(), { asOf }))).toEqual(told)
  })

  test("says from when until when the rulebook is in force", () => {
    const [issue] = issuesOf(compile(sampleRulebook(), { asOf: "2027-06-01" }))
    expect(issue?.message.en).toContain("2026-01-01 – 2026-12-31")
    expect(issue?.message.vi).toContain("01/01/2026 – 31/12/2026")
  })

  test("keeps the date, and never asks for another", () => {
    const program = compileOrThrow(sampleRulebook(), { asOf: "2026-12-15" })
    expect([program.asOf, program.rulebook.id]).toEqual(["2026-12-15", "mau/don-vi"])
  })

  test("refuses criteria a lower rule has yet to set", () => {
    const rulebook = makeRulebookOrThrow(
      graded({ criteria: [leaf("c", "90"), { id: "d", title: "D", max: "10", delegated: true }] }),
    )
    const issues = issuesOf(compile(rulebook, { asOf: "2026-08-15" }))
    expect(issues.map(({ code, path, facts }) => [code, path.join("."), facts.id])).toEqual([
      ["refinement.missing", "criteria.1", "d"],
    ])
  })

  test("checks a rulebook that was put together in code, not read", () => {
    const rulebook = {
      ...sampleRulebook(),
      notRated: [{ id: "x", title: { vi: "x", en: "x" }, when: "nobody" }],
    }
    expect(toldOf(compile(rulebook, { asOf: "2026-08-15" }))).toEqual([
      "formula.unknown-name at notRated.0.when",
    ])
    expect(() => compileOrThrow(rulebook, { asOf: "2026-08-15" })).toThrow("formula.unknown-name")
  })
})

describe("a dated parameter", () => {
  const withParameter = graded({
    parameters: {
      bar: {
        title: "Mức",
        values: [
          { from: "2025-01-01", to: "2026-07-01", value: "50" },
          { from: "2026-07-01", to: "2026-10-01", value: "60" },
        ],
      },
    },
    classification: {
      rounding: "none",
      classes: [
        {
          id: "met",
          title: "Đạt",
          conditions: [{ id: "bar", title: "Mức", when: "total >= bar" }],
          atLeast: "0",
        },
        { id: "not", title: "Chưa đạt", below: "0" },
      ],
    },
  })
  const classAt = (asOf: string): string | undefined =>
    boardOf(withParameter, { subjects: [subject("u", { c: 55 })] }, { asOf }).get("u")?.status

  test("has the value of the day asked for, from its first day until before its end", () => {
    expect(classAt("2026-06-30")).toBe("scored")
    expect(classAt("2026-07-01")).toBe("needs-decision")
    expect(classAt("2026-09-30")).toBe("needs-decision")
  })

  test("without a value on that day stops the rulebook from being used", () => {
    const rulebook = makeRulebookOrThrow(withParameter)
    const [issue] = issuesOf(compile(rulebook, { asOf: "2026-10-01" }))
    expect([issue?.code, issue?.path.join("."), issue?.facts.date]).toEqual([
      "parameter.no-value",
      "parameters.bar",
      "2026-10-01",
    ])
  })
})

test("the sample scores its groups by their own criteria", () => {
  const facts = {
    subjects: [
      {
        id: "x1",
        group: "xa",
        attributes: { cluster: "1" },
        facts: { satisfied: "95%", months: 12 },
        criteria: {
          done: { done: 9, assigned: 10 },
          reports: { late: 1 },
          work: { grade: "14.5" },
          bonus: { count: 2 },
        },
      },
      {
        id: "s1",
        group: "so",
        attributes: { cluster: "1" },
        facts: { satisfied: "50%", months: 12 },
        criteria: { done: { done: 9, assigned: 10 }, reports: { late: 0 }, work: { grade: 7 } },
      },
    ],
  }
  const board = boardOf(sampleText, facts)
  expect(board.toJson().subjects.map(({ total, class: of, rank }) => [total, of, rank?.rank])).toEqual([
    ["95", "excellent", 1],
    ["70", "good", 2],
  ])
  // From July the share must be 60 per cent, so that 55 per cent no longer do.
  const lower = {
    subjects: [
      {
        ...facts.subjects[0],
        facts: { satisfied: "55%", months: 12 },
        criteria: {
          ...facts.subjects[0]?.criteria,
          done: { done: 10, assigned: 10 },
          reports: { late: 0 },
          work: { grade: 15 },
        },
      },
    ],
  }
  expect(boardOf(sampleText, lower, { asOf: "2026-06-30" }).get("x1")?.class).toBe("excellent")
  expect(boardOf(sampleText, lower, { asOf: "2026-07-01" }).get("x1")?.status).toBe("needs-decision")
  expect(boardOf(edited("share: 20%", "share: 0%"), facts).get("x1")?.proposedClass).toBe("good")
})
