// The order in which data flows through core. A folder may import itself and folders before it, never after.
const order = [
  "language",
  "issue",
  "number",
  "source",
  "time",
  "document",
  "unit",
  "official",
  "meeting",
  "expression",
  "mechanism",
  "rulebook",
  "fact",
  "scoring",
  "column",
  "lint",
  "explanation",
  "near-miss",
  "program",
  "suite",
  "comparison",
  "coverage",
  "campaign",
  "receipt",
  "promise",
]

/** The same within the columns. */
const columnOrder = [
  "facts",
  "ingest",
  "checks",
  "results",
  "classes",
  "rows",
  "ranks",
  "quotas",
  "board",
  "live",
  "blocks",
  "parts",
]

const flowOf = (name, root, folders) =>
  folders.map((folder, position) => ({
    name: `${name}-flow-${folder}`,
    comment: `${root}/${folder} may not import a folder that comes after it in the data flow.`,
    severity: "error",
    from: { path: `^${root}/${folder}/` },
    to: { path: `^${root}/(${folders.slice(position + 1).join("|") || "(?!)"})/` },
  }))

const flow = [
  ...flowOf("core", "packages/core/src", order),
  ...flowOf("column", "packages/core/src/column", columnOrder),
]

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-own-barrel",
      comment: "Inside a package, import the file, not the package's index.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/.+/.+" },
      to: { path: "^packages/$1/src/index\\.ts$" },
    },
    {
      name: "standard-mechanisms-use-the-public-door",
      comment: "A standard mechanism may use only what a plugin author can use.",
      severity: "error",
      from: { path: "^packages/core/src/mechanism/standard/" },
      to: {
        path: "^packages/core/src/",
        pathNot:
          "^packages/core/src/(mechanism/(standard/|(define-mechanism|field|parameter-schemas|overlapping-bands|registry)\\.ts)|expression/(build|build-choices|expression|bounds|formula/parse-formula)\\.ts|number/|language/)",
      },
    },
    {
      name: "core-imports-no-other-package",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^packages/(?!core/)" },
    },
    {
      name: "plugin-sdk-imports-core-only",
      severity: "error",
      from: { path: "^packages/plugin-sdk/" },
      to: { path: "^packages/(?!core/|plugin-sdk/)" },
    },
    {
      name: "testkit-imports-core-and-plugin-sdk-only",
      severity: "error",
      from: { path: "^packages/testkit/src/" },
      to: { path: "^packages/(?!core/|plugin-sdk/|testkit/)" },
    },
    {
      name: "rulebooks-use-the-plugin-sdk",
      comment: "The shipped rulebooks use only what a plugin author can.",
      severity: "error",
      from: { path: "^packages/rulebooks-vn/src/" },
      to: { path: "^packages/(?!plugin-sdk/|rulebooks-vn/)" },
    },
    {
      name: "no-own-barrel-in-adapters",
      comment: "Inside a package, import the file, not the package's index.",
      severity: "error",
      from: { path: "^packages/adapters/([^/]+)/src/.+/.+" },
      to: { path: "^packages/adapters/$1/src/index\\.ts$" },
    },
    {
      name: "adapters-import-core-and-plugin-sdk-only",
      comment:
        "An adapter knows core and the plugin SDK, by their public entries, and nothing else of danvan.",
      severity: "error",
      from: { path: "^packages/adapters/([^/]+)/src/" },
      to: { path: "^packages/(?!(core|plugin-sdk)/src/index\\.ts$|adapters/$1/)" },
    },
    {
      name: "core-is-pure",
      comment: "Core, SDK, testkit and rulebooks read no file, clock or environment: no Node built-ins.",
      severity: "error",
      from: { path: "^packages/(core|plugin-sdk|testkit|rulebooks-vn)/src/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: "\\.d\\.ts$|/index\\.ts$|/main\\.ts$" },
      to: {},
    },
    ...flow,
  ],
  options: {
    doNotFollow: { path: "node_modules|/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@danvan/source", "import", "types", "default"],
    },
  },
}
