import type { Archive } from "../archive/archive.ts"
import { type CellRange, readRange } from "./cell-reference.ts"

/** More than an office merges; a file with more is read without those beyond. */
const maxMerges = 20_000

const merge = /<(?:\w+:)?mergeCell\s[^>]{0,200}?ref="([A-Z0-9:$]{2,30})"/g
const longest = 300

/**
 * The merged ranges of a sheet. They stand after the cells in the file, while the header must be understood before
 * them: so they are looked for beforehand, without parsing what comes before.
 */
export const readMerges = async (archive: Archive, part: string): Promise<ReadonlyArray<CellRange>> => {
  const found: CellRange[] = []
  let carried = ""
  for await (const chunk of archive.text(part)) {
    const text = carried + chunk
    carried = ""
    if (!text.includes("mergeCell")) {
      carried = text.slice(-longest)
      continue
    }
    let end = 0
    for (const match of text.matchAll(merge)) {
      const range = readRange(match[1]!)
      if (range !== undefined) found.push(range)
      if (found.length === maxMerges) return found
      end = match.index + match[0].length
    }
    carried = text.slice(Math.max(end, text.length - longest))
  }
  return found
}
