import { existsSync, globSync, readFileSync } from "node:fs"
import { root } from "./root.ts"

/** A Markdown page of the site. */
export interface Page {
  /** Where it stands in the repository. */
  readonly file: string
  readonly title: string
  readonly section: string
  readonly language: "vi" | "en" | "both"
  /** The same page in the other language, where there is one. */
  readonly twin: string | undefined
  readonly text: string
}

/** The sections of the guides, in the order people need them, by the start of a page's path. */
const sections = {
  "docs/tutorial/": "Học · Learn",
  "docs/how-to/": "Làm · Do",
  "docs/reference/": "Tra · Look up",
  "docs/explanation/": "Hiểu · Understand",
  "docs/decisions/": "Vì sao · Why",
  "examples/": "Ví dụ · Examples",
  "": "Dự án · Project",
}

/** The titles of the sections, in order. */
export const sectionTitles: ReadonlyArray<string> = Object.values(sections)

/** The page the site opens with. */
export const home = "docs/README.md"

const sectionOf = (file: string): string => {
  const [, title] = Object.entries(sections).find(([start]) => file.startsWith(start)) ?? ["", ""]
  return title
}

const languageOf = (file: string, text: string): Page["language"] => {
  const [, language] = /\.(vi|en)\.md$/.exec(file) ?? []
  if (language === "vi" || language === "en") return language
  return file.startsWith("examples/") || text.includes("English below") ? "both" : "en"
}

const twinOf = (file: string): string | undefined => {
  const twin = file.replace(/\.(vi|en)\.md$/, (_, language) => (language === "vi" ? ".en.md" : ".vi.md"))
  return twin !== file && existsSync(`${root}${twin}`) ? twin : undefined
}

const pageAt = (file: string): Page => {
  const text = readFileSync(`${root}${file}`, "utf8")
  const title = /^# (.*)$/m.exec(text)?.[1] ?? file
  return {
    file,
    title: title.replaceAll("`", ""),
    section: sectionOf(file),
    language: languageOf(file, text),
    twin: twinOf(file),
    text,
  }
}

const found = globSync(["*.md", "docs/**/*.md", "examples/**/*.md"], {
  cwd: root,
  exclude: (path) => path.includes("node_modules"),
})
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file !== home)

/** The files the home page links to, in the order it does: the order people are to read them in. */
const listed = [...readFileSync(`${root}${home}`, "utf8").matchAll(/\]\(([^)#]+\.md)\)/g)].map(
  ([, target = ""]) => (target.startsWith("../") ? target.slice("../".length) : `docs/${target}`),
)

const placeOf = (file: string): number => (listed.includes(file) ? listed.indexOf(file) : listed.length)

/** Every page but the home page, in reading order. */
export const pages: ReadonlyArray<Page> = found
  .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
  .map(pageAt)

/** The page of a file. */
export const pageOf = (file: string): Page | undefined => pages.find((page) => page.file === file)
