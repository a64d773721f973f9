import { largest } from "../../expression/columns/lane/fits.ts"
import type { Exact } from "../../number/exact.ts"
import { powers } from "./plain-number.ts"

/** `whole / 10^places`. */
interface PlainDecimal {
  readonly whole: number
  readonly places: number
}

/** A number as a whole one over as few decimals as it needs; `undefined` where it has none, or too many. */
export const plainDecimal = ({ s, n, d }: Exact): PlainDecimal | undefined => {
  const [size, divisor] = [Number(n), Number(d)]
  const places = powers.findIndex((power) => power % divisor === 0)
  if (places < 0) return undefined
  const whole = size * ((powers[places] as number) / divisor)
  return whole > largest ? undefined : { whole: s < 0n ? -whole : whole, places }
}
