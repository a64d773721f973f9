import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { attempt, run } from "../run.ts"
import type { Row } from "./row.ts"

/** The compilers a user may have, by the version that is claimed. */
const compilers = { "5.9": "5.9.3", "6.0": "6.0.3", "7.0": "7.0.2" }

const resolutions = {
  bundler: { module: "preserve", moduleResolution: "bundler" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
}

/** As strict as it gets, the libraries TypeScript takes by itself, and no `@types/node`. */
const settings = (resolution: keyof typeof resolutions): string =>
  JSON.stringify({
    compilerOptions: {
      ...resolutions[resolution],
      target: "es2022",
      strict: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      resolveJsonModule: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    },
    include: ["program/*.ts"],
  })

const install = async (place: string): Promise<(version: string) => string> => {
  const folder = join(place, "compilers")
  mkdirSync(folder, { recursive: true })
  const wanted = Object.values(compilers).map((exact) => `typescript-${exact}@npm:typescript@${exact}`)
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, ...wanted], folder)
  return (version) => join(folder, `node_modules/typescript-${version}/bin/tsc`)
}

/** Type-checks a program that uses every entry point, declarations of all dependencies included, by every compiler. */
export const checkTypes = async (consumer: string, place: string): Promise<ReadonlyArray<Row>> => {
  const compilerOf = await install(place)
  const rows: Array<Row> = []
  for (const resolution of ["bundler", "nodenext"] as const) {
    writeFileSync(join(consumer, `tsconfig.${resolution}.json`), settings(resolution))
    for (const [version, exact] of Object.entries(compilers)) {
      const project = ["-p", `tsconfig.${resolution}.json`]
      const { code, all } = await attempt(process.execPath, [compilerOf(exact), ...project], consumer)
      rows.push({
        where: `TypeScript ${version}`,
        what: `every entry point, strict, no skipLibCheck, ${resolution}`,
        problems: code === 0 ? [] : [all],
      })
    }
  }
  return rows
}
