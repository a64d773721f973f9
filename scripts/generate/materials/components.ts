import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { run } from "../../check-packages/run.ts"
import { root, workspacePackages } from "../../check-packages/workspace-packages.ts"
import { type Component, purl } from "./component.ts"

const own = (): ReadonlyArray<Component> =>
  workspacePackages().map(({ manifest: { name, version, license = "" } }) => {
    const [group, short] = name.startsWith("@") ? name.split("/") : [undefined, name]
    const address = purl(name, version)
    return {
      type: "library",
      name: short ?? name,
      ...(group === undefined ? {} : { group }),
      version,
      purl: address,
      "bom-ref": address,
      licenses: [{ license: { id: license } }],
    }
  })

/** Where a tarball was fetched from is a matter of the machine; its hash is not. */
const withoutMirror = ({ externalReferences = [], ...component }: Component): Component => ({
  ...component,
  hashes: externalReferences.flatMap(({ type, hashes = [] }) => (type === "distribution" ? hashes : [])),
  externalReferences: externalReferences.filter(({ type }) => type !== "distribution"),
})

const installed = async (): Promise<ReadonlyArray<Component>> => {
  const place = mkdtempSync(join(tmpdir(), "danvan-materials-"))
  const file = join(place, "sbom.json")
  const chosen = workspacePackages().flatMap(({ manifest }) => ["--filter", manifest.name])
  const wanted = ["--sbom-format", "cyclonedx", "--sbom-spec-version", "1.6", "--prod", "--out", file]
  try {
    await run("npx", ["--yes", "pnpm@12.21.0", "sbom", ...wanted, ...chosen], root)
    return JSON.parse(readFileSync(file, "utf8")).components
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Every package that comes with the published ones, and these themselves, by their addresses. */
export const components = async (): Promise<ReadonlyArray<Component>> => {
  const mine = own()
  const names = new Set(mine.map((component) => component.purl))
  const others = (await installed()).filter((component) => !names.has(component.purl)).map(withoutMirror)
  return [...mine, ...others].sort((one, other) => (one.purl < other.purl ? -1 : 1))
}
