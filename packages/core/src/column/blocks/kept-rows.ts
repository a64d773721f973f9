import { commonScale, epsilon } from "../../expression/columns/forms.ts"
import { fits } from "../../expression/columns/lane/fits.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns, WordColumn } from "../facts/fact-columns.ts"
import type { ResultColumn } from "../results/result-column.ts"
import type { RowDrafts } from "../rows/draft-rows.ts"

/** How the numbers of a block are held. */
interface Held {
  readonly from: number
  readonly to: number
  readonly scale: number | undefined
  readonly error: number
  readonly reach: number
}

/** Numbers that come block by block, each block in a form of its own, brought to one form in the end. */
class KeptColumn {
  readonly data: Float64Array
  readonly state: Uint8Array
  private readonly blocks: Held[] = []

  constructor(rows: number) {
    this.data = new Float64Array(rows)
    this.state = new Uint8Array(rows)
  }

  take({ data, state, scale, error }: ResultColumn, from: number): void {
    this.data.set(data, from)
    this.state.set(state, from)
    let reach = 0
    for (let row = 0; row < data.length; row += 1) {
      const size = Math.abs(data[row] as number)
      if (size > reach) reach = size
    }
    this.blocks.push({ from, to: from + data.length, scale, error, reach })
  }

  /** All numbers over one scale; or near their values, where blocks have none in common. */
  column(): ResultColumn {
    const { data, state, blocks } = this
    const nowhere = Number.POSITIVE_INFINITY
    const scale = blocks.reduce(
      (common, one) =>
        one.scale === undefined || common === nowhere ? nowhere : commonScale(common, one.scale),
      1,
    )
    const isWhole =
      Number.isFinite(scale) && blocks.every((one) => fits(one.reach * (scale / (one.scale as number))))
    let error = 0
    for (const one of blocks) {
      const by = isWhole ? scale / (one.scale as number) : 1 / (one.scale ?? 1)
      if (!isWhole)
        error = Math.max(error, one.error, one.scale === undefined ? 0 : one.reach * by * 4 * epsilon)
      if (by !== 1) for (let row = one.from; row < one.to; row += 1) data[row] = (data[row] as number) * by
    }
    return { data, state, scale: isWhole ? scale : undefined, error }
  }
}

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
  private readonly total: KeptColumn
  private readonly keys: ReadonlyArray<KeptColumn>
  private readonly classes: Uint8Array
  private readonly verdict: Uint8Array
  private readonly isOut: Uint8Array
  private readonly isKnown: Uint8Array
  private readonly attributes: ReadonlyMap<string, KeptWords>
  private asked = 0

  /** `alsoBy` are attributes to keep besides those that ranks and quotas group by. */
  constructor({ rulebook, rankingKeys }: CompiledRulebook, rows: number, alsoBy: ReadonlyArray<string>) {
    this.rows = rows
    this.total = new KeptColumn(rows)
    this.keys = rankingKeys.map(() => new KeptColumn(rows))
    this.classes = new Uint8Array(rows)
    this.verdict = new Uint8Array(rows)
    this.isOut = new Uint8Array(rows)
    this.isKnown = new Uint8Array(rows)
    const { ranking, quotas } = rulebook
    const within = [...(ranking?.within ?? []), ...quotas.flatMap((quota) => quota.within.flat())]
    const names = new Set([...within, ...alsoBy])
    if (quotas.some(({ appliesTo }) => appliesTo !== undefined)) names.add("group")
    this.attributes = new Map([...names].map((name) => [name, new KeptWords(rows)]))
  }

  /** Takes in a block that begins at a row. */
  take(block: FactColumns, { own, isOut, isKnown, asked }: RowDrafts, from: number): void {
    this.total.take(own.totals, from)
    this.keys.forEach((key, at) => {
      key.take(own.keys[at] as ResultColumn, from)
    })
    this.classes.set(own.classes, from)
    this.verdict.set(own.verdict, from)
    this.isOut.set(isOut, from)
    this.isKnown.set(isKnown, from)
    this.asked += asked
    for (const [name, words] of this.attributes) {
      const column = name === "group" ? block.group : block.attributes[name]
      if (column !== undefined) words.take(column, from)
      else words.take({ data: new Uint8Array(block.rows), words: [""] }, from)
    }
  }

  /** All rows, and what is left of their facts. */
  whole(): { readonly drafts: RowDrafts; readonly columns: FactColumns } {
    const { classes, verdict, isOut, isKnown, asked, rows } = this
    const own = { totals: this.total.column(), keys: this.keys.map((key) => key.column()), classes, verdict }
    const { group, ...attributes } = Object.fromEntries(
      [...this.attributes].map(([name, words]) => [name, words.column()]),
    )
    return {
      drafts: { own, isOut, isKnown, asked },
      columns: {
        rows,
        id: String,
        attributes,
        facts: {},
        criteria: {},
        ...(group === undefined ? {} : { group }),
      },
    }
  }
}
