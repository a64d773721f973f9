// Versions that code states of itself follow those of the packages; “pnpm release:version” runs this after changesets.
import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")

/** Where a version is stated: the package it follows, the file in it, and the words before it. */
const stated = [
  ["packages/core", "src/receipt/engine-version.ts", "export const engineVersion = "],
  ["packages/adapters/excel", "src/plugin/excel-plugin.ts", "    version: "],
]

for (const [folder, file, words] of stated) {
  const { name, version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))
  const path = join(root, folder, file)
  const before = readFileSync(path, "utf8")
  const parts = before.split(words)
  if (parts.length !== 2) throw new Error(`${path}: “${words.trim()}” should stand there once`)
  const [head, rest] = parts
  writeFileSync(path, `${head}${words}${rest.replace(/^"[^"]*"/, `"${version}"`)}`)
  process.stdout.write(`${name} ${version}: ${file}\n`)
}
