import { definePlugin, type FactSource, Plugins, type ResultStore } from "@danvan/plugin-sdk"
import { expect, test } from "vitest"
import * as z from "zod"
import { Facts, Issues, Results, Rulebook } from "../../src/promise.ts"
import { rulebookText, sampleFacts, sampleProgram, stopped } from "./sample.ts"

const title = { vi: "Mẫu", en: "Sample" }

const sample = (entries: Facts.Entries | undefined, said: string[] = []) =>
  ({
    name: "sample/lines",
    title,
    mediaTypes: [],
    extensions: ["lines"],
    options: z.strictObject({ sheet: z.string().default("1") }),
    read: async ({ signal, name }, options): ReturnType<FactSource["read"]> => {
      said.push(`read ${name} ${JSON.stringify(options)}`)
      await new Promise((resolve) => setImmediate(resolve))
      signal?.throwIfAborted()
      const issue = {
        code: "lines.odd",
        severity: "warning",
        path: [],
        facts: {},
        message: title,
        fix: title,
      } as const
      return entries === undefined ? { issues: [issue] } : { entries, issues: [issue] }
    },
    [Symbol.asyncDispose]: async () => {
      said.push("closed")
    },
  }) satisfies FactSource<{ sheet: string }>

/** The source as a plugin brings it: registered, and found by its extension. */
const registered = (factSource: FactSource<{ sheet: string }>): FactSource => {
  const manifest = {
    id: "sample/lines",
    title,
    version: "1.0.0",
    engine: ">=0.0.0 <1",
    uses: { "fact-sources": "1" },
    licence: "MIT",
    stability: "experimental" as const,
  }
  const plugins = Plugins.registerOrThrow([definePlugin({ manifest, factSources: [factSource] })])
  return Plugins.sourceFor(plugins, { extension: "lines" }) as FactSource
}

test("A plugin's source is read with its options checked, and closed at the end of the block", async () => {
  const said: string[] = []
  const rulebook = await Rulebook.parse(rulebookText)
  {
    await using source = Facts.open(registered(sample(await sampleFacts(2), said)))
    const { entries, warnings } = await source.read({ name: "a.lines", rulebook })
    expect(entries.subjects.length).toBe(2)
    expect(warnings.map(({ code }) => code)).toEqual(["lines.odd"])
    const refused = await source
      .read({ name: "a", rulebook, options: { sheet: 1 } })
      .catch((one: unknown) => one)
    expect(Issues.isError(refused) && refused.issues.map(({ code, path }) => [code, path])).toEqual([
      ["option.refused", ["options", "sheet"]],
    ])
  }
  expect(said).toEqual(['read a.lines {"sheet":"1"}', "closed"])
})

test("Content that is wrong rejects with the source's own issues", async () => {
  const source = Facts.open(sample(undefined))
  const rulebook = await Rulebook.parse(rulebookText)
  await expect(source.read({ name: "a", rulebook })).rejects.toMatchObject({
    _tag: "FactError",
    issues: [{ code: "lines.odd" }],
  })
})

test("A reading is not begun once the signal was given, and ended by it when it was", async () => {
  const said: string[] = []
  const source = Facts.open(sample(await sampleFacts(1), said))
  const rulebook = await Rulebook.parse(rulebookText)
  const { signal, reason } = stopped()
  await expect(source.read({ name: "a", rulebook, signal })).rejects.toBe(reason)
  expect(said).toEqual([])
  const control = new AbortController()
  const reading = source.read({ name: "a", rulebook, signal: control.signal })
  control.abort(reason)
  await expect(reading).rejects.toBe(reason)
})

test("What is closed waits for what was begun, is closed once, and is used no more", async () => {
  const said: string[] = []
  const source = Facts.open(sample(await sampleFacts(1), said))
  const rulebook = await Rulebook.parse(rulebookText)
  const reading = source.read({ name: "a", rulebook }).then(() => said.push("read to the end"))
  await Promise.all([source[Symbol.asyncDispose](), source[Symbol.asyncDispose](), reading])
  expect(said).toEqual(['read a {"sheet":"1"}', "read to the end", "closed"])
  await expect(source.read({ name: "a", rulebook })).rejects.toMatchObject({
    issues: [{ code: "part.closed" }],
  })
})

/** Keeps results in memory, two to a page. */
const memory = (): ResultStore => {
  const kept = new Map<string, Results.StoredResult & { readonly revision: string }>()
  return {
    name: "sample/memory",
    title,
    keeps: { afterRestart: false, receipts: true },
    save: async (result, expected) => {
      const found = kept.get(result.id)?.revision ?? null
      if (found !== expected) return { saved: false, found }
      const revision = String(Number(found ?? "0") + 1)
      kept.set(result.id, { ...result, revision })
      return { saved: true, revision }
    },
    load: async (id) => kept.get(id),
    list: async ({ prefix = "", after = "" } = {}) => {
      const all = [...kept.values()].filter(({ id }) => id.startsWith(prefix) && id > after)
      const [results, last] = [all.slice(0, 2), all[1]]
      return all.length > 2 && last !== undefined ? { results, next: last.id } : { results }
    },
  }
}

test("A plugin's store saves, loads and lists over its pages", async () => {
  await using store = Results.open(memory())
  const board = (await (await sampleProgram()).score(await sampleFacts(2))).toJson()
  for (const id of ["2026/1", "2026/2", "2026/3", "2027/1"]) await store.save({ id, board }, null)
  expect(await store.save({ id: "2026/1", board }, null)).toEqual({ saved: false, found: "1" })
  expect((await store.load("2026/3"))?.board).toEqual(board)
  const ids: string[] = []
  for await (const { id } of store.ids("2026/")) ids.push(id)
  expect(ids).toEqual(["2026/1", "2026/2", "2026/3"])
  const { signal, reason } = stopped()
  await expect(store.save({ id: "2028/1", board }, null, { signal })).rejects.toBe(reason)
  expect(await store.load("2028/1")).toBeUndefined()
})

test("What is no source and no store is refused with words", () => {
  for (const junk of [undefined, null, 42, {}, { read: 1 }]) {
    expect(() => Facts.open(junk as never)).toThrow("FactSource")
    expect(() => Results.open(junk as never)).toThrow("ResultStore")
  }
})
