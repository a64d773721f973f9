/** A key of a ranking for every row. */
export interface KeyColumn {
  /** Whole numbers; or doubles no further than `error` from the exact value. */
  readonly data: Float64Array
  readonly error: number
  readonly state: Uint8Array | undefined
  readonly isHighestFirst: boolean
}
