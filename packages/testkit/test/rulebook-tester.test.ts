import { Rulebook } from "@danvan/core"
import { defineTieBreak, Plugins } from "@danvan/plugin-sdk"
import { Build, RulebookTester } from "@danvan/testkit"
import { describe, expect, it } from "vitest"
import * as z from "zod"

const classification = {
  rounding: "none",
  classes: [
    { id: "good", title: { vi: "Tốt", en: "Good" }, atLeast: "80" },
    { id: "fair", title: { vi: "Khá", en: "Fair" }, below: "80" },
  ],
}
const rulebook = Rulebook.makeOrThrow(Build.rulebook({ classification, ranking: { within: [] } }))

const graded = (...grades: ReadonlyArray<string>) => ({
  subjects: grades.map((grade, index) => ({ id: `u${index}`, criteria: { c1: { grade } } })),
})

const cases: RulebookTester.Cases = {
  asOf: "2026-12-15",
  valid: [
    {
      name: "more points, a better rank",
      facts: graded("90", "60"),
      expect: {
        u0: { total: "90", class: "good", rank: 1, status: "scored" },
        u1: { class: "fair", rank: 2 },
      },
    },
  ],
  boundary: [
    { name: "80 is good", facts: graded("80"), expect: { u0: { class: "good", criteria: { c1: "80" } } } },
    { name: "just below is not", facts: graded("79.99"), expect: { u0: { class: "fair" } } },
  ],
  invalid: [{ name: "more than all", facts: graded("101"), issues: ["fact.out-of-range"] }],
}

RulebookTester.run(rulebook, cases, { describe, it, runs: 9 })

const told = (more: Partial<RulebookTester.Cases>, tested = rulebook): ReadonlyArray<string> => [
  ...new Set(RulebookTester.check(tested, { ...cases, ...more }, { runs: 6 }).map(({ code }) => code)),
]

describe("the tester of rulebooks", () => {
  const { valid, boundary, invalid } = cases
  const more = (one: object) => ({
    valid: [...valid, { name: "more", facts: graded("70"), expect: { u0: { total: "70" } }, ...one }],
  })

  it("finds nothing wrong with a careful author", () => {
    expect(RulebookTester.check(rulebook, cases, { runs: 6 })).toEqual([])
  })

  it.each<readonly [what: string, code: string, more: Partial<RulebookTester.Cases>]>([
    ["no valid case", "case.none", { valid: [] }],
    ["no invalid case", "case.none", { invalid: [] }],
    ["the same facts twice", "case.duplicate", more({ facts: graded("90", "60") })],
    ["the same name twice", "case.same-name", more({ name: valid[0]!.name })],
    [
      "a float",
      "case.not-plain",
      more({ facts: { subjects: [{ id: "u0", criteria: { c1: { grade: 7.5 } } }] } }),
    ],
    ["nothing expected", "case.shows-nothing", more({ expect: {} })],
    ["a wrong total", "case.wrong", more({ expect: { u0: { total: "71" } } })],
    ["a wrong class", "case.wrong", more({ expect: { u0: { class: "good" } } })],
    ["a wrong rank", "case.wrong", more({ expect: { u0: { rank: 2 } } })],
    ["wrong points of a criterion", "case.wrong", more({ expect: { u0: { criteria: { c1: "1" } } } })],
    ["somebody who is not there", "case.wrong", more({ expect: { u9: { total: "70" } } })],
    ["a valid case that is refused", "case.refused", more({ facts: graded("170") })],
    [
      "an invalid case that is accepted",
      "case.accepted",
      { invalid: [{ ...invalid[0]!, facts: graded("1") }] },
    ],
    ["another reason", "case.other-issue", { invalid: [{ ...invalid[0]!, issues: ["fact.not-a-number"] }] }],
    [
      "a boundary case at no edge",
      "case.not-boundary",
      { boundary: [...boundary, { name: "b", facts: graded("33"), expect: { u0: { total: "33" } } }] },
    ],
    ["rules no case shows", "coverage.gap", { coverage: true }],
    ["a law set aside without a reason", "law.excused", { except: { order: "" } }],
  ])("%s is told: %s", (_, code, change) => {
    expect(told(change)).toContain(code)
  })

  it("tells of a plugin's function that counts its calls", () => {
    let calls = 0
    const title = { vi: "Lúc này lúc khác", en: "Now and then" }
    const fickle = defineTieBreak({
      name: "sample/fickle",
      title,
      summary: title,
      parameters: z.strictObject({}),
      separate: ({ equals }) => {
        calls += 1
        const ids = equals.map(({ id }) => [id])
        return calls % 2 === 0 ? ids : ids.toReversed()
      },
    })
    const manifest = Build.manifest({ uses: { "tie-breaks": "1" } })
    const plugins = Plugins.registerOrThrow([{ manifest, tieBreaks: [fickle] }])
    const ranking = { within: [], ties: [{ title, policy: { name: "sample/fickle" } }] }
    const tested = Rulebook.makeOrThrow(Build.rulebook({ classification, ranking }), { plugins })
    const equals = { name: "equals", facts: graded("80", "80"), expect: { u0: { total: "80" } } }
    expect(told({ plugins, boundary: [equals] }, tested)).toContain("law.determinism")
  })

  it("passes on what the linter finds, unless the author knows", () => {
    const classes = [
      { id: "best", title: { vi: "Rất tốt", en: "Best" }, above: "100" },
      { ...classification.classes[0], atMost: "100" },
      classification.classes[1],
    ]
    const odd = Rulebook.makeOrThrow(Build.rulebook({ classification: { rounding: "none", classes } }))
    const codes = Rulebook.lint(odd).issues.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(0)
    const off = { valid: [{ name: "one", facts: graded("90"), expect: { u0: { total: "90" } } }] }
    expect(told(off, odd)).toEqual([codes[0]])
    expect(told({ ...off, known: codes }, odd)).toEqual([])
  })
})
