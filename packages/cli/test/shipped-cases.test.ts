import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { mechanicsProblems, readMechanics } from "../../../scripts/generate/mechanics.ts"
import { testJsonSchema } from "../src/index.ts"
import { danvan } from "./danvan.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))

const numbersOf = (out: string): ReadonlyArray<string> => {
  const { files } = testJsonSchema.parse(JSON.parse(out))
  const numbers = files.flatMap(({ cases }) => cases.flatMap(({ mechanics }) => mechanics))
  return [...new Set(numbers)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

/** Numbers as people write them: M01–M03, M05. */
const ranges = (numbers: ReadonlyArray<string>): string => {
  const runs: string[][] = []
  for (const one of numbers) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && Number(last.slice(1)) + 1 === Number(one.slice(1))) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(", ")
}

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

  describe("of the shipped rulebooks", () => {
    const mechanics = readMechanics()
    let numbers: ReadonlyArray<string> = []

    it("leave nothing of any rulebook untested, and nothing idle", async () => {
      const argv = ["test", "packages/rulebooks-vn", "--require-coverage", "--strict", "--format", "json"]
      const { code, out } = await danvan(root, argv)
      const { coverage, files } = testJsonSchema.parse(JSON.parse(out))
      const gaps = coverage.flatMap(({ rulebook, gaps }) => gaps.map(({ what }) => `${rulebook}: ${what.en}`))
      expect([gaps, files.flatMap(({ idle }) => idle), code]).toEqual([[], [], 0])
      expect(coverage.length).toBeGreaterThan(30)
      numbers = numbersOf(out)
    })

    it("are more than two hundred", async () => {
      const { out } = await danvan(root, ["test", "packages/rulebooks-vn", "--lang", "en"])
      expect(Number(/\n(\d+) passed/.exec(out)?.[1])).toBeGreaterThan(200)
    })

    it("or a test named beside it show each of the hundred kinds of rule", () => {
      expect(mechanicsProblems(mechanics)).toEqual([])
      expect(mechanics.filter(({ cases }) => cases.length > 0).map(({ id }) => id)).toEqual(numbers)
    })

    afterAll(() => {
      const tested = mechanics.filter(({ cases, shown }) => cases.length === 0 && shown.length > 0)
      console.info(`Kinds of rule shown by worked cases (${numbers.length}): ${ranges(numbers)}`)
      console.info(`Shown by other tests (${tested.length}): ${ranges(tested.map(({ id }) => id))}`)
    })
  })
})
