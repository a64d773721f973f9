// Builds the documentation site into site/: guides and API reference of all packages, then checks every link.
import { Application, type ProjectReflection } from "typedoc"
import { arrange, categoryOrder } from "./arrange.ts"
import { checkComments } from "./check-comments.ts"
import { checkExamples } from "./check-examples.ts"
import { checkFields } from "./check-fields.ts"
import { checkParameters } from "./check-parameters.ts"
import { checkSite } from "./check-site.ts"
import { checkStability } from "./check-stability.ts"
import { extendMarkdown } from "./markdown.ts"
import { entryPoints, nameOf } from "./packages.ts"
import { framePages } from "./page-frame.ts"
import { home, pages } from "./pages.ts"
import { fromRoot, root } from "./root.ts"
import { showSchemaTypes } from "./schema-types.ts"
import { indexWords } from "./search-words.ts"
import { shortenTypes } from "./shorten-types.ts"
import { SiteFiles } from "./site-files.ts"
import { SiteRouter } from "./site-router.ts"
import { writeSources } from "./source-pages.ts"
import { linkSymbols } from "./symbol-links.ts"

const out = `${root}site`

const app = await Application.bootstrap({
  name: "danvan",
  entryPoints: entryPoints.map(({ source }) => `${root}${source}`),
  projectDocuments: pages.map(({ file }) => `${root}${file}`),
  readme: `${root}${home}`,
  out,
  tsconfig: `${root}scripts/site/tsconfig.json`,
  basePath: root,
  // Types are checked by “pnpm types”.
  skipErrorChecking: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  // How settled something is stands once, at its name; see checkStability.
  cascadedModifierTags: [],
  // There is no public host yet: sources are pages of the site.
  disableGit: true,
  gitRevision: "main",
  sourceLinkTemplate: "source:/{path}#L{line}",
  categoryOrder: [...categoryOrder],
  navigation: {
    includeCategories: true,
    includeGroups: false,
    includeFolders: false,
    excludeReferences: true,
  },
  router: "site",
  highlightLanguages: [
    "ts",
    "js",
    "json",
    "jsonc",
    "yaml",
    "csv",
    "sh",
    "html",
    "markdown",
    "typescript",
    "javascript",
  ],
  ignoredHighlightLanguages: ["text", "txt"],
  customCss: `${root}scripts/site/site.css`,
  customJs: `${root}scripts/site/site.js`,
  // Guides before symbols, where both have the words.
  searchGroupBoosts: { Documents: 6 },
  hideGenerator: true,
  includeHierarchySummary: false,
  githubPages: false,
  requiredToBeDocumented: [
    ...["Module", "Namespace", "Class", "Interface", "TypeAlias", "Enum", "EnumMember"],
    // Fields are looked at by checkFields, which knows those whose type says all.
    ...["Variable", "Function", "Method", "Accessor"],
  ] as never,
  packagesRequiringDocumentation: [...new Set(entryPoints.map(({ folder }) => nameOf(folder)))],
  validation: {
    notExported: true,
    invalidLink: true,
    notDocumented: true,
    invalidPath: true,
    rewrittenLink: true,
  },
  treatWarningsAsErrors: true,
  logLevel: "Warn",
})
const files = new SiteFiles()
app.files = files
app.renderer.defineRouter("site", SiteRouter)
const addressOf = linkSymbols(app)
app.options.setValue("markdownItLoader", (parser: never) => extendMarkdown(parser, addressOf))
const documented = checkComments(app)
const told = checkFields(app)
const plain = checkParameters(app)
const shown = checkExamples(app)
const stability = checkStability(app)
showSchemaTypes(app)
shortenTypes(app)
arrange(app)
framePages(app)
indexWords(app)

const sourcesOf = (project: ProjectReflection): ReadonlyArray<string> =>
  Object.values(project.reflections).flatMap((reflection) =>
    reflection.isDeclaration() || reflection.isSignature()
      ? (reflection.sources ?? []).map(({ fullFileName }) => fromRoot(fullFileName))
      : [],
  )

const started = performance.now()
const project = await app.convert()
if (project !== undefined) {
  app.validate(project)
  await app.generateDocs(project, out)
  const sources = writeSources(app, new Set([...files.linked, ...sourcesOf(project)]), out)
  const { pages: count, links, problems } = checkSite(out)
  for (const problem of problems) app.logger.error(problem as never)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const looked = `${documented.symbols} public symbols (${stability.unsettled} unsettled), ${told.fields} fields, ${plain.parameters} plain parameters, ${shown.callables} callables`
  console.log(
    `site/: ${count} pages (${sources} of source), ${links} links, ${seconds} s; looked at ${looked}`,
  )
}
if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1
