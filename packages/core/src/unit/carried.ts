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
  /** The unit that had it before. */
  readonly from: UnitId
  /** Its figure; undefined where it was missing. */
  readonly value: Exact | undefined
  /** The part of it that came over; undefined where it was not stated, and not needed. */
  readonly share: Exact | undefined
  /** What it counts for in a weighted mean. */
  readonly weight: Exact | undefined
  /** The change it came by; `kept` for what the unit had itself. */
  readonly change: LineageEdge["change"] | "kept"
  /** The documents of the change. */
  readonly basis: ReadonlyArray<Citation>
}

/**
 * The record of one unit's figure being put together on one day: from what, by which policy, with what result.
 *
 * @category Units
 * @since 0.1.0
 */
export interface CarryStep {
  /** The day of the change. */
  readonly date: PlainDate
  /** The unit whose figure was put together. */
  readonly unit: UnitId
  /** By which rule. */
  readonly policy: CarryPolicy["by"]
  /** What went into it. */
  readonly parts: ReadonlyArray<CarriedPart>
  /** What it came to; undefined where a part was missing, or it is left to people. */
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
  /** By unit; undefined where missing. */
  readonly values: ReadonlyMap<UnitId, Exact | undefined>
  /** In order of time. */
  readonly steps: ReadonlyArray<CarryStep>
  /** Units whose figure went nowhere. */
  readonly ended: ReadonlyArray<UnitId>
}

/**
 * What is carried: figures by unit as decimals, from one date to a later one.
 *
 * @category Units
 * @since 0.1.0
 */
export interface CarryOptions {
  /** The figure of each unit on the earlier date, as a decimal. */
  readonly figures: Readonly<Record<string, string>>
  /** The earlier date. */
  readonly from: PlainDate
  /** The later date. */
  readonly to: PlainDate
  /** How figures that meet become one. */
  readonly policy: z.input<typeof carryPolicySchema>
}

/**
 * Figures cannot be carried as asked; carries every issue.
 *
 * @category Units
 * @since 0.1.0
 */
export class CarryError extends issueError("CarryError") {}
