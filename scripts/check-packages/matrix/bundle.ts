import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { build as esbuild } from "esbuild"
import { build as vite } from "vite"

/** A page made of the program, in a folder that any server can serve. */
export interface Bundle {
  readonly bundler: string
  readonly folder: string
}

const withVite = async (program: string, folder: string): Promise<void> => {
  await vite({
    root: program,
    configFile: false,
    logLevel: "error",
    base: "./",
    build: { outDir: folder, emptyOutDir: true, modulePreload: false },
  })
}

const withEsbuild = async (program: string, folder: string): Promise<void> => {
  const { warnings } = await esbuild({
    entryPoints: [join(program, "run-on-page.ts")],
    outfile: join(folder, "page.js"),
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    target: "es2023",
    logLevel: "silent",
  })
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"))
  const page = readFileSync(join(program, "index.html"), "utf8")
  writeFileSync(join(folder, "index.html"), page.replace("./run-on-page.ts", "./page.js"))
}

const bundlers = { Vite: withVite, esbuild: withEsbuild }

/** Bundles the program for a page, by each bundler, outside the folder it is in. */
export const bundle = async (consumer: string, place: string): Promise<ReadonlyArray<Bundle>> => {
  const program = join(consumer, "page")
  cpSync(join(consumer, "program"), program, { recursive: true })
  const bundles: Array<Bundle> = []
  for (const [bundler, make] of Object.entries(bundlers)) {
    const folder = join(place, "pages", bundler)
    mkdirSync(folder, { recursive: true })
    await make(program, folder)
    bundles.push({ bundler, folder })
  }
  return bundles
}
