import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { makeEntries, makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { maxListItems } from "../../src/mechanism/field-value.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { maxCriteria } from "../../src/rulebook/criterion.ts"
import { makeRulebook, parseRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { boardOf } from "../samples/board-of.ts"
import { graded, leaf } from "../samples/graded.ts"

const criteria = (count: number) => Array.from({ length: count }, (_, index) => leaf(`c${index}`, "1"))

const t = (words: string) => ({ vi: words, en: words })

const listed = graded({
  scale: { max: "100", cap: "none" },
  facts: {
    tasks: {
      type: "list",
      title: t("Việc"),
      fields: { q: { type: "count", title: t("Số") }, k: { type: "text", title: t("Khóa") } },
    },
  },
  criteria: [
    {
      id: "c",
      title: "C",
      max: "100",
      mechanism: "manual-grade",
      inputs: { grade: "sum(tasks, q / sum(tasks, q), q > 0, highestPer(k))" },
    },
  ],
})

const tasks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ q: index % 10, k: `k${index}` }))

describe("what is large", () => {
  test("a rulebook of ten thousand criteria is read, compiled, scored and explained", () => {
    const data = graded({ scale: { max: String(maxCriteria) }, criteria: criteria(maxCriteria) })
    const program = compileOrThrow(parseRulebookOrThrow(JSON.stringify(data)), { asOf: "2026-06-01" })
    const grades = Object.fromEntries(criteria(maxCriteria).map(({ id }) => [id, { grade: 1 }]))
    const board = program.scoreOrThrow(makeEntriesOrThrow({ subjects: [{ id: "u", criteria: grades }] }))
    expect(board.get("u")?.total?.toString()).toBe("10000")
    expect((board.explainText("u", "vi") ?? "").split("\n").length).toBeGreaterThan(maxCriteria)
  })

  test("more criteria on one level are refused", () => {
    const made = makeRulebook(graded({ criteria: criteria(maxCriteria + 1) }))
    expect(Result.isFailure(made) && made.failure.issues.map(({ code }) => code)).toEqual(["field.too-big"])
  })

  test("a list of a hundred thousand items is folded, and its explanation stays short", () => {
    const board = boardOf(listed, { subjects: [{ id: "u", facts: { tasks: tasks(maxListItems) } }] })
    expect(board.get("u")?.total?.toString()).toBe("1")
    expect((board.explainText("u", "vi") ?? "").split("\n").length).toBeLessThan(40)
  })

  test("a longer list is refused", () => {
    const made = makeEntries({ subjects: [{ id: "u", facts: { tasks: tasks(maxListItems + 1) } }] })
    expect(Result.isFailure(made) && made.failure.issues.map(({ code }) => code)).toEqual(["field.too-big"])
  })
})
