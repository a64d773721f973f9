import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Does something in a new folder outside the repository, which is gone afterwards. */
export const inThrowAway = async <Value>(work: (place: string) => Promise<Value>): Promise<Value> => {
  const place = mkdtempSync(join(tmpdir(), "danvan-packages-"))
  try {
    return await work(place)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
