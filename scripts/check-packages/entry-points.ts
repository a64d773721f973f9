import type { Manifest, Target } from "./manifest.ts"

/** An entry point of a published package, as a program imports it. */
export interface EntryPoint {
  /** What a program writes after `from`. */
  readonly specifier: string
  /** The key in `exports`. */
  readonly key: string
  readonly target: Target
}

const specifierOf = (name: string, key: string): string => (key === "." ? name : `${name}${key.slice(1)}`)

const entries = ({ name, exports, publishConfig }: Manifest): ReadonlyArray<EntryPoint> =>
  Object.entries(publishConfig?.exports ?? exports).map(([key, target]) => ({
    specifier: specifierOf(name, key),
    key,
    target,
  }))

/** The entry points that are code: they have declarations. */
export const modules = (manifest: Manifest): ReadonlyArray<EntryPoint & { readonly types: string }> =>
  entries(manifest).flatMap((entry) =>
    typeof entry.target === "object" && entry.target?.types !== undefined
      ? [{ ...entry, types: entry.target.types }]
      : [],
  )

/** The entry points that are JSON files. */
export const jsonFiles = (manifest: Manifest): ReadonlyArray<EntryPoint> =>
  entries(manifest).filter(({ target, key }) => typeof target === "string" && key.endsWith(".json"))

/** What nobody may import, with a name in the place of `*`. */
export const closed = (manifest: Manifest): ReadonlyArray<string> =>
  entries(manifest)
    .filter(({ target }) => target === null)
    .map(({ specifier }) => specifier.replace("*", "anything"))
