import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { ColumnSource } from "../../../src/column/blocks/column-source.ts"
import { scoreBlocks } from "../../../src/column/blocks/score-blocks.ts"
import { scoreColumns } from "../../../src/column/board/score-columns.ts"
import type { FactColumns, WordColumn } from "../../../src/column/facts/fact-columns.ts"
import { usesPools } from "../../../src/column/facts/uses-pools.ts"
import type { InputColumn } from "../../../src/expression/columns/input-column.ts"
import { FactError } from "../../../src/fact/parse-entries.ts"
import { makeIssue } from "../../../src/issue/issue.ts"
import { campaign } from "../../arbitraries/rulebook.ts"
import { bothWays } from "../both-ways.ts"
import { shown } from "../shown-results.ts"

const sliced = (column: InputColumn, from: number, to: number): InputColumn => {
  const state = column.state === undefined ? {} : { state: column.state.slice(from, to) }
  return column.kind === "list"
    ? { ...column, lists: column.lists.slice(from, to), ...state }
    : { ...column, data: column.data.slice(from, to), ...state }
}

/** Only the words that occur, the last first: each block numbers them in its own way. */
const renumbered = ({ data, words }: WordColumn, from: number, to: number): WordColumn => {
  const here = Array.from(data.slice(from, to), (place) => words[place]!)
  const met = [...new Set(here)].reverse()
  return { words: met, data: Int32Array.from(here, (word) => met.indexOf(word)) }
}

const shifted = <Value>(rows: ReadonlyMap<number, Value> | undefined, from: number, to: number) =>
  new Map(
    [...(rows ?? [])].flatMap(([row, one]) => (row >= from && row < to ? [[row - from, one] as const] : [])),
  )

const mapped = <In, Out>(all: Readonly<Record<string, In>>, one: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name, one(value)]))

const inBlocks = (columns: FactColumns, blockRows: number): ColumnSource => ({
  rows: columns.rows,
  blockRows,
  scopes: columns.scopes ?? [],
  read: (block) => {
    const from = block * blockRows
    const to = Math.min(columns.rows, from + blockRows)
    return {
      rows: to - from,
      id: (row) => columns.id(row + from),
      attributes: mapped(columns.attributes, (one) => renumbered(one, from, to)),
      facts: mapped(columns.facts, (one) => sliced(one, from, to)),
      criteria: mapped(columns.criteria, (own) => mapped(own, (one) => sliced(one, from, to))),
      notRated: shifted(columns.notRated, from, to),
      beyond: shifted(columns.beyond, from, to),
    }
  },
})

const sample = fc.sample(campaign, { numRuns: 40, seed: 7 })
const [whole] = sample.flatMap((one) => {
  const made = bothWays(one)
  return made !== undefined && made.columns.rows >= 5 && !usesPools(made.program.compiled) ? [made] : []
})
const program = whole!.program.compiled
const columns = whole!.columns

const codesOf = (
  result: Result.Result<unknown, { readonly issues: ReadonlyArray<{ readonly code: string }> }>,
) => (Result.isFailure(result) ? result.failure.issues.map(({ code }) => code) : [])

describe("scoring block by block", () => {
  it("gives what scoring everything at once gives, whatever the size of the blocks", async () => {
    let same = 0
    await fc.assert(
      fc.asyncProperty(campaign, fc.integer({ min: 1, max: 8 }), async (one, blockRows) => {
        const made = bothWays(one)
        if (made === undefined) return
        const { compiled } = made.program
        const result = await scoreBlocks(compiled, inBlocks(made.columns, blockRows))
        if (Result.isFailure(result)) {
          expect(usesPools(compiled)).toBe(true)
          expect(codesOf(result)).toEqual(["blocks.split-pool"])
          return
        }
        const expected = scoreColumns(compiled, made.columns)
        expect(shown(compiled, made.columns, result.success)).toEqual(shown(compiled, made.columns, expected))
        same += 1
      }),
      { numRuns: 150 },
    )
    expect(same).toBeGreaterThan(30)
  })

  it("tells how far it is after every block, and pauses there", async () => {
    const told: Array<readonly [number, number]> = []
    let pauses = 0
    await scoreBlocks(program, inBlocks(columns, 2), {
      onProgress: (done, rows) => told.push([done, rows]),
      pause: async () => {
        pauses += 1
      },
    })
    const { rows } = columns
    expect(told).toEqual(
      Array.from({ length: Math.ceil(rows / 2) }, (_, at) => [Math.min(rows, at * 2 + 2), rows]),
    )
    expect(pauses).toBeGreaterThanOrEqual(told.length)
  })

  it("reads nothing when it was stopped before it began, and no other block once it is stopped", async () => {
    const read: number[] = []
    const source = inBlocks(columns, 2)
    const watched: ColumnSource = {
      ...source,
      read: (block) => {
        read.push(block)
        return source.read(block)
      },
    }
    expect(codesOf(await scoreBlocks(program, watched, { signal: AbortSignal.abort() }))).toEqual([
      "blocks.stopped",
    ])
    expect(read).toEqual([])
    const stop = new AbortController()
    const stopped = await scoreBlocks(program, watched, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect(codesOf(stopped)).toEqual(["blocks.stopped"])
    expect(read).toEqual([0])
  })

  it("takes a block that is promised, and says which could not be read", async () => {
    const source = inBlocks(columns, 3)
    const promised = await scoreBlocks(program, { ...source, read: async (block) => source.read(block) })
    expect(Result.isSuccess(promised)).toBe(true)
    const broken = await scoreBlocks(program, {
      ...source,
      read: (block) => (block === 1 ? Promise.reject(new Error("gone")) : source.read(block)),
    })
    expect(codesOf(broken)).toEqual(["blocks.unreadable"])
    expect(Result.isFailure(broken) && broken.failure.message).toContain("gone")
  })

  it("tells a value no fact takes by its row in the whole, and a block of another size", async () => {
    const source = inBlocks(columns, 2)
    const sure = { kind: "boolean" as const, data: Int32Array.of(1, 7) }
    const wrong = await scoreBlocks(program, {
      ...source,
      read: async (block) => {
        const found = await source.read(block)
        return block === 1 ? { ...found, facts: { sure } } : found
      },
    })
    expect(Result.isFailure(wrong) && wrong.failure.issues.map(({ path }) => path)).toEqual([
      ["facts", "sure", 3],
    ])
    const short = await scoreBlocks(program, { ...source, rows: columns.rows + 2 })
    expect(codesOf(short)).toEqual(["blocks.wrong-rows"])
  })

  it("refuses an id that comes again in another block, by its row in the whole", async () => {
    const source = inBlocks(columns, 2)
    const twice = await scoreBlocks(program, {
      ...source,
      read: async (block) => {
        const found = await source.read(block)
        return block === 1 ? { ...found, id: (row) => columns.id(row === 1 ? 0 : row + 2) } : found
      },
    })
    expect(Result.isFailure(twice) && twice.failure.issues.map(({ code, path }) => [code, path])).toEqual([
      ["subject.duplicate", ["id", 3]],
    ])
  })

  it("looks at the facts of quota scopes: nobody may be in none of the blocks", async () => {
    const source = inBlocks(columns, 2)
    const scopes = [{ by: { cluster: "nowhere" }, facts: new Map() }]
    expect(codesOf(await scoreBlocks(program, { ...source, scopes }))).toEqual(["scope.unknown"])
    expect(codesOf(await scoreBlocks(program, { ...source, scopes: [null] as never }))).toEqual([
      "field.wrong-type",
    ])
    expect(codesOf(await scoreBlocks(program, { ...source, scopes: 5 as never }))).toEqual([
      "field.wrong-type",
    ])
  })

  it("refuses what is no source", async () => {
    for (const junk of [undefined, null, 5, {}, { ...inBlocks(columns, 2), blockRows: 0 }]) {
      expect(codesOf(await scoreBlocks(program, junk as never))).toEqual(["field.wrong-type"])
    }
    expect(codesOf(await scoreBlocks(program, { ...inBlocks(columns, 2), rows: 0 }))).toEqual([
      "subject.none",
    ])
  })

  it("keeps the issues of facts that a reader refuses, with the block they are in", async () => {
    const refused = makeIssue("table.too-many-cells", ["rows", 3], { found: "9", expected: "8" })
    const source = {
      ...inBlocks(columns, 2),
      read: (): never => {
        throw new FactError([refused])
      },
    }
    const result = await scoreBlocks(program, source, {})
    expect(Result.isFailure(result) && result.failure.issues).toEqual([
      { ...refused, path: ["blocks", 0, "rows", 3] },
    ])
  })

  it("gives no total to a subject that is not rated", async () => {
    const why = { vi: "Mới thành lập (mẫu)", en: "Newly founded (sample)" }
    const result = await scoreBlocks(program, inBlocks({ ...columns, notRated: new Map([[1, why]]) }, 2), {})
    const { totals, status } = Result.getOrThrow(result)
    expect([status[1], totals.state[1]]).toEqual([2, 1])
  })
})
