import type { Text } from "@danvan/core"
import * as fc from "fast-check"
import { criterionFacts } from "../../arbitraries/criterion-facts.ts"
import { edgesOfBench, edgeValues } from "../../edges/edges-of-bench.ts"
import type { Fault } from "../../fault/fault.ts"
import type { TesterOptions } from "../../run/runner.ts"
import type { Bench } from "../bench.ts"
import type { MechanismCases, WrittenFacts } from "../mechanism-cases.ts"

/** What a law is tried on. */
export interface Trial {
  readonly bench: Bench
  readonly cases: MechanismCases
  readonly options: TesterOptions
  readonly place: string
}

/** Tries something that should hold for all facts, and says where it does not. */
export type Law = (trial: Trial) => ReadonlyArray<Fault>

/** Facts of a mechanism in use: those of one subject, and of a few. */
export const factsOf = (bench: Bench, partly = false) => {
  const edges = edgeValues(edgesOfBench(bench))
  const one: fc.Arbitrary<WrittenFacts> = criterionFacts(bench.fields, { edges, partly })
  return { one, few: fc.array(one, { minLength: 1, maxLength: 4 }) }
}

/** Generated facts, in a line. */
export const shownFacts = (facts: unknown): string => {
  const words = JSON.stringify(facts) ?? "—"
  return words.length > 400 ? `${words.slice(0, 400)}…` : words
}

/** The first fault found on generated values, of the simplest that show one; none after so many runs. */
export const firstFault = <Value>(
  values: fc.Arbitrary<Value>,
  { runs = 60, seed = 1 }: TesterOptions,
  faultOf: (value: Value) => Fault | undefined,
): ReadonlyArray<Fault> => {
  let last: Fault | undefined
  const holds = fc.property(values, (value) => {
    const fault = faultOf(value)
    // Shrinking ends with the simplest value that fails, so the last fault is the one to tell.
    last = fault ?? last
    return fault === undefined
  })
  fc.check(holds, { numRuns: runs, seed })
  return last === undefined ? [] : [last]
}

/** Words for a thing that comes in both languages. */
export const both = (vi: string, en: string): Text => ({ vi, en })
