import { expect, test } from "vitest"
import { timeIssues } from "../../src/issue/catalog/time-issues.ts"

const placeholders = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1])

test.each(Object.entries(timeIssues))("%s names the same facts in both languages", (_code, words) => {
  expect(new Set(placeholders(words.vi))).toEqual(new Set(placeholders(words.en)))
  expect(new Set(placeholders(words.fix.vi))).toEqual(new Set(placeholders(words.fix.en)))
})
