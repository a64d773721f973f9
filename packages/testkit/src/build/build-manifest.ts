import type { WrittenManifest } from "@danvan/plugin-sdk"

/**
 * A manifest that fits (tờ khai mẫu), with some of its fields replaced.
 *
 * @example
 * ```ts
 * import { Plugins } from "@danvan/plugin-sdk"
 * import { Build } from "@danvan/testkit"
 *
 * Plugins.register([{ manifest: Build.manifest() }]) // success
 * ```
 *
 * @category Builders
 * @since 0.1.0
 */
export const buildManifest = (more: Partial<WrittenManifest> = {}): WrittenManifest => ({
  id: "sample/plugin",
  title: { vi: "Plugin mẫu", en: "Sample plugin" },
  version: "1.0.0",
  engine: ">=0.0.0 <1",
  uses: {},
  licence: "MIT",
  stability: "experimental",
  ...more,
})
