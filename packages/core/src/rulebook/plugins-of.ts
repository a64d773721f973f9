import type { PluginStamp } from "../mechanism/plugin-stamp.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { allCriteria } from "./criterion.ts"
import type { Rulebook } from "./rulebook.ts"

/** The plugins whose mechanisms a rulebook uses, by id: what its results rest on besides danvan itself. */
export const pluginsOf = (rulebook: Rulebook, registry: MechanismRegistry): ReadonlyArray<PluginStamp> => {
  const used = new Map<string, PluginStamp>()
  for (const { criterion } of allCriteria(rulebook.criteria)) {
    const plugin = registry.get(criterion.mechanism ?? "")?.plugin
    if (plugin !== undefined) used.set(plugin.id, plugin)
  }
  return [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
