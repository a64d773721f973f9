import { describe, expect, test } from "vitest"
import { examplesIn, filesOf } from "./find-examples.ts"
import { runExample } from "./run-example.ts"

const files = ["README.md", ...filesOf("docs/**/*.md"), ...filesOf("packages/core/src/**/*.ts")]
const examples = files.flatMap((file) => examplesIn(file, "ts"))

describe("an example in the documentation", () => {
  test("is found in source and in the pages", () => {
    expect(examples.some(({ place }) => place.startsWith("packages/core/src/time/"))).toBe(true)
  })

  test.each(examples)("runs and shows what its comments say: $place", async ({ code }) => {
    for (const { expression, actual, expected } of await runExample(code)) {
      expect(actual, expression).toEqual(expected)
    }
  })

  test("fails when a comment is wrong", async () => {
    const [shown] = await runExample(
      'import { Numbers } from "@danvan/core"\nNumbers.parseDecimal("1e3") // 1000\n',
    )
    expect(shown).toEqual({ expression: 'Numbers.parseDecimal("1e3")', actual: undefined, expected: 1000 })
  })
})
