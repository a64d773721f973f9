// A release without releasing: in a throw-away copy of the tree, versions and changelogs are made from the changesets, all
// is built and packed, and every tarball is held to what npm would get. Nothing is published, and the tree stays as it is.
import { execFileSync } from "node:child_process"
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const place = mkdtempSync(join(tmpdir(), "danvan-release-"))
const [copy, packed] = [join(place, "copy"), join(place, "packed")]
const semver = createRequire(join(root, "packages", "plugin-sdk", "package.json"))("semver")
const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` }

const say = (line) => process.stdout.write(`${line}\n`)
const run = (command, args, cwd) => execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: "pipe" })
const pnpm = (...args) => run("npx", ["--yes", "pnpm@12.21.0", ...args], copy)
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"))

/** What git sees of the tree: all of it must be the same afterwards. */
const stateOfTree = () => run("git", ["status", "--porcelain"], root) + run("git", ["diff", "HEAD"], root)

/** The files of the tree as they stand, committed in a repository of their own: changesets ask git. */
const makeCopy = () => {
  const files = run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], root)
  for (const file of files.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(copy, file))
  }
  const as = ["-c", "user.name=release", "-c", "user.email=release@localhost"]
  run("git", ["init", "--quiet", "--initial-branch=main"], copy)
  run("git", ["add", "--all"], copy)
  run("git", [...as, "commit", "--quiet", "--message", "A copy to release from"], copy)
}

const publishedPackages = () =>
  globSync(["packages/*/package.json", "packages/adapters/*/package.json"], { cwd: copy })
    .map((file) => ({ folder: join(copy, dirname(file)), manifest: readJson(join(copy, file)) }))
    .filter(({ manifest }) => manifest.private !== true)

const dependencyFields = ["dependencies", "peerDependencies", "optionalDependencies"]

/** Every file that exports and commands name. */
const namedFiles = ({ exports = {}, bin = {} }) => {
  const inside = (value) => (typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(inside))
  return [...inside(exports), ...inside(bin)]
}

/** What is wrong with a tarball. */
const faultsOf = ({ manifest: own }, versions) => {
  const { name, version } = own
  const tarball = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`
  if (!existsSync(join(packed, tarball))) return [`there is no ${tarball}`]
  const unpacked = join(place, "unpacked", name)
  mkdirSync(unpacked, { recursive: true })
  run("tar", ["-xzf", join(packed, tarball), "-C", unpacked, "--strip-components=1"], place)
  const manifest = readJson(join(unpacked, "package.json"))
  const ranges = dependencyFields.flatMap((field) => Object.entries(manifest[field] ?? {}))
  const changelog = existsSync(join(unpacked, "CHANGELOG.md"))
    ? readFileSync(join(unpacked, "CHANGELOG.md"), "utf8")
    : ""
  return [
    ...(manifest.version === version ? [] : [`its version is ${manifest.version}, not ${version}`]),
    ...ranges
      .filter(([, range]) => semver.validRange(range) === null)
      .map(([other, range]) => `${other} is asked for as “${range}”, which no registry knows`),
    ...ranges
      .filter(([other, range]) => versions.has(other) && !semver.satisfies(versions.get(other), range))
      .map(([other, range]) => `${other}@${range} is not ${versions.get(other)}, released with it`),
    ...namedFiles(manifest)
      .filter((file) => file.startsWith("./src/"))
      .map((file) => `it leads to the source: ${file}`),
    ...namedFiles(manifest)
      .filter((file) => !file.includes("*") && !existsSync(join(unpacked, file)))
      .map((file) => `it names ${file}, which is not in it`),
    ...(changelog.includes(`\n## ${version}\n`) ? [] : [`its CHANGELOG.md does not tell of ${version}`]),
    ...["LICENSE", "README.md"]
      .filter((file) => !existsSync(join(unpacked, file)))
      .map((file) => `it has no ${file}`),
  ]
}

/** What a receipt would name as the engine must be the engine's version. */
const engineFaults = (versions) => {
  const version = versions.get("@danvan/core")
  const folder = join(place, "unpacked", "@danvan", "core", "dist")
  const code = readdirSync(folder).filter((file) => file.endsWith(".js"))
  const isStated = code.some((file) =>
    new RegExp(`engineVersion = "${version}"`).test(readFileSync(join(folder, file), "utf8")),
  )
  return isStated ? [] : [`@danvan/core: its code does not state ${version}`]
}

const before = stateOfTree()
const faults = []
try {
  makeCopy()
  pnpm("install", "--frozen-lockfile", "--prefer-offline")
  const waiting = readdirSync(join(copy, ".changeset")).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  )
  if (waiting.length === 0) throw new Error("There is no changeset, so nothing to release.")
  say(`${waiting.length} changesets`)
  pnpm("run", "release:version")
  const packages = publishedPackages()
  const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]))
  for (const [name, version] of versions) say(`${name} ${version}`)
  pnpm("run", "build")
  mkdirSync(packed)
  pnpm("-r", "--filter", "./packages/**", "pack", "--pack-destination", packed)
  for (const one of packages) {
    faults.push(...faultsOf(one, versions).map((fault) => `${one.manifest.name}: ${fault}`))
  }
  faults.push(...engineFaults(versions))
  say(`${packages.length} tarballs looked at`)
} catch (failed) {
  faults.push(`${failed.message}\n${failed.stdout ?? ""}${failed.stderr ?? ""}`)
} finally {
  rmSync(place, { recursive: true, force: true })
}
if (stateOfTree() !== before) faults.push("The tree is not as it was.")
for (const fault of faults) process.stderr.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1
else say("Every tarball is what its package promises; the tree is as it was.")
