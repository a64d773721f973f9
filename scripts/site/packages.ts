import { globSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { root } from "./root.ts"

/** One way into a published package, as people import it, and the source behind it. */
export interface EntryPoint {
  readonly name: string
  readonly folder: string
  readonly source: string
}

/** In the order data flows; packages not named here come after those that are. */
const order = [
  "core",
  "plugin-sdk",
  "testkit",
  "rulebooks-vn",
  "adapters/excel",
  "adapters/threads",
  "cli",
  "create-plugin",
]

const placeOf = (folder: string): number => {
  const place = order.indexOf(folder.slice("packages/".length))
  return place < 0 ? order.length : place
}

const entryPointsOf = (manifestFile: string): ReadonlyArray<EntryPoint> => {
  const { name, private: unpublished, exports } = JSON.parse(readFileSync(`${root}${manifestFile}`, "utf8"))
  if (unpublished) return []
  const folder = dirname(manifestFile).replaceAll("\\", "/")
  return Object.entries<{ readonly "@danvan/source"?: string } | null>(exports).flatMap(
    ([path, conditions]) => {
      const source = conditions?.["@danvan/source"]
      return source === undefined
        ? []
        : [{ name: `${name}${path.slice(1)}`, folder, source: `${folder}${source.slice(1)}` }]
    },
  )
}

/** The name of the package in a folder. */
export const nameOf = (folder: string): string =>
  JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8")).name

/** Every entry point of every published package. */
export const entryPoints: ReadonlyArray<EntryPoint> = globSync(
  ["packages/*/package.json", "packages/adapters/*/package.json"],
  { cwd: root },
)
  .flatMap(entryPointsOf)
  .sort((a, b) => placeOf(a.folder) - placeOf(b.folder) || (a.name < b.name ? -1 : 1))
