import { mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import {
  definePlugin,
  defineResultStore,
  Receipts,
  type ResultStore,
  type SaveOutcome,
  type StoredResult,
} from "@danvan/plugin-sdk"

/** A revision is the hash of what is kept: the same content is the same revision, on every machine. */
const revisionOf = (text: string): string => Receipts.hashOfOrThrow(text).slice(0, 12)

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT"

/** Results as JSON files in a folder, one file a result. */
export const fileStore = (folder: string): ResultStore => {
  // An id may hold slashes; a file's name may not.
  const fileOf = (id: string): string => join(folder, `${encodeURIComponent(id)}.json`)
  const textOf = async (id: string): Promise<string | undefined> => {
    try {
      return await readFile(fileOf(id), "utf8")
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }
  /**
   * Only one writer at a time: the lock is a file that can be made only once. Whoever finds it there was not the
   * first. (A process that dies while it writes leaves the lock behind, to be looked at by a person.)
   */
  const alone = async (id: string, work: () => Promise<SaveOutcome>): Promise<SaveOutcome> => {
    const lock = `${fileOf(id)}.lock`
    const held = await open(lock, "wx").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return undefined
      throw error
    })
    if (held === undefined) {
      const text = await textOf(id)
      return { saved: false, found: text === undefined ? null : revisionOf(text) }
    }
    try {
      return await work()
    } finally {
      await held.close()
      await rm(lock)
    }
  }
  return defineResultStore({
    name: "mau/thu-muc",
    title: { vi: "Thư mục các tệp JSON (mẫu)", en: "A folder of JSON files (sample)" },
    keeps: { afterRestart: true, receipts: true },
    save: async (result, expected) => {
      await mkdir(folder, { recursive: true })
      return alone(result.id, async () => {
        const before = await textOf(result.id)
        const found = before === undefined ? null : revisionOf(before)
        if (found !== expected) return { saved: false, found }
        const text = `${JSON.stringify(result, null, 2)}\n`
        // Written whole, then renamed: a reader sees the old file or the new one, never half of one.
        await writeFile(`${fileOf(result.id)}.new`, text)
        await rename(`${fileOf(result.id)}.new`, fileOf(result.id))
        return { saved: true, revision: revisionOf(text) }
      })
    },
    load: async (id) => {
      const text = await textOf(id)
      return text === undefined
        ? undefined
        : { ...(JSON.parse(text) as StoredResult), revision: revisionOf(text) }
    },
    list: async ({ prefix = "", after = "", limit = 100 } = {}) => {
      const names = await readdir(folder).catch((error: unknown) => {
        if (isMissing(error)) return []
        throw error
      })
      const ids = names
        .filter((name) => name.endsWith(".json"))
        .map((name) => decodeURIComponent(name.slice(0, -".json".length)))
        .filter((id) => id.startsWith(prefix) && id > after)
        .sort((a, b) => (a < b ? -1 : 1))
      const page = ids.slice(0, limit)
      const results = await Promise.all(
        page.map(async (id) => ({ id, revision: revisionOf((await textOf(id)) ?? "") })),
      )
      const last = page.at(-1)
      return ids.length > page.length && last !== undefined ? { results, next: last } : { results }
    },
  })
}

/** A plugin with a setting of its own is a function that takes it. */
export const filePlugin = (folder: string) =>
  definePlugin({
    manifest: {
      id: "mau/kho-tep",
      title: { vi: "Kho kết quả trong thư mục (mẫu)", en: "Results kept in a folder (sample)" },
      version: "1.0.0",
      engine: ">=0.0.0 <1",
      uses: { "result-stores": "1" },
      licence: "MIT",
      stability: "experimental",
    },
    resultStores: [fileStore(folder)],
  })
