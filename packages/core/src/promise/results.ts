/**
 * Results kept in the stores of plugins (kho kết quả).
 *
 * @packageDocumentation
 * @category Campaigns
 */

export {
  type OpenStore,
  openStore as open,
  type ResultStore,
  type SaveOutcome,
  type StoredResult,
} from "./open-store.ts"
