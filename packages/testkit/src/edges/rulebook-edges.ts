import { Coverage, type Scoring } from "@danvan/core"

/**
 * The points at the edges of every table of bands and of every class of a rulebook (giá trị ở ranh giới), in words and,
 * where they can be told from the rule alone, as facts.
 *
 * @example
 * ```ts
 * import { Rulebook, Scoring } from "@danvan/core"
 * import { BandEdges, Build } from "@danvan/testkit"
 *
 * const rulebook = Rulebook.makeOrThrow(
 *   Build.rulebook({
 *     classification: {
 *       rounding: "none",
 *       classes: [
 *         { id: "good", title: { vi: "Tốt", en: "Good" }, atLeast: "80" },
 *         { id: "fair", title: { vi: "Khá", en: "Fair" }, below: "80" },
 *       ],
 *     },
 *   }),
 * )
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * BandEdges.ofRulebook(program).length > 2 // true
 * ```
 *
 * @category Edges
 * @since 0.1.0
 */
export const rulebookEdges = (program: Scoring.ScoringProgram): ReadonlyArray<Coverage.Point> =>
  Coverage.of([program], []).points.filter(({ kind }) => kind === "band" || kind === "class")
