import type { Citation } from "../document/citation.ts"
import { describeCitation } from "../document/describe-citation.ts"
import type { IssueCode } from "../issue/catalog/catalog.ts"
import { type FactsOf, type Issue, makeIssue } from "../issue/issue.ts"
import { type Text, text } from "../language/text.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { CampaignPlan } from "./campaign-plan.ts"
import { type RuleKey, ruleTitles } from "./rule.ts"

/**
 * Why a command was refused: an issue that also says by which rule, and where that rule stands written.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Refusal extends Issue {
  /** The rule that was broken, by its key among {@link ruleTitles}. */
  readonly rule: RuleKey
  /** The rule in words. */
  readonly title: Text
  /** Where it stands written; empty when the campaign's plan does not say. */
  readonly source: ReadonlyArray<Citation>
  /** The source in words. */
  readonly basis: Text
}

/** What a refusal is told from. */
export interface Grounds {
  readonly plan: Pick<CampaignPlan, "sources" | "documents">
  readonly rulebook: Pick<Rulebook, "documents">
}

const unwritten: Text = {
  vi: "quy tắc chung của danvan, đợt thi đua không dẫn văn bản",
  en: "a general rule of danvan; the campaign cites no text",
}

/** An issue as a refusal by a rule; the plan says where the rule stands written. */
export const refusalOf = ({ plan, rulebook }: Grounds, rule: RuleKey, issue: Issue): Refusal => {
  const source = plan.sources[rule] ?? []
  const documents = { ...rulebook.documents, ...plan.documents }
  const written = source.map((citation) => describeCitation(citation, documents))
  return {
    ...issue,
    rule,
    title: ruleTitles[rule],
    source,
    basis:
      source.length === 0 ? unwritten : text((language) => written.map((one) => one[language]).join("; ")),
  }
}

/** A refusal by a rule. */
export const refuse = <Code extends IssueCode>(
  grounds: Grounds,
  rule: RuleKey,
  code: Code,
  path: ReadonlyArray<string | number>,
  facts: FactsOf<Code>,
): Refusal => refusalOf(grounds, rule, makeIssue(code, path, facts))

/** Says no by one rule: a list with the refusal when something is wrong, an empty one when it is not. */
export type SayNo = <Code extends IssueCode>(
  wrong: boolean,
  code: Code,
  path: ReadonlyArray<string | number>,
  facts: FactsOf<Code>,
) => ReadonlyArray<Refusal>

/** See {@link SayNo}. */
export const refusing =
  (grounds: Grounds, rule: RuleKey): SayNo =>
  (wrong, code, path, facts) =>
    wrong ? [refuse(grounds, rule, code, path, facts)] : []
