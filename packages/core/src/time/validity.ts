import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { expectDate, givenDateIssues } from "./expect-date.ts"
import { expectSpan } from "./expect-span.ts"
import { type PlainDate, yearBounds } from "./plain-date.ts"

declare const validityBrand: unique symbol

/**
 * When something holds (hiệu lực): the days from `from` up to, **not including**, `to`. A `null` start
 * has always held; a `null` end holds until further notice. It never is empty: {@link validity} makes it.
 *
 * Half-open, so that what ends on 1 July 2025 and what starts on 1 July 2025 meet without a gap or a clash.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Validity {
  /** The first day; null where it has always held. */
  readonly from: PlainDate | null
  /** The first day it no longer holds; null until further notice. */
  readonly to: PlainDate | null
  readonly [validityBrand]: "Validity"
}

/**
 * Two dates do not make a validity; carries every issue.
 *
 * @category Time
 * @since 0.1.0
 */
export class ValidityError extends issueError("ValidityError") {}

const firstDate = `${yearBounds.first}-01-01`

/**
 * Makes a {@link Validity}. Fails with `validity.inverted` when it ends before it starts, and with
 * `validity.empty` when no day lies in it.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.validity(Time.parseDateOrThrow("2025-07-01"), null) // success: { from: "2025-07-01", to: null }
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const validity = (
  from: PlainDate | null,
  to: PlainDate | null,
): Result.Result<Validity, ValidityError> => {
  const bad = [
    ...(from === null ? [] : givenDateIssues(from, "from")),
    ...(to === null ? [] : givenDateIssues(to, "to")),
  ]
  if (bad.length > 0) return Result.fail(new ValidityError(bad))
  if (to !== null && from !== null && from > to) {
    return Result.fail(new ValidityError([makeIssue("validity.inverted", ["to"], { from, to })]))
  }
  if (to !== null && (from === to || to === firstDate)) {
    return Result.fail(new ValidityError([makeIssue("validity.empty", ["to"], { to })]))
  }
  return Result.succeed(Object.freeze({ from, to }) as Validity)
}

/**
 * {@link validity}, throwing its {@link ValidityError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const since = Time.validityOrThrow(Time.parseDateOrThrow("2025-07-01"), null)
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const validityOrThrow = (from: PlainDate | null, to: PlainDate | null): Validity =>
  orThrow(validity(from, to))

/**
 * The validity of every date.
 *
 * @category Time
 * @since 0.1.0
 */
export const always: Validity = validityOrThrow(null, null)

/**
 * True when the date lies in the validity: on or after `from`, and before `to`.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const first = Time.parseDateOrThrow("2026-01-01")
 * Time.contains(Time.validityOrThrow(first, null), first) // true: the start is in
 * Time.contains(Time.validityOrThrow(null, first), first) // false: the end is out
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const contains = (span: Validity, date: PlainDate): boolean => {
  expectSpan(span, "span")
  expectDate(date, "date")
  return (span.from === null || span.from <= date) && (span.to === null || date < span.to)
}

/** −1, 0 or 1 by start; an open start comes first. */
export const compareStarts = (left: Validity, right: Validity): -1 | 0 | 1 => {
  if (left.from === right.from) return 0
  return left.from === null || (right.from !== null && left.from < right.from) ? -1 : 1
}

/** −1, 0 or 1 by end; an open end comes last. */
export const compareEnds = (left: Validity, right: Validity): -1 | 0 | 1 => {
  if (left.to === right.to) return 0
  return right.to === null || (left.to !== null && left.to < right.to) ? -1 : 1
}

/**
 * True when two validities share at least one day.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const july = Time.parseDateOrThrow("2025-07-01")
 * Time.overlaps(Time.validityOrThrow(null, july), Time.validityOrThrow(july, null)) // false: they only meet
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const overlaps = (left: Validity, right: Validity): boolean => {
  expectSpan(left, "left")
  expectSpan(right, "right")
  return (
    (left.from === null || right.to === null || left.from < right.to) &&
    (right.from === null || left.to === null || right.from < left.to)
  )
}

/**
 * The days two validities share, or `undefined` when they share none.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const [january, july] = [Time.parseDateOrThrow("2026-01-01"), Time.parseDateOrThrow("2026-07-01")]
 * Time.intersect(Time.validityOrThrow(january, null), Time.validityOrThrow(null, july))
 * // { from: "2026-01-01", to: "2026-07-01" }
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const intersect = (left: Validity, right: Validity): Validity | undefined => {
  if (!overlaps(left, right)) return undefined
  const { from } = compareStarts(left, right) < 0 ? right : left
  const { to } = compareEnds(left, right) < 0 ? left : right
  return validityOrThrow(from, to)
}

/**
 * True when every day of `inner` lies in `outer`.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.covers(Time.always, Time.validityOrThrow(Time.parseDateOrThrow("2025-07-01"), null)) // true
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const covers = (outer: Validity, inner: Validity): boolean => {
  expectSpan(outer, "outer")
  expectSpan(inner, "inner")
  return compareStarts(outer, inner) <= 0 && compareEnds(outer, inner) >= 0
}
