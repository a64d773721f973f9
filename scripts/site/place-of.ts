import type { DeclarationReflection, Reflection } from "typedoc"

/** Where something is declared: what stands inside a type is where the type is. */
export const placeOf = (reflection: Reflection | undefined): string => {
  if (reflection === undefined) return "?"
  const { sources, signatures } = reflection as Partial<DeclarationReflection>
  const [source] = [...(sources ?? []), ...(signatures?.[0]?.sources ?? [])]
  return source === undefined ? placeOf(reflection.parent) : `${source.fullFileName}:${source.line}`
}
