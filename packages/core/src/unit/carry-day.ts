import { type Issue, makeIssue } from "../issue/issue.ts"
import { compareExact, type Exact, isOversized, one } from "../number/exact.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { CarriedPart, CarryStep } from "./carried.ts"
import type { CarryPolicy } from "./carry-policy.ts"
import { combineParts, keptShare, shareOf, sumOfKnown } from "./combine-parts.ts"
import { endsOn, existedBefore } from "./existence.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import type { Organization } from "./organization.ts"
import { showShare } from "./share.ts"
import type { UnitId } from "./unit-id.ts"

/** What a unit holds: its figure and what it counts for; a unit with no figure in all its descent holds nothing. */
export interface Holding {
  readonly value: Exact | undefined
  readonly weight: Exact | undefined
}

/** One carrying of figures on its way from day to day. */
export interface CarryRun {
  readonly organization: Organization
  readonly policy: CarryPolicy
  readonly held: Map<UnitId, Holding>
  readonly report: (issue: Issue) => void
  /** The day on which each unit changes for the last time. */
  readonly lastDays: ReadonlyMap<UnitId, PlainDate>
}

/**
 * The edges figures go along, after `from` and up to `to`. A handover of work without a share says nothing of figures,
 * and a unit that comes back brings its own only if nobody had taken them over.
 */
export const edgesThatCarry = (
  { edges }: Organization,
  from: PlainDate,
  to: PlainDate,
): ReadonlyArray<LineageEdge> =>
  edges.filter(
    (edge) =>
      edge.date > from &&
      edge.date <= to &&
      (edge.change !== "dissolve" || edge.share !== undefined) &&
      (edge.from !== edge.to || edge.extent === "full"),
  )

/** The last day on which each unit gives or receives. */
export const lastDaysOf = (edges: ReadonlyArray<LineageEdge>): ReadonlyMap<UnitId, PlainDate> => {
  const days = new Map<UnitId, PlainDate>()
  for (const { from, to, date } of edges) days.set(from, date).set(to, date)
  return days
}

const weighed = (part: Omit<CarriedPart, "weight">, holding: Holding | undefined): CarriedPart => ({
  ...part,
  weight:
    holding?.weight === undefined || part.share === undefined ? undefined : holding.weight.mul(part.share),
})

/** What makes up a unit on a day: what it kept, if it was there before, and what came. */
const partsOf = (
  { organization, held }: CarryRun,
  unit: UnitId,
  date: PlainDate,
  leaving: ReadonlyArray<LineageEdge>,
  arriving: ReadonlyArray<LineageEdge>,
): ReadonlyArray<CarriedPart> => {
  const came = arriving.map((edge) => {
    const { from, change, basis } = edge
    const holding = held.get(from)
    return weighed({ from, value: holding?.value, share: shareOf(edge), change, basis }, holding)
  })
  if (!existedBefore(organization.units.get(unit), date)) return came
  const own = held.get(unit)
  const kept = {
    from: unit,
    value: own?.value,
    share: keptShare(leaving),
    change: "kept" as const,
    basis: [],
  }
  return [weighed(kept, own), ...came]
}

/** Reports what a policy needs to know of the parts that hold a figure and is not told. */
const checkParts = (
  { policy, report }: CarryRun,
  unit: UnitId,
  date: PlainDate,
  parts: ReadonlyArray<CarriedPart>,
) => {
  if (policy.by === "highest" || policy.by === "by-hand") return
  for (const { from, value, share, weight } of parts) {
    if (value === undefined) continue
    if (share === undefined) {
      report(makeIssue("carry.share-missing", ["policy"], { from, to: unit, date, policy: policy.by }))
    } else if (policy.by === "weighted" && weight === undefined && parts.length > 1) {
      report(makeIssue("carry.weight-missing", ["policy", "weights", from], { unit: from }))
    }
  }
}

/** Says when a unit that ends passes on less than all it had: a sum over it would not be conserved. */
const checkRemainder = (
  { organization, policy, held, report }: CarryRun,
  date: PlainDate,
  unit: UnitId,
  leaving: ReadonlyArray<LineageEdge>,
): void => {
  if (policy.by !== "sum" || held.get(unit)?.value === undefined) return
  if (!endsOn(organization.units.get(unit), date)) return
  const sum = sumOfKnown(leaving.map(shareOf))
  if (sum === undefined || compareExact(sum, one) === 0) return
  report(makeIssue("carry.remainder-lost", ["figures", unit], { unit, date, sum: showShare(sum) }))
}

/** Puts together the figures of the units that changed on a day, from what was held the day before. */
export const carryDay = (
  run: CarryRun,
  date: PlainDate,
  edges: ReadonlyArray<LineageEdge>,
): ReadonlyArray<CarryStep> => {
  const { organization, policy, held, report, lastDays } = run
  const leaving = Map.groupBy(edges, ({ from }) => from)
  const arriving = Map.groupBy(edges, ({ to }) => to)
  // A best score stays what it was when a part of the unit leaves.
  const changed = new Set([...(policy.by === "highest" ? [] : leaving.keys()), ...arriving.keys()])
  const goOn = [...changed].filter((unit) => !endsOn(organization.units.get(unit), date))
  for (const [unit, left] of leaving) checkRemainder(run, date, unit, left)
  const steps = goOn.map((unit): CarryStep => {
    const parts = partsOf(run, unit, date, leaving.get(unit) ?? [], arriving.get(unit) ?? [])
    checkParts(run, unit, date, parts)
    // People decide for a unit as it is at the end, not for what it was on the way.
    const isOpen = policy.by === "by-hand" && lastDays.get(unit) !== date
    return {
      date,
      unit,
      policy: policy.by,
      parts,
      value: isOpen ? undefined : combineParts(policy, unit, parts),
    }
  })
  for (const unit of leaving.keys()) if (endsOn(organization.units.get(unit), date)) held.delete(unit)
  for (const { unit, value, parts } of steps) {
    const holding = { value, weight: sumOfKnown(parts.map(({ weight }) => weight)) }
    const oversized = [value, holding.weight].some((number) => number !== undefined && isOversized(number))
    if (oversized) report(makeIssue("carry.too-precise", ["figures", unit], { unit, date }))
    held.set(unit, oversized ? { value: undefined, weight: undefined } : holding)
  }
  return steps
}
