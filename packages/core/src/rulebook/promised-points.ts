import { readExact } from "../expression/call-opaque.ts"
import type { Use } from "../mechanism/define-mechanism.ts"
import type { AnyMechanism } from "../mechanism/registry.ts"
import { parseDecimal } from "../number/decimal.ts"
import { type Exact, zero } from "../number/exact.ts"
import type { Criterion } from "./criterion.ts"
import { MechanismFault } from "./mechanism-fault.ts"

/** The points a plugin's mechanism may give in a criterion, both ends included. */
export interface PromisedPoints {
  readonly min: Exact
  readonly max: Exact
}

const decimal = (written: string | undefined): Exact | undefined =>
  written === undefined ? undefined : parseDecimal(written)

/**
 * What a plugin's lowered mechanism is held to: the `output` it declares, else the criterion's own limits, which are 0
 * and the maximum unless its floor and cap say otherwise. Nothing for danvan's own mechanisms, nor without a maximum.
 */
export const promisedPoints = (
  { plugin, output }: AnyMechanism,
  criterion: Criterion,
  use: Use<unknown>,
): PromisedPoints | undefined => {
  const highest = decimal(criterion.cap ?? criterion.max)
  if (plugin === undefined) return undefined
  if (output === undefined) {
    return highest === undefined ? undefined : { min: decimal(criterion.floor) ?? zero, max: highest }
  }
  const { min, max } = typeof output === "function" ? output(use) : output
  const [from, to] = [readExact(min), readExact(max)]
  if (from === undefined || to === undefined) {
    const written = `${String(min)}, ${String(max)}`
    throw new MechanismFault({
      vi: `“output” không phải một khoảng: ${written}`,
      en: `its output is no range: ${written}`,
    })
  }
  return { min: from, max: to }
}
