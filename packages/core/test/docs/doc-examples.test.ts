import { describe, expect, test } from "vitest"
import { connected, examplesIn, filesOf, pagesOfCode } from "./find-examples.ts"
import { runExample } from "./run-example.ts"

const files = [
  "README.md",
  ...filesOf("packages/*/README.md"),
  ...pagesOfCode(),
  ...filesOf("packages/{core,plugin-sdk,testkit}/src/**/*.ts"),
]
// What shows an adapter is run by the adapter's own tests.
const examples = files
  .flatMap((file) => connected(examplesIn(file, "ts")))
  .filter(({ code }) => !code.includes('"@danvan/adapter-'))

describe("an example in the documentation", () => {
  test("is found in source and in the pages", () => {
    expect(examples.some(({ place }) => place.startsWith("packages/core/src/time/"))).toBe(true)
  })

  test.each(examples)("runs and shows what its comments say: $place", async ({ code }) => {
    for (const { expression, actual, expected } of await runExample(code)) {
      expect(actual, expression).toEqual(expected)
    }
  })

  test.each(examplesIn("README.md", "ts").map((example, index) => ({ ...example, index })))(
    "prints what the README says it prints: $place",
    async ({ code, index }) => {
      const printed = examplesIn("README.md", "text")[index]?.code.trimEnd().split("\n")
      const asked = code.replace(/\n(board\.explainText.*)\n$/, (_, call) => {
        return `\n${call}?.split("\\n") // ${JSON.stringify(printed)}\n`
      })
      const shown = await runExample(asked)
      expect(shown.at(-1)?.expression).toContain("explainText")
      expect(shown.at(-1)?.actual).toEqual(printed)
    },
  )

  test("fails when a comment is wrong", async () => {
    const [shown] = await runExample(
      'import { Numbers } from "@danvan/core"\nNumbers.parseDecimal("1e3") // 1000\n',
    )
    expect(shown).toEqual({ expression: 'Numbers.parseDecimal("1e3")', actual: undefined, expected: 1000 })
  })
})
