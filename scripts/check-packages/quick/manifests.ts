import { existsSync } from "node:fs"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import type { Exports, Manifest, Target } from "../manifest.ts"
import type { PackedPackage } from "../pack.ts"
import type { Part } from "../part.ts"
import { root } from "../workspace-packages.ts"

/** The oldest Node that everything here runs on: Effect's own floor. */
const node = ">=22.19"

/** What a program must have one copy of: two copies of Effect do not know each other's services, nor two of zod each other's schemas. */
const shared = ["effect", "zod"]

const withoutSource = (target: Target): Target => {
  if (target === null || typeof target === "string") return target
  const { "@danvan/source": _, ...published } = target
  return published
}

const published = (exports: Exports): Exports =>
  Object.fromEntries(Object.entries(exports).map(([key, target]) => [key, withoutSource(target)]))

const own = (dependencies: Manifest["dependencies"]): ReadonlyArray<string> =>
  Object.keys(dependencies ?? {}).filter((name) => name.startsWith("@danvan/"))

/** What a manifest promises, each with whether it does. */
const promises = (
  { manifest, folder }: PackedPackage,
  others: ReadonlyMap<string, Manifest>,
): ReadonlyArray<readonly [boolean, string]> => {
  const { dependencies = {}, peerDependencies = {}, exports, publishConfig } = manifest
  const isCommand = manifest.bin !== undefined
  const missing = own(dependencies).flatMap((name) =>
    Object.keys(others.get(name)?.peerDependencies ?? {}).filter(
      (peer) => !(peer in peerDependencies) && !(peer in dependencies),
    ),
  )
  return [
    [manifest.type === "module", "type is not module"],
    [manifest.license === "MIT", "license is not MIT"],
    [(manifest.description ?? "").length > 20, "description says nothing"],
    [existsSync(join(root, folder, "README.md")), "there is no README.md, so its page would be empty"],
    [manifest.sideEffects === false, "sideEffects is not false"],
    [manifest.engines?.node === node, `engines.node is not ${node}`],
    [manifest.files?.includes("dist") === true, "files does not name dist"],
    ["./package.json" in exports, "exports does not open ./package.json"],
    [exports["./internal/*"] === null, "exports does not close ./internal/*"],
    [
      isDeepStrictEqual(publishConfig?.exports, published(exports)),
      "publishConfig.exports is not exports without the condition @danvan/source",
    ],
    [
      missing.length === 0,
      `peers of its dependencies are neither its own nor installed: ${missing.join(", ")}`,
    ],
    [
      isCommand || shared.every((name) => !(name in dependencies)),
      `${shared.join(" and ")} are peers of a library, not dependencies`,
    ],
    [
      shared.every((name) => (dependencies[name] ?? "^").startsWith("^")),
      `one version of ${shared.join(" or ")} instead of a range makes a second copy of it`,
    ],
    [
      Object.values(peerDependencies).every((range) => /^(\^|workspace:\^)/.test(range)),
      "a peer range does not begin with ^",
    ],
  ]
}

/** What package managers, bundlers and Node read in `package.json`. */
export const manifests: Part = {
  name: "manifests",
  check: (packed) => {
    const all = new Map(packed.map(({ manifest }) => [manifest.name, manifest]))
    const problems = packed.flatMap((one) =>
      promises(one, all).flatMap(([holds, words]) => (holds ? [] : [`${one.manifest.name}: ${words}`])),
    )
    return { problems, looked: `${packed.length} packages` }
  },
}
