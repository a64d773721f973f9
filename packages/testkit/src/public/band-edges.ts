/**
 * The facts at, just under and just over each edge of a mechanism's or a rulebook's bands.
 *
 * @packageDocumentation
 * @category Edges
 */

export type { BandEdge } from "../edges/band-edge.ts"
export { type EdgesOf, mechanismEdges as ofMechanism } from "../edges/mechanism-edges.ts"
export { rulebookEdges as ofRulebook } from "../edges/rulebook-edges.ts"
