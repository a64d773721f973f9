/** A package that is installed with danvan, as a bill of materials says it (CycloneDX). */
export interface Component {
  readonly type: "library"
  readonly name: string
  readonly group?: string
  readonly version: string
  readonly purl: string
  readonly "bom-ref": string
  readonly licenses?: ReadonlyArray<{ readonly license: { readonly id?: string; readonly name?: string } }>
  readonly hashes?: ReadonlyArray<{ readonly alg: string; readonly content: string }>
  readonly externalReferences?: ReadonlyArray<{
    readonly type: string
    readonly url: string
    readonly hashes?: ReadonlyArray<{ readonly alg: string; readonly content: string }>
  }>
}

/** The address of a package: `pkg:npm/%40danvan/core@0.1.0`. */
export const purl = (name: string, version: string): string =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`

/** A package's own name, with its scope. */
export const fullName = ({ group, name }: Component): string =>
  group === undefined ? name : `${group}/${name}`

/** The licences of a package, in the words of SPDX where it uses them. */
export const licences = ({ licenses = [] }: Component): string =>
  licenses.map(({ license }) => license.id ?? license.name ?? "unknown").join(" AND ")
