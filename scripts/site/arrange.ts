import {
  type Application,
  Comment,
  CommentTag,
  Converter,
  DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
} from "typedoc"
import { entryPoints } from "./packages.ts"
import { home, pageOf, pages, sectionTitles } from "./pages.ts"
import { fromRoot, root } from "./root.ts"

/** The section all packages stand in. */
const api = "API"

/** Sections of the site, then categories of the API in the order data flows. */
export const categoryOrder: ReadonlyArray<string> = [
  ...sectionTitles.slice(0, -1),
  api,
  ...sectionTitles.slice(-1),
  "Foundations",
  "People and units",
  "Rules",
  "Scoring",
  "Campaigns",
  "*",
]

/** The modules of core, in the order data flows. */
const modules = [
  ...["Time", "Numbers", "Source", "Issues", "Documents", "Units", "Officials", "Meetings"],
  ...["Expression", "Mechanism", "Rulebook", "Facts", "Scoring", "Columns", "Explanation", "Coverage"],
  ...["Campaigns", "Receipts"],
]

const orderOf = new Map([
  ...modules.map((name, index) => [name, index] as const),
  ...pages.map(({ title }, index) => [title, index] as const),
  ...entryPoints.map(({ name }, index) => [name, index] as const),
])

const inOrder = (a: { readonly name: string }, b: { readonly name: string }): number =>
  (orderOf.get(a.name) ?? orderOf.size) - (orderOf.get(b.name) ?? orderOf.size)

/** Pages get their titles and sections, modules the names they are imported by. */
const nameAll = (project: ProjectReflection): void => {
  for (const document of project.documents ?? []) {
    const page = pageOf(fromRoot(project.files.getReflectionPath(document) ?? ""))
    if (page === undefined) continue
    document.name = page.title
    document.frontmatter.category = page.section
  }
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    const source = fromRoot(project.files.getReflectionPath(module) ?? "")
    const entry = entryPoints.find((each) => each.source === source)
    if (entry === undefined) continue
    module.name = entry.name
    module.comment ??= new Comment()
    module.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: api }]))
    // A link to a package's folder leads to what its name imports.
    const [main] = entryPoints.filter(({ folder }) => folder === entry.folder)
    if (entry === main) project.files.registerReflectionPath(`${root}${entry.folder}` as never, module)
  }
  project.files.registerReflectionPath(`${root}${home}` as never, project)
}

/** Where each symbol is defined leads to the page of its source; page-frame.ts makes the address relative. */
const linkSources = (project: ProjectReflection): void => {
  for (const reflection of Object.values(project.reflections)) {
    if (!reflection.isDeclaration() && !reflection.isSignature()) continue
    for (const source of reflection.sources ?? []) {
      const file = fromRoot(source.fullFileName)
      source.fileName = file as typeof source.fileName
      source.url = `source:/${file}.html#L${source.line}`
    }
  }
}

/** Names what the site shows, and puts it in reading order. */
export const arrange = (app: Application): void => {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => nameAll(project), 100)
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      linkSources(project)
      for (const module of project.getReflectionsByKind(ReflectionKind.Namespace)) {
        // One category says nothing: the symbols themselves stand in the menu.
        if (module instanceof DeclarationReflection && module.categories?.length === 1)
          delete module.categories
      }
      for (const { categories } of project.getReflectionsByKind(
        ReflectionKind.Module,
      ) as DeclarationReflection[]) {
        for (const { title, children } of categories ?? []) if (title !== "Other") children.sort(inOrder)
      }
      project.children?.sort(inOrder)
      project.documents?.sort(inOrder)
      project.childrenIncludingDocuments?.sort(inOrder)
      for (const { children } of project.categories ?? []) children.sort(inOrder)
    },
    -1000,
  )
}
