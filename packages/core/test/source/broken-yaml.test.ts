import { describe, expect, test } from "vitest"
import { readYaml } from "../../src/source/read-yaml.ts"
import { issuesOf } from "../samples/issues-of.ts"

const found = (text: string) => issuesOf(readYaml(text, "tep.yaml"))

describe("a fault of YAML", () => {
  test.each([
    ["a tab in front", "a:\n\tb: 1\n", "phím Tab"],
    ["an indent too shallow", "a:\n    b: 1\n  c: 2\n", "thụt lề sai"],
    ["a quote left open", 'a: "x\n', "thiếu một ký tự"],
    ["two colons on a line", "title: Điều 2: điểm\n", "hai dấu hai chấm"],
    ["a line that lost its colon", "a: 1\nb\nc: 2\n", "thiếu một ký tự"],
  ])("is explained in Vietnamese: %s", (_, text, words) => {
    const [first] = found(text)
    expect(first?.code).toBe("source.broken")
    expect(first?.message.vi).toContain(words)
    expect(first?.message.en).not.toContain(words)
  })

  test("hides those it brings about, and says how many they are", () => {
    const issues = found("a: [1, 2\nb: { c\nd: 3\n")
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "error source.broken",
      "info source.more-faults",
    ])
    expect(Number(issues[1]?.facts.count)).toBeGreaterThan(0)
  })
})
