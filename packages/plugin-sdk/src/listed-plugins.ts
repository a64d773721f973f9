import { Issues } from "@danvan/core"
import { isRecord, wrongShape } from "./wrong-shape.ts"

type Path = Issues.Issue["path"]

/** A plugin as it was handed in, and where in the list it stood. */
export interface ListedPlugin {
  readonly plugin: Readonly<Record<string, unknown>>
  readonly path: Path
}

/** Presets in presets: more are a list nested in itself. */
const maxDepth = 16

/** The plugins of a list with presets and gaps, one after the other, and what stood there that is none. */
export const listedPlugins = (
  entries: unknown,
): { readonly listed: ReadonlyArray<ListedPlugin>; readonly issues: ReadonlyArray<Issues.Issue> } => {
  const listed: ListedPlugin[] = []
  const issues: Issues.Issue[] = []
  const visit = (entry: unknown, path: Path): void => {
    if (!entry) return
    if (Array.isArray(entry) && path.length <= maxDepth) {
      for (const [index, inner] of entry.entries()) visit(inner, [...path, index])
    } else if (typeof entry === "function") {
      issues.push(Issues.make("plugin.not-called", path, { position: Number(path.at(-1)) + 1 }))
    } else if (isRecord(entry)) listed.push({ plugin: entry, path })
    else issues.push(wrongShape(path, "Plugin", entry))
  }
  if (Array.isArray(entries)) visit(entries, [])
  else issues.push(wrongShape(["plugins"], "array", entries))
  return { listed, issues }
}
