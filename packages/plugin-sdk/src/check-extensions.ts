import { Issues } from "@danvan/core"
import { type ExtensionPoint, extensionPoints } from "./extension-points.ts"
import type { ReadPlugin } from "./read-plugin.ts"

const brings: { readonly [Point in ExtensionPoint]: (plugin: ReadPlugin) => boolean } = {
  mechanisms: ({ mechanisms }) => mechanisms.length > 0,
  "lint-rules": ({ lintRules }) => lintRules.length > 0,
}

const isPoint = (name: string): name is ExtensionPoint => Object.hasOwn(extensionPoints, name)

/** Extension points that are not here, or in another version, and those used without saying so. */
export const checkExtensions = (plugin: ReadPlugin): ReadonlyArray<Issues.Issue> => {
  const { id, uses } = plugin.manifest
  const path = [...plugin.path, "manifest", "uses"]
  const points = Object.keys(extensionPoints) as ReadonlyArray<ExtensionPoint>
  return [
    ...Object.entries(uses).flatMap(([name, wanted]): Issues.Issue[] => {
      if (!isPoint(name)) {
        const suggestion = Issues.closest(name, points)
        return [Issues.make("plugin.extension-unknown", [...path, name], { id, name, suggestion })]
      }
      const found = extensionPoints[name]
      if (wanted === found) return []
      return [Issues.make("plugin.extension-version", [...path, name], { id, name, wanted, found })]
    }),
    ...points
      .filter((name) => brings[name](plugin) && !Object.hasOwn(uses, name))
      .map((name) => {
        const told = { id, name, version: extensionPoints[name] }
        return Issues.make("plugin.extension-undeclared", path, told)
      }),
  ]
}
