import { campaignIssues } from "./campaign-issues.ts"
import { expressionIssues } from "./expression-issues.ts"
import { factIssues } from "./fact-issues.ts"
import { mechanismIssues } from "./mechanism-issues.ts"
import { receiptIssues } from "./receipt-issues.ts"
import { rulebookIssues } from "./rulebook-issues.ts"
import { sourceIssues } from "./source-issues.ts"
import { tidyIssues } from "./tidy-issues.ts"
import { timeIssues } from "./time-issues.ts"

/** Every issue danvan can report. A code is `noun.problem` and never changes its meaning. */
export const catalog = {
  ...timeIssues,
  ...expressionIssues,
  ...mechanismIssues,
  ...sourceIssues,
  ...rulebookIssues,
  ...factIssues,
  ...tidyIssues,
  ...campaignIssues,
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
