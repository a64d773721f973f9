import { measureThreads } from "./measure/threads.ts"

const [threads = "2", rounds = "15"] = process.argv.slice(2)
const sizes = [1_000, 10_000, 100_000, 1_000_000]

const found = await measureThreads(sizes, Number(threads), Number(rounds))
for (const { rows, what, one, several, ratio } of found) {
  const figures = `${one.toFixed(2)} ms in one, ${several.toFixed(2)} ms in ${threads}: ${ratio.toFixed(2)} ×`
  process.stdout.write(`${String(rows).padStart(9)} rows, ${what}: ${figures}\n`)
}
