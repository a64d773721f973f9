import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatValidity, lastDayOf, printValidity } from "../../src/time/format-validity.ts"
import { type PlainDate, parseDateOrThrow } from "../../src/time/plain-date.ts"
import {
  always,
  contains,
  covers,
  intersect,
  overlaps,
  ValidityError,
  validity,
  validityOrThrow,
} from "../../src/time/validity.ts"
import { dates, validities } from "./arbitraries.ts"
import { codesOf } from "./codes-of.ts"

const date = parseDateOrThrow
const span = (from: string | null, to: string | null) =>
  validityOrThrow(from === null ? null : date(from), to === null ? null : date(to))

describe("a validity", () => {
  test("holds its start and not its end", () => {
    const year = span("2025-07-01", "2026-07-01")
    expect(contains(year, date("2025-06-30"))).toBe(false)
    expect(contains(year, date("2025-07-01"))).toBe(true)
    expect(contains(year, date("2026-06-30"))).toBe(true)
    expect(contains(year, date("2026-07-01"))).toBe(false)
  })

  test("is open where a bound is null", () => {
    expect(contains(span(null, "2025-07-01"), date("1900-01-01"))).toBe(true)
    expect(contains(span("2025-07-01", null), date("2999-12-31"))).toBe(true)
    expect(contains(always, date("2025-07-01"))).toBe(true)
  })

  test("is refused when it holds no day or ends before it starts", () => {
    const day = date("2025-07-01")
    expect(codesOf(validity(day, day))).toEqual(["validity.empty"])
    expect(codesOf(validity(null, date("1900-01-01")))).toEqual(["validity.empty"])
    expect(codesOf(validity(day, date("2025-06-30")))).toEqual(["validity.inverted"])
    expect(() => validityOrThrow(day, day)).toThrow(ValidityError)
  })

  test("cannot be changed", () => {
    expect(Object.isFrozen(span("2025-07-01", null))).toBe(true)
  })

  test("that ends where another starts does not overlap it", () => {
    expect(overlaps(span(null, "2025-07-01"), span("2025-07-01", null))).toBe(false)
    expect(intersect(span(null, "2025-07-01"), span("2025-07-01", null))).toBeUndefined()
  })

  test("is written with its last day, in both languages", () => {
    const written = (one: ReturnType<typeof span>) => [formatValidity(one, "vi"), formatValidity(one, "en")]
    expect(written(span("2025-12-16", "2026-12-16"))).toEqual([
      "từ ngày 16/12/2025 đến hết ngày 15/12/2026",
      "from 16 December 2025 to 15 December 2026 inclusive",
    ])
    expect(written(span("2025-07-01", null))).toEqual(["từ ngày 01/07/2025", "from 1 July 2025"])
    expect(written(span(null, "2025-07-01"))).toEqual([
      "đến hết ngày 30/06/2025",
      "until 30 June 2025 inclusive",
    ])
    expect(written(span("2025-07-01", "2025-07-02"))).toEqual(["ngày 01/07/2025", "on 1 July 2025"])
    expect(written(always)).toEqual(["không giới hạn thời gian", "without limit of time"])
    expect(printValidity(span(null, "2025-07-01"))).toBe("../2025-06-30")
    expect(lastDayOf(always)).toBeNull()
  })
})

describe("laws of validities", () => {
  test("the intersection holds exactly the days both hold", () => {
    fc.assert(
      fc.property(validities, validities, dates, (left, right, day) => {
        const shared = intersect(left, right)
        const inShared = shared !== undefined && contains(shared, day)
        expect(inShared).toBe(contains(left, day) && contains(right, day))
      }),
    )
  })

  test("two validities overlap when one of their first days is in the other, and only then", () => {
    const first = ({ from }: { readonly from: PlainDate | null }) => from ?? date("1900-01-01")
    fc.assert(
      fc.property(validities, validities, (left, right) => {
        const meets = contains(left, first(right)) || contains(right, first(left))
        expect(overlaps(left, right)).toBe(meets)
        expect(intersect(left, right) !== undefined).toBe(meets)
      }),
    )
  })

  test("overlap and intersection do not depend on the order", () => {
    fc.assert(
      fc.property(validities, validities, (left, right) => {
        expect(overlaps(left, right)).toBe(overlaps(right, left))
        expect(intersect(left, right)).toEqual(intersect(right, left))
      }),
    )
  })

  test("intersection is associative, and a validity with itself or with always is itself", () => {
    const meet = (left: typeof always | undefined, right: typeof always | undefined) =>
      left && right && intersect(left, right)
    fc.assert(
      fc.property(validities, validities, validities, (a, b, c) => {
        expect(meet(meet(a, b), c)).toEqual(meet(a, meet(b, c)))
        expect(intersect(a, a)).toEqual(a)
        expect(intersect(a, always)).toEqual(a)
      }),
    )
  })

  test("one covers another when their intersection is the other", () => {
    fc.assert(
      fc.property(validities, validities, (outer, inner) => {
        const shared = intersect(outer, inner)
        expect(covers(outer, inner)).toBe(shared?.from === inner.from && shared.to === inner.to)
      }),
    )
  })
})
