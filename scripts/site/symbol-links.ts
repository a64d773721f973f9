import {
  type Application,
  type DeclarationReflection,
  PageEvent,
  ReflectionKind,
  type RouterTarget,
} from "typedoc"

/** The symbols of core as guides write them: `Rulebook.parse`. */
const symbolsOf = (app: Application, page: PageEvent): ReadonlyMap<string, DeclarationReflection> => {
  const namespaces = page.project.getReflectionsByKind(ReflectionKind.Namespace) as DeclarationReflection[]
  const inCore = namespaces.filter(({ parent }) => parent?.name === "@danvan/core")
  return new Map(
    inCore.flatMap(({ name, children = [] }) =>
      children
        .filter((child) => app.renderer.router?.hasUrl(child))
        .map((child) => [`${name}.${child.name}`, child] as const),
    ),
  )
}

/** Where code in a guide leads: `Rulebook.parse` to its page in the API. */
export const linkSymbols = (app: Application): ((code: string) => string | undefined) => {
  let symbols: ReadonlyMap<string, DeclarationReflection> | undefined
  let at: RouterTarget | undefined
  app.renderer.on(PageEvent.BEGIN, (page: PageEvent) => {
    symbols ??= symbolsOf(app, page)
    at = page.url === "index.html" ? undefined : page.model
  })
  return (code) => {
    const target = symbols?.get(code)
    if (target === undefined || at === undefined || at === target) return undefined
    return app.renderer.router?.relativeUrl(at, target)
  }
}
