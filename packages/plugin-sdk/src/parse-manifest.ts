import { type Issues, Source } from "@danvan/core"
import * as Result from "effect/Result"
import { PluginError } from "./plugin-error.ts"
import { type PluginManifest, pluginManifestSchema } from "./plugin-manifest.ts"

/**
 * Reads a manifest from JSON, such as a package's `danvan-plugin.json`: nothing of the plugin is run. Every issue has
 * its line and column.
 *
 * @param text - JSON.
 * @param file - its name, for the places of issues.
 * @param file - the file's name, for the places of issues.
 *
 * @example
 * ```ts
 * import { Plugins } from "@danvan/plugin-sdk"
 *
 * const text = `{
 *   "id": "sample/over-plan",
 *   "title": { "vi": "Vượt kế hoạch", "en": "Over plan" },
 *   "version": "1.0.0",
 *   "engine": ">=0.0.0 <1",
 *   "uses": { "mechanisms": "1" },
 *   "licence": "MIT",
 *   "stability": "experimental"
 * }`
 * Plugins.parseManifestOrThrow(text).requires // {}
 * Plugins.parseManifest(text.replace("1.0.0", "one")) // failure: field.malformed
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const parseManifest = (text: string, file?: string): Result.Result<PluginManifest, PluginError> => {
  const fail = (issues: ReadonlyArray<Issues.Issue>) => Result.fail(new PluginError(issues))
  const read = Source.readJson(text, file)
  if (Result.isFailure(read)) return fail(read.failure.issues)
  const { value, positionOf } = read.success
  const parsed = Source.parseWith(pluginManifestSchema, value, positionOf)
  return "issues" in parsed ? fail(parsed.issues) : Result.succeed(parsed.value)
}

/**
 * As {@link parseManifest}, but throws the {@link PluginError}.
 *
 * @category Plugins
 * @since 0.1.0
 */
export const parseManifestOrThrow = (text: string, file?: string): PluginManifest =>
  Result.getOrThrowWith(parseManifest(text, file), (error) => error)
