/**
 * What a plugin author imports: {@link definePlugin}, {@link defineMechanism} and {@link defineLintRule} make values,
 * {@link Plugins} registers them, and the modules of `@danvan/core` that plugins are written with come along.
 *
 * @packageDocumentation
 */

export {
  Documents,
  Expression,
  Issues,
  type Language,
  Mechanism,
  Numbers,
  Rulebook,
  Source,
  type Text,
  textSchema,
} from "@danvan/core"
export { defineLintRule, type LintRuleDefinition } from "./define-lint-rule.ts"
export { defineMechanism, type MechanismDefinition } from "./define-mechanism.ts"
export { definePlugin } from "./define-plugin.ts"
export type { Plugin, PluginEntry } from "./plugin.ts"
export type { PluginManifest, WrittenManifest } from "./plugin-manifest.ts"
export type { PluginRegistry, RegisteredPlugin } from "./plugin-registry.ts"
export * as Plugins from "./public/plugins.ts"
