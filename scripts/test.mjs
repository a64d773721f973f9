// Runs the whole suite once, then again in other time zones and locales: nothing may depend on either.
import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs")
const places = [
  { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "en_US.UTF-8" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "vi_VN.UTF-8" },
]

for (const place of places) {
  process.stdout.write(`\n${place.TZ}, ${place.LC_ALL}\n`)
  const { status } = spawnSync(process.execPath, [vitest, "run", ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, ...place },
  })
  if (status !== 0) process.exit(status ?? 1)
}
