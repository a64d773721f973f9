import { blockIssues } from "./block-issues.ts"
import { callIssues } from "./call-issues.ts"
import { campaignIssues } from "./campaign-issues.ts"
import { carryIssues } from "./carry-issues.ts"
import { citationIssues } from "./citation-issues.ts"
import { clusterIssues } from "./cluster-issues.ts"
import { comparisonIssues } from "./comparison-issues.ts"
import { directiveIssues } from "./directive-issues.ts"
import { documentIssues } from "./document-issues.ts"
import { eventIssues } from "./event-issues.ts"
import { expressionIssues } from "./expression-issues.ts"
import { factIssues } from "./fact-issues.ts"
import { linkIssues } from "./link-issues.ts"
import { lintIssues } from "./lint-issues.ts"
import { mechanismIssues } from "./mechanism-issues.ts"
import { meetingDateIssues } from "./meeting-date-issues.ts"
import { meetingIssues } from "./meeting-issues.ts"
import { officeIssues } from "./office-issues.ts"
import { officialIssues } from "./official-issues.ts"
import { participationIssues } from "./participation-issues.ts"
import { planIssues } from "./plan-issues.ts"
import { pluginIssues } from "./plugin-issues.ts"
import { policyIssues } from "./policy-issues.ts"
import { receiptIssues } from "./receipt-issues.ts"
import { resultIssues } from "./result-issues.ts"
import { rulebookIssues } from "./rulebook-issues.ts"
import { rulingIssues } from "./ruling-issues.ts"
import { sheetIssues } from "./sheet-issues.ts"
import { sourceIssues } from "./source-issues.ts"
import { threadIssues } from "./thread-issues.ts"
import { tidyIssues } from "./tidy-issues.ts"
import { timeIssues } from "./time-issues.ts"
import { unitChangeIssues } from "./unit-change-issues.ts"
import { unitIssues } from "./unit-issues.ts"
import { workbookIssues } from "./workbook-issues.ts"
import { worksheetIssues } from "./worksheet-issues.ts"

/**
 * Every issue danvan can report. A code is `noun.problem` and never changes its meaning.
 *
 * @category Issues
 * @since 0.1.0
 */
export const catalog = {
  ...timeIssues,
  ...documentIssues,
  ...citationIssues,
  ...officialIssues,
  ...officeIssues,
  ...meetingDateIssues,
  ...meetingIssues,
  ...directiveIssues,
  ...expressionIssues,
  ...mechanismIssues,
  ...pluginIssues,
  ...callIssues,
  ...policyIssues,
  ...sourceIssues,
  ...rulebookIssues,
  ...lintIssues,
  ...factIssues,
  ...linkIssues,
  ...blockIssues,
  ...threadIssues,
  ...tidyIssues,
  ...workbookIssues,
  ...worksheetIssues,
  ...comparisonIssues,
  ...unitChangeIssues,
  ...unitIssues,
  ...carryIssues,
  ...clusterIssues,
  ...planIssues,
  ...campaignIssues,
  ...eventIssues,
  ...sheetIssues,
  ...rulingIssues,
  ...participationIssues,
  ...resultIssues,
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
