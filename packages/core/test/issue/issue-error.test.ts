import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { makeIssue } from "../../src/issue/issue.ts"
import { issueError, orThrow } from "../../src/issue/issue-error.ts"

class SampleError extends issueError("SampleError") {}

const issues = [
  makeIssue("date.invalid", ["from"], { value: "hôm qua" }),
  makeIssue("date.invalid", ["stages", 2, "to"], { value: "31/02" }),
]

describe("an issue error", () => {
  it("carries every issue, its tag, and one line of words for each", () => {
    const error = new SampleError(issues)
    expect(error).toBeInstanceOf(Error)
    expect(error._tag).toBe("SampleError")
    expect(error.issues).toEqual(issues)
    expect(error.message.split("\n")).toEqual([
      "date.invalid [from]: “hôm qua” is not a real date. Write the date as year-month-day, for example 2026-12-15.",
      "date.invalid [stages.2.to]: “31/02” is not a real date. Write the date as year-month-day, for example 2026-12-15.",
    ])
  })
})

describe("orThrow", () => {
  it("gives the success", () => {
    expect(orThrow(Result.succeed(5))).toBe(5)
  })

  it("throws the failure itself", () => {
    const error = new SampleError(issues)
    expect(() => orThrow(Result.fail(error))).toThrow(error)
  })
})
