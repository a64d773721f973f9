import type { Mechanism } from "@danvan/core"
import { makeBench } from "../mechanism/bench.ts"
import type { BandEdge } from "./band-edge.ts"
import { edgesOfBench } from "./edges-of-bench.ts"

/**
 * The use of a mechanism whose edges are asked for.
 *
 * @category Edges
 * @since 0.1.0
 */
export interface EdgesOf {
  /** The parameters as `with:` writes them. */
  readonly with?: Readonly<Record<string, unknown>>
  /** "10" if left out. */
  readonly maximum?: string
}

/**
 * The values worth testing at every edge of a mechanism (giá trị ở ranh giới): a step below, at, and a step above each
 * limit of its facts, each end of its bands and each number it compares a fact, or the quotient of two facts, with.
 *
 * @throws Error when the parameters are refused.
 *
 * @example
 * ```ts
 * import { Mechanism } from "@danvan/core"
 * import { BandEdges } from "@danvan/testkit"
 *
 * const bands = Mechanism.standard.find(({ name }) => name === "bands")!
 * const edges = BandEdges.ofMechanism(bands, {
 *   with: { of: "ratio", bands: [{ atLeast: "80%", points: "10" }, { below: "80%", points: "0" }] },
 * })
 * edges.filter(({ of }) => of === "done/assigned").map(({ side, facts }) => [side, facts.done, facts.assigned])
 * // [["below", "7999", "10000"], ["at", "4", "5"], ["above", "8001", "10000"]]
 * ```
 *
 * @category Edges
 * @since 0.1.0
 */
export const mechanismEdges = (
  mechanism: Mechanism.AnyMechanism,
  { with: written = {}, maximum = "10" }: EdgesOf = {},
): ReadonlyArray<BandEdge> => {
  const bench = makeBench(mechanism, { with: written, maximum })
  if ("issues" in bench) throw new Error(bench.issues.map(({ message }) => message.en).join(" "))
  return edgesOfBench(bench)
}
