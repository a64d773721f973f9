import ts from "typescript"

const declarationsIn = (symbol: ts.Symbol, file: ts.SourceFile): ReadonlyArray<ts.Declaration> =>
  (symbol.declarations ?? []).filter((declaration) => declaration.getSourceFile() === file)

/** A symbol of the file's top level: what can be named elsewhere in it. */
const isNameable = (declaration: ts.Declaration, file: ts.SourceFile): boolean =>
  declaration.parent === file ||
  (ts.isVariableDeclaration(declaration) && declaration.parent.parent.parent === file)

const namedIn = (checker: ts.TypeChecker, node: ts.Node, into: Set<ts.Symbol>): void => {
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node)
    if (symbol !== undefined) into.add(symbol)
  }
  ts.forEachChild(node, (child) => namedIn(checker, child, into))
}

/** What the declarations of the given symbols speak of without it being exported: a change there is a change for users, too. */
export const hiddenSymbols = (
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  seen: ReadonlySet<ts.Symbol>,
): ReadonlyArray<ts.Symbol> => {
  const hidden = new Set<ts.Symbol>()
  let fresh: ReadonlyArray<ts.Symbol> = [...seen]
  while (fresh.length > 0) {
    const named = new Set<ts.Symbol>()
    for (const symbol of fresh)
      for (const declaration of declarationsIn(symbol, file)) namedIn(checker, declaration, named)
    fresh = [...named].filter(
      (symbol) =>
        !seen.has(symbol) &&
        !hidden.has(symbol) &&
        declarationsIn(symbol, file).some((declaration) => isNameable(declaration, file)),
    )
    for (const symbol of fresh) hidden.add(symbol)
  }
  return [...hidden].sort((one, other) => (one.name < other.name ? -1 : 1))
}
