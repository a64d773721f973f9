import fc from "fast-check"
import { campaignOf } from "../../../core/test/arbitraries/rulebook.ts"
import { compareBoard } from "./compare-board.ts"
import { edgeCampaign } from "./edge-campaign.ts"

/**
 * Scores random rulebooks with random facts by column and by the exact evaluator, and counts the rows for which they
 * say different things: there must be none. Rows and the seed are arguments; a seed gives the same rows again.
 */
const [wanted, seed] = [Number(process.argv[2] ?? 1_000_000), Number(process.argv[3] ?? 20261121)]
const boardSize = { minLength: 40, maxLength: 120 }
const batch = 100
// Every mechanism and rule at random, and totals at the very edges, in turn.
const campaigns = [campaignOf(boardSize), edgeCampaign(boardSize)]

const seen = { boards: 0, rows: 0, asked: 0, onBound: 0, tied: 0, contested: 0, unknown: 0, different: 0 }

for (let round = 0; seen.rows < wanted; round += 1) {
  const next = campaigns[round % campaigns.length] as (typeof campaigns)[number]
  for (const campaign of fc.sample(next, { numRuns: batch, seed: seed + round })) {
    const found = compareBoard(campaign)
    if (found === undefined) continue
    seen.boards += 1
    for (const name of ["rows", "asked", "onBound", "tied", "contested", "unknown"] as const)
      seen[name] += found[name]
    seen.different += found.different.length
    if (found.different.length > 0) {
      console.log(JSON.stringify(campaign.rulebook))
      for (const line of found.different.slice(0, 5)) console.log(line)
    }
  }
  if (round % 10 === 9) console.error(`${seen.rows} rows, ${seen.different} different`)
}

console.log(JSON.stringify({ seed, ...seen }))
process.exitCode = seen.different === 0 ? 0 : 1
