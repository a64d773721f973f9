import type { Rounding, RoundingMode } from "../../number/rounding.ts"
import { asNear, epsilon, ones } from "./forms.ts"
import { bitOf, unsure } from "./state-code.ts"
import { inTurn } from "./strict-states.ts"
import { blockSize, fits, type Kernel, type NumberVector, newData, type ScaledVector } from "./vector.ts"

/**
 * Whole-number rounding of `n / d`, `d` above zero. The floor of a double quotient is exact here: two whole numbers
 * below 2^53 never have a quotient so close under a whole number that a double could not tell them apart.
 */
const rounded: Readonly<Record<RoundingMode, (n: number, d: number) => number>> = {
  floor: (n, d) => Math.floor(n / d),
  ceiling: (n, d) => 0 - Math.floor((0 - n) / d),
  "toward-zero": (n, d) => (n < 0 ? 0 - Math.floor((0 - n) / d) : Math.floor(n / d)),
  "half-up": (n, d) => (n < 0 ? 0 - Math.floor((d - 2 * n) / (2 * d)) : Math.floor((2 * n + d) / (2 * d))),
  "half-even": (n, d) => {
    const below = Math.floor(n / d)
    const twice = 2 * (n - below * d)
    if (twice !== d) return twice < d ? below : below + 1
    return below % 2 === 0 ? below : below + 1
  },
}

/** Rounds `n × times / (d × over)` in every row. */
type RoundingKernel = (
  out: Float64Array,
  n: Float64Array,
  d: Float64Array,
  times: number,
  over: number,
) => Kernel

/** The most common mode has a loop of its own: a call for every row costs more than the rounding. */
const halfUpKernel: RoundingKernel = (out, n, d, times, over) => (_base, count) => {
  for (let row = 0; row < count; row += 1) {
    const twice = (n[row] as number) * times * 2
    const under = (d[row] as number) * over
    out[row] =
      twice < 0 ? 0 - Math.floor((under - twice) / (under * 2)) : Math.floor((twice + under) / (under * 2))
  }
}

const kernelOf = (mode: RoundingMode): RoundingKernel => {
  if (mode === "half-up") return halfUpKernel
  const round = rounded[mode]
  return (out, n, d, times, over) => (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      out[row] = round((n[row] as number) * times, (d[row] as number) * over)
    }
  }
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

const scaledKernel =
  (out: Float64Array, from: Float64Array, times: number): Kernel =>
  (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = (from[row] as number) * times
  }

/** Where the edges are at which a double's rounding would turn. */
const edgeOf: Readonly<Record<RoundingMode, number>> = {
  floor: 0,
  ceiling: 0,
  "toward-zero": 0,
  "half-up": 0.5,
  "half-even": 0.5,
}

/** Rounds; a row that lies too near an edge to tell is unsure. `undefined` where nothing could be told of any row. */
export const roundVector = (of: NumberVector, { mode, decimals }: Rounding): ScaledVector | undefined => {
  const scale = 10 ** decimals
  const known = { form: "scaled", scale, operands: [of], phase: of.phase } as const
  const ends = (low: number, high: number) => ({
    low: Math.floor(low) - 1,
    high: Math.ceil(high) + 1,
  })
  const data = newData()
  if (of.form !== "near") {
    const common = gcd(scale, of.scale)
    const [times, over] = [scale / common, of.scale / common]
    const top = (of.form === "quotient" ? of.top : 1) * over
    const reach = Math.max(Math.abs(of.low), Math.abs(of.high)) * times
    if (fits(2 * reach + 2 * top, scale)) {
      const { state, mayBe } = of
      const under = of.form === "quotient" ? of.under : ones
      const kernel =
        over === 1 && of.form === "scaled"
          ? scaledKernel(data, of.data, times)
          : kernelOf(mode)(data, of.data, under, times, over)
      const bounds =
        of.form === "scaled"
          ? ends((of.low * times) / over, (of.high * times) / over)
          : ends(Math.min(0, of.low * times) / over, Math.max(0, of.high * times) / over)
      return { ...known, data, ...bounds, state, mayBe, kernel }
    }
  }
  const near = asNear(of)
  const reach = Math.max(Math.abs(near.low), Math.abs(near.high)) * scale
  const error = near.error * scale + reach * epsilon
  if (!fits(reach + 2) || !(error < 0.25)) return undefined
  const state = new Uint8Array(blockSize)
  const [from, found, edge] = [near.data, near.state, edgeOf[mode]]
  const round = rounded[mode]
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const value = (from[row] as number) * scale
      const past = value - edge
      const off = Math.abs(past - Math.round(past))
      const known = found[row] as number
      state[row] = known === 0 && off <= error ? unsure : known
      data[row] = round(value, 1)
    }
  }
  return {
    ...known,
    operands: [near],
    data,
    ...ends(near.low * scale, near.high * scale),
    state,
    mayBe: near.mayBe | bitOf(unsure),
    kernel: inTurn(kernel),
  }
}
