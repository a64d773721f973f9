import type { Mechanism } from "@danvan/core"
import type { PluginParts } from "./parts.ts"
import type { PluginManifest } from "./plugin-manifest.ts"

/**
 * A plugin that was registered: what it says of itself, and the mark that results carry of it.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface RegisteredPlugin {
  /** As it was checked. */
  readonly manifest: PluginManifest
  /** What boards and receipts name it by. */
  readonly stamp: Mechanism.PluginStamp
}

/**
 * Plugins that fit danvan and each other, in their computed order: pass it as `{ plugins }` to `Rulebook.parse`,
 * `Rulebook.lint`, `Scoring.compile`, `Receipts.make` … A value: two registries can differ in one process.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface PluginRegistry extends PluginParts {
  /** In the order they take effect. */
  readonly plugins: ReadonlyArray<RegisteredPlugin>
}
