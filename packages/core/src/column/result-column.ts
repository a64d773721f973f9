import { asNear, commonScale } from "../expression/columns/forms.ts"
import { unsure } from "../expression/columns/state-code.ts"
import { fits, type Kernel, type NumberVector, type Vector } from "../expression/columns/vector.ts"

/** Numbers of all rows, whichever variant each belongs to. */
export interface ResultColumn {
  /** Whole numbers over `scale`; doubles near the exact value where `scale` is `undefined`. */
  readonly data: Float64Array
  readonly scale: number | undefined
  /** How far a double can be off; 0 with a scale. */
  readonly error: number
  /** State codes; `unsure` where only the exact evaluator knows. */
  readonly state: Uint8Array
}

/** How the vectors of all variants come to one column. */
export interface ResultWriter {
  readonly column: ResultColumn
  /** What is to be computed for each variant, in order, and the kernel that writes it. */
  readonly outputs: ReadonlyArray<{ readonly vectors: ReadonlyArray<Vector>; readonly write: Kernel }>
}

const scaleOf = (vectors: ReadonlyArray<NumberVector>): number | undefined => {
  let scale = 1
  for (const one of vectors) {
    if (one.form !== "scaled") return undefined
    scale = commonScale(scale, one.scale)
  }
  const isHeld = vectors.every((one) => {
    const factor = scale / (one as { scale: number }).scale
    return fits(one.low * factor, one.high * factor)
  })
  return isHeld ? scale : undefined
}

/** Writes a block where it stands. */
const copyKernel = (data: Float64Array, state: Uint8Array, used: NumberVector, factor: number): Kernel => {
  const [from, states] = [used.data, used.state]
  const hasStates = used.mayBe !== 0
  return (base, size) => {
    if (factor === 1) data.set(size === from.length ? from : from.subarray(0, size), base)
    else for (let place = 0; place < size; place += 1) data[base + place] = (from[place] as number) * factor
    if (hasStates) state.set(size === states.length ? states : states.subarray(0, size), base)
  }
}

/** Writes a block to the rows of its variant. */
const scatterKernel =
  (data: Float64Array, state: Uint8Array, used: NumberVector, factor: number, rows: Int32Array): Kernel =>
  (base, size) => {
    const [from, states] = [used.data, used.state]
    for (let place = 0; place < size; place += 1) {
      const row = rows[base + place] as number
      data[row] = (from[place] as number) * factor
      state[row] = states[place] as number
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
  const error = Math.max(0, ...near.map((one) => one.error))
  const outputs = variants.map(({ vector, rows }) => {
    const to = (place: number): number => rows?.[place] ?? place
    if (vector === undefined) {
      const write: Kernel = (base, size) => {
        for (let place = 0; place < size; place += 1) state[to(base + place)] = unsure
      }
      return { vectors: [], write }
    }
    const used = scale === undefined ? asNear(vector) : vector
    const factor = scale === undefined || used.form !== "scaled" ? 1 : scale / used.scale
    const write =
      rows === undefined
        ? copyKernel(data, state, used, factor)
        : scatterKernel(data, state, used, factor, rows)
    return { vectors: [used], write }
  })
  return { column: { data, scale, error, state }, outputs }
}
