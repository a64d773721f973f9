import { Rulebook } from "@danvan/core"
import { catalog, type ShippedRulebook } from "@danvan/rulebooks-vn"
import { describe, expect, test } from "vitest"

const shipped = (id: string): ShippedRulebook => {
  const found = catalog.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no rulebook is called ${id}`)
  return found
}

const monthlyForm02 = shipped("phieu-danh-gia-thang/mau-02")
const monthlyForm03 = shipped("phieu-danh-gia-thang/mau-03")

const codes = (rulebook: Rulebook.Rulebook): ReadonlyArray<string> => {
  const { issues, known } = Rulebook.lint(rulebook)
  return [...issues, ...known].map(({ code }) => code)
}

const form03 = (from: string, to: string): Rulebook.Rulebook => {
  const { text } = monthlyForm03
  expect(text).toContain(from)
  return Rulebook.parseOrThrow(text.replace(from, to))
}

describe("the linter", () => {
  test.each(catalog.map((entry) => [entry.id, entry] as const))(
    "finds in %s only what the rulebook itself names",
    (_, { rulebook }) => {
      expect(Rulebook.lint(rulebook).issues).toEqual([])
    },
  )
})

describe("the six defects of forms 02 and 03", () => {
  const [two, three] = [codes(monthlyForm02.rulebook), codes(monthlyForm03.rulebook)]

  test("1. the leaves of form 02 sum to 95, so that 100 is out of reach without a bonus", () => {
    expect(two).toContain("criterion.sum-differs")
    expect(two).toContain("lint.maximum-unreachable")
  })

  test("2. the leaves of section A of form 03 sum to 30.5 under a cap of 30", () => {
    expect(three).toContain("lint.group-over-cap")
  })

  test("3. a ratio and a table of bands for the same points", () => {
    const found = Rulebook.lint(monthlyForm03.rulebook).known.find(
      ({ code }) => code === "lint.readings-differ",
    )
    expect(found?.facts).toMatchObject({ facts: "value = 95%", one: "15", other: "19" })
  })

  test("4. a bonus recorded on its own that the sum adds", () => {
    expect(three).toContain("lint.counted-two-ways")
  })

  test("5. a missing score that counts as the maximum, as the school's program has it", () => {
    const asProgrammed = form03(
      "        with: *progress\n        alsoStated",
      "        with: *progress\n        inputs: { value: { whenMissing: 100% } }\n        alsoStated",
    )
    expect(codes(asProgrammed)).toContain("lint.missing-pays-maximum")
    expect(three).not.toContain("lint.missing-pays-maximum")
  })

  test("6. classes that end at 89.99: unreached on steps of 0.25, open as soon as grades have more decimals", () => {
    expect(three).toContain("lint.class-gap-unreached")
    const finer = form03("with: { step: 0.25 }\n  - id: B", "with: { step: 0.005 }\n  - id: B")
    const gap = Rulebook.lint(finer).issues.find(({ code }) => code === "lint.class-gap")
    expect(gap?.facts.example).toContain("89.995")
  })
})
