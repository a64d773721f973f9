import { Issues, Receipts } from "@danvan/core"
import satisfies from "semver/functions/satisfies.js"
import type { ReadPlugin } from "./read-plugin.ts"
import { isRecord, wrongShape } from "./wrong-shape.ts"

/** By a plugin's id, why it may be used with an engine outside its range. */
export type EngineOverrides = Readonly<Record<string, string>>

const found = Receipts.engineVersion

const fits = ({ manifest }: ReadPlugin): boolean =>
  satisfies(found, manifest.engine, { includePrerelease: true })

/** The reason given for a plugin outside its range. */
export const overrideOf = (plugin: ReadPlugin, overrides: EngineOverrides): string | undefined =>
  !fits(plugin) && Object.hasOwn(overrides, plugin.manifest.id) ? overrides[plugin.manifest.id] : undefined

/** Plugins made for another engine, without a reason to use them; and reasons that nothing needs. */
export const checkEngine = (
  plugins: ReadonlyArray<ReadPlugin>,
  overrides: unknown,
): ReadonlyArray<Issues.Issue> => {
  if (!isRecord(overrides)) return [wrongShape(["engineOverrides"], "record", overrides)]
  const issues: Issues.Issue[] = []
  for (const plugin of plugins) {
    const { id, version, engine } = plugin.manifest
    const isOverridden = Object.hasOwn(overrides, id)
    if (!fits(plugin) && !isOverridden) {
      const told = { id, version, wanted: engine, found }
      issues.push(Issues.make("plugin.engine", [...plugin.path, "manifest", "engine"], told))
    }
    if (fits(plugin) && isOverridden) {
      issues.push(Issues.make("plugin.override-idle", ["engineOverrides", id], { id, found }))
    }
  }
  const known = plugins.map(({ manifest }) => manifest.id)
  for (const [id, reason] of Object.entries(overrides)) {
    const path = ["engineOverrides", id]
    if (typeof reason !== "string") issues.push(wrongShape(path, "string", reason))
    else if (reason.trim() === "") issues.push(Issues.make("plugin.override-empty", path, { id }))
    if (!known.includes(id)) {
      issues.push(Issues.make("plugin.override-unknown", path, { id, suggestion: Issues.closest(id, known) }))
    }
  }
  return issues
}
