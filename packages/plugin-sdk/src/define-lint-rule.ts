import type { Rulebook } from "@danvan/core"

type Messages = Rulebook.AuthoredLintRule["messages"]

/**
 * What {@link defineLintRule} takes: a rule whose findings can only name messages it has.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface LintRuleDefinition<Own extends Messages>
  extends Omit<Rulebook.AuthoredLintRule, "messages" | "check" | "plugin"> {
  /** What the rule says, by a key of its own, in Vietnamese and English. */
  readonly messages: Own
  /** What it finds in a rulebook: one finding for each mistake. */
  readonly check: (context: Rulebook.LintContext) => ReadonlyArray<
    Rulebook.LintFinding & {
      /** The key of one of the rule's messages. */
      readonly message: keyof Own & string
    }
  >
}

/**
 * Defines a lint rule (quy tắc soát lỗi): what a rulebook may say that its office would want to know. It looks at the
 * checked rulebook, and at the expression and range of every criterion; it never changes a score.
 *
 * @example
 * ```ts
 * import { defineLintRule, Rulebook } from "@danvan/plugin-sdk"
 *
 * const briefTitles = defineLintRule({
 *   name: "sample/titled-briefly",
 *   title: { vi: "Tên tiêu chí ngắn", en: "Brief titles" },
 *   messages: {
 *     long: {
 *       vi: "Tên của “{id}” quá dài.",
 *       en: "The title of “{id}” is too long.",
 *       fix: { vi: "Rút gọn tên.", en: "Shorten it." },
 *     },
 *   },
 *   check: ({ criteria }) =>
 *     criteria.flatMap(({ criterion, path }) =>
 *       criterion.title.vi.length > 20 ? [{ message: "long", path, facts: { id: criterion.id } }] : [],
 *     ),
 * })
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: { vi: "Mẫu", en: "Sample" },
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "10" },
 *   criteria: [
 *     { id: "c1", title: { vi: "Tuyên truyền, vận động nhân dân", en: "Outreach" }, max: "10", mechanism: "ratio" },
 *   ],
 * })
 * Rulebook.lint(rulebook, { rules: [briefTitles] }).issues.map(({ message }) => message.en)
 * // ["The title of “c1” is too long."]
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const defineLintRule = <const Own extends Messages>(
  rule: LintRuleDefinition<Own>,
): Rulebook.AuthoredLintRule => Object.freeze({ ...rule })
