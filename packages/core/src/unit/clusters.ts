import * as Result from "effect/Result"
import * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { makeIssueList } from "../issue/issue-list.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { freezeDeep } from "../source/freeze-deep.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { expectDate } from "../time/expect-date.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { contains } from "../time/validity.ts"
import { checkCluster, checkMemberships } from "./check-cluster.ts"
import { type Cluster, type ClusterInput, clusterSchema } from "./cluster.ts"
import type { Organization } from "./organization.ts"
import { organizationIssues } from "./read-argument.ts"
import type { UnitId } from "./unit-id.ts"

const clustersSchema = z.array(clusterSchema).max(10_000)

/**
 * Clusters contradict each other or the organization; carries every issue.
 *
 * @category Units
 * @since 0.1.0
 */
export class ClusterError extends issueError("ClusterError") {}

/**
 * The clusters of an organization, checked. A date the calendar does not have throws a `DateError`.
 *
 * @category Units
 * @since 0.1.0
 */
export interface Clusters {
  /** All of them, by id. */
  readonly clusters: ReadonlyMap<string, Cluster>
  /** Times at which a cluster had members and no head. */
  readonly warnings: ReadonlyArray<Issue>
  /** The members of a cluster on a date, in the order declared. */
  readonly members: (cluster: string, date: PlainDate) => ReadonlyArray<UnitId>
  /** The unit that heads a cluster on a day (cụm trưởng). */
  readonly head: (cluster: string, date: PlainDate) => UnitId | undefined
  /** The cluster of a scheme that a unit was in on a date. */
  readonly clusterOf: (scheme: string, unit: string, date: PlainDate) => Cluster | undefined
}

const presentOn = (dated: Cluster["members"], date: PlainDate): ReadonlyArray<UnitId> => {
  expectDate(date, "date")
  return dated.flatMap(({ unit, validity }) => (contains(validity, date) ? [unit] : []))
}

/**
 * Checks clusters against each other and the organization. Fails with every issue, at its path: `cluster.twice`,
 * `cluster.unit-unknown`, `cluster.member-absent` for a membership beyond the unit's life, `cluster.member-twice` for
 * a unit in two clusters of one scheme, `cluster.head-not-member`, `timeline.overlap` for two heads at once. Times
 * without a head are warnings.
 *
 * @example
 * ```ts
 * import { Time, Units } from "@danvan/core"
 *
 * const organization = Units.organizationFromOrThrow([
 *   { change: "establish", date: "2020-01-01", unit: "xa-a", name: "Xã Mẫu A", kind: "xa" },
 * ])
 * const since2026 = { from: "2026-01-01" }
 * const clusters = Units.makeClustersOrThrow(organization, [
 *   {
 *     id: "cum-1",
 *     name: "Cụm thi đua số 1",
 *     scheme: "cum-xa",
 *     members: [{ unit: "xa-a", validity: since2026 }],
 *     heads: [{ unit: "xa-a", validity: since2026 }],
 *   },
 * ])
 * clusters.head("cum-1", Time.parseDateOrThrow("2026-06-01")) // "xa-a"
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const makeClusters = (
  organization: Organization,
  input: ReadonlyArray<ClusterInput>,
): Result.Result<Clusters, ClusterError> => {
  const wrong = organizationIssues(organization)
  if (!Array.isArray(input)) {
    return Result.fail(new ClusterError([...wrong, wrongArgument("clusters", "array", input)]))
  }
  const read = parseWith(clustersSchema, input)
  if ("issues" in read) return Result.fail(new ClusterError([...wrong, ...read.issues]))
  if (wrong.length > 0) return Result.fail(new ClusterError(wrong))
  const [errors, warnings] = [makeIssueList(), makeIssueList()]
  const report = (issue: Issue): void => (issue.severity === "error" ? errors : warnings).add(issue)
  const clusters = new Map<string, Cluster>()
  read.value.forEach((cluster, index) => {
    const { id } = cluster
    if (clusters.has(id)) report(makeIssue("cluster.twice", [index, "id"], { cluster: id }))
    clusters.set(id, cluster)
    checkCluster(organization, cluster, [index], report)
  })
  checkMemberships(read.value, report)
  if (errors.all().length > 0) return Result.fail(new ClusterError(errors.all()))
  const members = (cluster: string, date: PlainDate): ReadonlyArray<UnitId> =>
    presentOn(clusters.get(cluster)?.members ?? [], date)
  freezeDeep(clusters, "Clusters are read-only: makeClusters makes new ones.")
  return Result.succeed(
    Object.freeze({
      clusters,
      warnings: warnings.all(),
      members,
      head: (cluster: string, date: PlainDate) => presentOn(clusters.get(cluster)?.heads ?? [], date)[0],
      clusterOf: (scheme: string, unit: string, date: PlainDate) => {
        expectDate(date, "date")
        return [...clusters.values()].find(
          (cluster) => cluster.scheme === scheme && members(cluster.id, date).includes(unit as UnitId),
        )
      },
    }),
  )
}

/**
 * {@link makeClusters}, throwing its {@link ClusterError}.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * Units.makeClustersOrThrow(Units.emptyOrganization(), []).clusters.size // 0
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const makeClustersOrThrow = (
  organization: Organization,
  input: ReadonlyArray<ClusterInput>,
): Clusters => orThrow(makeClusters(organization, input))
