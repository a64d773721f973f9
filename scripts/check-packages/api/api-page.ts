import { relative } from "node:path"
import ts from "typescript"
import { root } from "../workspace-packages.ts"
import { hiddenSymbols } from "./hidden-symbols.ts"
import { printedDeclaration } from "./printed-declaration.ts"
import { publicSymbols } from "./public-symbols.ts"

/** A variable is printed with its `const`, which stands two nodes above its name. */
const statementOf = (declaration: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration

const deprecation = (checker: ts.TypeChecker, symbol: ts.Symbol): ReadonlyArray<string> =>
  symbol.getJsDocTags(checker).some(({ name }) => name === "deprecated") ? ["@deprecated"] : []

const printed = (checker: ts.TypeChecker, symbol: ts.Symbol, file: ts.SourceFile): ReadonlyArray<string> => {
  const declarations = symbol.declarations ?? []
  const here = declarations.filter((declaration) => declaration.getSourceFile() === file)
  if (here.length === 0) {
    const from = declarations[0]?.getSourceFile().fileName ?? "elsewhere"
    return [`from ${relative(root, ts.sys.realpath?.(from) ?? from)}`]
  }
  return [
    ...deprecation(checker, symbol),
    ...here.map((declaration) => printedDeclaration(statementOf(declaration))),
  ]
}

/** Everything a program can see of an entry point, one heading a name, in the order of names. */
export const apiPage = (specifier: string, program: ts.Program, file: ts.SourceFile): string => {
  const checker = program.getTypeChecker()
  const known = publicSymbols(checker, file)
  const hidden = hiddenSymbols(checker, file, new Set(known.map(({ symbol }) => symbol)))
  const first = new Map<ts.Symbol, string>()
  const section = (name: string, symbol: ts.Symbol): string => {
    const earlier = first.get(symbol)
    if (earlier === undefined) first.set(symbol, name)
    const lines = earlier === undefined ? printed(checker, symbol, file) : [`= ${earlier}`]
    return `## ${name}\n\n${lines.join("\n")}\n`
  }
  return [
    `# ${specifier}: ${known.length} names\n`,
    "Generated from the declarations that are published, by “pnpm api”. What differs here differs for users.\n",
    ...known.map(({ name, symbol }) => section(name, symbol)),
    ...(hidden.length === 0 ? [] : ["# Without a name of their own, but seen through the names above\n"]),
    ...hidden.map((symbol) => section(symbol.name.replaceAll(/\$\d+\b/g, ""), symbol)).sort(),
  ].join("\n")
}
