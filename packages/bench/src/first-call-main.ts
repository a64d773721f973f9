import { implementations } from "./implementations/all.ts"
import { timed } from "./measure/timing.ts"
import { makeWorkload } from "./workload/workload.ts"

// What `measureFirstCall` runs: one implementation, once.
const [, , id, rows] = process.argv
const implementation = implementations.find((one) => one.id === id)
if (implementation === undefined) throw new RangeError(`no implementation ${id}`)
const { run } = await implementation.prepare(makeWorkload(Number(rows)))
process.stdout.write(String(await timed(run)))
