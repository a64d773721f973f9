import type { Issue } from "../issue/issue.ts"
import { orderEquals } from "./order-equals.ts"
import type { CompiledRulebook } from "./program.ts"
import type { SubjectScope } from "./subject-scope.ts"
import { attributesKey } from "./subject-scopes.ts"

/**
 * A place in a ranking; `tied` when others share it.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface Rank {
  /** From 1; equals share a place, and the next one is left out. */
  readonly rank: number
  /** Whether others share it. */
  readonly tied: boolean
  /** How many are ranked together. */
  readonly of: number
  /** The key of the cluster: the same for those ranked together. */
  readonly cluster: string
}

/**
 * Ranks subjects within their clusters (xếp hạng trong cụm): equals share a rank and the next rank is left out
 * (1, 1, 3).
 */
export const rankSubjects = (
  { rulebook: { ranking }, rankingKeys }: CompiledRulebook,
  scopes: ReadonlyArray<SubjectScope>,
  report?: (issue: Issue) => void,
): ReadonlyMap<string, Rank> => {
  const ranks = new Map<string, Rank>()
  if (ranking === undefined) return ranks
  const clusters = new Map<string, Array<{ readonly scope: SubjectScope }>>()
  for (const scope of scopes) {
    const { attributes, group } = scope.bound.subject
    const key = attributesKey(attributes, group, ranking.within)
    const cluster = clusters.get(key)
    if (cluster === undefined) clusters.set(key, [{ scope }])
    else cluster.push({ scope })
  }
  for (const [key, cluster] of clusters) {
    let rank = 1
    for (const run of orderEquals(cluster, rankingKeys, report)) {
      for (const { scope } of run) {
        ranks.set(scope.subject, { rank, tied: run.length > 1, of: cluster.length, cluster: key })
      }
      rank += run.length
    }
  }
  return ranks
}
