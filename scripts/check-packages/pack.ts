import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { run } from "./run.ts"
import { root, type WorkspacePackage } from "./workspace-packages.ts"

/** A package with the tarball it would be published as. */
export interface PackedPackage extends WorkspacePackage {
  readonly tarball: string
}

const tarballName = (name: string, version: string): string =>
  `${name.replace("@", "").replace("/", "-")}-${version}.tgz`

/** Packs every package as it would be published. They must be built. */
export const pack = async (
  packages: ReadonlyArray<WorkspacePackage>,
  into: string,
): Promise<ReadonlyArray<PackedPackage>> => {
  mkdirSync(into, { recursive: true })
  const chosen = packages.flatMap(({ manifest }) => ["--filter", manifest.name])
  await run("npx", ["--yes", "pnpm@12.21.0", "-r", ...chosen, "pack", "--pack-destination", into], root)
  return packages.map((one) => ({
    ...one,
    tarball: join(into, tarballName(one.manifest.name, one.manifest.version)),
  }))
}
