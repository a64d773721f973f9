/**
 * What of a rulebook its worked cases leave untested (độ phủ), with facts that would test it.
 *
 * @packageDocumentation
 * @category Scoring
 */

export { comparesSubjects } from "../coverage/compares-subjects.ts"
export { coverageOf as of } from "../coverage/coverage-of.ts"
export {
  type CoverageKind as Kind,
  type CoveragePoint as Point,
  type CoverageReport as Report,
  coverageGaps as gaps,
  coverageKinds as kinds,
  type SuggestedFacts,
} from "../coverage/coverage-report.ts"
