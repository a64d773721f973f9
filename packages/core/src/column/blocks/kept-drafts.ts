import { commonScale, epsilon } from "../../expression/columns/forms.ts"
import { fits } from "../../expression/columns/lane/fits.ts"
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

/** What rows come to by themselves, kept as they come block by block, in any order. */
export class KeptDrafts {
  private readonly total: KeptColumn
  private readonly keys: ReadonlyArray<KeptColumn>
  private readonly classes: Uint8Array
  private readonly verdict: Uint8Array
  private readonly isOut: Uint8Array
  private readonly isKnown: Uint8Array
  private asked = 0

  /** `keys` is how many keys the ranking has. */
  constructor(keys: number, rows: number) {
    this.total = new KeptColumn(rows)
    this.keys = Array.from({ length: keys }, () => new KeptColumn(rows))
    this.classes = new Uint8Array(rows)
    this.verdict = new Uint8Array(rows)
    this.isOut = new Uint8Array(rows)
    this.isKnown = new Uint8Array(rows)
  }

  /** Takes in what the rows of a block come to that begins at a row. */
  take({ own, isOut, isKnown, asked }: RowDrafts, from: number): void {
    this.total.take(own.totals, from)
    this.keys.forEach((key, at) => {
      key.take(own.keys[at] as ResultColumn, from)
    })
    this.classes.set(own.classes, from)
    this.verdict.set(own.verdict, from)
    this.isOut.set(isOut, from)
    this.isKnown.set(isKnown, from)
    this.asked += asked
  }

  /** All rows. */
  whole(): RowDrafts {
    const { total, keys, classes, verdict, isOut, isKnown, asked } = this
    const own = { totals: total.column(), keys: keys.map((key) => key.column()), classes, verdict }
    return { own, isOut, isKnown, asked }
  }
}
