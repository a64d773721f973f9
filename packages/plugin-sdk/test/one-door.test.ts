import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as sdk from "@danvan/plugin-sdk"
import ts from "typescript"
import { expect, test } from "vitest"

const core = fileURLToPath(new URL("../../core/src/", import.meta.url))
const folder = `${core}mechanism/standard/`

/** What a file imports as values from other folders of core: where from, and by which name. */
const importsOf = (file: string): ReadonlyArray<readonly [from: string, name: string]> => {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023)
  return source.statements.filter(ts.isImportDeclaration).flatMap((node) => {
    const from = (node.moduleSpecifier as ts.StringLiteral).text
    const bindings = node.importClause?.namedBindings
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    if (!from.startsWith("../") || isType || bindings === undefined || !ts.isNamedImports(bindings)) return []
    return bindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(
        ({ name, propertyName }) =>
          [new URL(from, `file://${file}`).pathname, (propertyName ?? name).text] as const,
      )
  })
}

test("standard mechanisms use nothing that the SDK does not export", async () => {
  const exported = new Set([sdk, ...Object.values(sdk)].flatMap((space) => Object.values(Object(space))))
  const imports = globSync(`${folder}*.ts`).flatMap((file) => importsOf(file.replaceAll("\\", "/")))
  expect(imports.length).toBeGreaterThan(50)
  const missing = new Set<string>()
  for (const [from, name] of imports) {
    const module = (await import(from)) as Readonly<Record<string, unknown>>
    if (!exported.has(module[name])) missing.add(`${name} of ${from.replace(core, "")}`)
  }
  expect([...missing]).toEqual([])
})
