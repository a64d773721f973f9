/**
 * Tests a rulebook (bộ tiêu chí) by its cases and laws, and its author by what the cases leave out.
 *
 * @packageDocumentation
 * @category Testing
 */

export type {
  ExpectedResult,
  RefusedRulebookCase as RefusedCase,
  RulebookCases as Cases,
  RulebookInput as Input,
  ScoredRulebookCase as ScoredCase,
} from "../rulebook/rulebook-cases.ts"
export type { RulebookLawName as LawName } from "../rulebook/rulebook-laws.ts"
export { checkRulebook as check, runRulebook as run } from "../rulebook/rulebook-tester.ts"
