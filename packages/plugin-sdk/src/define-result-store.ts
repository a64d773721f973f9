import { parts } from "./parts.ts"
import type { ResultStore } from "./result-store.ts"

/**
 * Defines a place where results are kept (kho kết quả). A store with settings of its own (a folder, a connection) is
 * made by a function that takes them. `Plugins.storeNamed` finds it.
 *
 * @example
 * ```ts
 * import { defineResultStore, type StoredResult } from "@danvan/plugin-sdk"
 *
 * const inMemory = () => {
 *   const kept = new Map<string, StoredResult & { readonly revision: string }>()
 *   return defineResultStore({
 *     name: "sample/memory",
 *     title: { vi: "Bộ nhớ", en: "Memory" },
 *     keeps: { afterRestart: false, receipts: true },
 *     save: async (result, expected) => {
 *       const found = kept.get(result.id)?.revision ?? null
 *       if (found !== expected) return { saved: false, found }
 *       const revision = String(Number(found ?? "0") + 1)
 *       kept.set(result.id, { ...structuredClone(result), revision })
 *       return { saved: true, revision }
 *     },
 *     load: async (id) => structuredClone(kept.get(id)),
 *     list: async ({ prefix = "", after = "", limit = 100 } = {}) => {
 *       const all = [...kept.values()].filter(({ id }) => id.startsWith(prefix) && id > after)
 *       const page = all.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit)
 *       const results = page.map(({ id, revision }) => ({ id, revision }))
 *       const last = page.at(-1)
 *       return all.length > page.length && last !== undefined ? { results, next: last.id } : { results }
 *     },
 *   })
 * }
 * (await inMemory().list()).results // []
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const defineResultStore = (store: ResultStore): ResultStore =>
  Object.freeze(parts.resultStores.whole(store))
