// Runs the whole suite once, then all that reads or writes dates, names, numbers and files again in another time zone
// and locale, and what concerns dates in a third: nothing may depend on either.
import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

/** What Node compiled is kept for the processes and threads that tests start: each loads the same files again. */
const compiled = join(import.meta.dirname, "..", "node_modules", ".cache", "danvan", "compiled")

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs")
const chosen = process.argv.slice(2)

const core = [
  "document",
  "explanation",
  "fact",
  "language",
  "meeting",
  "number",
  "official",
  "program",
  "time",
  "unit",
]
const elsewhere = [
  ...core.map((folder) => `packages/core/test/${folder}/`),
  "packages/core/test/campaign/deadline",
  "packages/core/test/campaign/district",
  "packages/core/test/receipt/",
  "packages/adapters/excel/",
  "packages/cli/",
  "packages/rulebooks-vn/",
]

/** What reads and writes dates: run where a day begins first of all, too. */
const dates = [
  ...["document", "meeting", "time"].map((folder) => `packages/core/test/${folder}/`),
  "packages/core/test/campaign/deadline",
  "packages/adapters/excel/test/import",
  "packages/adapters/excel/test/export",
  "packages/cli/test/score",
  "packages/cli/test/excel",
]

/** Slow, and the same everywhere: hostile and large input, plugins, laws between results that are computed alike. */
const anywhere = [
  "**/hostile.test.ts",
  "**/bad-input.test.ts",
  "**/large.test.ts",
  "**/*laws.test.ts",
  "packages/cli/test/plugin*.test.ts",
  "packages/core/test/program/*column-board.test.ts",
  "packages/rulebooks-vn/test/near-miss.test.ts",
]

const places = [
  { env: { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" }, files: [] },
  { env: { TZ: "America/St_Johns", LC_ALL: "en_US.UTF-8" }, files: elsewhere },
  { env: { TZ: "Pacific/Kiritimati", LC_ALL: "vi_VN.UTF-8" }, files: dates },
]

for (const { env, files } of places) {
  process.stdout.write(`\n${env.TZ}, ${env.LC_ALL}\n`)
  const excluded = files.length === 0 ? [] : anywhere.map((pattern) => `--exclude=${pattern}`)
  const wanted = chosen.length > 0 ? chosen : files
  const { status } = spawnSync(process.execPath, [vitest, "run", ...wanted, ...excluded], {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
}
