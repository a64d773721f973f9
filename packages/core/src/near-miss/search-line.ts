import type { NumberDomain } from "../mechanism/number-domain.ts"
import { compareExact, type Exact, exact, one, zero } from "../number/exact.ts"
import { simplestBetween } from "../number/simplest-between.ts"

/** The nearest number that will do; or, not `inclusive`, the end that itself does not but anything beyond it does. */
export interface Reached {
  readonly at: Exact
  readonly inclusive: boolean
}

/** A way along the number line: from a number, up (1) or down (−1). */
export interface Line {
  readonly start: Exact
  readonly direction: 1 | -1
  readonly domain: NumberDomain
  /** Numbers at which a rule may change its course: what the fact is compared with. */
  readonly turns: ReadonlyArray<Exact>
  readonly look: (at: Exact) => Look
  /** The level at the start, where more only ever helps or only ever hurts: then the far end tells of it all. */
  readonly steadyFrom?: number | undefined
}

/** What is seen at a number: whether it will do, and between which ends of classes its points lie. */
export interface Look {
  readonly reaches: boolean
  readonly level: number
}

/** Two neighbouring places, of which only `hit` will do; `miss` is left out when the very first place does. */
interface Found {
  readonly miss?: Exact
  readonly hit: Exact
}

/** Beyond any figure of a regulation: where a line without an end is taken to end. */
const far = exact(10n ** 12n)
const hair = exact(1n, 2n ** 40n)
const narrow = exact(1n, 2n ** 20n)
const hairline = exact(1n, 2n ** 64n)
const half = exact(1n, 2n)

const isBefore = (a: Exact, b: Exact): boolean => compareExact(a, b) < 0
const lesser = (a: Exact, b: Exact): Exact => (isBefore(a, b) ? a : b)

/** As many times as points can pass the end of a class on a stretch without a turn. */
const maxPieces = 200

type Middle = (a: Exact, b: Exact) => Exact | undefined

/** Halves between a place where something does not hold and one where it does, until they are neighbours. */
const halve = (
  [from, to]: readonly [Exact, Exact],
  middle: Middle,
  holds: (place: Exact) => boolean,
): readonly [Exact, Exact] => {
  let [low, high] = [from, to]
  for (let next = middle(low, high); next !== undefined; next = middle(low, high)) {
    if (holds(next)) high = next
    else low = next
  }
  return [low, high]
}

/**
 * The first place that will do on a stretch on which the points only rise or only fall. Too many points may be as bad
 * as too few, where a better class has conditions of its own: so each piece between two ends of classes is looked at.
 */
const firstOn = (
  [low, high]: readonly [Exact, Exact],
  middle: Middle,
  look: (place: Exact) => Look,
): Found | undefined => {
  const last = look(high)
  let [start, seen] = [low, look(low)]
  let before: { readonly miss?: Exact } = {}
  for (let piece = 0; piece < maxPieces; piece += 1) {
    if (seen.reaches) return { ...before, hit: start }
    const { level } = seen
    const [end, beyond] =
      last.level === level
        ? [high, undefined]
        : halve([start, high], middle, (place) => look(place).level !== level)
    if (look(end).reaches) {
      const [miss, hit] = halve([start, end], middle, (place) => look(place).reaches)
      return { miss, hit }
    }
    if (beyond === undefined) return undefined
    before = { miss: end }
    start = beyond
    seen = look(beyond)
  }
  return undefined
}

const halfwayWhole: Middle = (a, b) => (isBefore(a.add(one), b) ? a.add(b).mul(half).floor() : undefined)
const halfwayTo =
  (width: Exact): Middle =>
  (a, b) =>
    isBefore(width, b.sub(a)) ? a.add(b).mul(half) : undefined

/** A line as distances from its start, which only grow. */
class Walk {
  private readonly line: Line

  constructor(line: Line) {
    this.line = line
  }

  at(distance: Exact): Exact {
    return this.line.start.add(distance.mul(this.line.direction))
  }

  private distanceOf(at: Exact): Exact {
    return at.sub(this.line.start).mul(this.line.direction)
  }

  private look(distance: Exact): Look {
    return this.line.look(this.at(distance))
  }

  /** Where to look: at each turn on the way, and at the end. */
  private stops(): ReadonlyArray<Exact> {
    const { domain, direction, turns } = this.line
    const limit = direction === 1 ? domain.to : domain.from
    const distances = turns.map((turn) => this.distanceOf(turn))
    // A turn even further out is looked at too, and what comes after it.
    const last = distances.reduce((most, one) => (isBefore(most, one) ? one.add(one) : most), far)
    const end = limit === undefined ? last : this.distanceOf(limit)
    const inside = distances.filter((one) => isBefore(zero, one) && isBefore(one, end)).sort(compareExact)
    const distinct = inside.filter((one, index) => index === 0 || isBefore(inside[index - 1] as Exact, one))
    return isBefore(zero, end) ? [...distinct, end] : []
  }

  first(): Reached | undefined {
    const stops = this.stops()
    let from = zero
    if (this.isHopeless(stops.at(-1))) return undefined
    for (const to of stops) {
      const found =
        this.line.domain.grid === undefined
          ? this.inOpen(from, to)
          : this.onGrid(from, to, this.line.domain.grid)
      if (found !== undefined) return { ...found, at: this.at(found.at) }
      from = to
    }
    return undefined
  }

  private isHopeless(end: Exact | undefined): boolean {
    const { steadyFrom } = this.line
    if (end === undefined || steadyFrom === undefined) return false
    const last = this.look(end)
    return !last.reaches && last.level === steadyFrom
  }

  /** Distances of the grid as whole numbers: `offset` and every `step` from it. */
  private onGrid(
    from: Exact,
    to: Exact,
    { start, step }: { readonly start: Exact; readonly step: Exact },
  ): Reached | undefined {
    const offset = this.line.start.sub(start).mul(this.line.direction).div(step)
    const place = (distance: Exact): Exact => distance.div(step).add(offset)
    const distance = (at: Exact): Exact => at.sub(offset).mul(step)
    const look = (at: Exact): Look => this.look(distance(at))
    const end = place(to)
    const inside = [place(from).floor().add(one), end.ceil().sub(one)] as const
    const found = compareExact(...inside) <= 0 ? firstOn(inside, halfwayWhole, look) : undefined
    if (found !== undefined) return { at: distance(found.hit), inclusive: true }
    return end.d === 1n && look(end).reaches ? { at: to, inclusive: true } : undefined
  }

  private inOpen(from: Exact, to: Exact): Reached | undefined {
    const little = lesser(to.sub(from), one).mul(hair)
    const inside = [from.add(little), to.sub(little)] as const
    const found = firstOn(inside, halfwayTo(narrow), (distance) => this.look(distance))
    if (found === undefined) return this.look(to).reaches ? { at: to, inclusive: true } : undefined
    return found.miss === undefined ? { at: from, inclusive: false } : this.end(found.miss, found.hit)
  }

  /** The end that lies between two neighbours: nearly always a simple number, which a few looks confirm. */
  private end(miss: Exact, hit: Exact): Reached {
    const reaches = (distance: Exact): boolean => this.look(distance).reaches
    const rough = this.simplest(miss, hit)
    if (reaches(rough)) {
      if (!reaches(rough.sub(hair))) return { at: rough, inclusive: true }
    } else if (reaches(rough.add(hair))) return { at: rough, inclusive: false }
    const at = this.simplest(...halve([miss, hit], halfwayTo(hairline), reaches))
    return { at, inclusive: reaches(at) }
  }

  /** The simplest number between two distances: of the numbers there, not of how far they are. */
  private simplest(near: Exact, far: Exact): Exact {
    const [a, b] = [this.at(near), this.at(far)]
    return this.distanceOf(isBefore(a, b) ? simplestBetween(a, b) : simplestBetween(b, a))
  }
}

/**
 * Finds the nearest number along a line that will do. Where the turns are all there are, the points only rise or only
 * fall between two of them, so it is enough to look just after the one and just before the other, and to halve what
 * lies between.
 */
export const searchLine = (line: Line): Reached | undefined => new Walk(line).first()
