import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { filesOf, root } from "./find-examples.ts"

/** How the packed file of a package begins. */
const packed = (name: string): string => name.replace("@danvan/", "danvan-")

/** The packages of this repository that each of them needs, both by the names of their packed files. */
const needs = new Map(
  filesOf("packages/{*,adapters/*}/package.json").map((file) => {
    const { name, dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}${file}`, "utf8"))
    const inside = Object.keys({ ...dependencies, ...peerDependencies }).filter((one) =>
      one.startsWith("@danvan/"),
    )
    return [packed(name), inside.map(packed)] as const
  }),
)

/** The commands that name packed files, as npm has none of these packages; those that take every file need no check. */
const commands = filesOf("{*.md,docs/**/*.md}").flatMap((page) =>
  [...readFileSync(`${root}${page}`, "utf8").matchAll(/npm install [^\n`]*\.tgz[^\n`]*/g)]
    .map(([command]) => ({
      page,
      command,
      named: [...command.matchAll(/(danvan-[a-z-]+)-\*\.tgz/g)].map(([, name = ""]) => name),
    }))
    .filter(({ command }) => !command.includes("/danvan-*.tgz")),
)

test("there are commands that install some packed files", () => {
  expect(commands.length).toBeGreaterThan(1)
})

test.each(commands)("$page: “$command” names all that what it names needs", ({ named }) => {
  const needed = named.flatMap((name) => needs.get(name) ?? [`no such package: ${name}`])
  expect(named.length).toBeGreaterThan(0)
  expect(needed.filter((name) => !named.includes(name))).toEqual([])
})
