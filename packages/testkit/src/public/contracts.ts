/**
 * What everybody expects of a fact source, a report renderer and a result store, as suites to run on yours.
 *
 * @packageDocumentation
 * @category Contracts
 */

export {
  checkFactSource,
  checkReportRenderer,
  checkResultStore,
  runFactSource,
  runReportRenderer,
  runResultStore,
} from "../contract/contracts.ts"
export type { FactSourceContract as FactSource } from "../contract/fact-source-contract.ts"
export type { ReportRendererContract as ReportRenderer } from "../contract/report-renderer-contract.ts"
export type { ResultStoreContract as ResultStore } from "../contract/result-store-contract.ts"
