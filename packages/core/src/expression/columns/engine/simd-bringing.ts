import type { Source, WholeNumbers } from "../lane/lane.ts"
import type { SimdKernel } from "./simd-layout.ts"

/** How a column of one kind is brought into the module. */
export interface Bringing {
  readonly View: new (buffer: ArrayBuffer, at: number, length: number) => WholeNumbers
  readonly bytes: number
  /** As numbers of 32 bits. */
  readonly narrow: SimdKernel
  /** As doubles, where 32 bits may not hold its numbers. */
  readonly wide?: SimdKernel
}

const kinds = [
  { View: Int8Array, narrow: "bring-int8" },
  { View: Uint8Array, narrow: "bring-uint8" },
  { View: Int16Array, narrow: "bring-int16" },
  { View: Uint16Array, narrow: "bring-uint16" },
  { View: Int32Array, narrow: "bring-int32", wide: "wide-int32" },
  // Below 2^31 the bits are the same.
  { View: Uint32Array, narrow: "bring-int32", wide: "wide-uint32" },
  { View: Float64Array, narrow: "bring-float64", wide: "wide-float64" },
] as const

/** How a source is brought in; what is no column is written as doubles. */
export const bringingOf = ({ column = new Float64Array(0) }: Source): Bringing => {
  const kind = kinds.find(({ View }) => column instanceof View) as (typeof kinds)[number]
  return { ...kind, bytes: kind.View.BYTES_PER_ELEMENT }
}
