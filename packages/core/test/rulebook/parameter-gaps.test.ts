import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { parseRulebookWithWarnings } from "../../src/rulebook/parse-rulebook.ts"
import { graded } from "../samples/graded.ts"

const warningsOf = (values: ReadonlyArray<object>, effective: object = { from: "2024-01-01" }) => {
  const rulebook = graded({ effective, parameters: { salary: { title: "Lương cơ sở", values } } })
  const parsed = parseRulebookWithWarnings(JSON.stringify(rulebook))
  return Result.isFailure(parsed)
    ? parsed.failure.issues.map(({ code, path }) => `${code} at ${path.join(".")}`)
    : parsed.success.warnings.map(({ code, facts }) => `${code} ${facts.from} – ${facts.to}`)
}

describe("the values of a parameter", () => {
  test.each([
    ["cover the whole time in force", [{ from: "2024-01-01", value: "1" }], []],
    ["may begin earlier", [{ from: "2020-01-01", value: "1" }], []],
    [
      "may follow each other, in any order",
      [
        { from: "2024-07-01", value: "2" },
        { from: "2023-07-01", to: "2024-07-01", value: "1" },
      ],
      [],
    ],
    [
      "leave a gap between them",
      [
        { from: "2024-01-01", to: "2024-06-30", value: "1" },
        { from: "2024-07-01", value: "2" },
      ],
      ["parameter.gap 2024-06-30 – 2024-07-01"],
    ],
    ["begin too late", [{ from: "2024-02-01", value: "1" }], ["parameter.gap 2024-01-01 – 2024-02-01"]],
    [
      "end too early",
      [{ from: "2024-01-01", to: "2025-01-01", value: "1" }],
      ["parameter.gap 2025-01-01 – …"],
    ],
    [
      "overlap",
      [
        { from: "2024-01-01", value: "1" },
        { from: "2024-07-01", value: "2" },
      ],
      ["parameter.overlap at parameters.salary.values.1"],
    ],
  ])("%s", (_, values, told) => {
    expect(warningsOf(values)).toEqual(told)
  })

  test("need not outlast the rulebook", () => {
    const values = [{ from: "2024-01-01", to: "2025-01-01", value: "1" }]
    expect(warningsOf(values, { from: "2024-01-01", to: "2025-01-01" })).toEqual([])
  })
})
