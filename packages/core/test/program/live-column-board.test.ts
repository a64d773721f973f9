import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fromCsvOrThrow } from "../../src/program/fill-columns.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { campaign } from "../arbitraries/rulebook.ts"
import { bothWays } from "../column/both-ways.ts"
import { changesOf } from "../column/fact-changes.ts"

const updated = campaign.chain((one) => {
  const made = bothWays(one)
  const changes =
    made === undefined
      ? fc.constant([])
      : fc.array(changesOf(made.program.compiled, made.columns.rows), { minLength: 1, maxLength: 4 })
  return fc.record({ made: fc.constant(made), updates: changes })
})

const program = compileOrThrow(
  makeRulebookOrThrow({
    danvan: "1",
    id: "sample",
    version: "1",
    title: "Mẫu",
    status: "illustrative",
    effective: { from: "2026-01-01" },
    subjects: { kind: "unit", attributes: { cluster: { title: "Cụm" } } },
    scale: { max: "100" },
    criteria: [
      { id: "tasks", title: "Nhiệm vụ", max: "90", mechanism: "ratio" },
      { id: "models", title: "Mô hình", max: "10", mechanism: "manual-grade", mayBeNotAssigned: true },
    ],
    facts: {
      asked: { type: "count", title: "Số ý kiến nhận được" },
      answered: { type: "count", title: "Số ý kiến đã trả lời" },
    },
    factChecks: [{ id: "most", title: "Không trả lời quá số nhận được", holds: "answered <= asked" }],
    ranking: { within: ["cluster"] },
  }),
  { asOf: "2026-12-15" },
)

const boardOf = () =>
  program.liveColumnsOrThrow(
    fromCsvOrThrow(
      program,
      "mã;cluster;asked;answered;tasks.done;tasks.assigned;models.grade\nxa-a;c1;4;4;18;20;8\nxa-b;c1;4;3;17,5;20;8\nxa-c;c2;4;;20;20;\n",
    ),
  )

const refusal = (changes: unknown) => {
  const board = boardOf()
  const before = [board.explainText(1, "en"), ...board.rank]
  const said = board.update(changes as never)
  expect([board.explainText(1, "en"), ...board.rank]).toEqual(before)
  return Result.isFailure(said) ? said.failure.issues.map(({ code, path }) => [code, path.join(".")]) : []
}

describe("a board that keeps up with its facts", () => {
  it("is the board of scoring everything anew, in every word of it", () => {
    let [updates, refused] = [0, 0]
    fc.assert(
      fc.property(updated, ({ made, updates: all }) => {
        if (made === undefined) return
        const live = made.program.liveColumnsOrThrow(made.columns)
        const before = made.program.scoreColumnsOrThrow(made.columns)
        for (const changes of all) {
          const said = live.update(changes.map(({ row, ...rest }) => ({ subject: live.id(row), ...rest })))
          if (Result.isFailure(said)) {
            refused += 1
            continue
          }
          updates += 1
          // Sound columns are taken: what the board holds is what a fresh check lets through.
          const { columns } = live as unknown as { readonly columns: typeof made.columns }
          const fresh = made.program.scoreColumnsOrThrow(columns)
          const rows = Array.from({ length: live.rows }, (_, row) => row)
          expect(rows.map((row) => live.explainText(row, "vi"))).toEqual(
            rows.map((row) => fresh.explainText(row, "vi")),
          )
          for (const row of rows) {
            expect(live.result(row)).toEqual(fresh.result(row))
            expect(live.total(row)).toEqual(fresh.total(row))
          }
          expect(live.quotas).toEqual(fresh.quotas)
          expect([...live.rank, ...live.proposedClass]).toEqual([...fresh.rank, ...fresh.proposedClass])
        }
        const again = made.program.scoreColumnsOrThrow(made.columns)
        expect([...again.rank, ...again.status]).toEqual([...before.rank, ...before.status])
      }),
      { numRuns: 80 },
    )
    expect(updates).toBeGreaterThan(refused)
  })

  it("takes a change by row or by id, tells which rows are concerned, and explains anew", () => {
    const board = boardOf()
    expect([...board.rank]).toEqual([1, 2, 0])
    const change = board.updateOrThrow([
      { subject: "xa-b", criterion: "tasks", fact: "done", value: "19.5" },
      { row: 2, criterion: "models", fact: "grade", value: "không giao" },
    ])
    expect(change).toEqual({ own: [1, 2], ranks: [0, 1, 2], quotas: [] })
    expect([...board.rank]).toEqual([2, 1, 1])
    expect(board.total(1)?.toFraction()).toBe("383/4")
    expect(board.explainText(1, "en")).toContain("19.5")
    expect(board.points("models").state).toEqual(Uint8Array.of(0, 0, 2))
  })

  it("refuses what the rows could not have been scored with, and stays as it was", () => {
    const change = { subject: "xa-b", criterion: "tasks", fact: "done" }
    expect(refusal([{ subject: "xa-b", fact: "answered", value: 5 }])).toEqual([
      ["fact.contradiction", "changes.0"],
    ])
    expect(refusal([{ ...change, value: "không giao" }])).toEqual([["fact.state-not-allowed", "changes.0"]])
    expect(
      refusal([
        { ...change, value: "19" },
        { ...change, subject: "xa-d" },
      ]),
    ).toEqual([["fact.unknown-subject", "changes.1.subject"]])
    expect(refusal([{ ...change, row: 1 }])).toEqual([["field.wrong-type", "changes.0.subject"]])
    expect(refusal([{ ...change, fact: "dome" }])).toEqual([["fact.unknown-fact", "changes.0.fact"]])
    expect(refusal([{ ...change, valve: 3 }])).toEqual([["field.unknown", "changes.0.valve"]])
    expect(refusal([{ ...change, value: 0.1 }])).toHaveLength(1)
  })

  it("refuses junk with issues", () => {
    const hostile = {
      get row() {
        throw new Error("no")
      },
    }
    const junk = [
      undefined,
      null,
      5,
      "x",
      {},
      [null],
      [5],
      [{}],
      [{ row: Number.NaN }],
      [Symbol("x")],
      [hostile],
    ]
    for (const one of junk) expect(refusal(one)).toHaveLength(1)
    for (const value of [Object.create(null), Symbol("x"), new Map(), "9".repeat(10_000), [[]]]) {
      expect(refusal([{ row: 1, criterion: "tasks", fact: "done", value }])).toHaveLength(1)
      expect(refusal([{ row: 1, criterion: value, fact: "done", value: 1 }])).toHaveLength(1)
      expect(refusal([{ row: 1, criterion: "tasks", fact: value, value: 1 }])).toHaveLength(1)
    }
    expect(boardOf().updateOrThrow([])).toEqual({ own: [], ranks: [], quotas: [] })
  })
})
