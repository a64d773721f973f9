import type { PlainDate } from "../time/plain-date.ts"
import { makeTimelineOrThrow, type Timeline } from "../time/timeline.ts"
import { validityOrThrow } from "../time/validity.ts"

/** Values one property of one unit may take in its life; real units have a handful. */
export const maxValues = 200

/** A timeline whose value in force ends on `date`; a value that would have no day left is not kept. */
export const endTimeline = <A>(timeline: Timeline<A>, date: PlainDate): Timeline<A> => {
  const last = timeline.entries.at(-1)
  if (last === undefined || last.validity.to !== null) return timeline
  const earlier = timeline.entries.slice(0, -1)
  const { from } = last.validity
  if (from !== null && from >= date) return makeTimelineOrThrow(earlier)
  return makeTimelineOrThrow([...earlier, { validity: validityOrThrow(from, date), value: last.value }])
}

/** A timeline that takes a value from `date` on. Changes come in order of time. */
export const turnTimeline = <A>(timeline: Timeline<A>, date: PlainDate, value: A): Timeline<A> =>
  makeTimelineOrThrow([
    ...endTimeline(timeline, date).entries,
    { validity: validityOrThrow(date, null), value },
  ])

/** True when the timeline already starts or ends a value on `date`: a second change that day would clash with it. */
export const turnsOn = (timeline: Timeline<unknown> | undefined, date: PlainDate): boolean => {
  const last = timeline?.entries.at(-1)?.validity
  return last !== undefined && (last.from === date || last.to === date)
}
