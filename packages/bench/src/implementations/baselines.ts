import { c } from "./c.ts"
import { duckdbIntegers } from "./duckdb.ts"
import type { Implementation } from "./implementation.ts"
import { plainFloats } from "./plain-floats.ts"
import { plainUnrolled } from "./plain-unrolled.ts"
import { typedArrays } from "./typed-arrays.ts"

/** Whom everybody is held against where they ran together, with the title of the ratios. */
export const baselines: ReadonlyArray<readonly [string, Implementation]> = [
  ["× plain TypeScript", plainFloats],
  ["× written out", plainUnrolled],
  ["× DuckDB", duckdbIntegers],
  ["× typed arrays", typedArrays],
  ["× C", c],
]
