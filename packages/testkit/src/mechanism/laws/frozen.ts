import { type Expression, type Mechanism, Numbers } from "@danvan/core"
import { inputKey } from "../../author/same-input.ts"
import { type Fault, makeFault } from "../../fault/fault.ts"
import type { Bench } from "../bench.ts"
import { type ComputedFacts, factReader } from "../capture-facts.ts"
import { factsOf, firstFault, type Law } from "./law.ts"

/** A copy that can be changed, however deep; numbers stay numbers that can be computed with. */
const thawed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(thawed)
  if (typeof value !== "object" || value === null) return value
  const { s, n, d } = value as Partial<Numbers.Exact>
  if (s !== undefined && n !== undefined && d !== undefined) return Numbers.exact(s * n, d)
  const isPlain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null
  return isPlain
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, thawed(inner)]))
    : value
}

type Given = Readonly<Record<string, unknown>>

/** Runs a function of the mechanism on copies, and says what of them is not as it was. */
const changedBy = <Copies>(given: Given, run: (copies: Copies) => unknown): string | undefined => {
  const copies = thawed(given) as Given
  const before = inputKey(copies)
  try {
    run(copies as Copies)
  } catch {
    // That it throws is told elsewhere; what it changed until then is told here.
  }
  if (inputKey(copies) === before) return undefined
  const changed = Object.keys(given).find((name) => inputKey(copies[name]) !== inputKey(thawed(given[name])))
  return changed ?? "facts"
}

const ofUse = ({ mechanism, use, fields }: Bench, place: string): ReadonlyArray<Fault> => {
  const { output, lower } = mechanism
  const field = (name: string): Expression.Expression => {
    if (!Object.hasOwn(fields, name)) throw new Error(name)
    return { op: "input", name }
  }
  const parts: ReadonlyArray<readonly [name: string, run: (copies: Mechanism.Use<unknown>) => unknown]> = [
    ["fields", mechanism.fields],
    ["check", mechanism.check],
    ["monotone", mechanism.monotone],
    ["output", typeof output === "function" ? output : () => undefined],
    ["lower", (copies) => lower?.({ parameters: copies.parameters, maximum: copies.maximum, field })],
  ]
  return parts.flatMap(([what, run]) => {
    const found = changedBy({ ...use }, run)
    return found === undefined ? [] : [makeFault("law.frozen", place, { what, found })]
  })
}

const ofFunction = ({ bench, options, place }: Parameters<Law>[0]): ReadonlyArray<Fault> => {
  const { compute } = bench.mechanism
  if (compute === undefined) return []
  const read = factReader(bench)
  return firstFault(factsOf(bench).one, options, (written) => {
    const facts: ComputedFacts | undefined = read(written)
    if (facts === undefined) return undefined
    const found = changedBy({ ...bench.use, facts }, compute)
    return found === undefined ? undefined : makeFault("law.frozen", place, { what: "compute", found })
  })
}

/** What a mechanism is given stays as it was: parameters, maximum, facts. */
export const frozen: Law = (trial) => [...ofUse(trial.bench, trial.place), ...ofFunction(trial)]
