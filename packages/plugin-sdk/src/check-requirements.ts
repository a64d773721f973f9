import { Issues } from "@danvan/core"
import satisfies from "semver/functions/satisfies.js"
import type { ReadPlugin } from "./read-plugin.ts"

/** Plugins that are required and not there, or there in another version. */
export const checkRequirements = (plugins: ReadonlyArray<ReadPlugin>): ReadonlyArray<Issues.Issue> => {
  const versions = new Map(plugins.map(({ manifest }) => [manifest.id, manifest.version]))
  return plugins.flatMap(({ manifest: { id, requires }, path }) =>
    Object.entries(requires).flatMap(([other, wanted]): Issues.Issue[] => {
      const found = versions.get(other)
      const here = [...path, "manifest", "requires", other]
      if (found === undefined) return [Issues.make("plugin.requires-missing", here, { id, other, wanted })]
      if (satisfies(found, wanted)) return []
      return [Issues.make("plugin.requires-version", here, { id, other, wanted, found })]
    }),
  )
}
