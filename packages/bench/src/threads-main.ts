import { measureThreads } from "./measure/threads.ts"
import { reckonThreads } from "./measure/threads-reckoned.ts"

const [rounds = "15", ...words] = process.argv.slice(2)
const sizes = [1_000, 10_000, 30_000, 100_000, 1_000_000]

const line = (rows: number, what: string, one: number, two: number, ratio: number): string =>
  `${String(rows).padStart(9)} rows, ${what}: ${one.toFixed(2)} ms in one, ${two.toFixed(2)} ms in two: ${ratio.toFixed(2)} ×\n`

process.stdout.write("by the processor time of every step\n")
for (const { rows, isChecked, one, two, ratio } of reckonThreads(sizes, Number(rounds))) {
  process.stdout.write(line(rows, isChecked ? "checked before" : "checked each time", one, two, ratio))
}
if (!words.includes("--reckoned")) {
  process.stdout.write("by the clock, which says something on a machine that does nothing else\n")
  for (const { rows, what, one, several, ratio } of await measureThreads(sizes, 2, Number(rounds))) {
    process.stdout.write(line(rows, what, one, several, ratio))
  }
}
