import { describe, expect, it } from "vitest"
import { exitCodes } from "../src/index.ts"
import { catalog } from "../src/issues/catalog.ts"
import { words as said } from "../src/words/words.ts"
import { danvan, folderOf } from "./danvan.ts"
import { files, words } from "./sample.ts"

const folder = folderOf(files)

describe("a command written wrongly", () => {
  it.each([
    [["scor"], "usage.unknown-command", "score"],
    [["score", ...words, "--formt", "csv"], "usage.unknown-option", "--format"],
    [["lint", "rulebook.yaml", "--as-of", "2026-12-15"], "usage.unknown-option", "--base, --format, --lang"],
    [["score", ...words, "--format", "xml"], "usage.not-an-option", "table, json, csv"],
    [["score", ...words, "--lang", "fr"], "usage.not-an-option", "vi, en"],
    [["score", ...words, "--decimal", "dot"], "usage.not-an-option", "auto, comma, point"],
    [["score", ...words, "--delimiter", "|"], "usage.not-an-option", "tab"],
    [["score", ...words, "--max-size", "lots"], "usage.bad-size", "64MiB"],
    [["score", ...words, "--max-size", "0"], "usage.bad-size", "64MiB"],
    [["score", "rulebook.yaml", "facts.csv"], "usage.no-as-of", "--as-of 2026-12-15"],
    [["score", "rulebook.yaml", "facts.csv", "--as-of", "2026-02-30"], "usage.bad-date", "2026-02-30"],
    [["score", "rulebook.yaml"], "usage.missing-argument", "facts"],
    [["score", ...words, "--out"], "usage.missing-value", "--out"],
    [["explain", ...words, "--subject", "xa-x"], "usage.unknown-subject", "xa-a"],
    [["score", ...words, "--stage", "slef"], "stage.unknown", "self"],
    [["lint"], "usage.missing-argument", "rulebooks"],
    [["test", ".", "--lang", "fr"], "usage.not-an-option", "vi, en"],
  ])("danvan %j is answered with the way out", async (argv, code, shown) => {
    const ran = await danvan(folder, argv)
    expect([ran.code, ran.codes, ran.out]).toEqual([exitCodes.usage, [code], ""])
    expect(ran.err).toContain(shown)
  })

  it("is reported as JSON where JSON was asked for", async () => {
    const { out } = await danvan(folder, ["score", "rulebook.yaml", "facts.csv", "--format", "json"])
    expect(JSON.parse(out)).toMatchObject({ format: "danvan/issues/1", issues: [{ code: "usage.no-as-of" }] })
  })

  it("without any word shows the help", async () => {
    const { code, out } = await danvan(folder, [])
    expect(code).toBe(exitCodes.usage)
    expect(out).toContain("Mã thoát:")
  })
})

describe("danvan --help", () => {
  it("documents every exit code, in both languages", async () => {
    for (const lang of ["vi", "en"]) {
      const { code, out } = await danvan(folder, ["--help", `--lang=${lang}`])
      expect(code).toBe(0)
      for (const exit of Object.values(exitCodes)) expect(out).toMatch(new RegExp(`^ {2}${exit} `, "m"))
    }
  })

  it.each(["score", "explain", "near-miss", "lint", "test"])("of %s is there", async (command) => {
    const { code, out } = await danvan(folder, [command, "--help"])
    expect(code).toBe(0)
    expect(out).toContain(`Cách dùng: danvan ${command} [tùy chọn]`)
    expect(out).not.toMatch(/\[options\]|default/)
  })
})

describe("the words of the command line", () => {
  const placeholders = (text: string): ReadonlyArray<string> => [...new Set(text.match(/\{[\w-]+\}/g))].sort()

  it.each(Object.entries({ ...said }))("%s uses the same placeholders in both languages", (_, text) =>
    expect(placeholders(text.en)).toEqual(placeholders(text.vi)),
  )

  it.each(Object.entries({ ...catalog }))("%s uses the same placeholders in both languages", (_, entry) => {
    expect(placeholders(entry.en)).toEqual(placeholders(entry.vi))
    expect(placeholders(entry.fix.en)).toEqual(placeholders(entry.fix.vi))
  })
})
