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
  /** What the case is about, in a few words. */
  readonly name: string
  /** As it is written. */
  readonly rulebook: Readonly<Record<string, unknown>>
  /** Each as `"message at path"`; empty for nothing. */
  readonly found: ReadonlyArray<string>
}

/**
 * Rulebooks a lint rule finds nothing in, and some it finds something in.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface LintRuleCases {
  /** Nothing is found in these. */
  readonly valid: ReadonlyArray<Omit<LintRuleCase, "found">>
  /** Something is found in each of these. */
  readonly invalid: ReadonlyArray<LintRuleCase>
}

/**
 * What is tested of a plugin (bộ ví dụ của plugin): every part it brings, by its name.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface PluginCases {
  /** By the mechanism's name. */
  readonly mechanisms?: Readonly<Record<string, MechanismCases>>
  /** By the rule's name. */
  readonly lintRules?: Readonly<Record<string, LintRuleCases>>
  /** Rulebooks, as they are written, that show tie-breaks, class policies and quota policies at work. */
  readonly rulebooks?: ReadonlyArray<{
    /** As it is written. */
    readonly rulebook: Readonly<Record<string, unknown>>
    /** What it must score. */
    readonly cases: Omit<RulebookCases, "plugins">
  }>
  /** By the source's name. */
  readonly factSources?: Readonly<Record<string, Omit<FactSourceContract, "source">>>
  /** By the renderer's name. */
  readonly reportRenderers?: Readonly<Record<string, Omit<ReportRendererContract, "renderer">>>
  /** By the store's name. */
  readonly resultStores?: Readonly<Record<string, ResultStoreContract>>
  /** The plugins it requires. */
  readonly beside?: ReadonlyArray<PluginEntry>
}
