import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { scoreColumns } from "../../../src/column/board/score-columns.ts"
import { toFraction } from "../../../src/number/decimal.ts"
import { exact } from "../../../src/number/exact.ts"
import { type Campaign, campaign } from "../../arbitraries/rulebook.ts"
import { bothWays } from "../both-ways.ts"
import onceScored from "../cases/once-scored.json" with { type: "json" }
import unknownTieBreak from "../cases/unknown-tie-break.json" with { type: "json" }

const statuses = ["scored", "incomplete", "not-rated", "needs-decision"]
const verdictNames = [undefined, "kept", "cut", "contested"]

/** Holds a campaign's results by column against the exact evaluator's; how many rows there were, and were asked. */
const compare = (one: Campaign, engine: "closures" | "simd"): { rows: number; asked: number } => {
  const made = bothWays(one)
  if (made === undefined) return { rows: 0, asked: 0 }
  const { program, board, columns } = made
  const results = scoreColumns(program.compiled, columns, engine)
  const ids = program.rulebook.classification!.classes.map(({ id }) => id)
  const found = board.subjects.map((_, row) => ({
    status: statuses[results.status[row]!],
    class: ids[results.class[row]!],
    proposed: ids[results.proposedClass[row]!],
    rank: results.rank[row] === 0 ? undefined : [results.rank[row], results.tied[row] === 1, results.of[row]],
    quotas: results.quotas
      .map((quota) => verdictNames[quota[row]!])
      .filter((verdict) => verdict !== undefined),
    total:
      results.totals.state[row] === 0 && results.status[row] !== 2 && results.totals.scale !== undefined
        ? toFraction(exact(BigInt(results.totals.data[row]!), BigInt(results.totals.scale)))
        : "asked",
  }))
  const expected = board.subjects.map((one, row) => ({
    status: one.status,
    class: one.class,
    proposed: one.proposedClass,
    rank: one.rank && [one.rank.rank, one.rank.tied, one.rank.of],
    quotas: one.quotas.map(({ verdict }) => verdict),
    total: found[row]!.total === "asked" ? "asked" : one.total && toFraction(one.total),
  }))
  expect(found).toEqual(expected)
  return { rows: columns.rows, asked: results.asked }
}

describe.each(["closures", "simd"] as const)("scoring by column, by %s", (engine) => {
  it("gives the totals, classes, ranks, quotas and statuses of the exact evaluator", () => {
    let [rows, asked] = [0, 0]
    fc.assert(
      fc.property(campaign, (one) => {
        const seen = compare(one, engine)
        rows += seen.rows
        asked += seen.asked
      }),
      { numRuns: 500 },
    )
    expect(rows).toBeGreaterThan(500)
    expect(asked).toBeLessThan(rows / 2)
  })

  it("leaves incomplete a subject that it once took for scored", () => {
    expect(compare(onceScored as Campaign, engine).rows).toBe(1)
  })

  it("limits a class by the order of those who have it, though an unknown tie-break of another makes all equal in rank", () => {
    const one = unknownTieBreak as Campaign
    expect(compare(one, engine).rows).toBe(5)
    expect([...scoreColumns(bothWays(one)!.program.compiled, bothWays(one)!.columns).quotas[0]!]).toEqual([
      2, 1, 0, 0, 0,
    ])
  })
})
