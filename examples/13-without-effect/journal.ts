import { mkdtemp, open, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Results } from "@danvan/core/promise"

/** A store that holds something: an open file, one result a line, the last of an id counts. */
export const journalStore = async (said: (line: string) => void): Promise<Results.ResultStore> => {
  const folder = await mkdtemp(join(tmpdir(), "danvan-journal-"))
  const file = await open(join(folder, "results.ndjson"), "a")
  const kept = new Map<string, Results.StoredResult & { readonly revision: string }>()
  return {
    name: "mau/nhat-ky",
    save: async (result, expected) => {
      const found = kept.get(result.id)?.revision ?? null
      if (found !== expected) return { saved: false, found }
      const revision = String(Number(found ?? "0") + 1)
      await file.appendFile(`${JSON.stringify({ ...result, revision })}\n`)
      kept.set(result.id, { ...result, revision })
      return { saved: true, revision }
    },
    load: async (id) => kept.get(id),
    list: async () => ({ results: [...kept.values()] }),
    [Symbol.asyncDispose]: async () => {
      await file.close()
      await rm(folder, { recursive: true })
      said("Đã đóng tệp · The file is closed")
    },
  }
}
