import { Expression } from "@danvan/core"
import type { Bench } from "./bench.ts"
import { factReader } from "./capture-facts.ts"
import type { WrittenFacts } from "./mechanism-cases.ts"

const inputsIn = (expression: Expression.Expression): ReadonlyArray<string> =>
  [...Expression.nodesOf(expression)].flatMap((node) => (node.op === "input" ? [node.name] : []))

/** The names of the facts a mechanism reads: those of its expression, or those its function looked at. */
export const factsRead = (bench: Bench, facts: WrittenFacts): ReadonlySet<string> => {
  const { expression, mechanism, use } = bench
  if (expression !== undefined) return new Set(inputsIn(expression))
  const given = factReader(bench)(facts)
  const read = new Set<string>()
  if (given === undefined) return new Set(Object.keys(bench.fields))
  const watched = new Proxy(given, {
    get: (target, name) => {
      if (typeof name === "string") read.add(name)
      return Reflect.get(target, name)
    },
  })
  try {
    mechanism.compute?.({ ...use, facts: watched })
  } catch {
    // What it read until then counts; that it throws is told elsewhere.
  }
  return read
}
