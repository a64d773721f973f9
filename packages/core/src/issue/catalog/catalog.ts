import { campaignIssues } from "./campaign-issues.ts"
import { comparisonIssues } from "./comparison-issues.ts"
import { documentIssues } from "./document-issues.ts"
import { expressionIssues } from "./expression-issues.ts"
import { factIssues } from "./fact-issues.ts"
import { lintIssues } from "./lint-issues.ts"
import { mechanismIssues } from "./mechanism-issues.ts"
import { meetingIssues } from "./meeting-issues.ts"
import { officialIssues } from "./official-issues.ts"
import { receiptIssues } from "./receipt-issues.ts"
import { rulebookIssues } from "./rulebook-issues.ts"
import { rulingIssues } from "./ruling-issues.ts"
import { sourceIssues } from "./source-issues.ts"
import { tidyIssues } from "./tidy-issues.ts"
import { timeIssues } from "./time-issues.ts"
import { unitIssues } from "./unit-issues.ts"

/** Every issue danvan can report. A code is `noun.problem` and never changes its meaning. */
export const catalog = {
  ...timeIssues,
  ...documentIssues,
  ...officialIssues,
  ...meetingIssues,
  ...expressionIssues,
  ...mechanismIssues,
  ...sourceIssues,
  ...rulebookIssues,
  ...lintIssues,
  ...factIssues,
  ...tidyIssues,
  ...comparisonIssues,
  ...unitIssues,
  ...campaignIssues,
  ...rulingIssues,
  ...receiptIssues,
} as const

/** The catalogue's type: a literal type for every message. */
export type Catalog = typeof catalog

/**
 * The closed list of issue codes.
 *
 * @category Issues
 * @since 0.1.0
 */
export type IssueCode = keyof Catalog
