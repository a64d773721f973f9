import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { importFacts, importFactsOrThrow, makeTemplate } from "../src/index.ts"
import { issuesOf, shortly } from "./samples/issues-of.ts"
import { refilled } from "./samples/refilled.ts"
import { sampleProgram, sampleRulebook } from "./samples/sample-rulebook.ts"

const { id, version } = sampleRulebook
const template = await refilled(
  await makeTemplate(sampleProgram, { spareRows: 3 }),
  "xl/worksheets/sheet1.xml",
  { A6: "xa-a", G6: "mười hai" },
)

test("a template of another rulebook is refused with one issue that names both, whatever its cells hold", async () => {
  const read = await importFacts(template, { rulebook: { id: "mau/khac", version } })
  expect(issuesOf(read)).toEqual(["workbook.other-rulebook"])
  const message = Result.isFailure(read) && read.failure.issues[0]?.message.vi
  expect(message).toContain(id)
  expect(message).toContain("mau/khac")
})

test("a template of another version is read, with a warning that names both", async () => {
  const fine = await makeTemplate(sampleProgram, { spareRows: 3 })
  const same = await importFactsOrThrow(fine, { rulebook: sampleRulebook })
  expect(same.warnings).toEqual([])
  const { warnings } = await importFactsOrThrow(fine, { rulebook: { id, version: "2" } })
  expect(warnings.map(shortly)).toEqual(["workbook.other-version"])
  expect(warnings[0]?.severity).toBe("warning")
  expect(warnings[0]?.message.en).toContain(`version ${version} of the rulebook ${id}`)
  expect(warnings[0]?.message.en).toContain("version 2")
})
