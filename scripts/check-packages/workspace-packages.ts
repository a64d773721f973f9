import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parse } from "yaml"
import type { Manifest } from "./manifest.ts"

/** The root of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url))

/** A package of the workspace that is published: its folder from the root, and its `package.json`. */
export interface WorkspacePackage {
  readonly folder: string
  readonly manifest: Manifest
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(root, file), "utf8"))

const workspace = (): { readonly packages: ReadonlyArray<string> } =>
  parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"))

/** Every package that is published, by name: whatever the workspace lists and does not call private. */
export const workspacePackages = (): ReadonlyArray<WorkspacePackage> =>
  workspace()
    .packages.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }))
    .map((file) => ({ folder: dirname(file), manifest: readJson(file) as Manifest }))
    .filter(({ manifest }) => manifest.private !== true)
    .sort((one, other) => (one.manifest.name < other.manifest.name ? -1 : 1))
