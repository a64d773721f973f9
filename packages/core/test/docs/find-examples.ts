import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url))

/** A fenced block of code and where it stands. */
export interface Example {
  readonly place: string
  readonly info: string
  readonly code: string
}

const fence = /^([ \t]*(?:\* ?)?)```(\S+)([^\n]*)\n([\s\S]*?)^\1```/gm

/** The fenced blocks of one language in a Markdown file, or in the doc comments of a source file. */
export const examplesIn = (file: string, language: string): ReadonlyArray<Example> => {
  const source = readFileSync(`${root}${file}`, "utf8")
  return [...source.matchAll(fence)]
    .filter((match) => match[2] === language)
    .map((match) => {
      const line = source.slice(0, match.index).split("\n").length
      const margin = (match[1] ?? "").trimEnd()
      const lines = (match[4] ?? "").split("\n")
      return {
        place: `${file}:${line}`,
        info: (match[3] ?? "").trim(),
        code: lines.map((one) => (one.startsWith(margin) ? one.slice(match[1]?.length) : one)).join("\n"),
      }
    })
}

/** The examples of one file, each joined with those marked `continued` that go on from it. */
export const connected = (examples: ReadonlyArray<Example>): ReadonlyArray<Example> => {
  const chains: Example[] = []
  for (const example of examples) {
    const before = example.info === "continued" ? chains.pop() : undefined
    chains.push(before === undefined ? example : { ...before, code: `${before.code}${example.code}` })
  }
  return chains
}

/** The pages of the documentation whose code is run: of twins the Vietnamese one, as both show the same code. */
export const pagesOfCode = (): ReadonlyArray<string> => {
  const pages = filesOf("docs/**/*.md")
  return pages.filter(
    (page) => !pages.includes(page.replace(/\.en\.md$/, ".vi.md")) || !page.endsWith(".en.md"),
  )
}

/** The files of a glob pattern, from the root, in a fixed order. */
export const filesOf = (pattern: string): ReadonlyArray<string> =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
