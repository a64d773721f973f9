import { expect, test } from "vitest"
import { examplesIn, filesOf } from "../../../core/test/docs/find-examples.ts"
import { runExample } from "../../../core/test/docs/run-example.ts"
import * as excel from "../src/index.ts"

const pages = ["docs/how-to/read-and-write-excel.vi.md", "docs/how-to/read-and-write-excel.en.md"]
const examples = [...filesOf("packages/adapters/excel/src/**/*.ts"), ...pages].flatMap((file) =>
  examplesIn(file, "ts"),
)

test.each(examples)("the example runs and shows what its comments say: $place", async ({ code }) => {
  const shown = await runExample(code, { "@danvan/adapter-excel": excel })
  expect(shown.map(({ actual }) => actual)).toEqual(shown.map(({ expected }) => expected))
})

const withMaps = [...pages, "docs/how-to/migrate-from-excel.vi.md", "docs/how-to/migrate-from-excel.en.md"]

test.each(withMaps)("the sheet map of %s is one", (page) => {
  const [map] = examplesIn(page, "yaml").map(({ code }) => excel.parseSheetMap(code))
  expect(map?._tag).toBe("Success")
})

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(3)
})

test("the how-to shows the same code in both languages", () => {
  const [vi, en] = pages.map((page) => examplesIn(page, "ts").map(({ code }) => code))
  expect(vi).toEqual(en)
})
