import { describe, it } from "node:test"
import { RulebookTester } from "@danvan/testkit"
import { rulebook } from "../src/index.ts"

const facts = (...rows: ReadonlyArray<readonly [done: number, assigned: number, grade: string]>) => ({
  subjects: rows.map(([done, assigned, grade], index) => ({
    id: `xa-${index + 1}`,
    criteria: { tasks: { done, assigned }, models: { grade } },
  })),
})

RulebookTester.run(
  rulebook,
  {
    asOf: "2026-12-15",
    coverage: true,
    valid: [
      {
        name: "more points, a better rank",
        facts: facts([10, 10, "30"], [5, 10, "30"]),
        expect: {
          "xa-1": { total: "90", class: "good", rank: 1 },
          "xa-2": { total: "60", class: "fair", rank: 2 },
        },
      },
    ],
    boundary: [
      {
        name: "80 is good",
        facts: facts([10, 10, "20"]),
        expect: { "xa-1": { total: "80", class: "good" } },
      },
      {
        name: "just below 80 is not",
        facts: facts([10, 10, "19.99"]),
        expect: { "xa-1": { class: "fair" } },
      },
      { name: "just above 80 is", facts: facts([10, 10, "20.01"]), expect: { "xa-1": { class: "good" } } },
      {
        name: "equals share a rank",
        facts: facts([10, 10, "20"], [10, 10, "20"]),
        expect: { "xa-1": { rank: 1 }, "xa-2": { rank: 1 } },
      },
    ],
    invalid: [
      { name: "a grade over the maximum", facts: facts([1, 1, "41"]), issues: ["fact.out-of-range"] },
    ],
    known: ["lint.no-source"],
  },
  { describe, it },
)
