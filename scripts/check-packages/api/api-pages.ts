import { join } from "node:path"
import ts from "typescript"
import { modules } from "../entry-points.ts"
import { root, type WorkspacePackage } from "../workspace-packages.ts"
import { apiPage } from "./api-page.ts"

/** The page of an entry point: where it is kept, from the root, and what it must say. */
export interface ApiPage {
  readonly path: string
  readonly content: string
}

const pageName = (key: string): string => (key === "." ? "index" : key.slice(2).replaceAll("/", "-"))

/** A page for every entry point of every package, from the declarations in `dist`. Build first. */
export const apiPages = (packages: ReadonlyArray<WorkspacePackage>): ReadonlyArray<ApiPage> => {
  const entries = packages.flatMap(({ folder, manifest }) =>
    modules(manifest).map(({ specifier, key, types }) => ({
      specifier,
      file: join(root, folder, types),
      path: `${folder}/api/${pageName(key)}.api.txt`,
    })),
  )
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { module: ts.ModuleKind.Preserve, target: ts.ScriptTarget.ES2023, noEmit: true, types: [] },
  )
  return entries.map(({ specifier, file, path }) => {
    const source = program.getSourceFile(file)
    if (source === undefined) throw new Error(`${specifier} is not built: there is no ${file}`)
    return { path, content: apiPage(specifier, program, source) }
  })
}
