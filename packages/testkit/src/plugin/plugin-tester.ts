import type { Plugin } from "@danvan/plugin-sdk"
import type { Fault } from "../fault/fault.ts"
import { findAllLater, handOverLater } from "../run/planned-test.ts"
import type { Runner, TesterOptions } from "../run/runner.ts"
import { planPluginTests } from "./plan-plugin-tests.ts"
import type { PluginCases } from "./plugin-cases.ts"

/**
 * Tests a whole plugin with a test runner of yours: its manifest, its registration, and each part it brings. A part
 * without cases is a failure.
 *
 * @example
 * ```ts
 * import { definePlugin } from "@danvan/plugin-sdk"
 * import { PluginTester } from "@danvan/testkit"
 *
 * const plugin = definePlugin({
 *   manifest: {
 *     id: "sample/nothing",
 *     title: { vi: "Mẫu", en: "Sample" },
 *     version: "1.0.0",
 *     engine: ">=0.0.0 <1",
 *     uses: {},
 *     licence: "MIT",
 *     stability: "experimental",
 *   },
 * })
 * const names: string[] = []
 * const collect = (name: string, body?: () => void) => {
 *   names.push(name)
 *   body?.()
 * }
 * PluginTester.run(plugin, {}, { describe: collect, it: (name) => names.push(name) })
 * names.length > 1 // true
 * ```
 *
 * @category Testing
 * @since 0.1.0
 */
export const runPlugin = (plugin: Plugin, cases: PluginCases, runner: Runner & TesterOptions): void =>
  handOverLater(plugin.manifest.id, planPluginTests(plugin, cases, runner), runner)

/**
 * The same without a test runner: everything that is found, as values.
 *
 * @example
 * ```ts
 * import { definePlugin } from "@danvan/plugin-sdk"
 * import { Build, PluginTester } from "@danvan/testkit"
 *
 * const plugin = definePlugin({ manifest: Build.manifest({ version: "one" }) })
 * const found = await PluginTester.check(plugin, {})
 * found.map(({ code, place }) => `${code}: ${place}`)
 * // ["field.malformed: manifest version", "field.malformed: plugin 0.manifest.version"]
 * ```
 *
 * @category Testing
 * @since 0.1.0
 */
export const checkPlugin = (
  plugin: Plugin,
  cases: PluginCases,
  options: TesterOptions = {},
): Promise<ReadonlyArray<Fault>> => findAllLater(planPluginTests(plugin, cases, options))
