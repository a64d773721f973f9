/**
 * Rulebooks (bộ tiêu chí): a scoring regulation as data. Read, refined by a local rule, linted, compared.
 *
 * @packageDocumentation
 * @category Rules
 */

export type {
  Change,
  ChangeKind,
  ComparedPart,
  ComparedRulebook,
  RulebookDiff,
} from "../comparison/change.ts"
export { type DiffJson, diffJson as diffToJson, diffJsonSchema } from "../comparison/diff-json.ts"
export { type DiffOptions, diffRulebooks as diff } from "../comparison/diff-rulebooks.ts"
export { renderDiff } from "../comparison/render-diff.ts"
export type { AuthoredLintRule, LintContext, LintedCriterion, LintFinding } from "../lint/authored-rule.ts"
export type { LintReport } from "../lint/known-defects.ts"
export { type LintOptions, lintRulebook as lint } from "../lint/lint-rulebook.ts"
export { checkRulebook as check } from "../rulebook/check-rulebook.ts"
export type { ClassCap, Classification, Condition, RulebookClass, Veto } from "../rulebook/classification.ts"
export { classificationSchema, classifiedValue } from "../rulebook/classification.ts"
export { allCriteria, type Criterion, criterionSchema } from "../rulebook/criterion.ts"
export type { FactDeclaration, Parameter } from "../rulebook/fact-declaration.ts"
export { rulebookJsonSchema as jsonSchema } from "../rulebook/json-schema.ts"
export { type Link, type LinkTaken, linkSchema } from "../rulebook/link.ts"
export { parseRefinement, type Refinement, refinementSchema } from "../rulebook/parse-refinement.ts"
export {
  makeRulebook as make,
  makeRulebookOrThrow as makeOrThrow,
  type Parsed,
  type ParseOptions,
  parseRulebook as parse,
  parseRulebookOrThrow as parseOrThrow,
  parseRulebookWithWarnings as parseWithWarnings,
  RulebookError,
} from "../rulebook/parse-rulebook.ts"
export { printRulebook as print } from "../rulebook/print-rulebook.ts"
export { type Quota, quotaSchema } from "../rulebook/quota.ts"
export { type Ranking, rankingSchema } from "../rulebook/ranking.ts"
export {
  refineRulebook as refine,
  refineRulebookOrThrow as refineOrThrow,
} from "../rulebook/refine-rulebook.ts"
export type { MechanismSources } from "../rulebook/registry-of.ts"
export {
  hasPoints,
  isLinked,
  type NotRatedRule,
  type Rulebook,
  rulebookSchema as schema,
  type Stage,
} from "../rulebook/rulebook.ts"
export { SourceError } from "../source/read-yaml.ts"
export {
  ChoiceError,
  parseRulebookChoice as parseChoice,
  parseRulebookChoiceOrThrow as parseChoiceOrThrow,
  type RulebookChoice,
  rulebookChoiceSchema as choiceSchema,
} from "../suite/rulebook-choice.ts"
