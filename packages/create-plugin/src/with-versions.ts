import { readFileSync } from "node:fs"

interface Manifest {
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The versions this package was released with are those its templates were tested with. */
const released = (): Readonly<Record<string, string>> => {
  const own: Manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  return own.devDependencies ?? {}
}

/** Writes the tested versions where a template's package.json has `*`; peers may also be later ones. */
export const withVersions = (text: string): string => {
  const versions = released()
  const manifest: Manifest = JSON.parse(text)
  const versionOf = (name: string): string => {
    const version = versions[name]
    if (version === undefined) throw new Error(`the version of ${name} is not known`)
    return version
  }
  const { devDependencies = {}, peerDependencies = {} } = manifest
  const exact = Object.keys(devDependencies).map((name) => [name, versionOf(name)])
  const later = Object.keys(peerDependencies).map((name) => [name, versionOf(name).replace(/^(?=\d)/, "^")])
  const written = {
    ...manifest,
    peerDependencies: Object.fromEntries(later),
    devDependencies: Object.fromEntries(exact),
  }
  return `${JSON.stringify(written, undefined, 2)}\n`
}
