import { describe, expect, it } from "vitest"
import { hasError, makeIssue } from "../../src/issue/issue.ts"

describe("makeIssue", () => {
  it("says what, where and what to do, in both languages", () => {
    const issue = makeIssue("date.invalid", ["entries", 3, "date"], { value: "2026-02-30" })
    expect(issue).toEqual({
      code: "date.invalid",
      severity: "error",
      path: ["entries", 3, "date"],
      facts: { value: "2026-02-30" },
      message: {
        vi: "“2026-02-30” không phải là một ngày có thật.",
        en: "“2026-02-30” is not a real date.",
      },
      fix: {
        vi: "Viết ngày theo dạng năm-tháng-ngày, ví dụ 2026-12-15.",
        en: "Write the date as year-month-day, for example 2026-12-15.",
      },
    })
  })

  it("keeps the position and the severity it is given", () => {
    const at = { file: "bo-tieu-chi.yaml", line: 12, column: 3 }
    const issue = makeIssue("date.invalid", [], { value: "x" }, { at, severity: "warning" })
    expect(issue.at).toEqual(at)
    expect(issue.severity).toBe("warning")
  })

  it("has no position at all when none is given", () => {
    expect(makeIssue("date.invalid", [], { value: "x" }, { at: undefined })).not.toHaveProperty("at")
  })

  it("writes numbers as plain digits", () => {
    const issue = makeIssue("expression.too-large", [], { limit: 20_000 })
    expect(issue.facts).toEqual({ limit: "20000" })
    expect(issue.message.vi).toBe("Biểu thức có hơn 20000 nút.")
  })

  it("says a fact that is a word in the language of the sentence, and keeps the English one", () => {
    const expected = { vi: "danh sách", en: "list" }
    const issue = makeIssue("field.wrong-type", ["a"], { name: "a", expected, found: "null" })
    expect(issue.facts).toEqual({ name: "a", expected: "list", found: "null" })
    expect(issue.message).toEqual({
      vi: "Trường “a” cần danh sách, nhưng nhận được null.",
      en: "The field “a” needs list but has null.",
    })
  })

  it("keeps a fact of 120 characters and shortens a longer one, saying how long it was", () => {
    const of = (value: string) => makeIssue("date.invalid", [], { value }).facts.value
    expect(of("x".repeat(120))).toBe("x".repeat(120))
    expect(of("x".repeat(121))).toBe(`${"x".repeat(120)}… (121)`)
    const flood = makeIssue("date.invalid", [], { value: "ạ".repeat(1_000_000) })
    expect(flood.facts.value).toBe(`${"ạ".repeat(120)}… (1000000)`)
    expect(flood.message.vi.length).toBeLessThan(200)
  })

  it("writes dates and numbers in Vietnamese as Vietnamese does, and leaves the facts to programs", () => {
    const late = makeIssue("deadline.passed", [], { unit: "xa-a", on: "2026-12-18", last: "2026-12-14" })
    expect(late.message.vi).toContain("ngày 18/12/2026, sau ngày cuối cùng 14/12/2026")
    expect(late.message.en).toContain("2026-12-18")
    expect(late.facts).toEqual({ unit: "xa-a", on: "2026-12-18", last: "2026-12-14" })
    const over = makeIssue("lint.group-over-cap", [], { id: "7.1", sum: "30.5", cap: "30" })
    expect(over.message.vi).toContain("“7.1” cộng lại được 30,5 điểm")
    expect(over.message.en).toContain("“7.1” add up to 30.5")
    const gap = makeIssue("lint.band-gap", [], { id: "1.2", example: "89.995; 100.5%" })
    expect(gap.message.vi).toContain("“1.2”: 89,995; 100,5%.")
    const out = { name: "Điểm", subject: "x", value: "12.5", expected: "≥ 0.5, ≤ 2.5" }
    expect(makeIssue("fact.out-of-range", [], out).message.vi).toContain("(≥ 0,5; ≤ 2,5)")
  })

  it("quotes what a person wrote, and offers what goes into a file, as files write it", () => {
    const value = { name: "max", value: "0.25", limit: "0.5" }
    const { message, fix } = makeIssue("field.below-limit", [], value)
    expect(message.vi).toContain("0.25")
    expect(fix.vi).toBe("Ghi 0.5 hoặc lớn hơn.")
  })

  it("never cuts a character in two", () => {
    const { facts, message } = makeIssue("date.invalid", [], {
      value: `${"x".repeat(119)}😀${"y".repeat(9)}`,
    })
    expect(facts.value).toBe(`${"x".repeat(119)}… (130)`)
    expect(() => encodeURIComponent(message.en)).not.toThrow()
  })

  it("does not fill the placeholders a hostile fact contains", () => {
    const issue = makeIssue("formula.unknown-function", [], { name: "{suggestion}", suggestion: "$&{name}" })
    expect(issue.message.en).toBe("There is no function “{suggestion}”.")
    expect(issue.fix.en).toBe("Closest functions: $&{name}.")
  })
})

describe("hasError", () => {
  const of = (severity: "error" | "warning" | "info") =>
    makeIssue("date.invalid", [], { value: "x" }, { severity })

  it("is true only when an issue is an error", () => {
    expect(hasError([])).toBe(false)
    expect(hasError([of("warning"), of("info")])).toBe(false)
    expect(hasError([of("info"), of("error")])).toBe(true)
  })
})
