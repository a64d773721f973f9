export { type BoardJson, boardJson as toJson, boardJsonSchema } from "../program/board-json.ts"
export { Scoreboard } from "../program/scoreboard.ts"
export { compile, compileOrThrow, ScoringProgram } from "../program/scoring-program.ts"
export type { QuotaScopeResult } from "../scoring/apply-quota.ts"
export type { ClassResult, Finding } from "../scoring/class-result.ts"
export { CompileError, type CompileOptions } from "../scoring/compile-rulebook.ts"
export type { LinkedFrom, LinkedValue } from "../scoring/linked-value.ts"
export type { QuotaLimit } from "../scoring/quota-limit.ts"
export type { Rank } from "../scoring/rank.ts"
export type { CriterionResult, SubjectResult, SubjectStatus } from "../scoring/results.ts"
export type { QuotaVerdict } from "../scoring/settle-equals.ts"
export type { NotRatedBecause } from "../scoring/subject-scopes.ts"
export { ChoiceProgram, compileChoice, compileChoiceOrThrow } from "../suite/choice-program.ts"
export { ChosenBoard, type ChosenResult } from "../suite/chosen-board.ts"
export { scoreTogether, scoreTogetherOrThrow } from "../suite/score-together.ts"
export { Scoreboards } from "../suite/scoreboards.ts"
export {
  type PublishedBoard,
  type SuiteBoard,
  type SuiteBoardHead,
  SuiteError,
  type UnscoredBoard,
} from "../suite/suite-board.ts"
