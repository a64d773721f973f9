import { readFileSync, statSync } from "node:fs"
// Named one by one, what an older Node lacks would end the program before it can say which Node it needs.
import * as nodeModule from "node:module"
import { dirname, isAbsolute, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** The first file a package's entry for imports leads to. */
const entryOf = (written: unknown): string | undefined => {
  if (typeof written === "string") return written
  if (typeof written !== "object" || written === null) return undefined
  const conditions = written as Readonly<Record<string, unknown>>
  if ("." in conditions) return entryOf(conditions["."])
  return ["node", "import", "default"]
    .map((name) => entryOf(conditions[name]))
    .find((one) => one !== undefined)
}

/** What a package's folder is imported by. */
const mainOf = (folder: string): string => {
  const text = readFileSync(join(folder, "package.json"), "utf8")
  const { exports, main } = JSON.parse(text) as { readonly exports?: unknown; readonly main?: unknown }
  return resolve(folder, entryOf(exports) ?? entryOf(main) ?? "index.js")
}

const inPackages = (name: string, from: string): string => {
  try {
    return nodeModule.createRequire(from).resolve(name)
  } catch (error) {
    // A package for `import` alone has no door for `require`.
    const manifest = nodeModule.findPackageJSON(name, pathToFileURL(from))
    if (manifest === undefined) throw error
    return mainOf(dirname(manifest))
  }
}

/**
 * The file a plugin is imported from: a file or a package's folder by its path, else a package, as code in `cwd` would
 * find it. `undefined` where there is none.
 */
export const findModule = (name: string, cwd: string): string | undefined => {
  try {
    const path = resolve(cwd, name)
    if (isFile(path)) return path
    if (isFolder(path) && isFile(join(path, "package.json"))) return mainOf(path)
    if (name.startsWith(".") || isAbsolute(name)) return undefined
    return inPackages(name, join(cwd, "package.json"))
  } catch {
    return undefined
  }
}
