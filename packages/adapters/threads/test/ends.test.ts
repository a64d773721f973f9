import type { Worker } from "node:worker_threads"
import { Issues } from "@danvan/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { openThreads, ThreadPool } from "../src/index.ts"
import { ScoreThread } from "../src/score-thread.ts"
import { program, sampleColumns } from "./samples/sample-columns.ts"

const codesOf = (
  result: Result.Result<unknown, { readonly issues: ReadonlyArray<{ readonly code: string }> }>,
) => (Result.isFailure(result) ? result.failure.issues.map(({ code }) => code) : [])

const poolOf = (script: string) =>
  new ThreadPool(2, 1, () => new ScoreThread(undefined, new URL(`./samples/${script}`, import.meta.url)))

describe("scoring in threads ends", () => {
  it("before it begins when it was stopped, and between two parts", async () => {
    await using pool = openThreads({ threads: 2, atLeast: 1 })
    const columns = sampleColumns(600_000)
    expect(codesOf(await pool.scoreColumns(program, columns, { signal: AbortSignal.abort() }))).toEqual([
      "blocks.stopped",
    ])
    const stop = new AbortController()
    const stopped = await pool.scoreColumns(program, columns, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect(codesOf(stopped)).toEqual(["blocks.stopped"])
    const { facts } = (Result.isFailure(stopped) && stopped.failure.issues[0]) as Issues.Issue
    expect(Number(facts.done)).toBeGreaterThan(0)
    expect(Number(facts.done)).toBeLessThan(600_000)
    // The threads go on being of use.
    const board = await pool.scoreColumnsOrThrow(program, sampleColumns(1_000))
    expect(board.rows).toBe(1_000)
  })

  it("without waiting for a thread that does not answer", async () => {
    await using pool = poolOf("silent-worker.mjs")
    const stop = new AbortController()
    const scoring = pool.scoreColumns(program, sampleColumns(100), { signal: stop.signal })
    stop.abort()
    expect(codesOf(await scoring)).toEqual(["blocks.stopped"])
  })

  it("with an issue when a thread breaks, and the next time others are there", async () => {
    await using pool = poolOf("breaking-worker.mjs")
    const broken = await pool.scoreColumns(program, sampleColumns(100))
    expect(Result.isFailure(broken) && broken.failure.issues[0]).toMatchObject({
      code: "threads.broke",
      facts: { reason: "exit 7" },
    })
    expect(codesOf(await pool.scoreColumns(program, sampleColumns(100)))).toEqual(["threads.broke"])
  })

  it("with an issue when a thread has no memory left", async () => {
    await using pool = openThreads({ threads: 2, atLeast: 1, memory: 4 })
    const broken = await pool.scoreColumns(program, sampleColumns(100))
    expect(codesOf(broken)).toEqual(["threads.broke"])
    expect(Result.isFailure(broken) && broken.failure.message).toContain("memory")
  })

  it("with an issue when the pool is closed, and no thread is left", async () => {
    const started: Worker[] = []
    const see = (worker: Worker): void => void started.push(worker)
    process.on("worker", see)
    const pool = poolOf("silent-worker.mjs")
    const scoring = pool.scoreColumns(program, sampleColumns(100))
    await new Promise((next) => setImmediate(next))
    process.off("worker", see)
    expect(started.map(({ threadId }) => threadId > 0)).toEqual([true])
    await pool.close()
    expect(codesOf(await scoring)).toEqual(["threads.closed"])
    expect(codesOf(await pool.scoreColumns(program, sampleColumns(100)))).toEqual(["threads.closed"])
    expect(started.map(({ threadId }) => threadId)).toEqual([-1])
    await pool.close()
  })

  it("by the error of the caller's own function that threw", async () => {
    await using pool = openThreads({ threads: 2, atLeast: 1 })
    const onProgress = () => {
      throw new RangeError("mine")
    }
    await expect(pool.scoreColumns(program, sampleColumns(100), { onProgress })).rejects.toThrow("mine")
    expect((await pool.scoreColumnsOrThrow(program, sampleColumns(100))).rows).toBe(100)
  })

  it("before it begins when arguments are none", async () => {
    for (const junk of [null, 5, [], { threads: 0 }, { threads: 1.5 }, { memory: "8" }, { thread: 2 }]) {
      expect(() => openThreads(junk as never)).toThrow(Issues.ArgumentError)
    }
    await using pool = openThreads({ threads: 2, atLeast: 1 })
    const columns = sampleColumns(3)
    for (const junk of [null, 5, { signal: true }, { onProgress: 5 }, { progress: 5 }, { stage: "none" }]) {
      expect(codesOf(await pool.scoreColumns(program, columns, junk as never)).length).toBe(1)
    }
    for (const junk of [undefined, null, 5, {}, program.rulebook]) {
      expect(codesOf(await pool.scoreColumns(junk as never, columns)).length).toBe(1)
      expect(codesOf(await pool.scoreColumns(program, junk as never)).length).toBe(1)
    }
  })
})
