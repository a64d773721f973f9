import type { Columns, Scoring } from "@danvan/core"

/** What a part came to: results; facts that do not fit; a rulebook that does not compile there; a thread that ended. */
export type PartEnd =
  | { readonly results: Columns.PartResults }
  | { readonly failed: "facts" | "program" }
  | { readonly broke: string }

/** Who scores parts. What cannot be handed over is thrown. */
export interface PartScorer {
  readonly score: (program: Scoring.ScoringProgram, part: Columns.ColumnPart) => Promise<PartEnd>
}
