import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import * as core from "../../src/index.ts"
import { examplesIn, filesOf, root } from "./find-examples.ts"

/** The pages there are in two languages: `docs/how-to/model-units`. */
const twins = filesOf("docs/**/*.vi.md").map((page) => page.slice(0, -".vi.md".length))

test.each(twins)("%s shows the same code in both languages", (page) => {
  const [vi, en] = ["vi", "en"].map((language) =>
    examplesIn(`${page}.${language}.md`, "ts").map(({ code, info }) => ({ code, info })),
  )
  expect(vi).toEqual(en)
})

test("the long how-to pages are made of code that runs", () => {
  for (const page of [
    "model-units",
    "officials-and-meetings",
    "run-a-campaign",
    "score-millions",
    "write-a-plugin",
    "test-a-plugin",
    "use-without-effect",
  ])
    expect(examplesIn(`docs/how-to/${page}.vi.md`, "ts").length).toBeGreaterThan(5)
})

/** What a page says before its first section, its title left out. */
const openingOf = (page: string): string =>
  readFileSync(`${root}${page}`, "utf8")
    .split(/^(?:## |```)/m)[0]
    ?.replace(/^# .*$/m, "") ?? ""

const vietnamese = /[ăâđêôơưạảãàáằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu

/** Pages in English only; those with both languages on one page say where the English begins. */
const alone = filesOf("docs/**/*.md").filter(
  (page) => !/\.(vi|en)\.md$/.test(page) && !openingOf(page).includes("English below"),
)

test.each(alone)("%s, which is in English, opens with a summary in Vietnamese", (page) => {
  expect(openingOf(page).match(vietnamese)?.length ?? 0).toBeGreaterThan(15)
})

test.each(["vi", "en"])("the page about campaigns says who sees what, in %s", (language) => {
  const page = readFileSync(`${root}docs/how-to/run-a-campaign.${language}.md`, "utf8")
  const rows = [...page.matchAll(/^\|.*\|$/gm)].map(([row]) => row.split("|").map((cell) => cell.trim()))
  const roles = rows[0]?.slice(2, -1).map((role) => role.replaceAll("`", ""))
  expect(roles).toEqual([...core.Campaigns.roles])
  const shown = rows.slice(2).map(([, item = "", ...cells]) => {
    const reaches = (roles ?? []).map((role, index) => [role, cells[index]])
    return [/`(.*)`/.exec(item)?.[1], Object.fromEntries(reaches)]
  })
  expect(Object.fromEntries(shown)).toEqual(core.Campaigns.visibility)
})
