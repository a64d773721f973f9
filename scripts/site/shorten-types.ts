import {
  type Application,
  Converter,
  DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  type Reflection,
  type SomeType,
  UnknownType,
} from "typedoc"

/** Object types with more fields than this are tables (of issue codes), told on pages of their own. */
const mostFields = 60

const isLong = (type: SomeType): boolean =>
  type.type === "reflection" && (type.declaration.children?.length ?? 0) > mostFields

/** The type of a zod schema, without the tree of schemas inside it: what it reads is the type it is named after. */
const shortened = (project: ProjectReflection, type: SomeType): SomeType => {
  if (isLong(type)) {
    project.removeTypeReflections(type)
    return new UnknownType("{ … }")
  }
  if (!(type instanceof ReferenceType) || type.package !== "zod" || type.typeArguments === undefined)
    return type
  for (const argument of type.typeArguments) project.removeTypeReflections(argument)
  delete (type as { typeArguments?: unknown }).typeArguments
  return type
}

const shorten = (project: ProjectReflection, reflection: Reflection): void => {
  if (!(reflection instanceof DeclarationReflection) || reflection.type === undefined) return
  reflection.type = shortened(project, reflection.type)
}

/** Keeps types that nobody can read off the pages. */
export const shortenTypes = (app: Application): void => {
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      for (const reflection of Object.values(project.reflections)) shorten(project, reflection)
    },
    200,
  )
}
