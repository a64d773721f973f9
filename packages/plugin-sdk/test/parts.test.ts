import { Facts, Rulebook, Scoring } from "@danvan/core"
import {
  defineFactSource,
  defineReportRenderer,
  defineResultStore,
  type Plugin,
  Plugins,
  type ResultStore,
  type StoredResult,
} from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, expectTypeOf, it } from "vitest"
import * as z from "zod"
import { rulebookData } from "./policy-samples.ts"
import { manifest, toldOf } from "./samples.ts"

const title = { vi: "Mẫu", en: "Sample" }

const uses = { "fact-sources": "1", "report-renderers": "1", "result-stores": "1" }

const registered = (parts: Omit<Plugin, "manifest">) =>
  Plugins.registerOrThrow([{ manifest: manifest({ uses }), ...parts }])

const lines = defineFactSource({
  name: "sample/lines",
  title,
  mediaTypes: ["text/x-lines"],
  extensions: ["lines"],
  options: Schema.toStandardSchemaV1(Schema.Struct({ criterion: Schema.String })),
  read: async ({ bytes, name, onProgress }, { criterion }) => {
    expectTypeOf(criterion).toEqualTypeOf<string>()
    const text = new TextDecoder().decode(bytes instanceof Uint8Array ? bytes : new Uint8Array())
    const rows = text.split("\n").map((line) => line.split(" "))
    const broken = rows.findIndex((row) => row.length !== 2)
    if (broken >= 0) {
      const at = { file: name, line: broken + 1, column: 1 }
      const words = { vi: "Dòng thiếu giá trị.", en: "The line lacks a value." }
      const issue = {
        code: "line.short",
        severity: "error",
        path: [broken],
        at,
        facts: {},
        message: words,
        fix: words,
      }
      return { issues: [{ ...issue, severity: "error" as const }] }
    }
    const subjects = rows.map(([id = "", grade]) => ({ id, criteria: { [criterion]: { grade } } }))
    onProgress?.(rows.length)
    return { entries: Facts.makeOrThrow({ subjects }), issues: [] }
  },
})

const names = defineReportRenderer({
  name: "sample/names",
  title,
  mediaType: "text/plain",
  extension: "txt",
  options: z.strictObject({ mark: z.string().default("-") }),
  render: async ({ board, language }, { mark }) => {
    expectTypeOf(mark).toEqualTypeOf<string>()
    return board.ranked.map(({ subject }) => `${language} ${mark} ${subject.id}`).join("\n")
  },
})

/** A store as a class: its methods keep their `this`, private fields too. */
class Memory implements ResultStore {
  readonly name = "sample/memory"
  readonly title = title
  readonly keeps = { afterRestart: false, receipts: true }
  readonly #kept = new Map<string, StoredResult & { readonly revision: string }>()

  async save(result: StoredResult, expected: string | null) {
    const found = this.#kept.get(result.id)?.revision ?? null
    if (found !== expected) return { saved: false, found } as const
    const revision = String(Number(found ?? "0") + 1)
    this.#kept.set(result.id, { ...structuredClone(result), revision })
    return { saved: true, revision } as const
  }

  async load(id: string) {
    return structuredClone(this.#kept.get(id))
  }

  async list({ prefix = "" }: { readonly prefix?: string } = {}) {
    const ids = [...this.#kept.values()].filter(({ id }) => id.startsWith(prefix))
    return { results: ids.map(({ id, revision }) => ({ id, revision })) }
  }
}

const rulebook = Rulebook.makeOrThrow(rulebookData({ subjects: { kind: "unit" } }))

const boardOf = (entries: Facts.Entries) =>
  Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(entries)

describe("a fact source", () => {
  const plugins = registered({ factSources: [lines] })

  it("is found by media type and by extension, however they are written", () => {
    for (const query of [
      { mediaType: "text/x-lines" },
      { mediaType: "TEXT/X-Lines; charset=utf-8" },
      { extension: "lines" },
      { extension: ".LINES" },
      { name: "sample/lines" },
    ]) {
      expect(Plugins.sourceFor(plugins, query)?.name).toBe("sample/lines")
    }
    expect(Plugins.sourceFor(plugins, { extension: "xlsx" })).toBeUndefined()
    expect(Plugins.sourceFor(plugins, { extension: "lines", mediaType: "text/csv" })).toBeUndefined()
    expect(Plugins.sourceFor(plugins, {})).toBeUndefined()
  })

  it("is not looked for in what is no registry, or by what is no question", () => {
    const ask = Plugins.sourceFor as (...all: ReadonlyArray<unknown>) => unknown
    for (const all of [[], [undefined, {}], [{}, {}], [plugins], [plugins, 7], [plugins, { extension: 7 }]]) {
      expect(() => ask(...all)).toThrow(expect.objectContaining({ _tag: "ArgumentError" }))
    }
  })

  it("reads entries that can be scored, by options of its own", async () => {
    const source = Plugins.sourceFor(plugins, { extension: "lines" })!
    const options = await Plugins.readOptions(source, { criterion: "c" })
    expect(options).toEqual({ value: { criterion: "c" } })
    const bytes = new TextEncoder().encode("u1 5\nu2 7.5")
    const read = await source.read({ name: "a.lines", bytes, rulebook }, { criterion: "c" })
    expect(boardOf(read.entries!).get("u2")?.class).toBe("good")
  })

  it("gives issues with their place and no entries where content is wrong", async () => {
    const bytes = new TextEncoder().encode("u1 5\nu2")
    const read = await lines.read({ name: "a.lines", bytes, rulebook }, { criterion: "c" })
    expect(read.entries).toBeUndefined()
    expect(read.issues).toMatchObject([{ code: "line.short", at: { line: 2 } }])
  })

  it("has its options refused with their place", async () => {
    const refused = await Plugins.readOptions(lines, { criterion: 7 })
    expect("issues" in refused && refused.issues).toMatchObject([
      { code: "option.refused", path: ["options", "criterion"] },
    ])
  })
})

describe("a report renderer", () => {
  it("is found by what it writes, and writes the board", async () => {
    const plugins = registered({ reportRenderers: [names] })
    const renderer = Plugins.rendererFor(plugins, { extension: ".txt" })!
    expect(renderer).toBe(Plugins.rendererFor(plugins, { mediaType: "text/plain" }))
    const board = boardOf(
      Facts.makeOrThrow({
        subjects: [
          { id: "u1", criteria: { c: { grade: "5" } } },
          { id: "u2", criteria: { c: { grade: "6" } } },
        ],
      }),
    )
    expect(await renderer.render({ board, language: "vi" }, { mark: "*" })).toBe("vi * u2\nvi * u1")
  })
})

describe("a result store", () => {
  const board = boardOf(
    Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { c: { grade: "5" } } }] }),
  ).toJson()

  it("keeps what it was given, and writes over nothing somebody else has saved since", async () => {
    const plugins = registered({ resultStores: [new Memory()] })
    const store = Plugins.storeNamed(plugins, "sample/memory")!
    expect(await store.load("2026/a")).toBeUndefined()
    const first = await store.save({ id: "2026/a", board }, null)
    expect(first).toEqual({ saved: true, revision: "1" })
    expect(await store.save({ id: "2026/a", board }, null)).toEqual({ saved: false, found: "1" })
    expect(await store.save({ id: "2026/a", board }, "1")).toEqual({ saved: true, revision: "2" })
    expect(await store.load("2026/a")).toEqual({ id: "2026/a", board, revision: "2" })
    expect(await store.list({ prefix: "2026/" })).toEqual({ results: [{ id: "2026/a", revision: "2" }] })
    expect(Plugins.storeNamed(plugins, "sample/other")).toBeUndefined()
  })

  it("cannot change what a registry holds", () => {
    const store = defineResultStore(new Memory())
    expect(Object.isFrozen(store)).toBe(true)
    expect(typeof store.save).toBe("function")
    expect(Object.isFrozen(registered({ resultStores: [new Memory()] }).resultStores[0])).toBe(true)
  })
})

describe("parts that read or write", () => {
  it.each([
    ["factSources", { ...lines, read: undefined }, "field.wrong-type at 0.factSources.0"],
    ["factSources", { ...lines, extensions: "lines" }, "field.wrong-type at 0.factSources.0"],
    ["reportRenderers", { ...names, options: {} }, "field.wrong-type at 0.reportRenderers.0"],
    ["resultStores", { name: "sample/s", title, keeps: {} }, "field.wrong-type at 0.resultStores.0"],
    ["resultStores", new Memory().name, "field.wrong-type at 0.resultStores.0"],
  ])("of another shape are refused: %s", (part, value, told) => {
    expect(toldOf(Plugins.register([{ manifest: manifest({ uses }), [part]: [value] }]))).toEqual([told])
  })

  it("are declared in the manifest, in this version", () => {
    const bare = Plugins.register([{ manifest: manifest({ uses: {} }), factSources: [lines] }])
    expect(toldOf(bare)).toEqual(["plugin.extension-undeclared at 0.manifest.uses"])
    const newer = Plugins.register([
      { manifest: manifest({ uses: { "fact-sources": "2" } }), factSources: [lines] },
    ])
    expect(toldOf(newer)).toEqual(["plugin.extension-version at 0.manifest.uses.fact-sources"])
  })

  it("have names of their plugin's scope, each once", () => {
    const twice = Plugins.register([{ manifest: manifest({ uses }), factSources: [lines, lines] }])
    expect(toldOf(twice)).toEqual(["plugin.name-taken at 0.factSources.1"])
    const foreign = { ...names, name: "other/names" }
    expect(toldOf(Plugins.register([{ manifest: manifest({ uses }), reportRenderers: [foreign] }]))).toEqual([
      "plugin.foreign-name at 0.reportRenderers.0",
    ])
    expect(Result.isSuccess(Plugins.register([{ manifest: manifest({ uses }), factSources: [lines] }]))).toBe(
      true,
    )
  })
})
