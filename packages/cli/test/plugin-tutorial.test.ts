import { execFileSync } from "node:child_process"
import { readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { danvan, folderOf } from "./danvan.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

const blocksOf = (language: string, kind: string): ReadonlyArray<string> => {
  const page = readFileSync(`${root}docs/tutorial/write-a-scoring-plugin.${language}.md`, "utf8")
  return [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)]
    .filter(([, of]) => of === kind)
    .map(([, , code = ""]) => code)
}

/** The folder a reader has after the third step; packages are found as npm would have installed them. */
const folder = (language: string, plugin: string): string => {
  const [, , tests = ""] = blocksOf(language, "js")
  const made = folderOf({
    "package.json": '{ "type": "module" }',
    "plugin.js": plugin,
    "plugin.test.js": tests,
    "rulebook.yaml": blocksOf(language, "text")[0] ?? "",
    "facts.csv": blocksOf(language, "csv")[0] ?? "",
  })
  symlinkSync(join(root, "packages/cli/node_modules"), join(made, "node_modules"), "dir")
  return made
}

describe.each(["vi", "en"])("the tutorial about plugins, in %s", (language) => {
  const [first = "", function_ = ""] = blocksOf(language, "js")
  const inLanguage = language === "en" ? ["--lang", "en"] : []

  it("prints what it says it prints", async () => {
    const cwd = folder(language, first)
    const command = [
      "explain",
      "rulebook.yaml",
      "facts.csv",
      "--as-of",
      "2026-12-15",
      "--plugin",
      "./plugin.js",
    ]
    const { out } = await danvan(cwd, [...command, "--subject", "xa-b", ...inLanguage])
    const [asked, ...shown] = blocksOf(language, "text")[1]?.split("\n") ?? []
    expect(asked).toBe(`$ npx danvan ${[...command, "--subject", "xa-b", ...inLanguage].join(" ")}`)
    expect(out).toBe(shown.join("\n"))
  })

  it("ends in a plugin whose test passes", () => {
    const both = first
      .replace("export default", `${function_}\nexport default`)
      .replace("[firstTwo]", "[firstTwo, villages]")
    const options = ["--conditions=@danvan/source", `--import=${root}scripts/yaml-as-text.ts`]
    const told = execFileSync(process.execPath, [...options, "plugin.test.js"], {
      cwd: folder(language, both),
      encoding: "utf8",
    })
    expect(told).toContain("pass 1")
  })

  it("has a rulebook that uses the function, with facts and cases that hold", async () => {
    const both = first
      .replace("export default", `${function_}\nexport default`)
      .replace("[firstTwo]", "[firstTwo, villages]")
    const [, , criterion = "", facts = "", cases = ""] = blocksOf(language, "text")
    const cwd = folder(language, both)
    const rulebook = readFileSync(join(cwd, "rulebook.yaml"), "utf8")
    writeFileSync(
      join(cwd, "rulebook.yaml"),
      rulebook.replace("scale: { max: 10 }", "scale: { max: 15 }") + criterion,
    )
    writeFileSync(join(cwd, "facts.yaml"), facts)
    writeFileSync(join(cwd, "rulebook.cases.yaml"), cases)
    const plugin = ["--plugin", "./plugin.js"]
    const scored = await danvan(cwd, [
      "score",
      "rulebook.yaml",
      "facts.yaml",
      "--as-of",
      "2026-12-15",
      ...plugin,
    ])
    expect([scored.code, scored.err]).toEqual([0, ""])
    expect(scored.out).toMatch(/xa-b.*\b11\b/)
    const tested = await danvan(cwd, ["test", "rulebook.cases.yaml", ...plugin, ...inLanguage])
    expect([tested.code, tested.err]).toEqual([0, ""])
  })
})

it("the tutorial shows the same code in both languages", () => {
  for (const kind of ["js", "csv"]) expect(blocksOf("en", kind)).toEqual(blocksOf("vi", kind))
  expect(blocksOf("en", "text").slice(2)).toEqual(blocksOf("vi", "text").slice(2))
})
