import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns, WordColumn } from "../facts/fact-columns.ts"
import type { RowDrafts } from "../rows/draft-rows.ts"
import { KeptDrafts } from "./kept-drafts.ts"

/** The words of an attribute, numbered as they are met in whatever block. */
class KeptWords {
  private data: Uint8Array | Uint16Array | Int32Array
  private readonly places = new Map<string, number>()

  constructor(rows: number) {
    this.data = new Uint8Array(rows)
  }

  take({ data, words }: WordColumn, from: number): void {
    const places = words.map((word) => {
      const place = this.places.get(word) ?? this.places.size
      this.places.set(word, place)
      return place
    })
    if (this.places.size > 0xff && this.data instanceof Uint8Array) this.data = Uint16Array.from(this.data)
    if (this.places.size > 0xffff && this.data instanceof Uint16Array) this.data = Int32Array.from(this.data)
    const all = this.data
    for (let row = 0; row < data.length; row += 1) all[from + row] = places[data[row] as number] as number
  }

  column(): WordColumn {
    return { data: this.data, words: [...this.places.keys()] }
  }
}

/** What is kept of rows once their facts are let go of: results of their own, and what ranks and quotas group by. */
export class KeptRows {
  private readonly rows: number
  private readonly drafts: KeptDrafts
  private readonly attributes: ReadonlyMap<string, KeptWords>

  /** `alsoBy` are attributes to keep besides those that ranks and quotas group by. */
  constructor({ rulebook, rankingKeys }: CompiledRulebook, rows: number, alsoBy: ReadonlyArray<string>) {
    this.rows = rows
    this.drafts = new KeptDrafts(rankingKeys.length, rows)
    const { ranking, quotas } = rulebook
    const within = [...(ranking?.within ?? []), ...quotas.flatMap((quota) => quota.within.flat())]
    const names = new Set([...within, ...alsoBy])
    if (quotas.some(({ appliesTo }) => appliesTo !== undefined)) names.add("group")
    this.attributes = new Map([...names].map((name) => [name, new KeptWords(rows)]))
  }

  /** Takes in a block that begins at a row. */
  take(block: FactColumns, drafts: RowDrafts, from: number): void {
    this.drafts.take(drafts, from)
    for (const [name, words] of this.attributes) {
      const column = name === "group" ? block.group : block.attributes[name]
      if (column !== undefined) words.take(column, from)
      else words.take({ data: new Uint8Array(block.rows), words: [""] }, from)
    }
  }

  /** All rows, and what is left of their facts. */
  whole(): { readonly drafts: RowDrafts; readonly columns: FactColumns } {
    const { group, ...attributes } = Object.fromEntries(
      [...this.attributes].map(([name, words]) => [name, words.column()]),
    )
    return {
      drafts: this.drafts.whole(),
      columns: {
        rows: this.rows,
        id: String,
        attributes,
        facts: {},
        criteria: {},
        ...(group === undefined ? {} : { group }),
      },
    }
  }
}
