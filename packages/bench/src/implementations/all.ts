import { c } from "./c.ts"
import { danvanClosures } from "./danvan-closures.ts"
import { danvanColumns, danvanUnchecked } from "./danvan-columns.ts"
import { danvanCsv } from "./danvan-csv.ts"
import { danvanEntries } from "./danvan-entries.ts"
import { danvanExact } from "./danvan-exact.ts"
import { danvanObjects } from "./danvan-objects.ts"
import { danvanRows } from "./danvan-rows.ts"
import { decimalJs } from "./decimal-js.ts"
import { duckdbDecimals, duckdbIntegers, duckdbOneThread } from "./duckdb.ts"
import type { Implementation } from "./implementation.ts"
import { jsonLogicEngine } from "./json-logic-engine.ts"
import { jsonRulesEngine } from "./json-rules-engine.ts"
import { plainFloats, plainFloatsEpsilon } from "./plain-floats.ts"
import { plainIntegers } from "./plain-integers.ts"
import { plainUnrolled } from "./plain-unrolled.ts"
import { publicodes } from "./publicodes.ts"
import { typedArrays } from "./typed-arrays.ts"
import { zenEngine } from "./zen-engine.ts"

/** Every way the workload is done, in the order tables show. */
export const implementations: ReadonlyArray<Implementation> = [
  danvanColumns,
  danvanUnchecked,
  danvanClosures,
  danvanCsv,
  danvanObjects,
  danvanRows,
  danvanEntries,
  danvanExact,
  plainFloats,
  plainFloatsEpsilon,
  plainUnrolled,
  plainIntegers,
  decimalJs,
  jsonRulesEngine,
  zenEngine,
  jsonLogicEngine,
  publicodes,
  duckdbDecimals,
  duckdbIntegers,
  duckdbOneThread,
  typedArrays,
  c,
]
