import { expect, test } from "vitest"
import { connected, examplesIn, filesOf } from "../../../core/test/docs/find-examples.ts"
import { runExample } from "../../../core/test/docs/run-example.ts"
import * as threads from "../src/index.ts"

const examples = [...filesOf("packages/adapters/threads/src/**/*.ts"), "docs/how-to/score-millions.vi.md"]
  .flatMap((file) => connected(examplesIn(file, "ts")))
  .filter(({ code }) => code.includes('"@danvan/adapter-threads"'))

test.each(examples)("the example runs and shows what its comments say: $place", async ({ code }) => {
  const shown = await runExample(code, { "@danvan/adapter-threads": threads })
  expect(shown.map(({ actual }) => actual)).toEqual(shown.map(({ expected }) => expected))
})

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(2)
  expect(examples.some(({ place }) => place.startsWith("docs/"))).toBe(true)
})
