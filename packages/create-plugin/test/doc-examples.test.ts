import * as fs from "node:fs"
import * as os from "node:os"
import * as path from "node:path"
import { expect, test } from "vitest"
import { examplesIn, filesOf } from "../../core/test/docs/find-examples.ts"
import { runExample } from "../../core/test/docs/run-example.ts"
import * as createPlugin from "../src/index.ts"

const examples = filesOf("packages/create-plugin/src/**/*.ts").flatMap((file) => examplesIn(file, "ts"))

test.each(examples)("the example runs and shows what its comments say: $place", async ({ code }) => {
  const modules = { "create-danvan-plugin": createPlugin, "node:fs": fs, "node:os": os, "node:path": path }
  const shown = await runExample(code, modules)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.map(({ actual }) => actual)).toEqual(shown.map(({ expected }) => expected))
})
