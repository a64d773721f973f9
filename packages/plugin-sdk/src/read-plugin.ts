import { type Issues, Source } from "@danvan/core"
import type { ListedPlugin } from "./listed-plugins.ts"
import { isPart, type PartName, type PluginParts, partNames, parts } from "./parts.ts"
import { type PluginManifest, pluginManifestSchema } from "./plugin-manifest.ts"
import { wrongShape } from "./wrong-shape.ts"

type Issue = Issues.Issue

/** A plugin whose manifest and parts have the shape they need. */
export interface ReadPlugin extends PluginParts {
  readonly manifest: PluginManifest
  readonly path: Issue["path"]
}

const readPart = <Name extends PartName>(
  name: Name,
  written: unknown,
  path: Issue["path"],
  issues: Issue[],
): PluginParts[Name] => {
  type One = PluginParts[Name][number]
  if (written === undefined) return [] as unknown as PluginParts[Name]
  if (!Array.isArray(written)) {
    issues.push(wrongShape(path, "array", written))
    return [] as unknown as PluginParts[Name]
  }
  const whole = parts[name].whole as (one: One) => One
  return written.flatMap((item: unknown, index): One[] => {
    if (isPart(name, item)) return [Object.freeze(whole(item)) as One]
    issues.push(wrongShape([...path, index], parts[name].expected, item))
    return []
  }) as unknown as PluginParts[Name]
}

const known: ReadonlyArray<string> = ["manifest", ...partNames]

/** Reads a plugin, made by `definePlugin` or a plain object: its manifest, and everything it brings. */
export const readPlugin = ({ plugin, path }: ListedPlugin): ReadPlugin | { readonly issues: Issue[] } => {
  const issues: Issue[] = []
  for (const name of Object.keys(plugin)) {
    if (!known.includes(name)) issues.push(wrongShape([...path, name], known.join(", "), plugin[name]))
  }
  const parsed = Source.parseWith(pluginManifestSchema, plugin.manifest, undefined, [...path, "manifest"])
  if ("issues" in parsed) issues.push(...parsed.issues)
  const read = Object.fromEntries(
    partNames.map((name) => [name, readPart(name, plugin[name], [...path, name], issues)]),
  ) as unknown as PluginParts
  if (issues.length > 0 || "issues" in parsed) return { issues }
  return { ...read, manifest: parsed.value, path }
}
