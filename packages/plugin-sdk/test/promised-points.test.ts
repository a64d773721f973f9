import { Facts, Rulebook, Scoring } from "@danvan/core"
import { defineMechanism, Expression, type Mechanism, Plugins } from "@danvan/plugin-sdk"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { manifest, rulebookData } from "./samples.ts"

const beyond = (more: { readonly output?: Mechanism.OutputRange } = {}) =>
  Plugins.registerOrThrow([
    {
      manifest: manifest(),
      mechanisms: [
        defineMechanism({
          name: "sample/beyond",
          title: { vi: "Vượt khoảng", en: "Beyond" },
          summary: { vi: "Năm lần, trừ ba.", en: "Five times, less three." },
          parameters: z.strictObject({}),
          fields: () => ({ n: { type: "count", title: { vi: "Số", en: "Number" } } }),
          lower: ({ field }) => Expression.subtract(Expression.multiply(field("n"), 5), 3),
          ...more,
        }),
      ],
    },
  ])

const scored = (plugins: ReturnType<typeof beyond>, criterion: object = {}) => {
  const data = rulebookData("sample/beyond")
  const criteria = data.criteria.map((one) => ({ ...one, ...criterion }))
  const rulebook = Rulebook.makeOrThrow({ ...data, criteria }, { plugins })
  const facts = Facts.makeOrThrow({
    subjects: [0, 1, 3].map((n) => ({ id: `u${n}`, criteria: { c: { n } } })),
  })
  const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins }).scoreOrThrow(facts)
  const lint = Rulebook.lint(rulebook, { plugins }).issues.map(({ code }) => code)
  return { board, lint }
}

describe("a plugin's mechanism that lowers", () => {
  it("gives no points outside 0 to the maximum: that criterion is not computed, and the plugin is named", () => {
    const { board } = scored(beyond())
    expect(board.subjects.map(({ criteria }) => criteria[0]!.state)).toEqual([
      "not-computed",
      "scored",
      "not-computed",
    ])
    expect(board.warnings).toMatchObject([
      {
        code: "call.beyond-criterion",
        facts: { plugin: "sample/halves 1.2.0", rule: "c", subject: "u0", value: "-3" },
      },
      { code: "call.beyond-criterion", facts: { subject: "u3", value: "12", max: "10" } },
    ])
    expect(board.explainText("u0", "vi")).toContain("ngoài khoảng 0 đến 10")
  })

  it("is warned of by the linter where its points can leave that range", () => {
    expect(scored(beyond()).lint).toContain("lint.points-out-of-range")
    expect(scored(beyond(), { floor: "0", cap: "10" }).lint).not.toContain("lint.points-out-of-range")
  })

  it("may go beyond where it declares so, and no further", () => {
    const { board } = scored(beyond({ output: { min: -3, max: 11, decimals: 0 } }))
    expect(board.subjects.map(({ criteria }) => criteria[0]!.state)).toEqual([
      "scored",
      "scored",
      "not-computed",
    ])
  })

  it("stays within the limits the rulebook itself sets", () => {
    const { board } = scored(beyond(), { floor: "0", cap: "10" })
    expect(board.warnings).toEqual([])
    expect(board.subjects.every(({ status }) => status === "scored")).toBe(true)
  })
})
