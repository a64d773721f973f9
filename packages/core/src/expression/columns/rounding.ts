import type { Rounding, RoundingMode } from "../../number/rounding.ts"
import { asNear, commonDivisor, epsilon } from "./forms.ts"
import { affine, difference, floorQuotient, greatest, multiply, weigh } from "./lane/arithmetic.ts"
import { fits } from "./lane/fits.ts"
import { constantLane, type Lane, magnitude, one, zero } from "./lane/lane.ts"
import { allOf, choose, isBelow, isEqual, not } from "./lane/logic.ts"
import { orUnsure } from "./states.ts"
import type { NearVector, NumberVector, ScaledVector } from "./vector.ts"

/** A number of whole parts: `n·times / (d·over)`, with what is below the line above zero. */
interface Parts {
  readonly n: Lane
  readonly d: Lane
  readonly times: number
  readonly over: number
}

const floor = ({ n, d, times, over }: Parts): Lane => floorQuotient(n, d, times, 0, over)

/** A half goes up, whatever the sign. */
const nearest = ({ n, d, times, over }: Parts): Lane => floorQuotient(n, d, times * 2, over, over * 2)

const opposite = (parts: Parts): Parts => ({ ...parts, times: 0 - parts.times })

/** Rounds numbers below zero as their opposites. */
const bySize = (parts: Parts, round: (parts: Parts) => Lane): Lane => {
  const { n } = parts
  if (n.low >= 0) return round(parts)
  const below = affine(round(opposite(parts)), -1)
  return n.high <= 0 ? below : choose(isBelow(n, zero), below, round(parts))
}

const halfEven = (parts: Parts): Lane => {
  const { n, d, times, over } = parts
  const up = nearest(parts)
  // Half-way is where nothing remains of 2n + d over 2d; there an odd number was one too many.
  const isHalf = isEqual(affine(multiply(up, d), over * 2), weigh(n, times * 2, d, over))
  const isOdd = difference(up, affine(floorQuotient(up, one, 1, 0, 2), 2))
  return difference(up, allOf(isHalf, isOdd))
}

const rounded: Readonly<Record<RoundingMode, (parts: Parts) => Lane>> = {
  floor,
  ceiling: (parts) => affine(floor(opposite(parts)), -1),
  "toward-zero": (parts) => bySize(parts, floor),
  "half-up": (parts) => bySize(parts, nearest),
  "half-even": halfEven,
}

/** Where the edges are at which a double's rounding would turn. */
const edgeOf: Readonly<Record<RoundingMode, number>> = {
  floor: 0,
  ceiling: 0,
  "toward-zero": 0,
  "half-up": 0.5,
  "half-even": 0.5,
}

/** Rounds doubles; one that lies too near an edge to tell is unsure. `undefined` where nothing could be told of any. */
const roundNear = (near: NearVector, mode: RoundingMode, scale: number): ScaledVector | undefined => {
  const reach = magnitude(near.data) * scale
  const error = near.error * scale + reach * 4 * epsilon
  if (!fits(reach * 2 + 2) || !(error < 0.25)) return undefined
  const past = affine(near.data, scale, 0 - edgeOf[mode])
  const off = difference(past, floorQuotient(past, one, 2, 1, 2))
  const isOpen = not(isBelow(constantLane(error), greatest(off, affine(off, -1))))
  const data = rounded[mode]({ n: near.data, d: one, times: scale, over: 1 })
  return { form: "scaled", data, scale, ...orUnsure(near, isOpen) }
}

/** Rounds; `undefined` where nothing could be told of any row. */
export const roundVector = (of: NumberVector, { mode, decimals }: Rounding): ScaledVector | undefined => {
  const scale = 10 ** decimals
  if (of.form !== "near") {
    const { data, state, mayBe } = of
    const under = of.form === "quotient" ? of.under : one
    const common = commonDivisor(scale, of.scale)
    const [times, over] = [scale / common, of.scale / common]
    const known = { form: "scaled", scale, state, mayBe } as const
    if (fits(2 * magnitude(data) * times + 2 * under.high * over, scale)) {
      if (under === one && over === 1) return { ...known, data: affine(data, times) }
      return { ...known, data: rounded[mode]({ n: data, d: under, times, over }) }
    }
  }
  return roundNear(asNear(of), mode, scale)
}
