import type { PluginEntry } from "@danvan/plugin-sdk"
import type { FactSourceContract } from "../contract/fact-source-contract.ts"
import type { ReportRendererContract } from "../contract/report-renderer-contract.ts"
import type { ResultStoreContract } from "../contract/result-store-contract.ts"
import type { MechanismCases } from "../mechanism/mechanism-cases.ts"
import type { RulebookCases } from "../rulebook/rulebook-cases.ts"

/**
 * What a lint rule finds in a rulebook: its messages with their places, `"long at criteria.0"`.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface LintRuleCase {
  readonly name: string
  /** As it is written. */
  readonly rulebook: Readonly<Record<string, unknown>>
  readonly found: ReadonlyArray<string>
}

/**
 * Rulebooks a lint rule finds nothing in, and some it finds something in.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface LintRuleCases {
  readonly valid: ReadonlyArray<Omit<LintRuleCase, "found">>
  readonly invalid: ReadonlyArray<LintRuleCase>
}

/**
 * What is tested of a plugin (bộ ví dụ của plugin): every part it brings, by its name.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface PluginCases {
  readonly mechanisms?: Readonly<Record<string, MechanismCases>>
  readonly lintRules?: Readonly<Record<string, LintRuleCases>>
  /** Rulebooks, as they are written, that show tie-breaks, class policies and quota policies at work. */
  readonly rulebooks?: ReadonlyArray<{
    readonly rulebook: Readonly<Record<string, unknown>>
    readonly cases: Omit<RulebookCases, "plugins">
  }>
  readonly factSources?: Readonly<Record<string, Omit<FactSourceContract, "source">>>
  readonly reportRenderers?: Readonly<Record<string, Omit<ReportRendererContract, "renderer">>>
  readonly resultStores?: Readonly<Record<string, ResultStoreContract>>
  /** The plugins it requires. */
  readonly beside?: ReadonlyArray<PluginEntry>
}
