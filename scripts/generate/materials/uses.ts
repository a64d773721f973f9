import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { root, workspacePackages } from "../../check-packages/workspace-packages.ts"
import { purl } from "./component.ts"

interface Lockfile {
  readonly importers: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, { readonly version: string }>> }>
  >
  readonly snapshots: Readonly<
    Record<
      string,
      {
        readonly dependencies?: Readonly<Record<string, string>>
        readonly optionalDependencies?: Readonly<Record<string, string>>
      }
    >
  >
}

/** The lockfile writes the peers a package was installed with after its version, in brackets. */
const withoutPeers = (words: string): string => words.replace(/\(.*$/, "")

/** What each package uses, by address: what pnpm itself says of this changes from run to run, the lockfile does not. */
export const uses = (): ReadonlyMap<string, ReadonlyArray<string>> => {
  const lockfile: Lockfile = parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8"))
  const packages = workspacePackages()
  const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]))
  const address = (name: string, version: string): string =>
    purl(name, versions.get(name) ?? withoutPeers(version))
  const mine = packages.map(({ folder, manifest }) => {
    const used = Object.entries(lockfile.importers[folder]?.dependencies ?? {})
    return [
      purl(manifest.name, manifest.version),
      used.map(([name, { version }]) => address(name, version)),
    ] as const
  })
  const others = Object.entries(lockfile.snapshots).map(([key, { dependencies, optionalDependencies }]) => {
    const [, name = "", version = ""] = /^(.+?)@([^@]+)$/.exec(withoutPeers(key)) ?? []
    const used = Object.entries({ ...dependencies, ...optionalDependencies })
    return [purl(name, version), used.map(([each, its]) => address(each, its))] as const
  })
  return new Map([...others, ...mine])
}
