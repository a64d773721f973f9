import { readFileSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import * as core from "../../src/index.ts"
import { fieldsIn } from "./fields-in.ts"
import { type Example, examplesIn, filesOf, root } from "./find-examples.ts"

const page = "docs/reference/rulebook.md"
const blocks = filesOf("docs/**/*.md").flatMap((file) => examplesIn(file, "yaml"))
const marked = (info: string): ReadonlyArray<Example> => blocks.filter((block) => block.info === info)

/** What parts of a rulebook are put into. */
const frame = {
  danvan: 1,
  id: "frame",
  version: 1,
  title: "Khung",
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit" },
  scale: { max: 100 },
  criteria: [{ id: "c1", title: "Tiêu chí", max: 100, mechanism: "manual-grade" }],
}

/** The messages of everything wrong with a rulebook; warnings too, since pages should have none. */
const messagesOf = (source: string): ReadonlyArray<string> => {
  const parsed = core.Rulebook.parseWithWarnings(source)
  const issues = Result.isFailure(parsed) ? parsed.failure.issues : parsed.success.warnings
  return issues.map(({ path, message }) => `${path.join(".")}: ${message.en}`)
}

describe("the pages about rulebooks", () => {
  test.each(marked("rulebook"))("show whole rulebooks that parse: $place", ({ code }) => {
    expect(messagesOf(code)).toEqual([])
  })

  test.each(marked("part"))("show parts that parse inside a rulebook: $place", ({ code }) => {
    expect(messagesOf(JSON.stringify({ ...frame, ...parse(code) }))).toEqual([])
  })

  test.each(marked("criterion"))("show criteria that parse inside a rulebook: $place", ({ code }) => {
    const criteria = parse(code) as ReadonlyArray<{ readonly max: number }>
    const max = criteria.reduce((sum, criterion) => sum + criterion.max, 0)
    expect(messagesOf(JSON.stringify({ ...frame, scale: { max }, criteria }))).toEqual([])
  })

  test.each(marked("refinement"))("show refinements that parse: $place", ({ code }) => {
    const parsed = core.Rulebook.parseRefinement(code)
    expect(Result.isFailure(parsed) ? parsed.failure.issues : []).toEqual([])
  })

  test.each(["vi", "en"])("show a framework and a local rule that can be joined, in %s", (language) => {
    const file = `docs/how-to/encode-a-regulation.${language}.md`
    const [base, local] = ["rulebook", "refinement"].map(
      (kind) => examplesIn(file, "yaml").find(({ info }) => info === kind)?.code ?? "",
    )
    const joined = Result.gen(function* () {
      const { refinement, tree } = yield* core.Rulebook.parseRefinement(local ?? "")
      return yield* core.Rulebook.refine(yield* core.Rulebook.parse(base ?? ""), refinement, { tree })
    })
    expect(Result.isFailure(joined) ? joined.failure.issues : []).toEqual([])
  })

  test.each(marked("facts"))("show facts that parse: $place", ({ code }) => {
    const parsed = core.Facts.parse(code)
    expect(Result.isFailure(parsed) ? parsed.failure.issues : []).toEqual([])
  })

  test.each(["vi", "en"])("show the files of the tutorial as they are, in %s", (language) => {
    const tutorial = examplesIn(`docs/tutorial/first-rulebook.${language}.md`, "yaml")
    const files = ["rulebook.yaml", "rulebook.cases.yaml"].map((name) =>
      readFileSync(`${root}docs/tutorial/first-rulebook/${name}`, "utf8"),
    )
    expect(tutorial.map(({ code }) => code)).toEqual(files)
  })

  test("leave no block of YAML unchecked", () => {
    const kinds = ["rulebook", "part", "criterion", "refinement", "facts", "cases", "suite", "sheet-map"]
    expect(blocks.filter(({ info }) => !kinds.includes(info)).map(({ place }) => place)).toEqual([])
  })

  test("name every field of the format", () => {
    const text = readFileSync(`${root}${page}`, "utf8")
    const named = (name: string): boolean => new RegExp(`\`[^\`\\n]*\\b${name}\\b[^\`\\n]*\``).test(text)
    const { $defs, ...whole } = core.Rulebook.jsonSchema() as Record<string, unknown>
    expect(
      [...fieldsIn({ ...whole, $defs: withoutMechanisms($defs) })].filter((name) => !named(name)),
    ).toEqual([])
  })
})

/** The parameters of mechanisms are on the page of mechanisms. */
const withoutMechanisms = (definitions: unknown): unknown => {
  const { Criterion, ...others } = definitions as Record<string, Record<string, unknown>>
  return { ...others, Criterion: { ...Criterion, allOf: [] } }
}
