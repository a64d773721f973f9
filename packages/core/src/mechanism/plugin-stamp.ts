/**
 * What a registered plugin puts on all it brings (dấu của plugin): explanations, boards and receipts say by it what a
 * result rests on.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface PluginStamp {
  /** `scope/name`. */
  readonly id: string
  /** The plugin's semantic version. */
  readonly version: string
  /** The SHA-256 of its manifest: 64 hexadecimal digits. It says which plugin was meant, not which code ran. */
  readonly manifestHash: string
  /** Why it was registered with an engine outside its range; left out where the engine is within. */
  readonly engineOverride?: string
}

/** The plugin something came with and its version; its own name where no plugin brought it. */
export const pluginLabel = ({
  name,
  plugin,
}: {
  readonly name: string
  readonly plugin?: PluginStamp
}): string => (plugin === undefined ? name : `${plugin.id} ${plugin.version}`)

/** A thing and, where a plugin brought it, the plugin and its version. */
export const namedWithPlugin = (name: string, plugin: PluginStamp | undefined): string =>
  plugin === undefined ? name : `${name} (plugin ${plugin.id} ${plugin.version})`
