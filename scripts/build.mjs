// Builds every package, unless what is there was built from the very files there are: the demo and the checks each ask.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."))
const mark = join("node_modules", ".cache", "danvan", "built")

/** Of sources, settings, the versions of what builds, and what was built: a change of any of them has all built again. */
const fingerprint = () => {
  const inPackages = globSync("packages/**", {
    exclude: (path) => /(^|[\\/])(node_modules|test)$/.test(path),
  })
  const files = [...inPackages, "package.json", "pnpm-lock.yaml", "tsconfig.base.json"]
  const hash = createHash("sha256").update(process.version)
  for (const file of files.sort()) if (statSync(file).isFile()) hash.update(file).update(readFileSync(file))
  return hash.digest("hex")
}

const marked = () => {
  try {
    return readFileSync(mark, "utf8")
  } catch {
    return undefined
  }
}

if (marked() === fingerprint()) {
  process.stdout.write("Built already, and nothing has changed since.\n")
} else {
  const { status } = spawnSync('pnpm -r --filter "./packages/**" run build', {
    shell: true,
    stdio: "inherit",
  })
  if (status !== 0) process.exit(status ?? 1)
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, fingerprint())
}
