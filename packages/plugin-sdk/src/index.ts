/**
 * What a plugin author imports: {@link definePlugin}, {@link defineMechanism} and the other `define…` make values,
 * {@link Plugins} registers them, and the modules of `@danvan/core` that plugins are written with come along.
 *
 * @packageDocumentation
 */

export {
  Documents,
  Explanation,
  Expression,
  Facts,
  Issues,
  type Language,
  Mechanism,
  Numbers,
  Receipts,
  Rulebook,
  Scoring,
  Source,
  type Text,
  textSchema,
} from "@danvan/core"
export { defineClassPolicy } from "./define-class-policy.ts"
export { defineFactSource, type FactSourceDefinition } from "./define-fact-source.ts"
export { defineLintRule, type LintRuleDefinition } from "./define-lint-rule.ts"
export { defineMechanism, type MechanismDefinition } from "./define-mechanism.ts"
export { definePlugin } from "./define-plugin.ts"
export { defineQuotaPolicy } from "./define-quota-policy.ts"
export { defineReportRenderer, type ReportRendererDefinition } from "./define-report-renderer.ts"
export { defineResultStore } from "./define-result-store.ts"
export { defineTieBreak } from "./define-tie-break.ts"
export type { FactInput, FactReading, FactSource, PluginIssue } from "./fact-source.ts"
export type { FactsOf, Fields } from "./facts-of.ts"
export type { PluginParts } from "./parts.ts"
export type { Plugin, PluginEntry } from "./plugin.ts"
export type { PluginManifest, WrittenManifest } from "./plugin-manifest.ts"
export type { PluginRegistry, RegisteredPlugin } from "./plugin-registry.ts"
export type { PolicyDefinition } from "./policy-definition.ts"
export * as Plugins from "./public/plugins.ts"
export type { ReportInput, ReportRenderer } from "./report-renderer.ts"
export type { ResultPage, ResultStore, SaveOutcome, StoredResult } from "./result-store.ts"
