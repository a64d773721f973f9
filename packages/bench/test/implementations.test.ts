import { describe, expect, it } from "vitest"
import { implementations } from "../src/implementations/all.ts"
import type { Implementation } from "../src/implementations/implementation.ts"
import { type Board, compareBoards, noClass, noTotal, verdicts } from "../src/workload/board.ts"
import { exactBoard } from "../src/workload/exact-board.ts"
import { makeWorkload } from "../src/workload/workload.ts"

const workload = makeWorkload(500)
const right = exactBoard(workload)
const rows = Array.from({ length: workload.rows }, (_, row) => row)

const boardOf = async (implementation: Implementation): Promise<Board> => {
  const { run, board, close } = await implementation.prepare(workload)
  try {
    await run()
    return await board()
  } finally {
    await close?.()
  }
}

describe("the workload", () => {
  it("is the same every time", () => {
    expect(makeWorkload(500)).toEqual(workload)
    expect(makeWorkload(500, 2)).not.toEqual(workload)
  })

  it("has subjects of every class, without a total, at thresholds, and of every verdict of the quota", () => {
    const larger = exactBoard(makeWorkload(3_000, 3))
    expect(new Set(Array.from(larger.classes))).toEqual(new Set([0, 1, 2, 3, noClass]))
    expect(new Set(Array.from(larger.quota))).toEqual(new Set(Object.values(verdicts)))
    for (const total of [noTotal, 6_999, 7_000, 8_999, 9_000, 10_000]) {
      expect(Array.from(larger.totals)).toContain(total)
    }
  })
})

describe.each(implementations)("$name", { timeout: 120_000 }, (implementation) => {
  const missing = implementation.unavailable?.()

  if (missing !== undefined) it.skip(`cannot run here: ${missing}`, () => {})
  else if (implementation.isExact) {
    it("comes to the exact totals, classes, ranks and quotas", async () => {
      const none = { totals: 0, classes: 0, ranks: 0, quota: 0 }
      expect(compareBoards(await boardOf(implementation), right)).toEqual(none)
    })
  } else {
    it("comes near the exact totals, and to the right class where the total is right", async () => {
      const { totals, classes } = await boardOf(implementation)
      const off = rows.filter((row) => totals[row] !== right.totals[row])
      expect(off.length).toBeLessThan(workload.rows * 0.05)
      for (const row of off) expect(Math.abs(totals[row]! - right.totals[row]!)).toBeLessThanOrEqual(5)
      for (const row of rows) if (!off.includes(row)) expect(classes[row]).toBe(right.classes[row])
    })
  }
})
