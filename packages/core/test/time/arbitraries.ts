import * as Result from "effect/Result"
import fc from "fast-check"
import { makePeriodOrThrow } from "../../src/time/make-period.ts"
import type { Period, PeriodInput } from "../../src/time/period.ts"
import { type PlainDate, parseDateOrThrow } from "../../src/time/plain-date.ts"
import { addDaysOrThrow } from "../../src/time/shift-date.ts"
import { type Validity, validity } from "../../src/time/validity.ts"

const epoch = parseDateOrThrow("1900-01-01")

/** Days from 1900-01-01 to 2999-12-31. */
export const lastDayNumber = 401_766

/** Any date, with the middle of our time and both ends well covered. */
export const dates: fc.Arbitrary<PlainDate> = fc
  .oneof(fc.integer({ min: 0, max: lastDayNumber }), fc.integer({ min: 45_000, max: 46_500 }))
  .map((days) => addDaysOrThrow(epoch, days))

/** Any validity; bounds are close together often enough to meet and overlap. */
export const validities: fc.Arbitrary<Validity> = fc
  .tuple(fc.option(dates), fc.option(dates))
  .map(([from, to]) => validity(from, to))
  .filter(Result.isSuccess)
  .map((result) => result.success)

const year = fc.integer({ min: 1900, max: 2998 })
const schoolYear = fc.integer({ min: 1900, max: 2997 })
const spanOfYears = fc.tuple(year, year).filter(([first, last]) => first < last)
const monthDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((pair) => pair.map((part) => String(part).padStart(2, "0")).join("-"))
const kind = <const Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name)

const inputs: fc.Arbitrary<PeriodInput> = fc.oneof(
  fc.record({ kind: kind("month"), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: kind("quarter"), year, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: kind("half-year"), year, half: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: kind("nine-months"), year }),
  fc.record({ kind: kind("year"), year }),
  spanOfYears.map(([firstYear, lastYear]) => ({ kind: "phase" as const, firstYear, lastYear })),
  spanOfYears.map(([firstYear, lastYear]) => ({ kind: "term" as const, firstYear, lastYear })),
  fc.record({ kind: kind("school-year"), year: schoolYear, starts: monthDay }),
  fc.record({ kind: kind("school-year"), year: schoolYear }),
  fc
    .tuple(dates, dates)
    .filter(([from, to]) => from < to && to <= "2999-01-01")
    .map(([from, to]) => ({ kind: "window" as const, from, to })),
)

/** Any period, of every kind. */
export const periods: fc.Arbitrary<Period> = inputs.map(makePeriodOrThrow)
