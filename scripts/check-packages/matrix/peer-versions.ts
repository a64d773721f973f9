import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Versions } from "../manifest.ts"
import { root, type WorkspacePackage } from "../workspace-packages.ts"

const installed = (folder: string, name: string): string =>
  JSON.parse(readFileSync(join(root, folder, "node_modules", name, "package.json"), "utf8")).version

const foreignPeers = ({ manifest }: WorkspacePackage): ReadonlyArray<readonly [string, string]> =>
  Object.entries(manifest.peerDependencies ?? {}).filter(([name]) => !name.startsWith("@danvan/"))

/** What a program installs beside the packages: each peer in the version the tests here run with. */
export const testedPeers = (packages: ReadonlyArray<WorkspacePackage>): Versions =>
  Object.fromEntries(
    packages.flatMap((one) =>
      foreignPeers(one).map(([name]) => [name, installed(one.folder, name)] as const),
    ),
  )

/** The oldest version of each peer that its range lets in. */
export const oldestPeers = (packages: ReadonlyArray<WorkspacePackage>): Versions =>
  Object.fromEntries(packages.flatMap(foreignPeers).map(([name, range]) => [name, range.replace("^", "")]))
