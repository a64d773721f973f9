/**
 * Excel for danvan: facts from workbooks, templates for rulebooks, results to print.
 *
 * @packageDocumentation
 */

export { workbookLimits } from "./archive/workbook-limits.ts"
export { type ExportOptions, exportBoard } from "./export/export-board.ts"
export {
  type ImportedFacts,
  type ImportOptions,
  importFacts,
  importFactsOrThrow,
} from "./import/import-facts.ts"
export type { ImportProgress } from "./import/import-state.ts"
export { parseSheetMap, type SheetMap, sheetMapSchema, type WrittenSheetMap } from "./map/sheet-map.ts"
export { excelFacts } from "./plugin/excel-facts.ts"
export { excelPlugin } from "./plugin/excel-plugin.ts"
export { excelReport } from "./plugin/excel-report.ts"
export { makeTemplate, type TemplateOptions } from "./template/make-template.ts"
export { WorkbookError } from "./workbook-error.ts"
