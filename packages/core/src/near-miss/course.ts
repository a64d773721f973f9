import type { Outcome } from "../expression/outcome.ts"
import { compareExact, type Exact, zero } from "../number/exact.ts"

/** What a value does on a stretch of a fact: a straight line, only up or only down, always the same, or not known. */
export type Bit =
  | { readonly kind: "line"; readonly slope: Exact; readonly base: Exact }
  | { readonly kind: "trend"; readonly sign: 1 | -1 }
  | { readonly kind: "fixed"; readonly outcome: Outcome }
  | { readonly kind: "bent" }

/** How a value runs along a fact: one bit between every two cuts, the cuts themselves left out. */
export interface Course {
  readonly cuts: ReadonlyArray<Exact>
  readonly bits: ReadonlyArray<Bit>
}

/** A stretch between two cuts; without an end where there is none. */
export interface Span {
  readonly from: Exact | undefined
  readonly to: Exact | undefined
}

const maxCuts = 1_000

/** One bit all along. */
export const along = (bit: Bit): Course => ({ cuts: [], bits: [bit] })

/** Not known. */
export const bent: Bit = { kind: "bent" }

/** The bit of what does not move. */
export const bitOf = (outcome: Outcome): Bit =>
  outcome.kind === "number" ? { kind: "line", slope: zero, base: outcome.value } : { kind: "fixed", outcome }

/** Which way a bit of numbers goes, 0 where it stays; `undefined` where that is not known. */
export const directionOf = (bit: Bit): 1 | 0 | -1 | undefined => {
  if (bit.kind === "trend") return bit.sign
  return bit.kind === "line" ? compareExact(bit.slope, zero) : undefined
}

/** A bit that goes one way, or is not known. */
export const trendOf = (direction: number | undefined): Bit =>
  direction === 1 || direction === -1 ? { kind: "trend", sign: direction } : bent

/** True for a place strictly inside a stretch. */
export const isInside = ({ from, to }: Span, at: Exact): boolean =>
  (from === undefined || compareExact(from, at) < 0) && (to === undefined || compareExact(at, to) < 0)

/** In ascending order, once each. */
const ascending = (cuts: ReadonlyArray<Exact>): ReadonlyArray<Exact> =>
  [...cuts]
    .sort(compareExact)
    .filter((cut, index, all) => index === 0 || compareExact(all[index - 1] as Exact, cut) !== 0)

/** Cuts a stretch where something may change, and says what goes on in each part. */
export const cutAt = (span: Span, at: ReadonlyArray<Exact>, each: (part: Span) => Course): Course => {
  const cuts = ascending(at.filter((one) => isInside(span, one)))
  const parts = [...cuts, undefined].map((to, index) =>
    each({ from: index === 0 ? span.from : cuts[index - 1], to: to ?? span.to }),
  )
  return parts.reduce((sofar, part, index) => ({
    cuts: [...sofar.cuts, cuts[index - 1] as Exact, ...part.cuts],
    bits: [...sofar.bits, ...part.bits],
  }))
}

/** Works out a course from others, stretch by stretch. */
export const joined = (
  courses: ReadonlyArray<Course>,
  combine: (bits: ReadonlyArray<Bit>, span: Span) => Course,
): Course => {
  const cuts = ascending(courses.flatMap((course) => course.cuts))
  if (cuts.length > maxCuts) return along(bent)
  const places = courses.map(() => 0)
  const ends = [...cuts, undefined]
  const all: { readonly cuts: Exact[]; readonly bits: Bit[] } = { cuts: [], bits: [] }
  ends.forEach((to, index) => {
    const from = index === 0 ? undefined : cuts[index - 1]
    const bits = courses.map((course, which) => {
      const next = course.cuts[places[which] as number]
      if (from !== undefined && next !== undefined && compareExact(next, from) <= 0)
        places[which] = (places[which] as number) + 1
      return course.bits[places[which] as number] as Bit
    })
    const part = combine(bits, { from, to })
    if (from !== undefined) all.cuts.push(from)
    all.cuts.push(...part.cuts)
    all.bits.push(...part.bits)
  })
  return all.cuts.length > maxCuts ? along(bent) : all
}

/** A number inside a stretch. */
export const insideOf = ({ from, to }: Span): Exact => {
  if (from !== undefined && to !== undefined) return from.add(to).div(2)
  if (from !== undefined) return from.add(1)
  return to === undefined ? zero : to.sub(1)
}
