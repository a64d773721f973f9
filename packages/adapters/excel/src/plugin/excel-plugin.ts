import { definePlugin, type Plugin } from "@danvan/plugin-sdk"
import { excelFacts } from "./excel-facts.ts"
import { excelReport } from "./excel-report.ts"

/**
 * Excel as a plugin (Excel là một phần mở rộng): {@link excelFacts} and {@link excelReport}, for apps that look up
 * sources and renderers by the kind of file.
 *
 * @example
 * ```ts
 * import { excelPlugin } from "@danvan/adapter-excel"
 * import { Plugins } from "@danvan/plugin-sdk"
 *
 * const plugins = Plugins.registerOrThrow([excelPlugin])
 * Plugins.sourceFor(plugins, { extension: "xlsx" })?.name // "danvan/excel-facts"
 * ```
 *
 * @category Excel
 * @since 0.1.0
 */
export const excelPlugin: Plugin = definePlugin({
  manifest: {
    id: "danvan/excel",
    title: { vi: "Excel", en: "Excel" },
    version: "0.0.0",
    engine: ">=0.0.0 <1",
    uses: { "fact-sources": "1", "report-renderers": "1" },
    licence: "MIT",
    stability: "experimental",
  },
  factSources: [excelFacts],
  reportRenderers: [excelReport],
})
