// Makes a plugin from every template, as a user would, and holds it to its promises: it installs, type-checks, tests,
// builds and passes publint. Danvan's own packages come from the tarballs they would be published as; everything else
// from pnpm's store where it is there, from the registry where it is not. Build the packages first.
import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const place = mkdtempSync(join(tmpdir(), "danvan-templates-"))
const pnpm = ["--yes", "pnpm@12.21.0"]
// Whatever the machine's own Node is, everything runs on the one this runs on.
const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` }

/** Runs a command; what it said is shown only if it fails. */
const run = (command, args, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    let said = ""
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += piece))
    child.on("error", reject)
    child.on("close", (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${cwd}: ${command} ${args.join(" ")}\n${said}`))
    })
  })

/** Packs a package as it would be published, and gives its tarball. */
const pack = async (folder) => {
  const into = join(place, "packed", folder)
  mkdirSync(into, { recursive: true })
  await run("npx", [...pnpm, "pack", "--pack-destination", into], join(root, "packages", folder))
  const [tarball] = readdirSync(into)
  return join(into, tarball)
}

/** The command as it would be published, installed. */
const installCreate = async () => {
  const installed = join(place, "create")
  mkdirSync(installed)
  const tarball = await pack("create-plugin")
  await run("npm", ["install", "--prefix", installed, "--no-audit", "--no-fund", tarball], installed)
  return join(installed, "node_modules", "create-danvan-plugin", "dist", "main.js")
}

const check = async (template, language, create, settings) => {
  const name = `my-${template}`
  const plugin = join(place, name)
  await run(process.execPath, [create, name, "--template", template, "--lang", language], place)
  writeFileSync(join(plugin, "pnpm-workspace.yaml"), settings)
  await run("npx", [...pnpm, "install", "--prefer-offline", "--no-frozen-lockfile"], plugin)
  await run("npx", [...pnpm, "run", "check"], plugin)
  process.stdout.write(`${template} (${language}): installs, type-checks, tests, builds, passes publint\n`)
}

try {
  const packed = ["core", "plugin-sdk", "testkit"].map(async (folder) => [folder, await pack(folder)])
  const [create, ...tarballs] = await Promise.all([installCreate(), ...packed])
  const overrides = tarballs.map(([folder, tarball]) => `  "@danvan/${folder}": "file:${tarball}"\n`)
  const settings = `allowBuilds:\n  esbuild: true\noverrides:\n${overrides.join("")}`
  const choices = [
    ["mechanism", "vi"],
    ["rulebook", "en"],
    ["adapter", "vi"],
  ]
  await Promise.all(choices.map(([template, language]) => check(template, language, create, settings)))
} catch (failed) {
  process.stderr.write(`${failed.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(place, { recursive: true, force: true })
}
