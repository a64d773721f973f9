import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { parse } from "yaml"
import { modules } from "../entry-points.ts"
import type { PackedPackage } from "../pack.ts"
import type { Part } from "../part.ts"
import { root } from "../workspace-packages.ts"

interface Ceiling {
  readonly runsIn: "browser" | "node"
  /** The most kilobytes for all of the entry point. */
  readonly gzipped: number
  readonly why: string
  /** The most kilobytes for a program that imports only these names: what it does not use is left out. */
  readonly only?: Readonly<Record<string, number>>
}

const ceilings = (): Readonly<Record<string, Ceiling>> =>
  parse(readFileSync(new URL("size-ceilings.yaml", import.meta.url), "utf8"))

/** The kilobytes of a program of one line: minified, with every dependency and peer, gzipped. */
const kilobytes = async (line: string, folder: string, platform: "browser" | "node"): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: line, resolveDir: join(root, folder) },
    bundle: true,
    format: "esm",
    minify: true,
    platform,
    target: "es2023",
    write: false,
    logLevel: "silent",
  })
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000
}

const tooMuch = async (
  line: string,
  most: number,
  folder: string,
  { runsIn, why }: Ceiling,
): Promise<ReadonlyArray<string>> => {
  const size = await kilobytes(line, folder, runsIn)
  return size > most ? [`${line}: ${size.toFixed(1)} kB gzipped, more than its ${most} kB: ${why}`] : []
}

const problemsOf = async ({ folder, manifest }: PackedPackage): Promise<ReadonlyArray<string>> => {
  const all = ceilings()
  const found = modules(manifest).map(async ({ specifier }) => {
    const line = `export * from "${specifier}"`
    const ceiling = all[specifier]
    if (ceiling === undefined) {
      const size = await kilobytes(line, folder, "node")
      return [
        `${line}: ${size.toFixed(1)} kB gzipped, and size-ceilings.yaml does not say why and how much it may be`,
      ]
    }
    const parts = Object.entries(ceiling.only ?? {}).map(([names, most]) =>
      tooMuch(`export { ${names} } from "${specifier}"`, most, folder, ceiling),
    )
    return (await Promise.all([tooMuch(line, ceiling.gzipped, folder, ceiling), ...parts])).flat()
  })
  return (await Promise.all(found)).flat()
}

/** What each entry point weighs, against its ceiling. */
export const sizes: Part = {
  name: "sizes",
  check: async (packed) => {
    const known = new Set(
      packed.flatMap(({ manifest }) => modules(manifest).map(({ specifier }) => specifier)),
    )
    const idle = Object.keys(ceilings()).filter((specifier) => !known.has(specifier))
    return {
      problems: [
        ...(await Promise.all(packed.map(problemsOf))).flat(),
        ...idle.map((specifier) => `size-ceilings.yaml names ${specifier}, which is no entry point`),
      ],
      looked: `${known.size} entry points`,
    }
  },
}
