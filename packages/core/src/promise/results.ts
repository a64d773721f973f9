export {
  type OpenStore,
  openStore as open,
  type ResultStore,
  type SaveOutcome,
  type StoredResult,
} from "./open-store.ts"
