import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { scoreColumns } from "../../../src/column/board/score-columns.ts"
import { usesPools } from "../../../src/column/facts/uses-pools.ts"
import { ArgumentError } from "../../../src/issue/argument-error.ts"
import { makeRegistryOrThrow } from "../../../src/mechanism/registry.ts"
import { standardMechanisms } from "../../../src/mechanism/standard/standard-mechanisms.ts"
import { toFraction } from "../../../src/number/decimal.ts"
import { exact } from "../../../src/number/exact.ts"
import { inParts, inPartsOrThrow, scorePart, scorePartOrThrow } from "../../../src/program/column-parts.ts"
import { compileOrThrow } from "../../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../../src/rulebook/parse-rulebook.ts"
import { factKey } from "../../../src/scoring/fact-table.ts"
import { campaign } from "../../arbitraries/rulebook.ts"
import { bothWays } from "../both-ways.ts"
import { shown } from "../shown-results.ts"

const codesOf = (
  result: Result.Result<unknown, { readonly issues: ReadonlyArray<{ readonly code: string }> }>,
) => (Result.isFailure(result) ? result.failure.issues.map(({ code }) => code) : [])

const [whole] = fc.sample(campaign, { numRuns: 40, seed: 7 }).flatMap((one) => {
  const made = bothWays(one)
  return made !== undefined && made.columns.rows >= 5 && !usesPools(made.program.compiled) ? [made] : []
})
const { program, columns } = whole!

describe("scoring part by part", () => {
  it("gives what scoring everything at once gives, wherever it is cut and whichever part comes first", () => {
    let same = 0
    fc.assert(
      fc.property(campaign, fc.integer({ min: 1, max: 8 }), fc.boolean(), (one, size, isBackwards) => {
        const made = bothWays(one)
        if (made === undefined) return
        const parts = inPartsOrThrow(made.program, made.columns)
        if (parts.together !== undefined) return
        const { rows } = parts
        const cuts = Array.from({ length: Math.ceil(rows / size) }, (_, at) =>
          parts.part(at * size, Math.min(rows, (at + 1) * size)),
        )
        for (const part of isBackwards ? cuts.reverse() : cuts) {
          parts.take(structuredClone(scorePartOrThrow(made.program, structuredClone(part))))
        }
        const { compiled } = made.program
        const expected = scoreColumns(compiled, made.columns)
        const board = Result.getOrThrow(parts.board())
        expect(shown(compiled, made.columns, board.results)).toEqual(shown(compiled, made.columns, expected))
        same += 1
      }),
      { numRuns: 150 },
    )
    expect(same).toBeGreaterThan(30)
  })

  it("takes values that no column holds, after they were posted", () => {
    const graded = compileOrThrow(
      makeRulebookOrThrow({
        danvan: "1",
        id: "sample",
        version: "1",
        title: { vi: "Bộ tiêu chí (mẫu)", en: "Rulebook (sample)" },
        status: "illustrative",
        effective: { from: "2026-01-01" },
        subjects: { kind: "unit" },
        scale: { max: "10" },
        criteria: [
          {
            id: "c",
            title: { vi: "Điểm (mẫu)", en: "Grade (sample)" },
            max: "10",
            mechanism: "manual-grade",
          },
        ],
        ranking: { within: [] },
      }),
      { asOf: "2026-12-15" },
    )
    const grade = {
      kind: "number" as const,
      data: Int32Array.of(0, 0, 2),
      scale: 1,
      state: Uint8Array.of(0, 5, 0),
    }
    const parts = inPartsOrThrow(graded, {
      rows: 3,
      id: (row) => `xa-${row}`,
      attributes: {},
      facts: {},
      criteria: { c: { grade } },
      beyond: new Map([[1, new Map([[factKey("c", "grade"), { kind: "number", value: exact(1n, 3n) }]])]]),
    })
    const [first, second] = [parts.part(0, 1), parts.part(1, 3)]
    expect(codesOf(scorePart(graded, { ...second, beyond: 5 as never }))).toEqual(["source.not-data"])
    for (const part of [second, first]) parts.take(scorePartOrThrow(graded, structuredClone(part)))
    const board = Result.getOrThrow(parts.board())
    expect([...board.rank]).toEqual([3, 2, 1])
    expect(board.asked).toBe(1)
    expect(toFraction(board.total(1)!)).toBe("1/3")
  })

  it("says why rows have to be scored together", () => {
    const mine = makeRegistryOrThrow(standardMechanisms.map((one) => ({ ...one })))
    const other = compileOrThrow(program.rulebook, { asOf: "2026-12-15", mechanisms: mine })
    expect(inPartsOrThrow(other, columns).together).toBe("own-code")
    const list = { kind: "list" as const, lists: Array.from({ length: columns.rows }, () => []) }
    expect(inPartsOrThrow(program, { ...columns, facts: { list } }).together).toBe("lists")
    const compared = fc.sample(campaign, { numRuns: 60, seed: 3 }).flatMap((one) => {
      const made = bothWays(one)
      return made !== undefined && usesPools(made.program.compiled) ? [made] : []
    })[0]!
    const parts = inPartsOrThrow(compared.program, compared.columns)
    expect(parts.together).toBe("compared")
    expect(codesOf(scorePart(compared.program, parts.part(0, 1)))).toEqual(["blocks.whole-board"])
  })

  it("tells in the part what is wrong with facts, and in the whole what is wrong with subjects", () => {
    const sure = { kind: "boolean" as const, data: new Int32Array(columns.rows).fill(7) }
    const parts = inPartsOrThrow(program, { ...columns, facts: { sure }, id: () => "one" })
    const results = scorePart(program, parts.part(0, 2))
    expect(codesOf(results)).toEqual(["fact.wrong-type", "fact.wrong-type"])
    expect(new Set(parts.issues().map(({ code }) => code))).toEqual(new Set(["subject.duplicate"]))
    const again = inPartsOrThrow(program, { ...columns, id: () => "one" })
    again.take(scorePartOrThrow(program, again.part(0, columns.rows)))
    expect(codesOf(again.board())).toContain("subject.duplicate")
  })

  it("does not look again at facts that were checked", () => {
    const board = Result.getOrThrow(program.scoreColumns(columns))
    expect(inPartsOrThrow(program, board.columns).part(0, 1).isChecked).toBe(true)
    expect(inPartsOrThrow(program, columns).part(0, 1).isChecked).toBe(false)
  })

  it("refuses rows that are not there, results that do not fit, and a board with rows missing", () => {
    const parts = inPartsOrThrow(program, columns)
    expect(() => parts.part(0, columns.rows + 1)).toThrow(ArgumentError)
    expect(() => parts.part(1, 1)).toThrow(ArgumentError)
    expect(() => parts.part("0" as never, 1)).toThrow(ArgumentError)
    const results = scorePartOrThrow(program, parts.part(0, 2))
    for (const junk of [
      undefined,
      {},
      { ...results, rows: 3 },
      { ...results, from: -1 },
      { ...results, keys: 5 },
      { ...results, totals: { ...results.totals, scale: 0 } },
    ]) {
      expect(() => parts.take(junk as never)).toThrow(ArgumentError)
    }
    parts.take(results)
    expect(() => parts.take(results)).toThrow(ArgumentError)
    expect(() => parts.board()).toThrow(ArgumentError)
  })

  it("refuses columns that are none, or throw when they are looked at", () => {
    expect(codesOf(inParts(program, 5 as never))).toEqual(["field.wrong-type"])
    const hostile = {
      get rows(): number {
        throw new Error("no")
      },
    }
    expect(codesOf(inParts(program, hostile as never))).toEqual(["source.not-data"])
    for (const junk of [undefined, null, 5, {}, { from: 0, isChecked: false }]) {
      expect(codesOf(scorePart(program, junk as never)).length).toBeGreaterThan(0)
    }
  })
})
