import type { PluginStamp } from "../mechanism/plugin-stamp.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { allCriteria } from "./criterion.ts"
import { noPolicies, type Policies } from "./policies-of.ts"
import type { Rulebook } from "./rulebook.ts"

/** The plugins whose mechanisms and policies a rulebook uses, by id: what its results rest on besides danvan itself. */
export const pluginsOf = (
  rulebook: Rulebook,
  registry: MechanismRegistry,
  { ties, classes, quotas }: Policies = noPolicies,
): ReadonlyArray<PluginStamp> => {
  const used = new Map<string, PluginStamp>()
  const add = (plugin: PluginStamp | undefined): void => {
    if (plugin !== undefined) used.set(plugin.id, plugin)
  }
  for (const { criterion } of allCriteria(rulebook.criteria))
    add(registry.get(criterion.mechanism ?? "")?.plugin)
  for (const { policy } of rulebook.ranking?.ties ?? []) add(ties.get(policy?.name ?? "")?.plugin)
  add(classes.get(rulebook.classification?.policy?.name ?? "")?.plugin)
  for (const { policy } of rulebook.quotas) add(quotas.get(policy?.name ?? "")?.plugin)
  return [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
