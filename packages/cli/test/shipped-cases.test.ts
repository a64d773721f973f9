import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { danvan } from "./danvan.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))

describe("the worked cases that come with danvan", () => {
  it.each(["packages/rulebooks-vn", "examples", "docs"])(
    "all come out as their notes say: %s",
    async (folder) => {
      const { code, out, err } = await danvan(root, ["test", folder, "--lang", "en"])
      expect(err).toBe("")
      expect(out).toMatch(/\n[1-9]\d* passed, 0 failed\n$/)
      expect(code).toBe(0)
    },
  )

  it("are more than two hundred for the shipped rulebooks", async () => {
    const { out } = await danvan(root, ["test", "packages/rulebooks-vn", "--lang", "en"])
    expect(Number(/\n(\d+) passed/.exec(out)?.[1])).toBeGreaterThan(200)
  })
})
