/**
 * From a rulebook and facts to a board (bảng kết quả): totals, classes, ranks, quotas, what the next class takes,
 * whom a change of rule changes.
 *
 * @packageDocumentation
 * @category Scoring
 */

export type {
  Impact,
  ImpactKind,
  ImpactSummary,
  NamedClass,
  Standing,
  SubjectImpact,
} from "../comparison/board-impact.ts"
export { compareBoards } from "../comparison/compare-boards.ts"
export type { Contribution } from "../comparison/contributions.ts"
export type { DecidingRule } from "../comparison/deciding-rules.ts"
export { type ImpactJson, impactJson as impactToJson, impactJsonSchema } from "../comparison/impact-json.ts"
export {
  type ImpactOptions,
  impactOfRulebooks as impact,
  impactOfRulebooksOrThrow as impactOrThrow,
} from "../comparison/impact-of-rulebooks.ts"
export { renderImpact } from "../comparison/render-impact.ts"
export type { FactName } from "../near-miss/fact-id.ts"
export type { NearMissOptions } from "../near-miss/find-near-miss.ts"
export type {
  Distance,
  FactNow,
  FactValue,
  NearMiss,
  NextQuota,
  NotTried,
  Obstacle,
  QuotaAfter,
  Way,
} from "../near-miss/near-miss.ts"
export { type NearMissJson, nearMissJsonSchema } from "../near-miss/near-miss-json.ts"
export { type AskedFact, askedFacts } from "../program/asked-facts.ts"
export { type BoardJson, boardJson as toJson, boardJsonSchema } from "../program/board-json.ts"
export { Scoreboard } from "../program/scoreboard.ts"
export { compile, compileOrThrow, ScoringProgram } from "../program/scoring-program.ts"
export type { QuotaScopeResult, SilentPolicy } from "../scoring/apply-quota.ts"
export type { ClassResult, Finding } from "../scoring/class-result.ts"
export { CompileError, type CompileOptions } from "../scoring/compile-rulebook.ts"
export type { LinkedFrom, LinkedValue } from "../scoring/linked-value.ts"
export type { QuotaLimit } from "../scoring/quota-limit.ts"
export type { Rank } from "../scoring/rank.ts"
export type { CriterionResult, QuotaSaid, SubjectResult, SubjectStatus } from "../scoring/results.ts"
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
