/**
 * Why a result is what it is (giải thích): a tree of steps, each with its citation, in Vietnamese or English.
 *
 * @packageDocumentation
 * @category Scoring
 */

export type { Explanation, ExplanationKind } from "../explanation/explanation.ts"
export { formatNumber } from "../explanation/format-number.ts"
export { renderExplanation as render } from "../explanation/render-explanation.ts"
export { standingWords } from "../explanation/standing-words.ts"
export { stateWords, statusWords } from "../explanation/words.ts"
