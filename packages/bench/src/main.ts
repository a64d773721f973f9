import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { measureApart } from "./child/measure-apart.ts"
import { implementations } from "./implementations/all.ts"
import { danvanColumns, danvanUnchecked } from "./implementations/danvan-columns.ts"
import { danvanCsv } from "./implementations/danvan-csv.ts"
import { danvanObjects } from "./implementations/danvan-objects.ts"
import { plainFloats } from "./implementations/plain-floats.ts"
import { plainUnrolled } from "./implementations/plain-unrolled.ts"
import { typedArrays } from "./implementations/typed-arrays.ts"
import { compareAll } from "./measure/comparison.ts"
import { measureFirstCall } from "./measure/first-call.ts"
import { measureMemory } from "./measure/memory.ts"
import { measureScaling } from "./measure/scaling.ts"
import { full, quick } from "./plan.ts"
import { thisMachine } from "./report/machine.ts"
import { page } from "./report/page.ts"
import { isEqual } from "./workload/board.ts"

const words = process.argv.slice(2)
const isQuick = words.includes("--quick")
const [date = new Date().toISOString().slice(0, 10)] = words.filter((word) => !word.startsWith("--"))

const plan = isQuick ? quick : full

// What Node makes of the sources is kept between the processes of a run, except where first calls are timed.
const compiled = mkdtempSync(join(tmpdir(), "danvan-bench-compiled-"))
process.env.NODE_COMPILE_CACHE = compiled
process.once("exit", () => rmSync(compiled, { recursive: true, force: true }))

const begun = performance.now()
const tell = (text: string): void => {
  process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}\n`)
}

const able = implementations.filter(({ unavailable }) => unavailable?.() === undefined)
const first = [danvanColumns, plainUnrolled, typedArrays]
const scaled = [danvanColumns, typedArrays]
const weighed = isQuick
  ? [danvanColumns, plainFloats]
  : [danvanColumns, danvanUnchecked, danvanCsv, danvanObjects, plainFloats, plainUnrolled, typedArrays]

tell("one by one")
const singles = [...(await measureApart("compiling")), ...(await measureApart("one", plan.board))]
tell("one fact changes")
const incremental = await measureApart("incremental", plan.board)
tell("harder rulebooks")
const harder = { rows: plan.harder, found: await measureApart("harder", plan.harder, 3) }
tell("first calls")
const firstCalls = { rows: plan.board, found: await measureFirstCall(first, plan.board) }
const scaling = await measureScaling(scaled, plan.scales, tell)
tell("a stream")
const stream = await measureApart("stream", plan.stream.rows, plan.stream.blockRows)
tell("several threads")
const cores = availableParallelism()
const threads = {
  count: cores,
  found: await measureApart("threads", plan.threads.sizes, cores, plan.threads.rounds),
}
tell("memory")
const memory = await measureMemory(weighed, plan.weighed)
const compared = await compareAll(able, plan, tell)
tell("done")

const text = page({
  machine: thisMachine(date),
  isQuick,
  implementations,
  sizes: plan.sizes,
  compared,
  scaled,
  scaling,
  stream,
  threads,
  memory,
  singles,
  incremental,
  firstCalls,
  harder,
})
process.stdout.write(text)
// A quick run is for seeing that everything works: its figures are no page.
if (!isQuick)
  writeFileSync(fileURLToPath(new URL("../../../docs/reference/benchmarks.md", import.meta.url)), text)

const broken = compared.measured.filter(
  ({ implementation, mismatches }) => implementation.isExact && !isEqual(mismatches),
)
for (const { implementation, rows: size } of broken) {
  tell(`${implementation.name} promises the exact result and differs at ${size} subjects`)
}
if (broken.length + compared.failed.length > 0) process.exitCode = 1
