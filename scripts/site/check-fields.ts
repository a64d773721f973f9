import { type Application, Converter, DeclarationReflection, type Reflection, ReflectionKind } from "typedoc"
import { placeOf } from "./place-of.ts"

/** A field whose type is its only value, such as `kind: "rank"`, says all there is. */
const isFixed = ({ type }: DeclarationReflection): boolean => type?.type === "literal"

/** A table is told as a whole: its rows are words and codes, not fields. */
const isInTable = (reflection: Reflection | undefined): boolean =>
  reflection !== undefined &&
  !reflection.kindOf(ReflectionKind.SomeModule | ReflectionKind.FunctionOrMethod) &&
  (reflection.kindOf(ReflectionKind.Variable) || isInTable(reflection.parent))

const isSaid = (field: DeclarationReflection): boolean =>
  [field.comment, ...(field.signatures ?? []).map(({ comment }) => comment)].some(
    (comment) => comment?.hasVisibleComponent() === true,
  )

/** How many public fields were looked at; those whose units, shape and absence nothing tells are warned about. */
export const checkFields = (app: Application): { readonly fields: number } => {
  const seen = { fields: 0 }
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      for (const field of project.getReflectionsByKind(ReflectionKind.Property)) {
        if (!(field instanceof DeclarationReflection) || isFixed(field) || isInTable(field)) continue
        seen.fields++
        if (!isSaid(field)) app.logger.warn(`${placeOf(field)}: ${field.getFullName()} says nothing` as never)
      }
    },
    // Once comments are inherited, and those of parameters stand with their fields.
    -900,
  )
  return seen
}
