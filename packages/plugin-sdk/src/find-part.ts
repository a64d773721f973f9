import { Issues } from "@danvan/core"
import type { FactSource } from "./fact-source.ts"
import { partNames } from "./parts.ts"
import type { PluginRegistry } from "./plugin-registry.ts"
import type { ReportRenderer } from "./report-renderer.ts"
import type { ResultStore } from "./result-store.ts"
import { isRecord, wrongShape } from "./wrong-shape.ts"

/**
 * How a part is asked for: by its name, by media type, or by a file's extension; at least one of them.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface PartQuery {
  /** `scope/name`. */
  readonly name?: string
  /** Parameters such as `; charset=utf-8` do not matter, nor does case. */
  readonly mediaType?: string
  /** With or without its dot, in any case: `.XLSX`. */
  readonly extension?: string
}

const plainType = (type: string): string => (type.split(";", 1)[0] ?? "").trim().toLowerCase()
const plainExtension = (extension: string): string => extension.replace(/^\./, "").toLowerCase()

interface Readable {
  readonly name: string
  readonly mediaTypes: ReadonlyArray<string>
  readonly extensions: ReadonlyArray<string>
}

/** Refuses what only untyped code can pass. */
const expectQuestion = (registry: unknown, query: unknown): void => {
  const isRegistry = isRecord(registry) && partNames.every((part) => Array.isArray(registry[part]))
  const issues = [
    ...(isRegistry ? [] : [wrongShape(["registry"], "PluginRegistry", registry)]),
    ...(isRecord(query) ? [] : [wrongShape(["query"], "object", query)]),
    ...Object.entries(isRecord(query) ? query : {}).flatMap(([name, value]) =>
      value === undefined || typeof value === "string" ? [] : [wrongShape(["query", name], "string", value)],
    ),
  ]
  if (issues.length > 0) throw new Issues.ArgumentError(issues)
}

const answers =
  ({ name, mediaType, extension }: PartQuery) =>
  (one: Readable): boolean =>
    [name, mediaType, extension].some((asked) => asked !== undefined) &&
    (name === undefined || one.name === name) &&
    (mediaType === undefined || one.mediaTypes.some((own) => plainType(own) === plainType(mediaType))) &&
    (extension === undefined ||
      one.extensions.some((own) => plainExtension(own) === plainExtension(extension)))

/**
 * The fact source that reads a media type or an extension; of several, the one of the plugin that comes first in the
 * registry's order. `undefined` where there is none.
 *
 * @example
 * ```ts
 * import { Plugins } from "@danvan/plugin-sdk"
 *
 * const plugins = Plugins.registerOrThrow([])
 * Plugins.sourceFor(plugins, { extension: ".XLSX" }) // undefined: no plugin, no source
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const sourceFor = (registry: PluginRegistry, query: PartQuery): FactSource | undefined => {
  expectQuestion(registry, query)
  return registry.factSources.find(answers(query))
}

/**
 * The renderer that writes a media type or an extension; see {@link sourceFor}.
 *
 * @example
 * ```ts
 * import { Plugins } from "@danvan/plugin-sdk"
 *
 * Plugins.rendererFor(Plugins.registerOrThrow([]), { mediaType: "text/html" }) // undefined
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const rendererFor = (registry: PluginRegistry, query: PartQuery): ReportRenderer | undefined => {
  expectQuestion(registry, query)
  const fits = answers(query)
  return registry.reportRenderers.find((one) =>
    fits({ name: one.name, mediaTypes: [one.mediaType], extensions: [one.extension] }),
  )
}

/**
 * The store of that name; `undefined` where there is none.
 *
 * @param name - `scope/name`.
 *
 * @example
 * ```ts
 * import { Plugins } from "@danvan/plugin-sdk"
 *
 * Plugins.storeNamed(Plugins.registerOrThrow([]), "sample/memory") // undefined
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const storeNamed = (registry: PluginRegistry, name: string): ResultStore | undefined => {
  expectQuestion(registry, { name })
  return registry.resultStores.find((one) => one.name === name)
}
