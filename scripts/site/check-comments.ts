import {
  type Application,
  type Comment,
  Converter,
  type DeclarationReflection,
  ReflectionKind,
} from "typedoc"
import { placeOf } from "./place-of.ts"

const commentOf = (symbol: DeclarationReflection): Comment | undefined =>
  symbol.comment ?? symbol.signatures?.find(({ comment }) => comment !== undefined)?.comment

const lackOf = (symbol: DeclarationReflection): ReadonlyArray<string> => {
  const comment = commentOf(symbol)
  const wanted = symbol.kindOf(ReflectionKind.Namespace) ? ["@category"] : ["@category", "@since"]
  return [
    ...((comment?.summary.length ?? 0) === 0 ? ["a summary"] : []),
    ...wanted.filter((tag) => comment?.getTag(tag as `@${string}`) === undefined),
  ]
}

/** How many public symbols were looked at; those whose doc comment lacks what every one has are warned about. */
export const checkComments = (app: Application): { readonly symbols: number } => {
  const seen = { symbols: 0 }
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    ({ project }) => {
      const containers = project.getReflectionsByKind(ReflectionKind.Module | ReflectionKind.Namespace)
      const symbols = containers.flatMap((container) => (container as DeclarationReflection).children ?? [])
      for (const symbol of symbols.filter((each) => !each.isReference())) {
        seen.symbols++
        const lack = lackOf(symbol)
        if (lack.length > 0)
          app.logger.warn(`${placeOf(symbol)}: ${symbol.getFullName()} lacks ${lack.join(", ")}` as never)
      }
    },
    400,
  )
  return seen
}
