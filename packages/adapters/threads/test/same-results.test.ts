import { Columns } from "@danvan/core"
import * as Result from "effect/Result"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { campaign } from "../../../core/test/arbitraries/rulebook.ts"
import { bothWays } from "../../../core/test/column/both-ways.ts"
import { openThreads, shareColumns, type ThreadRun, worthThreads } from "../src/index.ts"
import { program, sampleColumns } from "./samples/sample-columns.ts"
import { shownBoard } from "./samples/shown-board.ts"

const pool = openThreads({ threads: 2, atLeast: 1 })
afterAll(() => pool.close())

const runOf = async (columns: Columns.FactColumns, given = program, own = pool): Promise<ThreadRun[]> => {
  const runs: ThreadRun[] = []
  await own.scoreColumnsOrThrow(given, columns, { onRun: (run) => runs.push(run) })
  return runs
}

describe("boards scored in threads", () => {
  it("are those of one thread, on random rulebooks and facts", async () => {
    const counts = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(campaign, fc.boolean(), async (one, isShared) => {
        const made = bothWays(one)
        if (made === undefined) return
        const { program: mine } = made
        const columns = isShared ? Result.getOrThrow(shareColumns(mine, made.columns)) : made.columns
        const scored = await pool.scoreColumns(mine, columns, {
          onRun: ({ because = "threads" }) => counts.set(because, (counts.get(because) ?? 0) + 1),
        })
        const expected = shownBoard(mine.scoreColumnsOrThrow(made.columns))
        expect(shownBoard(Result.getOrThrow(scored))).toEqual(expected)
      }),
      { numRuns: 120 },
    )
    expect(counts.get("threads")).toBeGreaterThan(20)
  })

  it("are those of one thread where each takes several parts", async () => {
    const columns = sampleColumns(300_000)
    const told: number[] = []
    const board = await pool.scoreColumnsOrThrow(program, columns, { onProgress: (done) => told.push(done) })
    const { totals, ...others } = program.scoreColumnsOrThrow(columns)[
      "results" as never
    ] as Columns.ColumnResults
    const { totals: found, ...same } = board["results" as never] as Columns.ColumnResults
    expect(Buffer.compare(Buffer.from(found.data.buffer), Buffer.from(totals.data.buffer))).toBe(0)
    expect(found.scale).toBe(totals.scale)
    expect(same).toEqual(others)
    expect(told).toHaveLength(8)
    expect(told.at(-1)).toBe(300_000)
    expect(told).toEqual([...told].sort((a, b) => a - b))
  })

  it("refuse facts and subjects by the issues of one thread, placed in the whole", async () => {
    const columns = sampleColumns(5_000)
    const grade = { kind: "number" as const, data: new Int32Array(5_000), scale: 1 }
    grade.data[4_321] = 41
    const tooMuch = { ...columns, criteria: { ...columns.criteria, models: { grade } } }
    const twice = { ...columns, id: (row: number) => (row === 4_000 ? "xa-1" : `xa-${row}`) }
    for (const wrong of [tooMuch, twice, { ...twice, ...tooMuch, id: twice.id }, { ...columns, rows: 3 }]) {
      const [found, expected] = [await pool.scoreColumns(program, wrong), program.scoreColumns(wrong)]
      expect(Result.isFailure(expected)).toBe(true)
      expect(Result.isFailure(found) && found.failure).toEqual(Result.isFailure(expected) && expected.failure)
    }
  })

  it("are scored in the caller's own thread where others would not pay, and say so", async () => {
    expect(await runOf(sampleColumns(10))).toEqual([{ threads: 2 }])
    expect(await runOf(sampleColumns(1))).toEqual([{ threads: 1, because: "few-rows" }])
    await using usual = openThreads({ threads: 2 })
    expect(await runOf(sampleColumns(10), program, usual)).toEqual([{ threads: 1, because: "few-rows" }])
    const many = Columns.checkOrThrow(program, sampleColumns(worthThreads))
    expect(await runOf(many, program, usual)).toEqual([{ threads: 1, because: "checked" }])
    expect(await runOf({ ...many }, program, usual)).toEqual([{ threads: 2 }])
    await using alone = openThreads({ threads: 1, atLeast: 1 })
    expect(await runOf(sampleColumns(10), program, alone)).toEqual([{ threads: 1, because: "one-thread" }])
  })

  it("do not read again facts that were checked, and read shared ones where they are", () => {
    const bufferOf = ({ criteria }: Pick<Columns.FactColumns, "criteria">) =>
      (criteria.tasks!.done as { data: Int32Array }).data.buffer
    const shared = Result.getOrThrow(shareColumns(program, sampleColumns(10)))
    expect(bufferOf(shared)).toBeInstanceOf(SharedArrayBuffer)
    const part = Columns.inPartsOrThrow(program, shared).part(2, 4)
    expect(part.isChecked).toBe(true)
    expect(bufferOf(part)).toBe(bufferOf(shared))
    expect(bufferOf(Result.getOrThrow(shareColumns(program, shared)))).toBe(bufferOf(shared))
  })

  it("take more rulebooks than a thread keeps", async () => {
    const made = fc
      .sample(campaign, { numRuns: 80, seed: 11 })
      .flatMap((one) => bothWays(one) ?? [])
      .slice(0, 24)
    for (const { program: mine, columns } of [...made, ...made]) {
      const board = await pool.scoreColumnsOrThrow(mine, columns)
      expect([...board.rank]).toEqual([...mine.scoreColumnsOrThrow(columns).rank])
    }
  })
})
