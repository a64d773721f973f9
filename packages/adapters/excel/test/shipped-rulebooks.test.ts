import { Scoring } from "@danvan/core"
import { catalog } from "@danvan/rulebooks-vn"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { importFacts, makeTemplate } from "../src/index.ts"
import { issuesOf } from "./samples/issues-of.ts"
import { refilled } from "./samples/refilled.ts"

// A framework that leaves its points to a lower rule cannot score, and has no template.
const programs = catalog.flatMap(({ id, rulebook }) => {
  const program = Scoring.compile(rulebook, { asOf: rulebook.effective.from })
  return Result.isSuccess(program) ? [{ id, program: program.success }] : []
})

test("most shipped rulebooks can have a template", () => {
  expect(programs.length).toBeGreaterThan(catalog.length / 2)
})

test.each(programs)("the template of $id finds every column of its own again", async ({ program }) => {
  for (const language of ["vi", "en"] as const) {
    const file = await makeTemplate(program, { language, spareRows: 1 })
    const one = await refilled(file, "xl/worksheets/sheet1.xml", { A6: "xa-mau-01" })
    const read = await importFacts(one)
    expect(issuesOf(read)).toEqual([])
    expect(Result.isSuccess(read) && read.success.entries.subjects.map(({ id }) => id)).toEqual(["xa-mau-01"])
    expect(Result.isSuccess(read) && read.success.warnings).toEqual([])
  }
})
