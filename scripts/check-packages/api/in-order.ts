import ts from "typescript"

const printer = ts.createPrinter({ removeComments: true })

const sorted = <Node extends ts.Node>(nodes: ReadonlyArray<Node>, file: ts.SourceFile): ReadonlyArray<Node> =>
  nodes
    .map((node) => ({ node, words: printer.printNode(ts.EmitHint.Unspecified, node, file) }))
    .sort((one, other) => (one.words < other.words ? -1 : 1))
    .map(({ node }) => node)

/** A set of literals, as zod writes an enum: `{ a: "a"; b: "b" }`. */
const isEnum = (node: ts.Node): node is ts.TypeLiteralNode =>
  ts.isTypeLiteralNode(node) &&
  node.members.length > 1 &&
  node.members.every(
    (member) =>
      ts.isPropertySignature(member) && member.type !== undefined && ts.isLiteralTypeNode(member.type),
  )

/** The compiler writes what it inferred of alternatives in no certain order: here they are in the order of their words. */
export const inOrder = (node: ts.Node, file: ts.SourceFile): ts.Node => {
  const visit = (each: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(each, visit, undefined)
    if (ts.isUnionTypeNode(visited)) return ts.factory.createUnionTypeNode(sorted(visited.types, file))
    if (isEnum(visited)) return ts.factory.createTypeLiteralNode(sorted(visited.members, file))
    return visited
  }
  return visit(node)
}
