import type { Mechanism } from "@danvan/core"
import { type Issues, Receipts } from "@danvan/core"
import * as Result from "effect/Result"
import { checkEngine, type EngineOverrides, overrideOf } from "./check-engine.ts"
import { checkExtensions } from "./check-extensions.ts"
import { checkNames } from "./check-names.ts"
import { checkRequirements } from "./check-requirements.ts"
import { listedPlugins } from "./listed-plugins.ts"
import { type PluginParts, partNames } from "./parts.ts"
import type { PluginEntry } from "./plugin.ts"
import { PluginError } from "./plugin-error.ts"
import { checkOrder, pluginOrder } from "./plugin-order.ts"
import type { PluginRegistry } from "./plugin-registry.ts"
import { type ReadPlugin, readPlugin } from "./read-plugin.ts"
import { isRecord, wrongShape } from "./wrong-shape.ts"

/**
 * What may be chosen when plugins are registered.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface RegisterOptions {
  /**
   * By a plugin's id, why it may be used with an engine outside its range. The reason is written into every result and
   * receipt that rests on the plugin. A reason nobody needs is refused.
   */
  readonly engineOverrides?: EngineOverrides
}

const stampOf = (plugin: ReadPlugin, overrides: EngineOverrides): Mechanism.PluginStamp => {
  const engineOverride = overrideOf(plugin, overrides)
  return Object.freeze({
    id: plugin.manifest.id,
    version: plugin.manifest.version,
    manifestHash: Receipts.hashOfOrThrow(plugin.manifest),
    ...(engineOverride === undefined ? {} : { engineOverride }),
  })
}

const registryOf = (plugins: ReadonlyArray<ReadPlugin>, overrides: EngineOverrides): PluginRegistry => {
  const byId = new Map(plugins.map((plugin) => [plugin.manifest.id, plugin]))
  const inOrder = pluginOrder(plugins.map(({ manifest }) => manifest)).map((id) => {
    const plugin = byId.get(id) as ReadPlugin
    return { ...plugin, stamp: stampOf(plugin, overrides) }
  })
  const stamped = <Item extends object>(items: ReadonlyArray<Item>, plugin: Mechanism.PluginStamp) =>
    items.map((item) => Object.freeze({ ...item, plugin }))
  const all = Object.fromEntries(
    partNames.map((name) => [
      name,
      inOrder.flatMap(({ stamp, ...plugin }) => stamped<object>(plugin[name], stamp)),
    ]),
  ) as unknown as PluginParts
  return Object.freeze({
    plugins: inOrder.map(({ manifest, stamp }) => ({ manifest, stamp })),
    ...all,
  })
}

/**
 * Registers plugins: checks each manifest, the engine and the extension points it was made for, its names, what it
 * requires, and the order of all. Every reason against is in the {@link PluginError}: which plugin, what it wants, what
 * was found, what to do. Nothing is registered globally; the registry is a value to pass on as `{ plugins }`.
 *
 * @param entries - plugins and presets (lists of plugins); falsy entries are ignored.
 *
 * @example
 * ```ts
 * import { definePlugin, Plugins } from "@danvan/plugin-sdk"
 *
 * const manifest = {
 *   id: "sample/over-plan",
 *   title: { vi: "Vượt kế hoạch", en: "Over plan" },
 *   version: "1.0.0",
 *   engine: ">=0.0.0 <1",
 *   uses: {},
 *   licence: "MIT",
 *   stability: "experimental",
 * } as const
 * const plugin = definePlugin({ manifest })
 *
 * Plugins.registerOrThrow([plugin, false]).plugins.map(({ stamp }) => stamp.version) // ["1.0.0"]
 * Plugins.register([plugin, [plugin]]) // failure: plugin.duplicate
 * Plugins.register([{ manifest: { ...manifest, engine: "^9.0.0" } }]) // failure: plugin.engine
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const register = (
  entries: ReadonlyArray<PluginEntry>,
  options: RegisterOptions = {},
): Result.Result<PluginRegistry, PluginError> => {
  if (!isRecord(options as unknown)) {
    return Result.fail(new PluginError([wrongShape(["options"], "record", options)]))
  }
  const { engineOverrides = {} }: RegisterOptions = options
  const { listed, issues: unlisted } = listedPlugins(entries)
  const read = listed.map(readPlugin)
  const plugins = read.flatMap((one) => ("issues" in one ? [] : [one]))
  const issues: ReadonlyArray<Issues.Issue> = [
    ...unlisted,
    ...read.flatMap((one) => ("issues" in one ? one.issues : [])),
    ...checkNames(plugins),
    ...checkEngine(plugins, engineOverrides),
    ...plugins.flatMap(checkExtensions),
    // What could not be read may be what is required.
    ...(plugins.length === listed.length ? checkRequirements(plugins) : []),
    ...checkOrder(plugins.map(({ manifest }) => manifest)),
  ]
  return issues.length > 0
    ? Result.fail(new PluginError(issues))
    : Result.succeed(registryOf(plugins, engineOverrides))
}

/**
 * As {@link register}, but throws the {@link PluginError}.
 *
 * @category Plugins
 * @since 0.1.0
 */
export const registerOrThrow = (
  entries: ReadonlyArray<PluginEntry>,
  options: RegisterOptions = {},
): PluginRegistry => Result.getOrThrowWith(register(entries, options), (error) => error)
