import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { makeRulebookOrThrow, parseRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { printRulebook } from "../../src/rulebook/print-rulebook.ts"
import { campaign } from "../arbitraries/rulebook.ts"
import { sampleRulebook } from "../samples/sample-rulebook.ts"

/** Words that look like something else in YAML, or need quoting. */
const awkwardWords = fc.oneof(
  fc.constantFrom(
    "1",
    "0x1F",
    "true",
    "null",
    "~",
    "",
    " a ",
    "a: b",
    "# a",
    "- a",
    "'",
    '"',
    "a\nb",
    "a\n\n b\n",
    "\t",
    "<<",
    "&a",
    "*a",
    "%",
    "...",
    "---",
    "1e3",
    "2026-01-01",
    "y",
    "\u0085",
    "\u2028",
    "\uFEFF",
  ),
  fc.string({ unit: "binary", maxLength: 200 }),
)

describe("a printed rulebook", () => {
  test("reads back as the same rulebook", () => {
    const rulebook = sampleRulebook()
    expect(parseRulebookOrThrow(printRulebook(rulebook))).toEqual(rulebook)
  })

  test("reads back as the same rulebook, whatever rules it has", () => {
    fc.assert(
      fc.property(campaign, ({ rulebook: written }) => {
        const rulebook = makeRulebookOrThrow(written)
        const text = printRulebook(rulebook)
        expect(parseRulebookOrThrow(text)).toEqual(rulebook)
        expect(printRulebook(parseRulebookOrThrow(text))).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  test("keeps words of every kind as they are", () => {
    const rulebook = sampleRulebook()
    fc.assert(
      fc.property(
        awkwardWords.filter((words) => words.length > 0),
        (words) => {
          const renamed = { ...rulebook, title: { vi: words, en: words } }
          expect(parseRulebookOrThrow(printRulebook(renamed)).title).toEqual(renamed.title)
        },
      ),
      { numRuns: 200 },
    )
  })
})
