import type { Citation } from "../document/citation.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { UnitId } from "./unit-id.ts"

/**
 * One step in the descent of units: on `date`, all (`full`) or a part (`partial`) of `from` went to `to`.
 *
 * `share` is the part of `from` that went, where the change states it: a decimal, a percentage or a fraction; a
 * share of 100% is `full`. An edge from a unit to itself says that it was re-established: `full` when nobody had taken over what it had.
 *
 * @category Units
 * @since 0.1.0
 */
export interface LineageEdge {
  /** The earlier unit. */
  readonly from: UnitId
  /** The later unit. */
  readonly to: UnitId
  /** The first day of the new order. */
  readonly date: PlainDate
  /** Whether all of the earlier unit went, or a part. */
  readonly extent: "full" | "partial"
  /** The part that went; undefined where the change does not state it. */
  readonly share?: string | undefined
  /** The sort of change (sáp nhập, chia, tách, giải thể). */
  readonly change: "merge" | "split" | "partial-transfer" | "dissolve" | "re-establish"
  /** The documents it rests on (nghị quyết, quyết định). */
  readonly basis: ReadonlyArray<Citation>
}

const keyOf = ({ date, from, to, change, share }: LineageEdge): string =>
  `${date} ${from} ${to} ${change} ${share ?? ""}`

/** −1, 0 or 1 by date, then by the units, sort and share: an order that does not depend on the order changes were given in. */
export const compareEdges = (left: LineageEdge, right: LineageEdge): -1 | 0 | 1 => {
  const [leftKey, rightKey] = [keyOf(left), keyOf(right)]
  return leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : 0
}
