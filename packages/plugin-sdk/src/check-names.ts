import { Issues } from "@danvan/core"
import { partNames } from "./parts.ts"
import type { ReadPlugin } from "./read-plugin.ts"

type Issue = Issues.Issue

/** Ids registered more than once. */
const repeated = (plugins: ReadonlyArray<ReadPlugin>): ReadonlyArray<Issue> => {
  const versions = new Map<string, string>()
  return plugins.flatMap(({ manifest: { id, version }, path }): Issue[] => {
    const one = versions.get(id)
    versions.set(id, one ?? version)
    const here = [...path, "manifest", "id"]
    return one === undefined ? [] : [Issues.make("plugin.duplicate", here, { id, one, other: version })]
  })
}

const checkName = (id: string, name: string, path: Issue["path"]): ReadonlyArray<Issue> => {
  const [scope = ""] = id.split("/")
  if (!name.startsWith(`${scope}/`)) return [Issues.make("plugin.foreign-name", path, { id, name, scope })]
  const isSound = /^[a-z][a-z0-9-]{0,63}$/.test(name.slice(scope.length + 1))
  return isSound ? [] : [Issues.make("mechanism.bad-name", path, { name })]
}

/** Ids registered twice, names outside a plugin's scope, and names given twice. */
export const checkNames = (plugins: ReadonlyArray<ReadPlugin>): ReadonlyArray<Issue> => {
  const issues = [...repeated(plugins)]
  const owners = new Map<string, string>()
  // Two plugins of one id are told once, not again for every name they share.
  const distinct = plugins.filter(
    ({ manifest: { id } }, index) => plugins.findIndex(({ manifest }) => manifest.id === id) === index,
  )
  for (const plugin of distinct) {
    const { manifest, path } = plugin
    for (const part of partNames) {
      for (const [index, { name }] of plugin[part].entries()) {
        const here = [...path, part, index]
        const other = owners.get(`${part} ${name}`)
        owners.set(`${part} ${name}`, manifest.id)
        issues.push(...checkName(manifest.id, name, here))
        if (other === undefined) continue
        issues.push(Issues.make("plugin.name-taken", here, { id: manifest.id, name, other }))
      }
    }
  }
  return issues
}
