import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"

const root = fileURLToPath(new URL("../../../", import.meta.url))
const node = join(dirname(createRequire(import.meta.url).resolve("node/package.json")), "bin", "node")

test.each(["vi", "en"])("the example of the page in %s runs under node:test", (language) => {
  const page = readFileSync(join(root, `docs/how-to/test-a-plugin.${language}.md`), "utf8")
  const [, code = ""] = /^```js\n([\s\S]*?)^```/m.exec(page) ?? []
  // Beside the installed packages, so that it finds them as a user's test would.
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true })
  const folder = mkdtempSync(join(root, "node_modules/.cache/node-test-"))
  try {
    writeFileSync(join(folder, "page.test.mjs"), code)
    const args = ["--conditions=@danvan/source", "--test", join(folder, "page.test.mjs")]
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const { status, stdout } = spawnSync(node, args, { encoding: "utf8", env })
    expect([status, stdout]).toEqual([0, expect.stringContaining("điểm nằm trong giới hạn")])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
