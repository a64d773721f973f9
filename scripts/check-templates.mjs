// Makes a plugin from every template, as a user would, and holds it to its promises: it installs, type-checks, tests,
// builds and passes publint. Danvan's own packages come from the tarballs they would be published as; everything else
// from pnpm's store where it is there, from the registry where it is not.
import { spawnSync } from "node:child_process"
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const place = mkdtempSync(join(tmpdir(), "danvan-templates-"))
const packed = { core: "@danvan/core", "plugin-sdk": "@danvan/plugin-sdk", testkit: "@danvan/testkit" }
const pnpm = ["--yes", "pnpm@12.21.0"]

/** Runs a command; shows what it said only if it fails. */
const run = (command, args, cwd, what) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" })
  if (status === 0) return
  process.stderr.write(`${what}: ${command} ${args.join(" ")}\n${stdout}${stderr}\n`)
  rmSync(place, { recursive: true, force: true })
  process.exit(1)
}

/** Packs a package as it would be published, and gives its tarball. */
const pack = (folder) => {
  const into = join(place, "packed", folder)
  mkdirSync(into, { recursive: true })
  run("npx", [...pnpm, "pack", "--pack-destination", into], join(root, "packages", folder), folder)
  const [tarball] = readdirSync(into)
  return join(into, tarball)
}

const tarballs = Object.fromEntries(Object.entries(packed).map(([folder, name]) => [name, pack(folder)]))

const unpacked = join(place, "create")
mkdirSync(unpacked)
run("tar", ["-xzf", pack("create-plugin"), "-C", unpacked], place, "create-plugin")
const create = join(unpacked, "package", "dist", "main.js")

const overrides = Object.entries(tarballs).map(([name, tarball]) => `  "${name}": "file:${tarball}"\n`)

for (const [template, language] of [
  ["mechanism", "vi"],
  ["rulebook", "en"],
  ["adapter", "vi"],
]) {
  const name = `my-${template}`
  const started = process.hrtime.bigint()
  run(process.execPath, [create, name, "--template", template, "--lang", language], place, template)
  const plugin = join(place, name)
  appendFileSync(join(plugin, "pnpm-workspace.yaml"), `overrides:\n${overrides.join("")}`)
  run("npx", [...pnpm, "install", "--prefer-offline", "--no-frozen-lockfile"], plugin, template)
  run("npm", ["run", "check"], plugin, template)
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n)
  process.stdout.write(
    `${template} (${language}): installs, type-checks, tests, builds, passes publint (${seconds} s)\n`,
  )
}

rmSync(place, { recursive: true, force: true })
