import type * as z from "zod"
import type { Citation } from "../document/citation.ts"
import { issueError } from "../issue/issue-error.ts"
import type { Exact } from "../number/exact.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { CarryPolicy, carryPolicySchema } from "./carry-policy.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import type { UnitId } from "./unit-id.ts"

/**
 * What one unit brought to a figure: all of it (`share` 1) or the stated share. An `undefined` value was missing; an
 * `undefined` share was not stated, and not needed.
 *
 * @category Units
 * @since 0.1.0
 */
export interface CarriedPart {
  readonly from: UnitId
  readonly value: Exact | undefined
  readonly share: Exact | undefined
  /** What it counts for in a weighted mean. */
  readonly weight: Exact | undefined
  /** The change it came by; `kept` for what the unit had itself. */
  readonly change: LineageEdge["change"] | "kept"
  readonly basis: ReadonlyArray<Citation>
}

/**
 * The record of one unit's figure being put together on one day: from what, by which policy, with what result.
 *
 * @category Units
 * @since 0.1.0
 */
export interface CarryStep {
  readonly date: PlainDate
  readonly unit: UnitId
  readonly policy: CarryPolicy["by"]
  readonly parts: ReadonlyArray<CarriedPart>
  readonly value: Exact | undefined
}

/**
 * Figures after they were carried: `values` of every unit that exists on the later date, `undefined` where missing, and
 * the record of every step. `ended` are units whose figure went nowhere.
 *
 * @category Units
 * @since 0.1.0
 */
export interface Carried {
  readonly values: ReadonlyMap<UnitId, Exact | undefined>
  readonly steps: ReadonlyArray<CarryStep>
  readonly ended: ReadonlyArray<UnitId>
}

/**
 * What is carried: figures by unit as decimals, from one date to a later one.
 *
 * @category Units
 * @since 0.1.0
 */
export interface CarryOptions {
  readonly figures: Readonly<Record<string, string>>
  readonly from: PlainDate
  readonly to: PlainDate
  readonly policy: z.input<typeof carryPolicySchema>
}

/**
 * Figures cannot be carried as asked; carries every issue.
 *
 * @category Units
 * @since 0.1.0
 */
export class CarryError extends issueError("CarryError") {}
