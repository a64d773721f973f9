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

/** The schema a name stands for, wherever it was declared. */
const initializerOf = (checker: ts.TypeChecker, name: ts.Identifier): ts.Node | undefined => {
  const symbol = checker.getSymbolAtLocation(name)
  const declared = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const declaration = declared?.valueDeclaration
  return declaration !== undefined && ts.isVariableDeclaration(declaration)
    ? declaration.initializer
    : undefined
}

/** The text of `.describe("…")`, or the description of `.meta({ … })`. */
const textIn = (argument: ts.Node | undefined): string | undefined => {
  if (argument === undefined) return undefined
  if (ts.isStringLiteralLike(argument)) return argument.text
  if (!ts.isObjectLiteralExpression(argument)) return undefined
  const description = argument.properties.find((property) => property.name?.getText() === "description")
  return description !== undefined && ts.isPropertyAssignment(description)
    ? textIn(description.initializer)
    : undefined
}

/** What the schema of a field says of it, which is what the JSON Schema says, too: the last word counts. */
const describedBy = (checker: ts.TypeChecker, node: ts.Node | undefined): string | undefined => {
  if (node === undefined) return undefined
  if (ts.isPropertyAssignment(node)) return describedBy(checker, node.initializer)
  if (ts.isIdentifier(node)) return describedBy(checker, initializerOf(checker, node))
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  const { name, expression } = node.expression
  const says = ["describe", "meta"].includes(name.text) ? textIn(node.arguments[0]) : undefined
  return says ?? describedBy(checker, expression)
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
    // What TypeScript takes for a default is the schema.
    if (shown instanceof DeclarationReflection) delete shown.defaultValue
  }
}

/** A field inside a schema's object, at any depth, is shown with what the schema says of it. */
const sayField = (context: Context, field: DeclarationReflection): void => {
  const declaration = context.getSymbolFromReflection(field)?.declarations?.[0]
  if (declaration === undefined || !ts.isPropertyAssignment(declaration)) return
  const text = describedBy(context.checker, declaration)
  if (text !== undefined) field.comment = new Comment([{ kind: "text", text }])
}

/** Lets types that are read off zod schemas be shown as what they are: named, with fields and what is said of each. */
export const showSchemaTypes = (app: Application): void => {
  app.converter.on(Converter.EVENT_BEGIN, ({ programs }) => programs.forEach(nameAliases))
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.kindOf(ReflectionKind.TypeAlias)) showFields(context, reflection)
    if (reflection.kindOf(ReflectionKind.Property)) sayField(context, reflection)
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
