import { readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path/posix"
import { expect, test } from "vitest"
import { filesOf, root } from "./find-examples.ts"

const textOf = (file: string): string => readFileSync(`${root}${file}`, "utf8")

/** The rows of the page's last table: where, what is beta, what is experimental. */
const rows = textOf("docs/reference/stability.md")
  .split("## What is not settled")[1]!
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()))

const levels = ["@beta", "@experimental"] as const

/** Whether something a file exports, here or by way of others, has a tag. */
const has = (tag: string, files: ReadonlyArray<string>): boolean =>
  files.some((file) => new RegExp(`^ +\\* ${tag}$`, "m").test(textOf(file)))

const exportedBy = (file: string): ReadonlyArray<string> =>
  [...textOf(file).matchAll(/from "(\.[^"]*)"/g)].map(([, from = ""]) => join(dirname(file), from))

const named = (folder: string): string => {
  const [first = "", ...rest] = basename(folder, ".ts")
  return `\`@danvan/core\`: \`${first.toUpperCase()}${rest.join("")}\``
}

const places: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ...filesOf("packages/core/src/public/*.ts").map((file) => [named(file), exportedBy(file)] as const),
  ["`@danvan/core/promise`", filesOf("packages/core/src/promise/*.ts")],
  ["`@danvan/plugin-sdk`", filesOf("packages/plugin-sdk/src/**/*.ts")],
  ["`@danvan/testkit`", filesOf("packages/testkit/src/**/*.ts")],
  ["`@danvan/adapter-excel`", filesOf("packages/adapters/excel/src/**/*.ts")],
  ["`@danvan/adapter-threads`", filesOf("packages/adapters/threads/src/**/*.ts")],
]

test.each(places)("the page of what may change says how settled %s is", (place, files) => {
  const row = rows.find(([, where]) => where === place)
  const said = levels.filter((_, column) => (row?.[column + 2] ?? "") !== "")
  expect(said).toEqual(levels.filter((tag) => has(tag, files)))
})

test("the page of what may change tells of no other place", () => {
  expect(
    rows.map(([, where]) => where).filter((where) => !places.some(([place]) => place === where)),
  ).toEqual([])
})
