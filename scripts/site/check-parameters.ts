import {
  type Application,
  Converter,
  type DeclarationReflection,
  type ParameterReflection,
  ReflectionKind,
  type SomeType,
} from "typedoc"
import { placeOf } from "./place-of.ts"

/** A type that does not say what its values mean: text, a number, anything, bytes, or many of these. */
const isPlain = (type: SomeType | undefined): boolean => {
  switch (type?.type) {
    case "intrinsic":
      return true
    case "array":
      return isPlain(type.elementType)
    case "typeOperator":
      return isPlain(type.target)
    case "union":
      return type.types.every((one) => isPlain(one as SomeType))
    case "reference":
      return type.name === "Uint8Array" || (type.name === "Iterable" && isPlain(type.typeArguments?.[0]))
    default:
      return false
  }
}

const isSaid = ({ comment }: ParameterReflection): boolean => comment?.hasVisibleComponent() === true

/** What throws where its twin gives a result takes what the twin takes. */
const isTwin = ({ name }: DeclarationReflection, siblings: ReadonlyArray<DeclarationReflection>): boolean =>
  name.endsWith("OrThrow") && siblings.some((one) => `${one.name}OrThrow` === name)

/** How many parameters of functions were looked at whose type does not say what they are; those nothing tells of are warned about. */
export const checkParameters = (app: Application): { readonly parameters: number } => {
  const seen = { parameters: 0 }
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const spaces = project.getReflectionsByKind(ReflectionKind.Module | ReflectionKind.Namespace)
      for (const { children = [] } of spaces as DeclarationReflection[]) {
        const own = children.filter((one) => one.kind === ReflectionKind.Function && !isTwin(one, children))
        for (const parameter of own.flatMap(({ signatures = [] }) =>
          signatures.flatMap(({ parameters = [] }) => parameters),
        )) {
          if (!isPlain(parameter.type)) continue
          seen.parameters++
          if (!isSaid(parameter))
            app.logger.warn(`${placeOf(parameter)}: ${parameter.getFullName()} says nothing` as never)
        }
      }
    },
    -900,
  )
  return seen
}
