export type { Explanation, ExplanationKind } from "../explanation/explanation.ts"
export { formatNumber } from "../explanation/format-number.ts"
export { renderExplanation as render } from "../explanation/render-explanation.ts"
export { stateWords, statusWords } from "../explanation/words.ts"
