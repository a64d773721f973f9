import type { Expression } from "../expression/expression.ts"
import type { Range } from "../expression/range/range.ts"
import type { CatalogEntry } from "../issue/catalog/catalog-entry.ts"
import type { Text } from "../language/text.ts"
import type { PluginStamp } from "../mechanism/plugin-stamp.ts"
import type { Criterion } from "../rulebook/criterion.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"

/**
 * A criterion that is scored, as the linter sees it for one group of subjects.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface LintedCriterion {
  /** The criterion as the rulebook has it. */
  readonly criterion: Criterion
  /** Where it is written in the rulebook. */
  readonly path: ReadonlyArray<string | number>
  /** The group of subjects; undefined for a rulebook without groups. */
  readonly group: string | undefined
  /** What its mechanism lowered to. */
  readonly expression: Expression
  /** Every value it can give, whatever the facts. */
  readonly range: Range
}

/**
 * What a lint rule of an author looks at: a rulebook that has passed its checks.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface LintContext {
  /** The whole rulebook. */
  readonly rulebook: Rulebook
  /** Every criterion that is scored, once for each group it applies to. */
  readonly criteria: ReadonlyArray<LintedCriterion>
}

/**
 * One thing a rule found: which of its messages, where in the rulebook, with which facts for the words.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface LintFinding {
  /** The key of one of the rule's messages. */
  readonly message: string
  /** The steps to the place in the rulebook: `["criteria", 2, "max"]`. */
  readonly path: ReadonlyArray<string | number>
  /** What the message is filled with, by name. */
  readonly facts?: Readonly<Record<string, string>>
  /** `warning` if left out. */
  readonly severity?: "warning" | "info"
}

/**
 * A lint rule of an author (quy tắc soát lỗi): what it says, and how it looks. It finds; it never changes a score.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface AuthoredLintRule {
  /** `scope/name`. */
  readonly name: string
  /** What the rule looks for, in a few words. */
  readonly title: Text
  /** The words of each finding; `{name}` marks a fact. */
  readonly messages: Readonly<Record<string, CatalogEntry>>
  /** What it finds in a rulebook: one finding for each mistake. */
  readonly check: (context: LintContext) => ReadonlyArray<LintFinding>
  /** The plugin it came with, once that was registered. */
  readonly plugin?: PluginStamp
}
