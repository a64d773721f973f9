import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { answerOf, startContender } from "../../src/child/contender.ts"
import type { Implementation } from "../../src/implementations/implementation.ts"
import { typedArrays } from "../../src/implementations/typed-arrays.ts"
import { measureTogether } from "../../src/measure/rounds.ts"
import { exactBoard } from "../../src/workload/exact-board.ts"
import { makeWorkload } from "../../src/workload/workload.ts"
import { buffers, ending, objects, slightlyWrong, throwing, webAssembly } from "./odd-contenders.ts"

const script = fileURLToPath(new URL("./odd-contenders-main.ts", import.meta.url))
const none = { totals: 0, classes: 0, ranks: 0, quota: 0 }

describe("contenders in processes of their own", { timeout: 120_000 }, () => {
  it("are all measured but those that fail, and what differs is counted", async () => {
    const [rows, all] = [300, [ending, typedArrays, throwing, slightlyWrong]]
    const right = exactBoard(makeWorkload(rows))
    const patience = { warmUp: 0, rounds: 3, seconds: 0 }
    const { measured, failed } = await measureTogether(all, rows, right, patience, script)
    expect(
      measured.map(({ implementation, rounds, mismatches }) => [implementation.id, rounds, mismatches]),
    ).toEqual([
      ["typed-arrays", 3, none],
      ["slightly-wrong", 3, { ...none, totals: 2, ranks: 1 }],
    ])
    for (const { milliseconds } of measured) expect(milliseconds).toBeGreaterThan(0)
    expect(failed).toEqual([
      { implementation: ending, rows, failure: "ended with code 7" },
      { implementation: throwing, rows, failure: "RangeError: no second run" },
    ])
  })
})

describe("the memory of a run", { timeout: 120_000 }, () => {
  const rows = 20_000

  const weightOf = async (implementation: Implementation) => {
    const contender = startContender(implementation, { script })
    const weight = await answerOf(contender, (child) => child.ask("weigh", implementation.id, rows))
    await contender.child.end()
    if (weight === undefined) throw new Error(contender.failure)
    return weight
  }

  /** Within 5 %, and some megabytes for what loads, or is let go of, on the way. */
  const expectNear = (bytes: number, expected: number, more = 0): void => {
    expect(bytes / rows).toBeGreaterThan(expected * 0.95 - 50)
    expect(bytes / rows).toBeLessThan(expected * 1.05 + 200 + more)
  }

  /** The system also sees the pages in which V8 makes new objects: three times 16 MiB. */
  const newSpace = (3 * 2 ** 24) / rows

  it.each([
    [buffers, 3_000, 1_000, 0],
    [webAssembly, 3_276.8, 3_276.8, 0],
    [objects, 4_000, 4_000, newSpace],
  ])("of $id is what it is known to take, whoever counts", async (implementation, most, kept, unseen) => {
    const weight = await weightOf(implementation)
    expectNear(weight.counted, most)
    expectNear(weight.kept, kept)
    if (process.platform === "linux") expectNear(weight.resident as number, most, unseen)
  })
})
