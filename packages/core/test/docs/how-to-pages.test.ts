import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import * as core from "../../src/index.ts"
import { examplesIn, root } from "./find-examples.ts"

test.each([
  "model-units",
  "officials-and-meetings",
  "run-a-campaign",
  "score-millions",
  "write-a-plugin",
  "test-a-plugin",
])("%s shows the same code in both languages", (page) => {
  const [vi, en] = ["vi", "en"].map((language) =>
    examplesIn(`docs/how-to/${page}.${language}.md`, "ts").map(({ code }) => code),
  )
  expect(vi).toEqual(en)
  expect(vi?.length).toBeGreaterThan(5)
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
