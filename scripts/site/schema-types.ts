import {
  type Application,
  Comment,
  type Context,
  Converter,
  DeclarationReflection,
  ReflectionKind,
} from "typedoc"
import ts from "typescript"
import { root } from "./root.ts"

/** The text of the last `.describe("…")` of a field's schema, which is what the JSON Schema says of it, too. */
const describedBy = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined) return undefined
  if (ts.isPropertyAssignment(node)) return describedBy(node.initializer)
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  const [argument] = node.arguments
  return node.expression.name.text === "describe" &&
    argument !== undefined &&
    ts.isStringLiteralLike(argument)
    ? argument.text
    : describedBy(node.expression.expression)
}

const isOurs = ({ fileName }: ts.SourceFile): boolean =>
  fileName.startsWith(`${root}packages/`) && !fileName.includes("/node_modules/")

/** Type aliases of `z.output<…>`, its parts, and `keyof` have no name of their own to TypeScript: it spells them out. */
const isUnnamed = (type: ts.Type): boolean =>
  type.aliasSymbol === undefined &&
  (type.isUnion()
    ? type.types.length > 8
    : (type.flags & ts.TypeFlags.Object) !== 0 && type.symbol?.name === "__type")

/** Gives each such type its alias for a name, so that pages say `Rulebook` and link to it. */
const nameAliases = (program: ts.Program): void => {
  const checker = program.getTypeChecker()
  for (const file of program.getSourceFiles().filter(isOurs)) {
    for (const statement of file.statements) {
      if (!ts.isTypeAliasDeclaration(statement) || statement.typeParameters !== undefined) continue
      const symbol = checker.getSymbolAtLocation(statement.name)
      const type = checker.getTypeAtLocation(statement.name)
      const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      if (symbol !== undefined && exported && isUnnamed(type)) type.aliasSymbol = symbol
    }
  }
}

/** Shows the fields of a type that a schema gives, with what the schema says of them. */
const showFields = (context: Context, reflection: DeclarationReflection): void => {
  const declaration = context
    .getSymbolFromReflection(reflection)
    ?.declarations?.find(ts.isTypeAliasDeclaration)
  if (declaration === undefined || !/^(z\.(output|input)<|\w+\[)/.test(declaration.type.getText())) return
  const type = context.checker.getTypeAtLocation(declaration.name)
  if (type.isUnion() || (type.flags & ts.TypeFlags.Object) === 0 || context.checker.isArrayType(type)) return
  reflection.kind = ReflectionKind.Interface
  const inside = context.withScope(reflection)
  for (const field of type.getProperties()) {
    context.converter.convertSymbol(inside, field)
    const shown = reflection.getChildByName([field.name])
    const text = describedBy(field.valueDeclaration ?? field.declarations?.[0])
    if (shown instanceof DeclarationReflection && text !== undefined) {
      shown.comment = new Comment([{ kind: "text", text }])
    }
  }
}

/** Lets types that are read off zod schemas be shown as what they are: named, with fields and what is said of each. */
export const showSchemaTypes = (app: Application): void => {
  app.converter.on(Converter.EVENT_BEGIN, ({ programs }) => programs.forEach(nameAliases))
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.kindOf(ReflectionKind.TypeAlias)) showFields(context, reflection)
  })
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
        if (reflection instanceof DeclarationReflection) delete reflection.type
      }
    },
    300,
  )
}
