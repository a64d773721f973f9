import type { Quota } from "../rulebook/quota.ts"
import type { QuotaScopeResult } from "../scoring/apply-quota.ts"
import { orderEquals } from "../scoring/order-equals.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults } from "../scoring/results.ts"
import type { CoverageTarget } from "./coverage-report.ts"
import { type Saying, say } from "./say.ts"
import type { MakeWatch } from "./watched.ts"

const keyOf = (quota: string, what: string): string => `quota ${quota} ${what}`

/** True when there was room for only some of several equals. */
const hasEqualsAtEdge = (
  { candidates, limit }: QuotaScopeResult,
  board: BoardResults,
  program: CompiledRulebook,
): boolean => {
  if ("unknown" in limit || candidates.length <= limit.limit) return false
  const order = (program.rulebook.classification?.classes ?? []).map(({ id }) => id)
  const mine = board.subjects.filter(({ subject }) => candidates.includes(subject.id))
  const runs = order.flatMap((id) => {
    const equals = mine
      .filter((one) => one.class === id)
      .flatMap(({ subject }) => {
        const scope = board.scopes.get(subject.id)
        return scope === undefined ? [] : [{ scope }]
      })
    return orderEquals(equals, program.rankingKeys)
  })
  let before = 0
  for (const run of runs) {
    if (before < limit.limit && before + run.length > limit.limit) return true
    before += run.length
  }
  return false
}

const targetsOf = (quota: Quota, index: number): ReadonlyArray<CoverageTarget> => {
  const target = (what: string, saying: Saying, kind: "quota" | "tie" = "quota"): CoverageTarget => ({
    kind,
    key: keyOf(quota.id, what),
    path: ["quotas", index],
    what: say(saying, { name: quota.title }),
  })
  return [
    target("under", "quotaUnder"),
    target("at", "quotaAt"),
    target("over", "quotaOver"),
    ...(quota.raised === undefined
      ? []
      : [target("raised", "quotaRaised"), target("not raised", "quotaNotRaised")]),
    ...(quota.small === undefined
      ? []
      : [target("small", "quotaSmall"), target("not small", "quotaNotSmall")]),
    target("tie", "quotaTie", "tie"),
  ]
}

const sideOf = (candidates: number, limit: number): string => {
  if (candidates === limit) return "at"
  return candidates < limit ? "under" : "over"
}

/** Every quota: with room left, exactly full and over; raised, small and with equals at its edge where it can be. */
export const watchQuotas: MakeWatch = ({ program }) => ({
  targets: program.rulebook.quotas.flatMap(targetsOf),
  look: (board, sightings) => {
    for (const result of board.quotas) {
      const { quota, limit, candidates } = result
      if ("unknown" in limit) continue
      sightings.see(keyOf(quota, sideOf(candidates.length, limit.limit)))
      sightings.see(keyOf(quota, limit.raised ? "raised" : "not raised"))
      sightings.see(keyOf(quota, limit.small ? "small" : "not small"))
      if (hasEqualsAtEdge(result, board, program)) sightings.see(keyOf(quota, "tie"))
    }
  },
})
