import type { PluginParts } from "./parts.ts"
import type { WrittenManifest } from "./plugin-manifest.ts"

/**
 * A plugin (phần mở rộng): a manifest, and what it brings to each extension point. Any plain object of this shape is
 * one; `definePlugin` only checks its type and freezes it. A plugin with options is a function that returns a plugin.
 *
 * Plugins run in the process that registers them, with all it may do: register only code you trust.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface Plugin extends Partial<PluginParts> {
  /** As its author writes it. */
  readonly manifest: WrittenManifest
}

/**
 * What may stand in a list of plugins: a plugin, a preset (a list of plugins), or nothing, so that
 * `isProvince && provincePlugin` can be written.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type PluginEntry = Plugin | ReadonlyArray<PluginEntry> | false | null | undefined | 0 | ""
