import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { toDecimal } from "../../src/number/decimal.ts"
import { compile } from "../../src/program/scoring-program.ts"
import { parseRefinement } from "../../src/rulebook/parse-refinement.ts"
import { parseRulebookOrThrow, parseRulebookWithWarnings } from "../../src/rulebook/parse-rulebook.ts"
import { printRulebook } from "../../src/rulebook/print-rulebook.ts"
import { refineRulebook, refineRulebookOrThrow } from "../../src/rulebook/refine-rulebook.ts"
import { boardOf } from "../samples/board-of.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import { edited } from "../samples/sample-rulebook.ts"
import { baseText, refinementText } from "./refinement-samples.ts"

const joined = (refinement: string, base: string = baseText) =>
  Result.flatMap(parseRefinement(refinement, { file: "quy-che.yaml" }), (read) =>
    refineRulebook(parseRulebookOrThrow(base), read.refinement, { tree: read.tree }),
  )

describe("a rule that refines a rulebook", () => {
  test("sets the points the base leaves to it, and the base keeps the rest", () => {
    const rulebook = Result.getOrThrow(joined(refinementText))
    expect(rulebook.id).toBe("mau/quy-che")
    const [tasks, general, noted] = rulebook.criteria
    expect(tasks?.criteria?.map(({ id, max, mechanism }) => [id, max, mechanism])).toEqual([
      ["a1", "50", "ratio"],
      ["a2", "20", "manual-grade"],
      ["a3", "20", "manual-grade"],
    ])
    expect(tasks?.criteria?.[1]?.appliesTo).toEqual(["quan-ly"])
    expect(tasks?.criteria?.[0]?.source?.map(({ document }) => document)).toEqual(["goc", "quyche"])
    expect(general?.max).toBe("20")
    expect(general?.criteria?.map(({ id }) => id)).toEqual(["b1", "b2"])
    expect(noted?.max).toBe("10")
    expect(rulebook.scale?.rounding).toEqual({ mode: "half-up", decimals: 2 })
    expect(Object.keys(rulebook.documents)).toEqual(["goc", "quyche"])
  })

  test("scores each group by the criteria that concern it", () => {
    const board = boardOf(JSON.parse(JSON.stringify(Result.getOrThrow(joined(refinementText)))), {
      subjects: [
        {
          id: "m",
          group: "quan-ly",
          facts: { opinion: "95%" },
          criteria: {
            a1: { done: 9, assigned: 10 },
            a2: { grade: 18 },
            b1: { grade: 15 },
            c1: { met: true },
          },
        },
        {
          id: "s",
          group: "nhan-vien",
          facts: { opinion: "89.99%" },
          criteria: {
            a1: { done: 10, assigned: 10 },
            a3: { grade: 20 },
            b1: { grade: 10 },
            c1: { met: false },
          },
        },
      ],
    })
    expect(board.subjects.map(({ total }) => total && toDecimal(total))).toEqual(["92", "80"])
  })

  test("may say what facts must satisfy together, beside what the base says", () => {
    const check = (id: string, holds: string): string =>
      `factChecks:\n  - { id: ${id}, title: { vi: Ràng buộc, en: Check }, holds: '${holds}' }\n`
    const own = edited(
      "rounding: {",
      `${check("own", 'fact("a1", "done") <= 10')}rounding: {`,
      refinementText,
    )
    const base = edited("criteria:\n", `${check("base", 'fact("c1", "met")')}criteria:\n`, baseText)
    const { factChecks } = Result.getOrThrow(joined(own, base))
    expect(factChecks.map(({ id }) => id)).toEqual(["base", "own"])
    const wrong = joined(edited("<= 10", "<= ten", own), base)
    const slip = issuesOf(wrong).find(({ code }) => code === "formula.unknown-name")
    expect(slip?.path).toEqual(["factChecks", 0, "holds"])
    expect(slip?.at?.file).toBe("quy-che.yaml")
    expect(toldOf(joined(edited("id: own", "id: base", own), base))).toContain(
      "id.duplicate at factChecks.0.id",
    )
  })

  test("is in force no longer than its base", () => {
    expect(Result.getOrThrow(joined(refinementText)).effective).toEqual({
      from: "2026-03-01",
      to: "2028-01-01",
    })
    const early = edited("from: 2026-03-01 }", "from: 2026-03-01, to: 2027-01-01 }", refinementText)
    expect(Result.getOrThrow(joined(early)).effective.to).toBe("2027-01-01")
    const rulebook = Result.getOrThrow(joined(refinementText))
    expect(toldOf(compile(rulebook, { asOf: "2028-01-01" }))).toContain("rulebook.not-in-force at effective")
  })

  test("is not held to sums the base itself gets wrong", () => {
    // Its part “c” prints 10 and lists 9: a warning about the base, and no fault of the lower rule.
    const { warnings } = Result.getOrThrow(parseRulebookWithWarnings(baseText))
    expect(warnings.map(({ code, facts }) => [code, facts.id])).toEqual([["criterion.sum-differs", "c"]])
    expect(Result.isSuccess(joined(refinementText))).toBe(true)
  })

  test("gives a rulebook that can be printed and read again", () => {
    const rulebook = Result.getOrThrow(joined(refinementText))
    expect(parseRulebookOrThrow(printRulebook(rulebook))).toEqual(rulebook)
  })

  test("leaves a base with delegated criteria unusable by itself", () => {
    const told = toldOf(compile(parseRulebookOrThrow(baseText), { asOf: "2026-08-15" }))
    expect(told.filter((one) => !one.startsWith("criterion.sum-differs"))).toEqual([
      "refinement.missing at criteria.0.criteria.0",
      "refinement.missing at criteria.0.criteria.1",
      "refinement.missing at criteria.0.criteria.2",
      "refinement.missing at criteria.1",
    ])
  })
})

describe("a rule that does not fit its base", () => {
  const refusals: ReadonlyArray<
    readonly [slip: string, from: string, to: string, told: string, passage?: string]
  > = [
    ["names another base", "refines: mau/goc", "refines: mau/khac", "refinement.wrong-base at refines"],
    [
      "is older than its base",
      "from: 2026-03-01",
      "from: 2025-12-31",
      "refinement.too-early at effective.from",
    ],
    [
      "sets a criterion that is not delegated",
      "id: a3,",
      "id: c1,",
      "refinement.not-delegated at criteria.2.id",
    ],
    ["sets a criterion there is none of", "id: a3,", "id: a4,", "refinement.not-delegated at criteria.2.id"],
    [
      "sets a criterion twice",
      "id: a3,",
      "id: a2,",
      "id.duplicate at criteria.2.id",
      "- { id: a2, title: { vi: Phối",
    ],
    [
      "leaves one out",
      "  - { id: a3, title: { vi: Phối hợp, en: Working together }, max: 20, mechanism: manual-grade }\n",
      "",
      "refinement.missing at criteria",
      "criteria:",
    ],
    [
      "changes a maximum the base fixes",
      "title: { vi: Tiêu chí chung, en: General }\n",
      "title: { vi: Tiêu chí chung, en: General }\n    max: 25\n",
      "refinement.already-set at criteria.3.max",
      "max: 25",
    ],
    [
      "changes whom a criterion concerns",
      "en: Leading }, max: 20",
      "en: Leading }, appliesTo: [nhan-vien], max: 20",
      "refinement.already-set at criteria.1.appliesTo",
    ],
    [
      "does not add up for managers",
      "en: Leading }, max: 20",
      "en: Leading }, max: 19",
      "refinement.sum-differs at criteria",
      "criteria:",
    ],
    [
      "does not add up inside what it divides",
      "max: 15",
      "max: 14",
      "refinement.sum-differs at criteria",
      "criteria:",
    ],
    ["declares a document the base has", "quyche: {", "goc: {", "refinement.already-set at documents.goc"],
    [
      "has a criterion without a maximum",
      "en: Leading }, max: 20,",
      "en: Leading },",
      "criterion.no-maximum at criteria.1",
    ],
    [
      "has an unknown mechanism",
      "max: 50, mechanism: ratio",
      "max: 50, mechanism: ration",
      "mechanism.unknown at criteria.0.mechanism",
    ],
    [
      "has a slip deep inside",
      "inputs: { value: opinion }",
      "inputs: { value: opinions }",
      "formula.unknown-name at criteria.3.criteria.1.inputs.value",
    ],
    [
      "cites an unknown document",
      "document: quyche",
      "document: quyche2",
      "reference.unknown at criteria.0.source.1.document",
    ],
  ]

  test.each(refusals.map(([slip, from, to, told, passage = to]) => ({ slip, from, to, told, passage })))(
    "is refused when it $slip",
    ({ from, to, told, passage }) => {
      const text = edited(from, to, refinementText)
      const result = joined(text)
      expect(toldOf(result)).toContain(told)
      const place = issuesOf(result).find(({ code, path }) => `${code} at ${path.join(".")}` === told)?.at
      expect(place).toMatchObject({
        file: "quy-che.yaml",
        line: text.slice(0, text.indexOf(passage)).split("\n").length,
      })
    },
  )

  test("is told everything that is wrong at once", () => {
    const text = edited("refines: mau/goc", "refines: mau/khac", edited("id: a3,", "id: a4,", refinementText))
    expect(toldOf(joined(text))).toEqual([
      "refinement.wrong-base at refines",
      "refinement.not-delegated at criteria.2.id",
      "refinement.missing at criteria",
    ])
  })

  test("may not rank or round where the base does", () => {
    const base = edited(
      "scale: { max: 100 }",
      "scale: { max: 100, rounding: { mode: floor, decimals: 0 } }\nranking: { within: [] }",
      baseText,
    )
    expect(toldOf(joined(refinementText, base))).toEqual([
      "refinement.already-set at rounding",
      "refinement.already-set at ranking",
    ])
  })

  test("is refused by throwing where that is asked for", () => {
    const { refinement } = Result.getOrThrow(
      parseRefinement(edited("refines: mau/goc", "refines: mau/khac", refinementText)),
    )
    expect(() => refineRulebookOrThrow(parseRulebookOrThrow(baseText), refinement)).toThrow(
      "refinement.wrong-base",
    )
  })
})
