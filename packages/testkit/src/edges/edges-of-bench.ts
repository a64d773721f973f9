import type { Bench } from "../mechanism/bench.ts"
import type { BandEdge } from "./band-edge.ts"
import { expressionEdges } from "./expression-edges.ts"
import { fieldLimits } from "./field-limits.ts"

/** Every edge of a mechanism in use, once each: limits of its facts, then bands and comparisons. */
export const edgesOfBench = (bench: Bench): ReadonlyArray<BandEdge> => {
  const limits = Object.entries(bench.fields).flatMap(([name, field]) => fieldLimits(name, field))
  const all = [...limits, ...expressionEdges(bench)]
  return [
    ...new Map(all.toReversed().map((edge) => [JSON.stringify(edge.facts), edge])).values(),
  ].toReversed()
}

/** The values of each fact at and beside its edges, as written. */
export const edgeValues = (
  edges: ReadonlyArray<BandEdge>,
): Readonly<Record<string, ReadonlyArray<string>>> => {
  const given = edges.flatMap(({ facts, accepted }) => (accepted ? Object.entries(facts) : []))
  const byName = Map.groupBy(given, ([name]) => name)
  return Object.fromEntries([...byName].map(([name, pairs]) => [name, pairs.map(([, value]) => value)]))
}
