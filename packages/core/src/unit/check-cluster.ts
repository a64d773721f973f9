import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { printValidity } from "../time/format-validity.ts"
import { makeTimeline } from "../time/timeline.ts"
import { gapsOf } from "../time/timeline-gaps.ts"
import {
  compareEnds,
  compareStarts,
  covers,
  intersect,
  type Validity,
  validityOrThrow,
} from "../time/validity.ts"
import type { Cluster } from "./cluster.ts"
import type { Organization } from "./organization.ts"

type Path = ReadonlyArray<string | number>
type Report = (issue: Issue) => void

/** The stretches of time that validities cover together, in order, those that meet joined. */
const joined = (spans: ReadonlyArray<Validity>): ReadonlyArray<Validity> => {
  const result: Array<Validity> = []
  for (const next of [...spans].sort(compareStarts)) {
    const last = result.at(-1)
    const meets = last !== undefined && (last.to === null || next.from === null || next.from <= last.to)
    if (!meets) result.push(next)
    else if (compareEnds(last, next) < 0) result[result.length - 1] = validityOrThrow(last.from, next.to)
  }
  return result
}

const checkMembers = ({ units }: Organization, { members }: Cluster, path: Path, report: Report): void => {
  members.forEach(({ unit, validity }, index) => {
    const periods = units.get(unit)?.periods
    const place = [...path, "members", index]
    if (periods === undefined) report(makeIssue("cluster.unit-unknown", [...place, "unit"], { unit }))
    else if (!periods.some((period) => covers(period, validity))) {
      const life = periods.map(printValidity).join("; ")
      const facts = { unit, span: printValidity(validity), life }
      report(makeIssue("cluster.member-absent", [...place, "validity"], facts))
    }
  })
}

const checkHeads = (cluster: Cluster, path: Path, report: Report): void => {
  const { id, members, heads } = cluster
  const spansOf = Map.groupBy(members, ({ unit }) => unit)
  heads.forEach(({ unit, validity }, index) => {
    const spans = joined((spansOf.get(unit) ?? []).map((member) => member.validity))
    if (spans.some((span) => covers(span, validity))) return
    const facts = { cluster: id, unit, span: printValidity(validity) }
    report(makeIssue("cluster.head-not-member", [...path, "heads", index], facts))
  })
  const turns = makeTimeline(heads.map(({ unit, validity }) => ({ validity, value: unit })))
  if (Result.isFailure(turns)) {
    for (const issue of turns.failure.issues) report({ ...issue, path: [...path, "heads", ...issue.path] })
    return
  }
  for (const span of joined(members.map(({ validity }) => validity))) {
    for (const gap of gapsOf(turns.success, span)) {
      const facts = { cluster: id, span: printValidity(gap) }
      report(makeIssue("cluster.no-head", [...path, "heads"], facts, { severity: "warning" }))
    }
  }
}

/** Checks a cluster by itself: its members exist, its head is one of them, there is one head at a time. */
export const checkCluster = (
  organization: Organization,
  cluster: Cluster,
  path: Path,
  report: Report,
): void => {
  checkMembers(organization, cluster, path, report)
  checkHeads(cluster, path, report)
}

/** Checks that no unit is in two clusters of one scheme, or twice in one, on the same day. */
export const checkMemberships = (clusters: ReadonlyArray<Cluster>, report: Report): void => {
  const all = clusters.flatMap(({ id, scheme, members }, at) =>
    members.map((member, index) => ({ ...member, cluster: id, scheme, path: [at, "members", index] })),
  )
  for (const held of Map.groupBy(all, ({ scheme, unit }) => `${scheme} ${unit}`).values()) {
    held.sort((left, right) => compareStarts(left.validity, right.validity))
    held.reduce((longest, next) => {
      const shared = intersect(longest.validity, next.validity)
      if (shared !== undefined) {
        const { unit, cluster, scheme } = next
        const facts = { unit, cluster, other: longest.cluster, scheme, span: printValidity(shared) }
        report(makeIssue("cluster.member-twice", next.path, facts))
      }
      return compareEnds(longest.validity, next.validity) < 0 ? next : longest
    })
  }
}
