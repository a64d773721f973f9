import * as Result from "effect/Result"
import * as z from "zod"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { whyAbsent } from "./existence.ts"
import type { Organization } from "./organization.ts"
import { organizationIssues, readOptions } from "./read-argument.ts"
import type { UnitId } from "./unit-id.ts"
import { type Lineage, walkLineage } from "./walk-lineage.ts"

/**
 * A lineage was asked of a unit that does not exist; carries every issue.
 *
 * @category Units
 * @since 0.1.0
 */
export class LineageError extends issueError("LineageError") {}

/**
 * As of which day a lineage is asked: the unit as it was on `at`. A unit's whole life when left out.
 *
 * @category Units
 * @since 0.1.0
 */
export interface LineageOptions {
  /** The day on which the unit is meant; its whole life if left out. */
  readonly at?: PlainDate | undefined
}

const optionsSchema: z.ZodType<LineageOptions, unknown> = z.strictObject({ at: plainDateSchema.optional() })

interface Asked {
  readonly unit: UnitId
  readonly at: PlainDate | undefined
}

/** Checks what was asked: an organization, a unit of it, and a day on which it exists. */
const readAsked = (
  organization: Organization,
  id: string,
  options: LineageOptions,
): Result.Result<Asked, LineageError> => {
  const read = readOptions(optionsSchema, options)
  const issues = [...organizationIssues(organization), ...("issues" in read ? read.issues : [])]
  if (typeof id !== "string") issues.push(wrongArgument("id", "string", id))
  if (issues.length > 0 || "issues" in read) return Result.fail(new LineageError(issues))
  const unit = id as UnitId
  const { units } = organization
  const { at } = read.value
  const known = units.get(unit)
  const date = at ?? known?.validity.from ?? ("1900-01-01" as PlainDate)
  const absent = whyAbsent(units, unit, date, [known === undefined ? "id" : "at"])
  return absent === undefined ? Result.succeed({ unit, at }) : Result.fail(new LineageError([absent]))
}

/**
 * What became of a unit as it was on `at` (from its first day on, when left out): every merger, split, transfer and
 * handover after that date, across any number of them. A unit re-established later is its own successor too. What comes to a unit on a day leaves it by changes of a later
 * day only, so the walk always ends. Fails with `unit.unknown` at `id`, `unit.not-yet` or `unit.ended` at
 * `at`.
 *
 * @param id - the unit's id.
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
  options: LineageOptions = {},
): Result.Result<Lineage, LineageError> =>
  Result.map(readAsked(organization, id, options), ({ unit, at }) =>
    walkLineage(organization, unit, { near: "from", far: "to", at }),
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
export const successorsOfOrThrow = (
  organization: Organization,
  id: string,
  options: LineageOptions = {},
): Lineage => orThrow(successorsOf(organization, id, options))

/**
 * Where a unit as it was on `at` (to its last day, when left out) comes from: the mirror of {@link successorsOf}, and
 * fails as it does. `extent` is how much of the *earlier* unit's whole is known to be in it.
 *
 * @param id - the unit's id.
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
  options: LineageOptions = {},
): Result.Result<Lineage, LineageError> =>
  Result.map(readAsked(organization, id, options), ({ unit, at }) =>
    walkLineage(organization, unit, { near: "to", far: "from", at }),
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
export const predecessorsOfOrThrow = (
  organization: Organization,
  id: string,
  options: LineageOptions = {},
): Lineage => orThrow(predecessorsOf(organization, id, options))
