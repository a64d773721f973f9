import ts from "typescript"

/** Something an entry point gives, under the name a program uses: `Rulebook.parse`. */
export interface PublicSymbol {
  readonly name: string
  readonly symbol: ts.Symbol
}

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** What a declaration does nothing but name again: `Campaign` in `type campaigns_Campaign = Campaign`. */
const namedAgain = (declaration: ts.Declaration): ts.EntityName | undefined => {
  const isType = ts.isTypeAliasDeclaration(declaration)
  const type = isType || ts.isVariableDeclaration(declaration) ? declaration.type : undefined
  if (type === undefined) return undefined
  if (isType) return ts.isTypeReferenceNode(type) ? type.typeName : undefined
  return ts.isTypeQueryNode(type) ? type.exprName : undefined
}

/** Bundled declarations name what is in a namespace again, as `namespace_Name`; this is what was named. */
const behindNamespace = (checker: ts.TypeChecker, symbol: ts.Symbol, name: string): ts.Symbol => {
  if (!symbol.name.endsWith(`_${name}`)) return symbol
  const again = symbol.declarations?.map(namedAgain).find((found) => found !== undefined)
  const found = again === undefined ? undefined : checker.getSymbolAtLocation(again)
  return found === undefined ? symbol : resolved(checker, found)
}

const byName = (one: ts.Symbol, other: ts.Symbol): number => (one.name < other.name ? -1 : 1)

/** Everything an entry point exports by name, those inside its namespaces too. */
export const publicSymbols = (checker: ts.TypeChecker, file: ts.SourceFile): ReadonlyArray<PublicSymbol> => {
  const inside = (module: ts.Symbol, prefix: string): ReadonlyArray<PublicSymbol> =>
    [...checker.getExportsOfModule(module)].sort(byName).flatMap((exported) => {
      const symbol = behindNamespace(checker, resolved(checker, exported), exported.name)
      const name = `${prefix}${exported.name}`
      const isOwn = symbol.declarations?.some((declaration) => declaration.getSourceFile() === file)
      const isNamespace = (symbol.flags & ts.SymbolFlags.Module) !== 0
      return isNamespace && isOwn ? inside(symbol, `${name}.`) : [{ name, symbol }]
    })
  const module = checker.getSymbolAtLocation(file)
  return module === undefined ? [] : inside(module, "")
}
