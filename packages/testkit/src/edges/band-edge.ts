/**
 * A value worth testing at an edge (ranh giới), with facts that give it.
 *
 * @category Edges
 * @since 0.1.0
 */
export interface BandEdge {
  /** What has the edge: the name of a fact, or what the rulebook calls it. */
  readonly of: string
  /** Where the edge is, as written. */
  readonly edge: string
  /** Just below the edge, at it, or just above. */
  readonly side: "below" | "at" | "above"
  /** Facts with that value; of a mechanism those of its criterion. */
  readonly facts: Readonly<Record<string, string>>
  /** Whether facts may have that value at all. */
  readonly accepted: boolean
}
