import { describe, expect, it } from "vitest"
import { type Mechanic, mechanicsProblems, readMechanics } from "../../../scripts/generate/mechanics.ts"

const all = readMechanics()

const withFirst = (change: Partial<Mechanic>): ReadonlyArray<string> =>
  mechanicsProblems(all.map((one, index) => (index === 0 ? { ...one, ...change } : one)))

describe("the list of kinds of rule", () => {
  it("refuses a number that neither a case nor a test shows", () => {
    expect(withFirst({ cases: [], shown: [] })).toEqual([
      "M01 (Criteria nested to any depth, leaves at any level): no case carries it, and mechanics.yaml names no test",
      "M01: mechanics.yaml does not say why no case shows it",
    ])
  })

  it("refuses a test that is not there, and a number left out", () => {
    const shown = [{ file: "packages/cli/test/danvan.ts", test: "no such test" }]
    expect(withFirst({ shown })).toEqual(["M01: packages/cli/test/danvan.ts has no test “no such test”"])
    expect(mechanicsProblems(all.slice(1))[0]).toBe("M01: mechanics.yaml lacks it")
  })
})
