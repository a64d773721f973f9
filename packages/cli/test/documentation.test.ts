import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Facts, Source } from "@danvan/core"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { csvRows } from "../src/inputs/csv-rows.ts"
import { parseSuite } from "../src/inputs/suite-document.ts"
import { danvan, folderOf } from "./danvan.ts"

const docs = fileURLToPath(new URL("../../../docs", import.meta.url))
const folder = `${docs}/tutorial/first-rulebook`

const blocksOf = (page: string, info: string): ReadonlyArray<string> =>
  readFileSync(`${docs}/${page}`, "utf8")
    .split("\n```")
    .filter((block) => block.startsWith(`${info}\n`))
    .map((block) => `${block.slice(info.length + 1)}\n`)

/** The commands a page shows, each with the lines it prints; “…” stands for more. */
const shownIn = (page: string) =>
  [...readFileSync(`${folder}.${page}.md`, "utf8").matchAll(/```text\n\$ danvan (.*)\n([^`]*)```/g)].map(
    ([, command = "", printed = ""]) => ({
      command,
      lines: printed.split("\n").filter((line) => line.trim() !== "" && line.trim() !== "…"),
    }),
  )

/** The finished files of the tutorial, in a folder a command may write into. */
const finished = (): string =>
  folderOf(Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)])))

describe.each(["vi", "en"])("the tutorial in %s", (page) => {
  const shown = shownIn(page)

  test("shows commands", () => {
    expect(shown.length).toBeGreaterThanOrEqual(5)
  })

  test.each(shown)("shows what danvan $command prints", async ({ command, lines }) => {
    const { code, out, err } = await danvan(finished(), command.split(" "))
    expect(code).toBe(0)
    expect(`${out}${err}`.split("\n").filter((line) => lines.includes(line))).toEqual(lines)
  })
})

test.each(["vi", "en"])(
  "the page of near misses shows what danvan near-miss prints, in %s",
  async (language) => {
    const page = `how-to/find-near-misses.${language}.md`
    const commands = blocksOf(page, "sh").map((block) => block.trim().split(" ").slice(1))
    const printed = blocksOf(page, "text")
    expect(commands.length).toBe(1)
    for (const [index, command] of commands.entries()) {
      expect((await danvan(folder, command)).out.trim()).toBe(printed[index]?.trim())
    }
  },
)

test("the cases shown in the reference of rulebooks pass", async () => {
  const [rulebook = "", cases = ""] = ["yaml rulebook", "yaml cases"].map(
    (info) => blocksOf("reference/rulebook.md", info)[0],
  )
  const ran = await danvan(folderOf({ "small.yaml": rulebook, "small.cases.yaml": cases }), ["test", "."])
  expect(ran.out).toContain("1 đạt, 0 không đạt")
})

test("the file of boards shown in the how-to can be read", () => {
  const [suite = ""] = blocksOf("how-to/score-boards-together.md", "yaml suite")
  const parsed = parseSuite(Result.getOrThrow(Source.readYaml(suite)))
  expect("value" in parsed ? parsed.value.boards.map(({ id }) => id) : parsed.issues).toEqual([
    "units",
    "months/2026-01",
    "months/2026-02",
    "year",
  ])
})

test("the tables shown in the reference of facts can be read", () => {
  const [facts, subjects] = blocksOf("reference/facts.md", "csv").map((block) =>
    Result.getOrThrow(csvRows(block, "facts.md")),
  )
  expect(Facts.fromRowsOrThrow(facts ?? []).entries.length).toBe(5)
  expect(Facts.subjectsFromRowsOrThrow(subjects ?? []).subjects.map(({ notRated }) => notRated?.vi)).toEqual([
    undefined,
    "Mới thành lập",
  ])
})
