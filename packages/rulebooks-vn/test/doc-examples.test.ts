import * as rulebooks from "@danvan/rulebooks-vn"
import { expect, test } from "vitest"
import { examplesIn, filesOf } from "../../core/test/docs/find-examples.ts"
import { runExample } from "../../core/test/docs/run-example.ts"

const examples = filesOf("packages/rulebooks-vn/src/**/*.ts").flatMap((file) => examplesIn(file, "ts"))

test.each(examples)("the example runs and shows what its comments say: $place", async ({ code }) => {
  const shown = await runExample(code, { "@danvan/rulebooks-vn": rulebooks })
  expect(shown.map(({ actual }) => actual)).toEqual(shown.map(({ expected }) => expected))
})

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(2)
})
