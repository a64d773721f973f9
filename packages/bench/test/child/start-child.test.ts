import { fileURLToPath } from "node:url"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type ChildOptions, startChild } from "../../src/child/start-child.ts"
import type { FaultyCalls } from "./faulty-main.ts"

const script = fileURLToPath(new URL("./faulty-main.ts", import.meta.url))

const start = (options?: ChildOptions) => startChild<FaultyCalls>(script, options)

describe("a process of its own", { timeout: 60_000 }, () => {
  it("gives back typed arrays as they are", async () => {
    const child = start()
    const board = { totals: Float64Array.of(1.5, -1), ranks: Int32Array.of(2, 1) }
    expect(await child.ask("echo", board)).toEqual(Result.succeed(board))
    await child.end()
  })

  it("tells what was thrown, and answers what is asked next", async () => {
    const child = start()
    expect(await child.ask("throws", "too many")).toEqual(Result.fail("RangeError: too many"))
    expect(await child.ask("echo", 1)).toEqual(Result.succeed(1))
    await child.end()
  })

  it("tells how it ended, however often it is asked", async () => {
    const child = start()
    expect(await child.ask("ends", 3)).toEqual(Result.fail("ended with code 3"))
    expect(await child.ask("echo", 1)).toEqual(Result.fail("ended with code 3"))
    await child.end()
  })

  it("tells that memory ran out", async () => {
    const child = start({ heap: 64 })
    expect(await child.ask("fillsHeap")).toEqual(Result.fail("out of memory"))
  })

  it("is ended when it takes too long", async () => {
    const child = start({ seconds: 2 })
    expect(await child.ask("neverAnswers")).toEqual(Result.fail("took more than 2 s"))
  })

  it("is gone once it is let go, even with work left", async () => {
    const child = start()
    const answer = child.ask("neverAnswers")
    await child.end()
    expect(await answer).toEqual(Result.fail("ended with code 0"))
  })
})
