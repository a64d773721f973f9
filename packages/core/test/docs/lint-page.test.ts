import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { lintIssues } from "../../src/issue/catalog/lint-issues.ts"
import { root } from "./find-examples.ts"

const page = readFileSync(`${root}/docs/reference/lint.md`, "utf8")
const listed = [...page.matchAll(/^\| `([a-z]+\.[a-z-]+)` \|/gm)].map(([, code]) => code)

describe("the page of the linter", () => {
  test("lists every finding, once", () => {
    expect(listed.filter((code) => code?.startsWith("lint.")).sort()).toEqual(Object.keys(lintIssues).sort())
    expect(new Set(listed).size).toBe(listed.length)
  })
})
