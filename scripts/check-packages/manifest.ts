/** What a `package.json` says, as far as it is checked. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly type?: string
  readonly license?: string
  readonly description?: string
  readonly sideEffects?: boolean
  readonly engines?: Readonly<Record<string, string>>
  readonly files?: ReadonlyArray<string>
  readonly bin?: Readonly<Record<string, string>>
  readonly exports: Exports
  readonly scripts?: Versions
  readonly dependencies?: Versions
  readonly peerDependencies?: Versions
  readonly devDependencies?: Versions
  readonly publishConfig?: { readonly exports?: Exports }
}

/** Names of packages, and the version or range of each. */
export type Versions = Readonly<Record<string, string>>

/** What `exports` maps an entry point to: conditions, a file, or nothing at all. */
export type Target = Readonly<Record<string, string>> | string | null

export type Exports = Readonly<Record<string, Target>>
