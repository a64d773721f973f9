import { reasonOf } from "../expression/plugin-call.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { fill, type Text, text } from "../language/text.ts"
import { namedWithPlugin } from "../mechanism/plugin-stamp.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import type { AuthoredLintRule, LintContext, LintedCriterion, LintFinding } from "./authored-rule.ts"
import type { Linted } from "./linted.ts"

const contextOf = ({ rulebook, variants, paths }: Linted): LintContext => ({
  rulebook,
  criteria: variants.flatMap(({ group, criteria, leaves, rangeOf }) =>
    [...allCriteria(criteria)].flatMap(({ criterion }): LintedCriterion[] => {
      const leaf = leaves.get(criterion.id)
      if (leaf === undefined) return []
      const { expression } = leaf
      return [
        { criterion, path: paths.get(criterion.id) ?? [], group, expression, range: rangeOf(expression) },
      ]
    }),
  ),
})

const nameOf = (rule: AuthoredLintRule): string => namedWithPlugin(rule.name, rule.plugin)

const failed = (rule: AuthoredLintRule, reason: Text | string): Issue =>
  makeIssue("lint.rule-failed", [], { name: nameOf(rule), reason })

/** The words of a finding; `undefined` for what is none. */
const issueOf = (rule: AuthoredLintRule, finding: unknown): Issue | undefined => {
  if (!isRecord(finding) || !Array.isArray(finding.path)) return undefined
  const { message, path, facts = {}, severity = "warning" } = finding as unknown as LintFinding
  const words = Object.hasOwn(rule.messages, message) ? rule.messages[message] : undefined
  if (words === undefined || !isRecord(facts)) return undefined
  const found = makeIssue("lint.found", path, { name: nameOf(rule) }, { severity })
  const told = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)]))
  return {
    ...found,
    facts: { ...told, ...found.facts, problem: message },
    message: text((language) => fill(words[language], told)),
    fix: text((language) => fill(words.fix[language], told)),
  }
}

const noList: Text = { vi: "không trả về danh sách", en: "it gave no list of findings" }

/** Why a finding is none: most often it names a message that the rule does not have. */
const noFinding = ({ messages }: AuthoredLintRule, finding: unknown): Text => {
  const message = isRecord(finding) ? finding.message : undefined
  if (typeof message !== "string" || Object.hasOwn(messages, message)) {
    return {
      vi: "trả về một điều không có “message” hoặc “path”",
      en: "it gave a finding without message or path",
    }
  }
  const known = Object.keys(messages).join(", ") || "—"
  return {
    vi: `trả về lời “${message}”, không có trong “messages” (${known})`,
    en: `it gave the message “${message}”, which its messages (${known}) do not have`,
  }
}

const run = (rule: AuthoredLintRule, context: LintContext): ReadonlyArray<Issue> => {
  try {
    const findings: unknown = rule.check(context)
    if (!Array.isArray(findings)) return [failed(rule, noList)]
    return findings.map((one) => issueOf(rule, one) ?? failed(rule, noFinding(rule, one)))
  } catch (thrown) {
    return [failed(rule, reasonOf(thrown))]
  }
}

/** What rules of authors find. A rule that throws, or gives no findings, is told by its name; the others still run. */
export const authoredIssues = (
  rules: ReadonlyArray<AuthoredLintRule>,
  linted: Linted,
): ReadonlyArray<Issue> => {
  if (rules.length === 0) return []
  const context = contextOf(linted)
  return rules.flatMap((rule) => run(rule, context))
}
