import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { danvan } from "./danvan.ts"

const folder = fileURLToPath(new URL("../../../docs/tutorial/first-rulebook", import.meta.url))

/** The commands a page shows, each with the lines it prints; “…” stands for more. */
const shownIn = (page: string) =>
  [...readFileSync(`${folder}.${page}.md`, "utf8").matchAll(/```text\n\$ danvan (.*)\n([^`]*)```/g)].map(
    ([, command = "", printed = ""]) => ({
      command,
      lines: printed.split("\n").filter((line) => line.trim() !== "" && line.trim() !== "…"),
    }),
  )

describe.each(["vi", "en"])("the tutorial in %s", (page) => {
  const shown = shownIn(page)

  test("shows commands", () => {
    expect(shown.length).toBeGreaterThanOrEqual(4)
  })

  test.each(shown)("shows what danvan $command prints", async ({ command, lines }) => {
    const { code, out } = await danvan(folder, command.split(" "))
    expect(code).toBe(0)
    expect(out.split("\n").filter((line) => lines.includes(line))).toEqual(lines)
  })
})
