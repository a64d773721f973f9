import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "vitest"

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8")

/** The fenced blocks of a language in the readme. */
const blocks = (language: string): ReadonlyArray<string> =>
  [...read("../README.md").matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, found, text = ""]) =>
    found === language ? [text] : [],
  )

test("the readme shows the example, and what it prints", async () => {
  const example = read("../examples/first-board.ts").replace('"../src/index.ts"', '"__name__"')
  assert.deepEqual(blocks("ts"), [example])

  const printed: unknown[] = []
  const log = console.log
  console.log = (line: unknown) => printed.push(line)
  await import("../examples/first-board.ts").finally(() => {
    console.log = log
  })
  assert.equal(printed.join("\n").trimEnd(), blocks("text")[0]?.trimEnd())
})
