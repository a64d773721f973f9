import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { implementations } from "./implementations/all.ts"
import { danvanColumns } from "./implementations/danvan-columns.ts"
import { plainUnrolled } from "./implementations/plain-unrolled.ts"
import { typedArrays } from "./implementations/typed-arrays.ts"
import { compareAll } from "./measure/comparison.ts"
import { measureFirstCall } from "./measure/first-call.ts"
import { measureHarder } from "./measure/harder.ts"
import { measureIncremental } from "./measure/incremental.ts"
import { measureScaling } from "./measure/scaling.ts"
import { measureCompiling, measureOne } from "./measure/single.ts"
import { measureStream } from "./measure/stream.ts"
import { thisMachine } from "./report/machine.ts"
import { page } from "./report/page.ts"
import { makeWorkload } from "./workload/workload.ts"

const words = process.argv.slice(2)
const isQuick = words.includes("--quick")
const [date = new Date().toISOString().slice(0, 10)] = words.filter((word) => !word.startsWith("--"))

const sizes = isQuick ? [10_000] : [100_000, 1_000_000]
const scales = isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
const patience = isQuick ? { rounds: 3, seconds: 10 } : { rounds: 7, seconds: 40 }
const rows = isQuick ? 10_000 : 100_000
const harderRows = isQuick ? 2_000 : 20_000

const begun = performance.now()
const tell = (text: string): void => {
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}\n`)
}

const able = implementations.filter(({ unavailable }) => unavailable?.() === undefined)
const scaled = [danvanColumns, typedArrays]

tell("one by one")
const board = makeWorkload(rows)
const singles = [...measureCompiling(), ...measureOne(board)]
tell("one fact changes")
const incremental = measureIncremental(board)
tell("harder rulebooks")
const harder = { rows: harderRows, found: await measureHarder(makeWorkload(harderRows), 3) }
tell("first calls")
const firstCalls = { rows, found: measureFirstCall([danvanColumns, plainUnrolled, typedArrays], rows) }
const scaling = await measureScaling(scaled, scales, tell)
tell("a stream")
const stream = isQuick ? await measureStream(100_000, 10_000) : await measureStream(10_000_000, 100_000)
const measured = await compareAll(able, sizes, patience, tell)
tell("done")

const text = page({
  machine: thisMachine(date),
  isQuick,
  implementations,
  sizes,
  measured,
  scaled,
  scaling,
  stream,
  singles,
  incremental,
  firstCalls,
  harder,
})
process.stdout.write(text)
// A quick run is for seeing that everything works: its figures are no page.
if (!isQuick)
  writeFileSync(fileURLToPath(new URL("../../../docs/reference/benchmarks.md", import.meta.url)), text)

const broken = measured.filter(
  ({ implementation, mismatches }) =>
    implementation.isExact && Object.values(mismatches).some((count) => count > 0),
)
for (const { implementation, rows: size } of broken) {
  tell(`${implementation.name} promises the exact result and differs at ${size} subjects`)
}
if (broken.length > 0) process.exitCode = 1
