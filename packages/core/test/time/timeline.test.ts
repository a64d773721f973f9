import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import {
  entryAt,
  makeTimeline,
  makeTimelineOrThrow,
  type TimelineEntry,
  TimelineError,
  valueAt,
} from "../../src/time/timeline.ts"
import { gapsOf } from "../../src/time/timeline-gaps.ts"
import { always, contains, overlaps, validityOrThrow } from "../../src/time/validity.ts"
import { dates, validities } from "./arbitraries.ts"
import { codesOf, pathsOf } from "./codes-of.ts"

const date = parseDateOrThrow
const span = (from: string | null, to: string | null) =>
  validityOrThrow(from === null ? null : date(from), to === null ? null : date(to))
const entry = <A>(from: string | null, to: string | null, value: A): TimelineEntry<A> => ({
  validity: span(from, to),
  value,
})

describe("a timeline", () => {
  const names = makeTimelineOrThrow([
    entry("2025-07-01", null, "Ban Tuyên giáo và Dân vận"),
    entry(null, "2025-02-01", "Ban Dân vận"),
  ])

  test("gives the value in force on a date, whatever the order it was given in", () => {
    expect(valueAt(names, date("2025-01-31"))).toBe("Ban Dân vận")
    expect(valueAt(names, date("2025-07-01"))).toBe("Ban Tuyên giáo và Dân vận")
    expect(entryAt(names, date("2026-01-01"))?.validity).toEqual(span("2025-07-01", null))
    expect(names.entries.map((one) => one.value)).toEqual(["Ban Dân vận", "Ban Tuyên giáo và Dân vận"])
  })

  test("has no value in a gap", () => {
    expect(valueAt(names, date("2025-02-01"))).toBeUndefined()
    expect(valueAt(names, date("2025-06-30"))).toBeUndefined()
    expect(gapsOf(names)).toEqual([span("2025-02-01", "2025-07-01")])
  })

  test("lists its gaps within given bounds", () => {
    const maximum = makeTimelineOrThrow([
      entry("2025-01-01", "2026-01-01", 30),
      entry("2026-01-01", "2027-01-01", 40),
    ])
    expect(gapsOf(maximum)).toEqual([])
    expect(gapsOf(maximum, always)).toEqual([span(null, "2025-01-01"), span("2027-01-01", null)])
    expect(gapsOf(maximum, span("2026-06-01", "2027-03-01"))).toEqual([span("2027-01-01", "2027-03-01")])
  })

  test("may be empty: it then has no value, and its gap is all of time", () => {
    const empty = makeTimelineOrThrow([])
    expect(valueAt(empty, date("2026-01-01"))).toBeUndefined()
    expect(gapsOf(empty)).toEqual([])
    expect(gapsOf(empty, always)).toEqual([always])
  })

  test("reports every overlap, at the later entry of the two", () => {
    const result = makeTimeline([
      entry("2026-01-01", "2026-07-01", "a"),
      entry("2025-01-01", "2025-02-01", "b"),
      entry("2026-06-01", "2026-09-01", "c"),
      entry("2026-06-15", null, "d"),
    ])
    expect(codesOf(result)).toEqual(["timeline.overlap", "timeline.overlap", "timeline.overlap"])
    expect(pathsOf(result)).toEqual([
      [2, "validity"],
      [3, "validity"],
      [3, "validity"],
    ])
    const facts = Result.isFailure(result) ? result.failure.issues.map((issue) => issue.facts) : []
    expect(facts).toEqual([
      { entry: "1", other: "3", span: "2026-06-01/2026-06-30" },
      { entry: "1", other: "4", span: "2026-06-15/2026-06-30" },
      { entry: "3", other: "4", span: "2026-06-15/2026-08-31" },
    ])
  })

  test("stops reporting after a thousand overlaps, and says so", () => {
    const result = makeTimeline(Array.from({ length: 20_000 }, (_, value) => ({ validity: always, value })))
    expect(codesOf(result)).toHaveLength(1001)
    expect(codesOf(result).at(-1)).toBe("timeline.overlaps-cut")
  })

  test("lists exactly a thousand overlaps without a closing word", () => {
    // 45 entries that all overlap make 990 pairs; 5 pairs apart from them make 10 more with one another.
    const crowd = Array.from({ length: 45 }, () => entry("2025-01-01", "2025-02-01", 0))
    const few = Array.from({ length: 5 }, () => entry("2026-01-01", "2026-02-01", 0))
    expect(codesOf(makeTimeline([...crowd, ...few]))).toEqual(Array(1000).fill("timeline.overlap"))
  })

  test("throws from its twin", () => {
    expect(() => makeTimelineOrThrow([entry(null, null, 1), entry(null, null, 2)])).toThrow(TimelineError)
  })
})

describe("laws of timelines", () => {
  const entries = fc.array(
    validities.map((validity) => ({ validity, value: validity.from })),
    { maxLength: 8 },
  )

  test("a timeline is refused with one issue for each pair that overlaps", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const pairs = given.flatMap((one, index) =>
          given.slice(index + 1).filter((other) => overlaps(one.validity, other.validity)),
        )
        expect(codesOf(makeTimeline(given))).toHaveLength(pairs.length)
      }),
    )
  })

  /** Neighbouring stretches between sorted dates, some of them left out. */
  const disjoint = fc
    .tuple(
      fc.uniqueArray(dates, { minLength: 2, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }),
    )
    .map(([days, kept]) => {
      const bounds = [...days].sort()
      return bounds.slice(1).flatMap((to, index) => {
        const from = bounds[index] as (typeof bounds)[number]
        return kept[index] ? [{ validity: validityOrThrow(from, to), value: index }] : []
      })
    })

  test("each date is in just one entry or one gap, and the value is that entry's", () => {
    fc.assert(
      fc.property(disjoint, dates, fc.nat(), (given, anyDay, pick) => {
        const timeline = makeTimelineOrThrow([...given].reverse())
        const edges = given.flatMap(({ validity }) => [validity.from ?? anyDay, validity.to ?? anyDay])
        for (const day of [anyDay, edges[pick % (edges.length || 1)] ?? anyDay]) {
          const holding = given.filter(({ validity }) => contains(validity, day))
          const gaps = gapsOf(timeline, always).filter((gap) => contains(gap, day))
          expect(holding.length + gaps.length).toBe(1)
          expect(valueAt(timeline, day)).toBe(holding[0]?.value)
        }
      }),
    )
  })
})
