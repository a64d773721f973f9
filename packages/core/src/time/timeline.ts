import * as Result from "effect/Result"
import { expectArgument } from "../issue/argument-error.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { expectDate } from "./expect-date.ts"
import { isSpan } from "./expect-span.ts"
import { printValidity } from "./format-validity.ts"
import type { PlainDate } from "./plain-date.ts"
import { compareStarts, contains, intersect, type Validity } from "./validity.ts"

declare const timelineBrand: unique symbol

/**
 * A value and when it holds.
 *
 * @category Time
 * @since 0.1.0
 */
export interface TimelineEntry<A> {
  /** The days it holds. */
  readonly validity: Validity
  /** What holds then. */
  readonly value: A
}

/**
 * A value that changes over time: a name, a parent unit, a maximum. Entries are in order of time and
 * never overlap, so each date has one value or none. {@link makeTimeline} makes it.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Timeline<A> {
  /** In order of time, never overlapping; there may be gaps. */
  readonly entries: ReadonlyArray<TimelineEntry<A>>
  readonly [timelineBrand]: "Timeline"
}

/**
 * Dated values clash; carries every issue.
 *
 * @category Time
 * @since 0.1.0
 */
export class TimelineError extends issueError("TimelineError") {}

/** What is wrong with entries as a whole, for callers whom the types did not stop. */
const entriesIssues = (entries: unknown): ReadonlyArray<Issue> =>
  Array.isArray(entries)
    ? entries.flatMap((entry: { readonly validity?: unknown } | null | undefined, index) =>
        isSpan(entry?.validity)
          ? []
          : [{ ...wrongArgument("validity", "Validity", entry?.validity), path: [index, "validity"] }],
      )
    : [wrongArgument("entries", "array", entries)]

/** Refuses what is no timeline. */
export const expectTimeline = (timeline: unknown): void => {
  const { entries } = (timeline ?? {}) as { readonly entries?: unknown }
  expectArgument(Array.isArray(entries), "timeline", "Timeline", timeline)
}

/** Pairs of a hostile input grow with its square, so the report stops here and says so. */
const maxOverlaps = 1000

interface Placed {
  readonly index: number
  readonly validity: Validity
}

const overlapIssue = (one: Placed, other: Placed, shared: Validity): Issue => {
  const [earlier, later] = one.index < other.index ? [one, other] : [other, one]
  return makeIssue("timeline.overlap", [later.index, "validity"], {
    entry: earlier.index + 1,
    other: later.index + 1,
    span: printValidity(shared),
  })
}

/** Walks the entries by start, keeping those still running: each that runs on into the next one clashes. */
const findOverlaps = (ordered: ReadonlyArray<Placed>): ReadonlyArray<Issue> => {
  const issues: Array<Issue> = []
  let running: Array<Placed> = []
  for (const next of ordered) {
    const stillRunning: Array<Placed> = []
    for (const earlier of running) {
      const shared = intersect(earlier.validity, next.validity)
      if (shared === undefined) continue
      if (issues.length === maxOverlaps) {
        return [...issues, makeIssue("timeline.overlaps-cut", [], { shown: maxOverlaps })]
      }
      issues.push(overlapIssue(earlier, next, shared))
      stillRunning.push(earlier)
    }
    running = [...stillRunning, next]
  }
  return issues
}

/**
 * Makes a {@link Timeline} from entries in any order. Fails with one `timeline.overlap` for each pair of
 * entries that share a day, at the path of the later one in the input (`[2, "validity"]`); after 1,000
 * such pairs a `timeline.overlaps-cut` closes the list. Gaps are allowed: see {@link gapsOf}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const merged = Time.parseDateOrThrow("2025-07-01")
 * Time.makeTimeline([
 *   { validity: Time.validityOrThrow(null, merged), value: "Xã Mẫu A" },
 *   { validity: Time.validityOrThrow(merged, null), value: "Xã Mẫu B" },
 * ])
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const makeTimeline = <A>(
  entries: ReadonlyArray<TimelineEntry<A>>,
): Result.Result<Timeline<A>, TimelineError> => {
  const wrong = entriesIssues(entries)
  if (wrong.length > 0) return Result.fail(new TimelineError(wrong))
  const ordered = entries
    .map((entry, index) => ({ ...entry, index }))
    .sort((left, right) => compareStarts(left.validity, right.validity))
  const issues = findOverlaps(ordered)
  if (issues.length > 0) return Result.fail(new TimelineError(issues))
  const sorted = ordered.map(({ validity, value }) => Object.freeze({ validity, value }))
  return Result.succeed(Object.freeze({ entries: Object.freeze(sorted) }) as Timeline<A>)
}

/**
 * {@link makeTimeline}, throwing its {@link TimelineError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const maximum = Time.makeTimelineOrThrow([{ validity: Time.always, value: "30" }])
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const makeTimelineOrThrow = <A>(entries: ReadonlyArray<TimelineEntry<A>>): Timeline<A> =>
  orThrow(makeTimeline(entries))

/**
 * The entry in force on a date, or `undefined` in a gap. Found by halving: fast on long timelines.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const maximum = Time.makeTimelineOrThrow([{ validity: Time.always, value: "30" }])
 * Time.entryAt(maximum, Time.parseDateOrThrow("2026-12-15"))?.validity // Time.always
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const entryAt = <A>(timeline: Timeline<A>, date: PlainDate): TimelineEntry<A> | undefined => {
  expectTimeline(timeline)
  expectDate(date, "date")
  const { entries } = timeline
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { from } = (entries[middle] as TimelineEntry<A>).validity
    if (from === null || from <= date) low = middle + 1
    else high = middle
  }
  const latest = entries[low - 1]
  return latest !== undefined && contains(latest.validity, date) ? latest : undefined
}

/**
 * The value in force on a date, or `undefined` in a gap.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const maximum = Time.makeTimelineOrThrow([{ validity: Time.always, value: "30" }])
 * Time.valueAt(maximum, Time.parseDateOrThrow("2026-12-15")) // "30"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const valueAt = <A>(timeline: Timeline<A>, date: PlainDate): A | undefined =>
  entryAt(timeline, date)?.value
