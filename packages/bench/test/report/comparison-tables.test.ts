import { describe, expect, it } from "vitest"
import { danvanColumns } from "../../src/implementations/danvan-columns.ts"
import { danvanObjects } from "../../src/implementations/danvan-objects.ts"
import type { Implementation } from "../../src/implementations/implementation.ts"
import { plainFloats } from "../../src/implementations/plain-floats.ts"
import type { Compared } from "../../src/measure/comparison.ts"
import { failures, slowPart, tableAt } from "../../src/report/comparison-tables.ts"

const none = { totals: 0, classes: 0, ranks: 0, quota: 0 }

const compared = (
  implementation: Implementation,
  milliseconds: number,
  group: number,
  mismatches = none,
): Compared => ({ implementation, rows: 1_000, milliseconds, rounds: 3, mismatches, group })

describe("the tables of the page", () => {
  const measured = [
    compared(plainFloats, 100, 0, { ...none, totals: 14, ranks: 2 }),
    compared(danvanObjects, 50, 0),
    compared(plainFloats, 300, 1, { ...none, totals: 14, ranks: 2 }),
    compared(danvanColumns, 10, 1),
  ]

  it("hold everybody against the baseline that ran beside it, and name a baseline once, in the order of all", () => {
    expect(tableAt(measured, 1_000).split("\n").slice(2)).toEqual([
      "| danvan, from checked columns | columns | 100 k | 10 | 30× | 0 |",
      "| danvan, from objects | objects | 20 k | 50 | 2× | 0 |",
      "| plain TypeScript, floats | objects | 10 k | 100 | 1× | 14 / 0 / 2 / 0 |",
    ])
  })

  it("have none of slower ones where all ran at a size of the tables", () => {
    expect(slowPart(measured, [1_000])).toEqual([])
  })

  it("say who did not get to the end, and why", () => {
    const failed = [{ implementation: danvanObjects, rows: 1_000_000, failure: "out of memory" }]
    expect(failures(failed)).toEqual([
      "Without a result:\n\n- danvan, from objects, 1 000 000 subjects: out of memory",
    ])
    expect(failures([])).toEqual([])
  })
})
