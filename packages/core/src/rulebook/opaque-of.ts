import { frozenExact, readExact } from "../expression/call-opaque.ts"
import type { Expression, Opaque } from "../expression/expression.ts"
import type { OpaqueOutput } from "../expression/opaque.ts"
import type { OutputRange } from "../mechanism/compute.ts"
import type { Use } from "../mechanism/define-mechanism.ts"
import { pluginLabel } from "../mechanism/plugin-stamp.ts"
import type { AnyMechanism } from "../mechanism/registry.ts"
import { toFraction } from "../number/decimal.ts"
import { compareExact } from "../number/exact.ts"
import { freezeDeep } from "../source/freeze-deep.ts"
import type { Criterion } from "./criterion.ts"
import { MechanismFault } from "./mechanism-fault.ts"

const maxDecimals = 40

const readOutput = ({ min, max, decimals }: OutputRange): OpaqueOutput => {
  const [from, to] = [readExact(min), readExact(max)]
  const sound = Number.isSafeInteger(decimals) && decimals >= 0 && decimals <= maxDecimals
  if (from === undefined || to === undefined || !sound || compareExact(from, to) > 0) {
    const written = `${String(min)}, ${String(max)}, ${String(decimals)}`
    throw new MechanismFault({
      vi: `“output” không phải một khoảng có số chữ số thập phân: ${written}`,
      en: `its output is no range with decimals: ${written}`,
    })
  }
  return { min: from, max: to, decimals }
}

/** The node of a mechanism that is a function: `written` are its parameters, with every dated one resolved. */
export const opaqueOf = (
  mechanism: AnyMechanism,
  { id }: Criterion,
  { parameters, maximum }: Use<unknown>,
  written: unknown,
  wired: ReadonlyMap<string, Expression>,
): Opaque => {
  const { name, compute, output } = mechanism
  if (compute === undefined || output === undefined)
    throw new MechanismFault({
      vi: "không có “lower”, cũng không có “compute” cùng “output”",
      en: "it has neither lower nor compute and output",
    })
  const use = {
    parameters: freezeDeep(parameters, "the parameters are frozen"),
    maximum: frozenExact(maximum),
  }
  return {
    op: "opaque",
    name,
    plugin: pluginLabel(mechanism),
    criterion: id,
    key: JSON.stringify([written, toFraction(maximum)]),
    fields: [...wired].map(([field, of]) => ({ name: field, of })),
    output: readOutput(typeof output === "function" ? output(use) : output),
    compute: (facts) => compute({ ...use, facts }),
  }
}
