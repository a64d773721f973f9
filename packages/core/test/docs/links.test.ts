import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { filesOf, root } from "./find-examples.ts"

const pages = filesOf("{*.md,docs/**/*.md,examples/*.md,examples/*/*.md}")
const textOf = (page: string): string => readFileSync(`${root}${page}`, "utf8")

/** The anchor a forge gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-")

const anchorsOf = (page: string): ReadonlyArray<string> =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading))

/** True for the anchor of a line there is in a file that is no page: `#L20`. */
const isLine = (file: string, anchor: string): boolean => {
  const line = Number(/^L(\d+)$/.exec(anchor)?.[1])
  return !file.endsWith(".md") && line >= 1 && line <= textOf(file).split("\n").length
}

const leadsNowhere = (page: string, target: string): boolean => {
  const [path = "", anchor] = target.split("#")
  const file = path === "" ? page : join(dirname(page), path)
  if (!existsSync(`${root}${file}`)) return true
  return anchor !== undefined && !isLine(file, anchor) && !anchorsOf(file).includes(anchor)
}

test.each(pages)("every link of %s leads somewhere", (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target)
  const inside = links.filter((target) => !/^https?:/.test(target))
  expect(inside.filter((target) => leadsNowhere(page, target))).toEqual([])
})

test("every check AGENTS.md names is there", () => {
  const named = [...textOf("AGENTS.md").matchAll(/packages\/[a-z-]+\/test\/[a-z./-]+/g)].map(([path]) => path)
  expect(named.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
})
