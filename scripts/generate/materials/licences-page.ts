import { type Generated, notice, table } from "../generated.ts"
import { type Component, fullName, licences } from "./component.ts"
import { uses } from "./uses.ts"

/** Licences that ask for nothing but their notice. Another one is a decision, and is made before it is added here. */
const permissive = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"])

const isOwn = ({ group, name }: Component): boolean => group === "@danvan" || name === "create-danvan-plugin"

const refuse = (component: Component): void => {
  const licence = licences(component)
  if (!permissive.has(licence)) throw new Error(`${fullName(component)} has the licence “${licence}”`)
}

/** Every package that is installed with danvan, its licence, and what brings it. */
export const licencesPage = (all: ReadonlyArray<Component>): Generated => {
  const used = uses()
  const bringing = ({ purl }: Component): string =>
    all
      .filter((other) => used.get(other.purl)?.includes(purl))
      .map((other) => `\`${fullName(other)}\``)
      .join(", ")
  const others = all.filter((component) => !isOwn(component))
  others.forEach(refuse)
  const rows = others.map((component) => [
    `\`${fullName(component)}\``,
    component.version,
    licences(component),
    bringing(component),
  ])
  const content = [
    notice("materials/licences-page.ts"),
    "",
    "# Licences of dependencies · Giấy phép của các gói đi kèm",
    "",
    `danvan is MIT. These ${others.length} packages are installed with one or another of its packages; none of their code is copied into`,
    "danvan's own. Generation fails at a licence that asks for more than its notice. As a bill of materials (SBOM, CycloneDX 1.6),",
    "with the hashes of the tarballs: [sbom.cdx.json](sbom.cdx.json). Peers that a project installs itself are `effect`, `zod` and, for",
    "`@danvan/testkit`, `fast-check`, all MIT.",
    "",
    "danvan dùng giấy phép MIT. Dưới đây là các gói được cài kèm và giấy phép của từng gói; mã của chúng không bị chép vào danvan.",
    "Danh mục thành phần phần mềm (SBOM) ở [sbom.cdx.json](sbom.cdx.json).",
    "",
    table(["Package · Gói", "Version · Bản", "Licence · Giấy phép", "Used by · Được dùng bởi"], rows),
  ].join("\n")
  return { path: "docs/reference/licences.md", content: `${content}\n` }
}
