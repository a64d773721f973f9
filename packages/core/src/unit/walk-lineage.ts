import { compareExact, one, zero } from "../number/exact.ts"
import { expectDate } from "../time/expect-date.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { existsOn } from "./existence.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import type { Organization } from "./organization.ts"
import { readShare } from "./share.ts"
import type { UnitId } from "./unit-id.ts"

/**
 * A unit that another became, or came from. `full`: it holds all of the other (or the other all of it) along an
 * unbroken line of whole transfers, where shares that make 100% in one unit on one day are a whole one; `partial`: a
 * part, or an unknown amount.
 *
 * @category Units
 * @since 0.1.0
 */
export interface Relative {
  /** The other unit. */
  readonly unit: UnitId
  /** Whether all of it is meant, or a part. */
  readonly extent: "full" | "partial"
}

/**
 * The descent of a unit in one direction of time.
 *
 * @category Units
 * @since 0.1.0
 */
export interface Lineage {
  /** The unit walked away from. */
  readonly unit: UnitId
  /** The steps, in the order they are met walking away from the unit. */
  readonly edges: ReadonlyArray<LineageEdge>
  /** What it was on a date: the related units that existed then, in order of id. */
  readonly on: (date: PlainDate) => ReadonlyArray<Relative>
}

type Extents = Map<UnitId, Relative["extent"]>

interface Direction {
  readonly near: "from" | "to"
  readonly far: "from" | "to"
  readonly at: PlainDate | undefined
}

interface EdgeIndex {
  /** The place of each edge in the order of time. */
  readonly order: ReadonlyMap<LineageEdge, number>
  readonly from: ReadonlyMap<UnitId, ReadonlyArray<LineageEdge>>
  readonly to: ReadonlyMap<UnitId, ReadonlyArray<LineageEdge>>
}

const indexes = new WeakMap<ReadonlyArray<LineageEdge>, EdgeIndex>()

/** The edges by unit, worked out once for an organization: asking after every unit of a country stays linear. */
const indexOf = (edges: ReadonlyArray<LineageEdge>): EdgeIndex => {
  const known = indexes.get(edges)
  if (known !== undefined) return known
  const index = {
    order: new Map(edges.map((edge, place) => [edge, place])),
    from: Map.groupBy(edges, ({ from }) => from),
    to: Map.groupBy(edges, ({ to }) => to),
  }
  indexes.set(edges, index)
  return index
}

/** The edges that touch a unit the walk may reach, in the order it meets them. */
const edgesAround = (
  { edges }: Organization,
  unit: UnitId,
  { near, far, at }: Direction,
): ReadonlyArray<LineageEdge> => {
  const index = indexOf(edges)
  const reached = new Set([unit])
  const around = new Set<LineageEdge>()
  const forward = near === "from"
  // A set is walked in the order of insertion, and what is added on the way is walked too.
  for (const one of reached) {
    for (const edge of index[near].get(one) ?? []) {
      if (at !== undefined && edge.date > at !== forward) continue
      around.add(edge)
      reached.add(edge[far])
    }
    for (const edge of index[far].get(one) ?? []) {
      if (at === undefined || edge.date > at === forward) around.add(edge)
    }
  }
  const sign = forward ? 1 : -1
  return [...around].sort((left, right) => sign * (index.order.get(left)! - index.order.get(right)!))
}

/** What tells the edges of one day apart by where they come from and go to. */
const pairOf = ({ from, to }: LineageEdge): string => `${from} ${to}`

/** The pairs of one day of which the second got all of the first, in one edge or in parts that make one. */
const wholePairs = (edges: ReadonlyArray<LineageEdge>): ReadonlySet<string> => {
  const whole = new Set<string>()
  for (const [pair, between] of Map.groupBy(edges, pairOf)) {
    const shares = between.flatMap(({ share }) => (share === undefined ? [] : [readShare(share) ?? zero]))
    const sum = shares.reduce((total, share) => total.add(share), zero)
    const isWhole = between.some(({ extent }) => extent === "full") || compareExact(sum, one) === 0
    if (isWhole) whole.add(pair)
  }
  return whole
}

/** Takes all steps of one date at once, so that nothing travels two of them on one day. */
const step = (
  extents: Extents,
  edges: ReadonlyArray<LineageEdge>,
  { near, far }: Direction,
): ReadonlyArray<LineageEdge> => {
  const taken = edges.filter((edge) => extents.has(edge[near]))
  const whole = wholePairs(taken)
  const reached = taken.map((edge) => {
    const isWhole = extents.get(edge[near]) === "full" && whole.has(pairOf(edge))
    return [edge[far], isWhole ? "full" : "partial"] as const
  })
  // A unit that gives away no longer holds all that it did; neither does one that came back with a part.
  for (const { from, to, extent } of edges) {
    if ((from !== to || extent === "partial") && extents.has(from)) extents.set(from, "partial")
  }
  for (const [unit, extent] of reached) if (extents.get(unit) !== "full") extents.set(unit, extent)
  return taken
}

/** Walks away from a unit in one direction of time, day by day. */
export const walkLineage = (organization: Organization, unit: UnitId, direction: Direction): Lineage => {
  const days = [...Map.groupBy(edgesAround(organization, unit, direction), ({ date }) => date)]
  const forward = direction.near === "from"
  const start = (): Extents => new Map([[unit, "full"]])
  const on = (date: PlainDate): ReadonlyArray<Relative> => {
    expectDate(date, "date")
    const extents = start()
    for (const [day, edges] of days) {
      if (forward ? day > date : day <= date) break
      step(extents, edges, direction)
    }
    return [...extents]
      .filter(([id]) => existsOn(organization.units.get(id), date))
      .map(([id, extent]) => ({ unit: id, extent }))
      .sort((left, right) => (left.unit < right.unit ? -1 : 1))
  }
  const extents = start()
  const edges = days.flatMap(([, ofDay]) => step(extents, ofDay, direction))
  return Object.freeze({ unit, edges, on })
}
