import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { jsonFiles, modules } from "../entry-points.ts"
import type { Versions } from "../manifest.ts"
import type { PackedPackage } from "../pack.ts"
import { run } from "../run.ts"
import { root } from "../workspace-packages.ts"

/** Examples bring what they made before, and what they were linked to, with them: neither is copied. */
const isSource = (path: string): boolean => !["node_modules", "out"].includes(basename(path))

/** A program that imports every entry point there is, and uses each. */
const everyEntry = (packed: ReadonlyArray<PackedPackage>): string => {
  const code = packed.flatMap(({ manifest }) => modules(manifest).map(({ specifier }) => specifier))
  const data = packed.flatMap(({ manifest }) => jsonFiles(manifest).map(({ specifier }) => specifier))
  return [
    ...code.map((specifier, at) => `import * as code${at} from "${specifier}"`),
    ...data.map((specifier, at) => `import data${at} from "${specifier}" with { type: "json" }`),
    `export const code: ReadonlyArray<object> = [${code.map((_, at) => `code${at}`).join(", ")}]`,
    `export const data: ReadonlyArray<object> = [${data.map((_, at) => `data${at}`).join(", ")}]`,
    "",
  ].join("\n")
}

/** Makes a project as a user's: the tarballs and the given peers installed by npm, a program, every example. */
export const makeConsumer = async (
  packed: ReadonlyArray<PackedPackage>,
  peers: Versions,
  place: string,
): Promise<string> => {
  mkdirSync(place, { recursive: true })
  const manifest = { name: "consumer", private: true, type: "module" }
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest))
  const wanted = Object.entries(peers).map(([name, version]) => `${name}@${version}`)
  const tarballs = packed.map(({ tarball }) => tarball)
  await run("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...tarballs, ...wanted], place)
  cpSync(join(root, "scripts/check-packages/consumer"), join(place, "program"), { recursive: true })
  writeFileSync(join(place, "program/every-entry.ts"), everyEntry(packed))
  cpSync(join(root, "examples"), join(place, "examples"), { recursive: true, filter: isSource })
  // The demo runs the command from where the repository has it.
  mkdirSync(join(place, "packages"))
  symlinkSync(join(place, "node_modules/@danvan/cli"), join(place, "packages/cli"))
  return place
}
