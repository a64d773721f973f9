import { reckonThreads } from "./measure/threads-reckoned.ts"

const [rounds = "15"] = process.argv.slice(2)

for (const { rows, isChecked, one, two, ratio } of reckonThreads(
  [1_000, 10_000, 30_000, 100_000, 1_000_000],
  Number(rounds),
)) {
  const what = `${rows} rows, checked ${isChecked ? "before" : "each time"}`
  process.stdout.write(
    `${what}: ${one.toFixed(2)} ms in one, ${two.toFixed(2)} ms in two: ${ratio.toFixed(2)} ×\n`,
  )
}
