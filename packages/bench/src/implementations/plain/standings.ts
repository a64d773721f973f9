import { type Board, noClass, noTotal, verdicts } from "../../workload/board.ts"
import { quotaShare } from "../../workload/rules.ts"

/** A subject that has been scored, as plain code holds it. */
export interface Standing {
  readonly cluster: string
  readonly complaints: number
  /** `undefined` where facts are missing. */
  readonly total: number | undefined
  /** The place of the class, best first. */
  readonly class: number | undefined
  rank: number
  quota: number
}

/** Equals who did not all fit are the authority's to decide about, and nobody below them slips in. */
const verdictFor = (equals: number, room: number): number => {
  if (room === 0) return verdicts.cut
  return equals <= room ? verdicts.kept : verdicts.contested
}

const isEqual = (left: Standing, right: Standing): boolean =>
  left.total === right.total && left.complaints === right.complaints

const rankOne = (members: ReadonlyArray<Standing>): void => {
  const ranked = members.filter(({ total }) => total !== undefined)
  ranked.sort((a, b) => (b.total as number) - (a.total as number) || a.complaints - b.complaints)
  let room = Math.floor(members.length / quotaShare)
  for (let from = 0; from < ranked.length; ) {
    const first = ranked[from] as Standing
    let to = from + 1
    while (to < ranked.length && isEqual(first, ranked[to] as Standing)) to += 1
    const run = ranked.slice(from, to)
    const best = run.filter((one) => one.class === 0)
    const verdict = verdictFor(best.length, room)
    for (const one of run) one.rank = from + 1
    for (const one of best) one.quota = verdict
    if (best.length > 0) room = verdict === verdicts.kept ? room - best.length : 0
    from = to
  }
}

/** Ranks in clusters and applies the quota, as plain code does: group, sort with a comparator, walk. */
export const rankAndLimit = (standings: ReadonlyArray<Standing>): void => {
  const clusters = new Map<string, Standing[]>()
  for (const one of standings) {
    const cluster = clusters.get(one.cluster)
    if (cluster === undefined) clusters.set(one.cluster, [one])
    else cluster.push(one)
  }
  for (const members of clusters.values()) rankOne(members)
}

/** The standings as a board; `scale` makes hundredths of the totals. */
export const boardOfStandings = (standings: ReadonlyArray<Standing>, scale: number): Board => ({
  totals: standings.map(({ total }) => (total === undefined ? noTotal : total * scale)),
  classes: standings.map((one) => one.class ?? noClass),
  ranks: standings.map(({ rank }) => rank),
  quota: standings.map(({ quota }) => quota),
})
