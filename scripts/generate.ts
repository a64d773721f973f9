// Writes everything in the repository that is derived from code; with --check, names what is stale instead.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import type { Generated } from "./generate/generated.ts"
import { glossaryPage } from "./generate/glossary.ts"
import { issuesPage } from "./generate/issues-page.ts"
import { components } from "./generate/materials/components.ts"
import { licencesPage } from "./generate/materials/licences-page.ts"
import { sbom } from "./generate/materials/sbom.ts"
import { mechanicsPage } from "./generate/mechanics-page.ts"
import { mechanismsPage } from "./generate/mechanisms-page.ts"
import { readme } from "./generate/readme.ts"
import {
  campaignSchemas,
  diffSchema,
  explanationSchema,
  impactSchema,
  issuesSchema,
  nearMissSchema,
  receiptSchema,
  rulebookSchema,
  scoreSchema,
  sheetMapJsonSchema,
  testSchema,
} from "./generate/schemas.ts"
import { simdModule } from "./generate/simd-module.ts"

const root = fileURLToPath(new URL("../", import.meta.url))
const materials = await components()
const files: ReadonlyArray<Generated> = [
  mechanismsPage(),
  mechanicsPage(),
  issuesPage(),
  glossaryPage(),
  rulebookSchema(),
  scoreSchema(),
  diffSchema(),
  impactSchema(),
  ...campaignSchemas(),
  receiptSchema(),
  nearMissSchema(),
  issuesSchema(),
  explanationSchema(),
  testSchema(),
  sheetMapJsonSchema(),
  simdModule(),
  await readme(),
  licencesPage(materials),
  sbom(materials),
]

const stale = files.filter(({ path, content }) => {
  const file = `${root}${path}`
  return !existsSync(file) || readFileSync(file, "utf8") !== content
})

if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`stale: ${path} (run “pnpm generate”)`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { path, content } of stale) {
    mkdirSync(dirname(`${root}${path}`), { recursive: true })
    writeFileSync(`${root}${path}`, content)
    console.log(`written: ${path}`)
  }
}
