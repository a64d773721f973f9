import type { Kernel } from "../../expression/columns/engine/kernel.ts"
import { asNear, commonScale } from "../../expression/columns/forms.ts"
import { affine } from "../../expression/columns/lane/arithmetic.ts"
import { fits } from "../../expression/columns/lane/fits.ts"
import { constantLane, fixedOf, type Lane, zero } from "../../expression/columns/lane/lane.ts"
import type { Output } from "../../expression/columns/run-columns.ts"
import { unsure } from "../../expression/columns/state-code.ts"
import type { NumberVector } from "../../expression/columns/vector.ts"

/**
 * Numbers of all rows (một kết quả theo cột), such as the totals, or the points of one criterion.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export interface ResultColumn {
  /** Whole numbers over `scale`; doubles near the exact value where `scale` is `undefined`. */
  readonly data: Float64Array
  /** What numbers are divided by to give points, a whole number; undefined where doubles stand as they are. */
  readonly scale: number | undefined
  /** How far a double can be off; 0 with a scale. */
  readonly error: number
  /**
   * 0 a value, 1 not applicable, 2 not assigned, 3 missing, 4 not computed; 5 where no double holds the value: the
   * board's `result` of the row has it.
   */
  readonly state: Uint8Array
}

/** How the vectors of all variants come to one column. */
export interface ResultWriter {
  readonly column: ResultColumn
  /** What is to be computed for each variant, in order, and the kernel that writes it. */
  readonly outputs: ReadonlyArray<Output>
}

const scaleOf = (vectors: ReadonlyArray<NumberVector>): number | undefined => {
  let scale = 1
  for (const each of vectors) {
    if (each.form !== "scaled") return undefined
    scale = commonScale(scale, each.scale)
  }
  const isHeld = vectors.every(({ data, ...each }) => {
    const factor = scale / (each as { readonly scale: number }).scale
    return fits(data.low * factor, data.high * factor)
  })
  return isHeld ? scale : undefined
}

/** Writes a lane among all rows: where it stands, or to the rows of its variant. */
export const writeLane = (
  lane: Lane,
  into: Float64Array | Uint8Array,
  rows: Int32Array | undefined,
): Kernel => {
  const fixed = fixedOf(lane)
  if (rows === undefined && fixed !== undefined) return (base, count) => into.fill(fixed, base, base + count)
  if (rows === undefined && into instanceof Float64Array)
    return (base, count) => {
      const { block } = lane
      into.set(count === block.length ? block : block.subarray(0, count), base)
    }
  if (rows === undefined)
    return (base, count) => {
      const { block } = lane
      // What is to become bytes is copied twice as fast one by one.
      for (let place = 0; place < count; place += 1) into[base + place] = block[place] as number
    }
  return (base, count) => {
    const { block } = lane
    for (let place = 0; place < count; place += 1) {
      into[rows[base + place] as number] = block[place] as number
    }
  }
}

/** Prepares a column of results; a variant whose vector is no number leaves its rows unsure. */
export const resultWriter = (
  count: number,
  variants: ReadonlyArray<{
    readonly vector: NumberVector | undefined
    readonly rows: Int32Array | undefined
  }>,
): ResultWriter => {
  const [data, state] = [new Float64Array(count), new Uint8Array(count)]
  const found = variants.flatMap(({ vector }) => (vector === undefined ? [] : [vector]))
  const scale = scaleOf(found)
  const near = scale === undefined ? found.map(asNear) : []
  const lanesOf = (vector: NumberVector | undefined): readonly [Lane, Lane] => {
    if (vector === undefined) return [zero, constantLane(unsure)]
    if (scale === undefined) return [asNear(vector).data, vector.state]
    return [affine(vector.data, scale / (vector as { readonly scale: number }).scale), vector.state]
  }
  const outputs = variants.map(({ vector, rows }): Output => {
    const [numbers, states] = lanesOf(vector)
    const writeData = writeLane(numbers, data, rows)
    const writeState = writeLane(states, state, rows)
    return {
      lanes: [numbers, states],
      write: (base, size) => {
        writeData(base, size)
        writeState(base, size)
      },
    }
  })
  return {
    column: { data, scale, error: Math.max(0, ...near.map(({ error }) => error)), state },
    outputs,
  }
}
