import { type Mechanism, Numbers } from "@danvan/core"
import * as fc from "fast-check"
import { fieldValue } from "../../arbitraries/field-values.ts"
import { edgesOfBench, edgeValues } from "../../edges/edges-of-bench.ts"
import { makeFault } from "../../fault/fault.ts"
import type { Bench } from "../bench.ts"
import type { WrittenFacts } from "../mechanism-cases.ts"
import { outcomeOf, written } from "../points.ts"
import { factsOf, firstFault, type Law, shownFacts } from "./law.ts"

/** How much a written value is; `undefined` for what is not more or less of anything. */
const amountOf = ({ type }: Mechanism.Field, value: unknown): Numbers.Exact | undefined => {
  if (type === "boolean") return value === true ? Numbers.one : Numbers.zero
  if (type === "number" || type === "count" || type === "percent") return Numbers.parseShare(String(value))
  return Array.isArray(value) ? Numbers.exact(value.length) : undefined
}

const pointsOf = (bench: Bench, facts: ReadonlyArray<WrittenFacts>): Numbers.Exact | undefined => {
  const scored = bench.score(facts)
  const outcome = "issues" in scored ? undefined : outcomeOf(scored.board)
  return typeof outcome === "string" ? undefined : outcome
}

const ofField = (
  { bench, options, place }: Parameters<Law>[0],
  name: string,
  declared: "rewarded" | "penalised",
) => {
  const field = bench.fields[name]
  if (field === undefined || field.type === "list" || field.type === "choice" || field.type === "text")
    return []
  const { one, few } = factsOf(bench)
  const value = fieldValue(field, edgeValues(edgesOfBench(bench))[name])
  return firstFault(fc.tuple(one, value, value, few), options, ([facts, left, right, others]) => {
    const [less, more] = [left, right].sort((a, b) => {
      const [x, y] = [amountOf(field, a) ?? Numbers.zero, amountOf(field, b) ?? Numbers.zero]
      return Numbers.compare(x, y)
    })
    const at = (amount: unknown) =>
      pointsOf(bench, [{ ...(facts as Readonly<Record<string, unknown>>), [name]: amount }, ...others])
    const [before, after] = [at(less), at(more)]
    if (before === undefined || after === undefined) return undefined
    const change = Numbers.compare(after, before)
    if (declared === "rewarded" ? change >= 0 : change <= 0) return undefined
    const told = {
      name,
      from: String(less),
      to: String(more),
      before: written(before),
      after: written(after),
    }
    return makeFault("law.monotone", place, { ...told, declared, facts: shownFacts([facts, ...others]) })
  })
}

/** Where it is declared, more of a fact never lowers, or never raises, the points. */
export const monotone: Law = (trial) =>
  Object.entries(trial.bench.mechanism.monotone(trial.bench.use)).flatMap(([name, declared]) =>
    ofField(trial, name, declared),
  )
