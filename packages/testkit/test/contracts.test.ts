import { Facts, Rulebook } from "@danvan/core"
import {
  defineFactSource,
  defineReportRenderer,
  defineResultStore,
  type FactSource,
  type ReportRenderer,
  type ResultStore,
  type StoredResult,
} from "@danvan/plugin-sdk"
import { Build, Contracts } from "@danvan/testkit"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as z from "zod"

type Kept = StoredResult & { readonly revision: string }

/** A store in memory that copies, compares revisions and lists in pages, unless it is told not to. */
const memory = (
  faults: Partial<
    Record<"aliases" | "overwrites" | "shuffles" | "loses" | "endless" | "prefix", boolean>
  > = {},
) => {
  const kept = new Map<string, Kept>()
  const copy = <Value>(value: Value): Value => (faults.aliases ? value : structuredClone(value))
  return defineResultStore({
    name: "sample/memory",
    title: { vi: "Bộ nhớ", en: "Memory" },
    keeps: { afterRestart: false, receipts: true },
    save: async (result, expected) => {
      const found = kept.get(result.id)?.revision ?? null
      if (found !== expected && !faults.overwrites) return { saved: false, found }
      const revision = String(Number(found ?? "0") + 1)
      const { receipt, ...rest } = result
      kept.set(result.id, { ...copy(faults.loses || receipt === undefined ? rest : result), revision })
      return { saved: true, revision }
    },
    load: async (id) => copy(kept.get(id)),
    list: async ({ prefix = "", after = "", limit = 100 } = {}) => {
      const all = [...kept.values()].filter(
        ({ id }) => (faults.prefix || id.startsWith(prefix)) && (faults.endless || id > after),
      )
      const page = (faults.shuffles ? all : all.sort((a, b) => (a.id < b.id ? -1 : 1))).slice(0, limit)
      const results = page.map(({ id, revision }) => ({ id, revision }))
      const last = page.at(-1)
      return all.length > page.length && last !== undefined ? { results, next: last.id } : { results }
    },
  })
}

Contracts.runResultStore("a store in memory", { make: () => memory() }, { describe, it })

describe("the contract of stores", () => {
  it.each<readonly [what: string, store: () => ResultStore]>([
    ["hands out what it keeps", () => memory({ aliases: true })],
    ["writes over what others saved", () => memory({ overwrites: true })],
    ["lists in no order", () => memory({ shuffles: true })],
    ["loses receipts", () => memory({ loses: true })],
    ["never comes to the last page", () => memory({ endless: true })],
    ["lists what was not asked for", () => memory({ prefix: true })],
    [
      "says it outlives the process, untested",
      () => ({ ...memory(), keeps: { afterRestart: true, receipts: true } }),
    ],
    ["has a title in one language", () => ({ ...memory(), title: { vi: "Bộ nhớ", en: "" } })],
    ["rejects", () => ({ ...memory(), load: () => Promise.reject(new Error("no")) })],
  ])("is not kept by one that %s", async (_, make) => {
    expect(await Contracts.checkResultStore({ make })).not.toEqual([])
  })

  it("is kept by one that does outlive the process", async () => {
    const make = () => ({ ...memory(), keeps: { afterRestart: true, receipts: true } })
    expect(await Contracts.checkResultStore({ make, reopen: (store) => store })).toEqual([])
  })
})

const names = defineReportRenderer({
  name: "sample/names",
  title: { vi: "Danh sách", en: "Names" },
  mediaType: "text/plain",
  extension: "txt",
  options: z.strictObject({ heading: z.boolean().default(true) }),
  render: async ({ board, language }, { heading }) => {
    const lines = board.ranked.map(
      ({ subject, total }) => `${subject.name} ${total === undefined ? "—" : String(total)}`,
    )
    return [...(heading ? [language === "vi" ? "Kết quả" : "Results"] : []), ...lines].join("\n")
  },
})
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

Contracts.runReportRenderer({ renderer: names, textOf }, { describe, it })

describe("the contract of renderers", () => {
  let calls = 0
  const rendering = (render: ReportRenderer["render"]): ReportRenderer =>
    ({ ...names, render }) as ReportRenderer
  it.each<readonly [what: string, renderer: ReportRenderer]>([
    [
      "counts its calls",
      rendering(async () => {
        calls += 1
        return String(calls)
      }),
    ],
    ["writes nothing", rendering(async () => "")],
    ["always writes the same", rendering(async ({ language }) => language)],
    [
      "knows one language",
      rendering(async ({ board }) =>
        board.ranked.map(({ subject, total }) => `${subject.name}${total}`).join(),
      ),
    ],
    [
      "leaves subjects out",
      rendering(
        async ({ board, language }) =>
          `${language} ${board.subjects[0]?.subject.name} ${board.subjects[0]?.total}`,
      ),
    ],
    [
      "fails on odd names",
      rendering(async (input) => {
        if (input.board.subjects.some(({ subject }) => subject.name.startsWith("="))) throw new Error("=")
        return names.render(input, { heading: true })
      }),
    ],
  ])("is not kept by one that %s", async (_, renderer) => {
    expect(await Contracts.checkReportRenderer({ renderer, textOf })).not.toEqual([])
  })

  it("is not kept with options it refuses", async () => {
    expect(
      await Contracts.checkReportRenderer({ renderer: names, textOf, options: { other: 1 } }),
    ).not.toEqual([])
  })
})

const issue = (line: number) => ({
  code: "lines.no-number",
  severity: "error" as const,
  path: [],
  at: { line, column: 1 },
  facts: {},
  message: { vi: "Dòng không có số.", en: "The line has no number." },
  fix: { vi: "Ghi số.", en: "Write one." },
})

const collect = async (bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  if (bytes instanceof Uint8Array) return bytes
  const pieces: number[] = []
  for await (const piece of bytes) pieces.push(...piece)
  return Uint8Array.from(pieces)
}

const lines = defineFactSource({
  name: "sample/lines",
  title: { vi: "Mỗi dòng một đơn vị", en: "A unit a line" },
  mediaTypes: ["text/x-lines"],
  extensions: ["lines"],
  options: z.strictObject({}),
  read: async ({ bytes = new Uint8Array(), signal, onProgress }) => {
    signal?.throwIfAborted()
    const all = textOf(await collect(bytes))
      .split("\n")
      .filter((line) => line !== "")
    const wrong = all.flatMap((line, index) => (/^\S+ [\d.]+$/.test(line) ? [] : [issue(index + 1)]))
    if (wrong.length > 0) return { issues: wrong }
    const subjects = all.map((line) => ({
      id: line.split(" ")[0],
      criteria: { c1: { grade: line.split(" ")[1] } },
    }))
    const made = Facts.make({ subjects })
    onProgress?.(all.length)
    return Result.isSuccess(made) ? { entries: made.success, issues: [] } : { issues: made.failure.issues }
  },
})

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const contract = (source: FactSource): Contracts.FactSource => ({
  source,
  rulebook: Rulebook.makeOrThrow(Build.rulebook()),
  good: {
    name: "bang.lines",
    bytes: bytesOf("xa-a 87.5\nxa-b 60\n"),
    facts: {
      subjects: [
        { id: "xa-a", criteria: { c1: { grade: "87.5" } } },
        { id: "xa-b", criteria: { c1: { grade: "60" } } },
      ],
    },
  },
  bad: [{ name: "hong.lines", bytes: bytesOf("xa-a 87.5\nxa-b\n"), issues: ["lines.no-number"] }],
  can: { stream: true, abort: true, progress: true, places: true },
})

Contracts.runFactSource(contract(lines as FactSource), { describe, it })

describe("the contract of sources", () => {
  const reading = (read: FactSource["read"]): FactSource => ({ ...lines, read }) as FactSource
  const plain = lines.read as FactSource["read"]
  it.each<readonly [what: string, source: FactSource]>([
    [
      "reads something else",
      reading((input, options) => plain({ ...input, bytes: bytesOf("xa-a 1\n") }, options)),
    ],
    [
      "cannot read pieces",
      reading((input, options) =>
        plain({ ...input, bytes: input.bytes instanceof Uint8Array ? input.bytes : bytesOf("") }, options),
      ),
    ],
    [
      "changes its content",
      reading((input, options) => {
        const read = plain(input, options)
        if (input.bytes instanceof Uint8Array) input.bytes.fill(48)
        return read
      }),
    ],
    [
      "reads wrong content in part",
      reading(async (input, options) => {
        const read = await plain(input, options)
        return read.entries === undefined
          ? { entries: Facts.makeOrThrow({ subjects: [] }), issues: read.issues }
          : read
      }),
    ],
    [
      "tells issues in one language",
      reading(async (input, options) => {
        const { issues, ...rest } = await plain(input, options)
        return {
          ...rest,
          issues: issues.map((one) => ({ ...one, message: { vi: "Sai.", en: "" } })),
        } as never
      }),
    ],
    [
      "does not say where",
      reading(async (input, options) => {
        const { issues, ...rest } = await plain(input, options)
        return { ...rest, issues: issues.map(({ at: _, ...one }) => one) } as never
      }),
    ],
    [
      "throws on broken content",
      reading(async (input, options) => {
        const read = await plain(input, options)
        if (read.entries === undefined) throw new Error("broken")
        return read
      }),
    ],
    ["reads on when told to stop", reading(({ signal: _, ...input }, options) => plain(input, options))],
    ["tells no progress", reading(({ onProgress: _, ...input }, options) => plain(input, options))],
  ])("is not kept by one that %s", async (_, source) => {
    expect(await Contracts.checkFactSource(contract(source))).not.toEqual([])
  })

  it("asks nothing of what a source says it cannot do", async () => {
    const source = reading(({ signal: _, onProgress: __, ...input }, options) => plain(input, options))
    const can = { stream: true, abort: false, progress: false, places: true }
    expect(await Contracts.checkFactSource({ ...contract(source), can })).toEqual([])
  })
})
