import { type Issue, makeIssue } from "../../issue/issue.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { groupRows } from "../facts/group-rows.ts"

/** In which block each pool was met: subjects are compared with all of theirs only if those are in one. */
export class PoolBlocks {
  private readonly names: ReadonlyArray<string>
  private readonly met = new Map<string, number>()

  constructor(names: ReadonlyArray<string>) {
    this.names = names
  }

  /** What is wrong with a block: pools that began in one before it. */
  issues(block: FactColumns, index: number): ReadonlyArray<Issue> {
    const { of } = groupRows(block, this.names)
    const seen = new Set<number>()
    for (let row = 0; row < block.rows; row += 1) {
      const pool = of[row] as number
      if (seen.has(pool)) continue
      seen.add(pool)
      const words = this.names.map((name) => {
        const column = name === "group" ? block.group : block.attributes[name]
        return column === undefined ? "" : (column.words[column.data[row] as number] as string)
      })
      const key = JSON.stringify(words)
      const first = this.met.get(key) ?? index
      this.met.set(key, first)
      const facts = { pool: words.join(" · "), first, block: index }
      if (first !== index) return [makeIssue("blocks.split-pool", ["blocks", index], facts)]
    }
    return []
  }
}
