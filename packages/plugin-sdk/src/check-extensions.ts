import { Issues } from "@danvan/core"
import { type ExtensionPoint, extensionPoints } from "./extension-points.ts"
import { partNames, parts } from "./parts.ts"
import type { ReadPlugin } from "./read-plugin.ts"

const isPoint = (name: string): name is ExtensionPoint => Object.hasOwn(extensionPoints, name)

/** Extension points that are not here, or in another version, and those used without saying so. */
export const checkExtensions = (plugin: ReadPlugin): ReadonlyArray<Issues.Issue> => {
  const { id, uses } = plugin.manifest
  const path = [...plugin.path, "manifest", "uses"]
  const points = Object.keys(extensionPoints)
  const brought = partNames.filter((part) => plugin[part].length > 0).map((part) => parts[part].point)
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
    ...brought
      .filter((name) => !Object.hasOwn(uses, name))
      .map((name) => {
        const told = { id, name, version: extensionPoints[name] }
        return Issues.make("plugin.extension-undeclared", path, told)
      }),
  ]
}
