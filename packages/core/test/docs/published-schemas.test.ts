import { readFileSync } from "node:fs"
import Ajv from "ajv/dist/2020.js"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import * as core from "../../src/index.ts"
import { fieldsIn } from "./fields-in.ts"
import { examplesIn, filesOf, root } from "./find-examples.ts"

const validatorOf = (name: string) => {
  const ajv = new Ajv({ strict: false, formats: { date: true, uri: true } })
  return ajv.compile(JSON.parse(readFileSync(`${root}packages/core/schema/${name}.schema.json`, "utf8")))
}

const rulebooks = [
  ...filesOf("docs/**/*.md").flatMap((file) =>
    examplesIn(file, "yaml")
      .filter(({ info }) => info === "rulebook" || info === "refinement")
      .map(({ place, code }) => ({ place, code })),
  ),
  ...filesOf("{examples/*,docs/tutorial/*}/rulebook.yaml").map((place) => ({
    place,
    code: readFileSync(`${root}${place}`, "utf8"),
  })),
]

describe("the JSON Schema of rulebooks", () => {
  const validate = validatorOf("rulebook")

  test.each(rulebooks)("accepts a rulebook as YAML gives it to an editor: $place", ({ code }) => {
    validate(parse(code))
    expect(validate.errors ?? []).toEqual([])
  })

  test("refuses a field that does not exist", () => {
    expect(validate({ ...parse(rulebooks[0]?.code ?? ""), kriteria: [] })).toBe(false)
  })
})

test.each(["score", "near-miss"])("the page of results names every field of %s", (schema) => {
  const text = readFileSync(`${root}docs/reference/json-output.md`, "utf8")
  const named = (name: string): boolean => new RegExp(`\`[^\`\\n]*\\b${name}\\b[^\`\\n]*\``).test(text)
  const source = readFileSync(`${root}packages/core/schema/${schema}.schema.json`, "utf8")
  const names = [...fieldsIn(JSON.parse(source))].filter(
    (name) => !["vi", "en", "file", "line", "column"].includes(name),
  )
  expect(names.filter((name) => !named(name))).toEqual([])
})

test("a board as JSON fits its JSON Schema", () => {
  const source = examplesIn("docs/reference/rulebook.md", "yaml").find(({ info }) => info === "rulebook")
  const rulebook = core.Rulebook.parseOrThrow(source?.code ?? "")
  const entries = core.Facts.makeOrThrow({
    subjects: [
      { id: "u1", criteria: { plan: { met: true }, tasks: { done: 1, assigned: 3 } } },
      { id: "u2", notRated: "Mới thành lập" },
      { id: "u3", criteria: { plan: { met: false } } },
    ],
  })
  const board = core.Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(entries)
  const validate = validatorOf("score")
  validate(JSON.parse(JSON.stringify(board.toJson())))
  expect(validate.errors ?? []).toEqual([])
  const nearMiss = validatorOf("near-miss")
  for (const { id } of entries.subjects) {
    nearMiss(JSON.parse(JSON.stringify(board.nearMissJson(id, { quotas: true }))))
    expect(nearMiss.errors ?? []).toEqual([])
  }
})
