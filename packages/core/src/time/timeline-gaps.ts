import * as Result from "effect/Result"
import { expectSpan } from "./expect-span.ts"
import { expectTimeline, type Timeline } from "./timeline.ts"
import { intersect, type Validity, validity } from "./validity.ts"

/** From the start of the first entry to the end of the last; nothing for an empty timeline. */
const extentOf = (timeline: Timeline<unknown>): Validity | undefined => {
  const [first, last] = [timeline.entries.at(0), timeline.entries.at(-1)]
  return first && last && Result.getOrUndefined(validity(first.validity.from, last.validity.to))
}

/**
 * The stretches of time without a value, in order: those between the first and the last entry, or, when
 * `within` is given, all those in `within`.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const since = Time.parseDateOrThrow("2025-07-01")
 * const timeline = Time.makeTimelineOrThrow([{ validity: Time.validityOrThrow(since, null), value: "Xã Mẫu A" }])
 * Time.gapsOf(timeline) // []
 * Time.gapsOf(timeline, Time.always) // [{ from: null, to: "2025-07-01" }]
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const gapsOf = (timeline: Timeline<unknown>, asked?: Validity): ReadonlyArray<Validity> => {
  expectTimeline(timeline)
  if (asked !== undefined) expectSpan(asked, "within")
  const within = asked ?? extentOf(timeline)
  const gaps: Array<Validity> = []
  if (within === undefined) return gaps
  const add = (from: Validity["from"], to: Validity["to"]): void => {
    const gap = Result.getOrUndefined(Result.map(validity(from, to), (span) => intersect(span, within)))
    if (gap !== undefined) gaps.push(gap)
  }
  let uncovered: Validity["from"] = null
  for (const { validity: held } of timeline.entries) {
    // An entry with an open start is the first, and nothing lies before it.
    if (held.from !== null) add(uncovered, held.from)
    // Nothing lies after an open end.
    if (held.to === null) return gaps
    uncovered = held.to
  }
  add(uncovered, null)
  return gaps
}
