import * as Result from "effect/Result"
import { issueError, orThrow } from "../issue/issue-error.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { contains } from "../time/validity.ts"
import { whyAbsent } from "./existence.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import type { Organization } from "./organization.ts"
import type { UnitId } from "./unit-id.ts"

/**
 * A unit that another became, or came from. `full`: it holds all of the other (or the other all of it) along an
 * unbroken line of whole transfers; `partial`: a part, or an unknown amount.
 *
 * @category Units
 * @since 0.1.0
 */
export interface Relative {
  readonly unit: UnitId
  readonly extent: "full" | "partial"
}

/**
 * The descent of a unit in one direction of time.
 *
 * @category Units
 * @since 0.1.0
 */
export interface Lineage {
  readonly unit: UnitId
  /** The steps, in the order they are met walking away from the unit. */
  readonly edges: ReadonlyArray<LineageEdge>
  /** What it was on a date: the related units that existed then, in order of id. */
  readonly on: (date: PlainDate) => ReadonlyArray<Relative>
}

/**
 * A lineage was asked of a unit that does not exist; carries every issue.
 *
 * @category Units
 * @since 0.1.0
 */
export class LineageError extends issueError("LineageError") {}

type Extents = Map<UnitId, Relative["extent"]>

interface Direction {
  /** Edges in the order they are met. */
  readonly edges: ReadonlyArray<LineageEdge>
  readonly near: "from" | "to"
  readonly far: "from" | "to"
}

/** Takes all steps of one date at once, so that nothing travels two of them on one day. */
const step = (
  extents: Extents,
  edges: ReadonlyArray<LineageEdge>,
  { near, far }: Direction,
): ReadonlyArray<LineageEdge> => {
  const taken = edges.filter((edge) => extents.has(edge[near]))
  const reached = taken.map((edge) => {
    const whole = extents.get(edge[near]) === "full" && edge.extent === "full"
    return [edge[far], whole ? "full" : "partial"] as const
  })
  // A unit that gives a part away no longer holds all that it did.
  for (const { from, extent } of edges) {
    if (extent === "partial" && extents.has(from)) extents.set(from, "partial")
  }
  for (const [unit, extent] of reached) if (extents.get(unit) !== "full") extents.set(unit, extent)
  return taken
}

const walk = (organization: Organization, unit: UnitId, direction: Direction): Lineage => {
  const days = [...Map.groupBy(direction.edges, ({ date }) => date)]
  const forward = direction.near === "from"
  const start = (): Extents => new Map([[unit, "full"]])
  const on = (date: PlainDate): ReadonlyArray<Relative> => {
    const extents = start()
    for (const [day, edges] of days) {
      if (forward ? day > date : day <= date) break
      step(extents, edges, direction)
    }
    return [...extents]
      .filter(([id]) => contains(organization.units.get(id)!.validity, date))
      .map(([id, extent]) => ({ unit: id, extent }))
      .sort((left, right) => (left.unit < right.unit ? -1 : 1))
  }
  const extents = start()
  const edges = days.flatMap(([, ofDay]) => step(extents, ofDay, direction))
  return Object.freeze({ unit, edges, on })
}

const find = (
  { units }: Organization,
  id: string,
  date: PlainDate | undefined,
): Result.Result<UnitId, LineageError> => {
  const unit = id as UnitId
  const first = units.get(unit)?.validity.from ?? ("1900-01-01" as PlainDate)
  const absent = whyAbsent(units, unit, date ?? first, [])
  return absent === undefined ? Result.succeed(unit) : Result.fail(new LineageError([absent]))
}

/**
 * What became of a unit as it was on `at` (from its first day on, when left out): every merger, split, transfer and
 * handover after that date, across any number of them. What comes to a unit on a day leaves it by changes of a later
 * day only, so the walk always ends. Fails with `unit.unknown`, `unit.not-yet` or `unit.ended`.
 *
 * @example
 * ```ts
 * import { Time, Units } from "@danvan/core"
 *
 * const unit = (id: string, date: string) =>
 *   ({ change: "establish", date, unit: id, name: id, kind: "xa" }) as const
 * const organization = Units.organizationFromOrThrow([
 *   unit("xa-a", "2020-01-01"),
 *   unit("xa-b", "2020-01-01"),
 *   unit("xa-c", "2025-07-01"),
 *   { change: "merge", date: "2025-07-01", units: ["xa-a", "xa-b"], into: "xa-c" },
 * ])
 * const lineage = Units.successorsOfOrThrow(organization, "xa-a")
 * lineage.on(Time.parseDateOrThrow("2026-01-01")) // [{ unit: "xa-c", extent: "full" }]
 * ```
 *
 * @see {@link predecessorsOf}
 * @category Units
 * @since 0.1.0
 */
export const successorsOf = (
  organization: Organization,
  id: string,
  at?: PlainDate,
): Result.Result<Lineage, LineageError> =>
  Result.map(find(organization, id, at), (unit) =>
    walk(organization, unit, {
      edges: organization.edges.filter(({ date }) => at === undefined || date > at),
      near: "from",
      far: "to",
    }),
  )

/**
 * {@link successorsOf}, throwing its {@link LineageError}.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * const organization = Units.organizationFromOrThrow([
 *   { change: "establish", date: "2020-01-01", unit: "xa-a", name: "Xã Mẫu A", kind: "xa" },
 * ])
 * Units.successorsOfOrThrow(organization, "xa-a").edges // []
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const successorsOfOrThrow = (organization: Organization, id: string, at?: PlainDate): Lineage =>
  orThrow(successorsOf(organization, id, at))

/**
 * Where a unit as it was on `at` (to its last day, when left out) comes from: the mirror of {@link successorsOf}, and
 * fails as it does. `extent` is how much of the *earlier* unit's whole is known to be in it.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * const organization = Units.organizationFromOrThrow([
 *   { change: "establish", date: "2020-01-01", unit: "xa-a", name: "Xã Mẫu A", kind: "xa" },
 * ])
 * Units.predecessorsOf(organization, "xa-b") // failure: unit.unknown
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const predecessorsOf = (
  organization: Organization,
  id: string,
  at?: PlainDate,
): Result.Result<Lineage, LineageError> =>
  Result.map(find(organization, id, at), (unit) =>
    walk(organization, unit, {
      edges: organization.edges.filter(({ date }) => at === undefined || date <= at).toReversed(),
      near: "to",
      far: "from",
    }),
  )

/**
 * {@link predecessorsOf}, throwing its {@link LineageError}.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * const organization = Units.organizationFromOrThrow([
 *   { change: "establish", date: "2020-01-01", unit: "xa-a", name: "Xã Mẫu A", kind: "xa" },
 * ])
 * Units.predecessorsOfOrThrow(organization, "xa-a").edges // []
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const predecessorsOfOrThrow = (organization: Organization, id: string, at?: PlainDate): Lineage =>
  orThrow(predecessorsOf(organization, id, at))
