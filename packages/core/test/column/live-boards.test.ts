import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { scoreColumns } from "../../src/column/board/score-columns.ts"
import type { FactColumns } from "../../src/column/facts/fact-columns.ts"
import type { FactChange } from "../../src/column/live/live-facts.ts"
import { LiveResults } from "../../src/column/live/live-results.ts"
import { stateCodes } from "../../src/expression/columns/state-code.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { exactly, shown } from "./shown-results.ts"

const title = (words: string) => ({ vi: `${words} (mẫu)`, en: `${words} (sample)` })

interface Kind {
  readonly isGrouped: boolean
  readonly isCompared: boolean
  readonly isNear: boolean
}

const quota = (id: string, more: object) => ({
  id,
  title: title(id),
  class: "tot",
  share: "20%",
  base: { of: "rated" },
  rounding: "half-up",
  ties: "authority-decides",
  cutTo: "kha",
  ...more,
})

const programOf = ({ isGrouped, isCompared, isNear }: Kind) =>
  compileOrThrow(
    makeRulebookOrThrow({
      danvan: "1",
      id: "mau",
      version: "1",
      title: title("Bộ tiêu chí"),
      status: "illustrative",
      effective: { from: "2026-01-01" },
      subjects: {
        kind: "unit",
        attributes: { cluster: { title: title("Cụm") } },
        ...(isGrouped
          ? {
              groups: [
                { id: "xa", title: title("Xã") },
                { id: "so", title: title("Sở") },
              ],
            }
          : {}),
      },
      scale: { max: "20", ...(isNear ? {} : { rounding: { mode: "half-up", decimals: "1" } }) },
      facts: {
        order: { type: "count", title: title("Thứ tự"), maximum: "3" },
        resting: { type: "boolean", title: title("Tạm nghỉ"), whenMissing: false },
      },
      criteria: [
        {
          id: "grade",
          title: title("Chất lượng"),
          max: "10",
          mechanism: "manual-grade",
          with: { step: "0.5" },
        },
        isCompared
          ? {
              id: "led",
              title: title("So với đơn vị dẫn đầu"),
              max: "5",
              mechanism: "relative-to-leader",
              with: { version: "percent-over-target", atTarget: "60%", whenOthersMissing: "leave-out" },
            }
          : { id: "led", title: title("Nhiệm vụ"), max: "5", mechanism: "ratio" },
        {
          id: "own",
          title: title("Riêng"),
          max: "5",
          mechanism: "manual-grade",
          ...(isGrouped ? { appliesTo: ["xa"] } : {}),
        },
      ],
      notRated: [{ id: "resting", title: title("Tạm nghỉ"), when: "resting" }],
      classification: {
        rounding: "none",
        classes: [
          { id: "tot", title: title("Tốt"), atLeast: "12" },
          { id: "kha", title: title("Khá"), atLeast: "6", below: "12" },
          { id: "yeu", title: title("Yếu"), below: "6" },
        ],
      },
      ranking: {
        within: ["cluster"],
        withoutClasses: ["yeu"],
        ties: [{ title: title("Thứ tự"), by: "order", order: "lowest-first" }],
      },
      quotas: [
        quota("in-clusters", { within: [["cluster"]], ...(isGrouped ? { appliesTo: ["xa"] } : {}) }),
        quota("in-both", { within: [["cluster"], []], share: "10%", ties: "leave-out" }),
        quota("fair", { class: "kha", cutTo: "yeu", share: "70%", within: [["cluster"]], ties: "take-in" }),
      ],
    }),
    { asOf: "2026-12-15" },
  ).compiled

const rows = 60

const column = (scale: number, value: (row: number) => number) => ({
  kind: "number" as const,
  data: Int32Array.from({ length: rows }, (_, row) => value(row)),
  scale,
})

const columnsOf = ({ isGrouped, isCompared }: Kind, seed: number): FactColumns => {
  const mixed = (row: number, of: number): number => ((row + 1) * (seed * 2 + 3) * 7919 + row * row * 31) % of
  // Only xã have it; of the others nothing is known.
  const ofXa = Uint8Array.from({ length: rows }, (_, row) => (row % 2 === 1 ? 0 : stateCodes.missing))
  return {
    rows,
    id: (row) => `u${row}`,
    attributes: {
      cluster: {
        data: Uint8Array.from({ length: rows }, (_, row) => mixed(row, 3)),
        words: ["c1", "c2", "c3"],
      },
    },
    ...(isGrouped
      ? { group: { data: Uint8Array.from({ length: rows }, (_, row) => row % 2), words: ["so", "xa"] } }
      : {}),
    facts: { order: column(1, (row) => mixed(row, 4)) },
    criteria: {
      grade: { grade: column(10, (row) => mixed(row, 21) * 5) },
      led: isCompared
        ? { target: column(1, (row) => 1 + mixed(row, 9)), actual: column(1, (row) => mixed(row, 14)) }
        : { done: column(1, (row) => mixed(row, 7)), assigned: column(1, () => 7) },
      own: { grade: { ...column(1, (row) => mixed(row, 6)), ...(isGrouped ? { state: ofXa } : {}) } },
    },
  }
}

const changes = ({ isGrouped, isCompared }: Kind): fc.Arbitrary<FactChange> => {
  const anyRow = fc.nat(rows - 1)
  // A criterion of one group is none of the others'.
  const ofGroup = isGrouped ? fc.nat(rows / 2 - 1).map((half) => half * 2 + 1) : anyRow
  const count = (max: number) => fc.oneof({ weight: 6, arbitrary: fc.nat(max) }, fc.constant("missing"))
  const at = (fact: string, value: fc.Arbitrary<unknown>, criterion?: string) =>
    fc
      .record({ row: criterion === "own" ? ofGroup : anyRow, value })
      .map((one) => ({ ...one, fact, ...(criterion === undefined ? {} : { criterion }) }))
  const halves = fc.nat(20).map((one) => String(one / 2))
  const led = isCompared ? ["target", "actual"] : ["done", "assigned"]
  return fc.oneof(
    { weight: 4, arbitrary: at("grade", fc.oneof(halves, fc.constant("missing")), "grade") },
    { weight: 2, arbitrary: at("grade", fc.constantFrom("0", "2", "3.75", "5"), "own") },
    at(led[0]!, count(9), "led"),
    at(led[1]!, count(12), "led"),
    at("order", count(3)),
    at("resting", fc.boolean()),
  )
}

const kinds: ReadonlyArray<Kind> = [
  { isGrouped: false, isCompared: false, isNear: false },
  { isGrouped: false, isCompared: false, isNear: true },
  { isGrouped: true, isCompared: false, isNear: false },
  { isGrouped: false, isCompared: true, isNear: false },
  { isGrouped: false, isCompared: true, isNear: true },
  { isGrouped: true, isCompared: true, isNear: false },
]

describe("results of a board in clusters that keep up with their facts", () => {
  it.each(kinds)(
    "are those of scoring everything anew (groups $isGrouped, compared $isCompared, unrounded $isNear)",
    (kind) => {
      const program = programOf(kind)
      const sequence = fc.array(fc.array(changes(kind), { minLength: 1, maxLength: 3 }), { maxLength: 12 })
      fc.assert(
        fc.property(fc.nat(50), sequence, (seed, updates) => {
          const live = new LiveResults(program, columnsOf(kind, seed))
          for (const update of updates) {
            const said = live.update(update)
            expect(Result.isSuccess(said)).toBe(true)
            const { columns } = live
            expect(shown(program, columns, live.results)).toEqual(
              shown(program, columns, scoreColumns(program, columns)),
            )
          }
          const { quotas: _, ...found } = shown(program, live.columns, live.results)
          expect(found).toEqual(exactly(program, live.columns))
        }),
        { numRuns: 15 },
      )
    },
  )

  it("say that a leader's change moves those it leads, and none of another cluster", () => {
    const kind = { isGrouped: false, isCompared: true, isNear: false }
    const live = new LiveResults(programOf(kind), columnsOf(kind, 1))
    const { data } = live.columns.attributes.cluster!
    const said = Result.getOrThrow(live.update([{ row: 7, criterion: "led", fact: "actual", value: 900 }]))
    expect(said.own.length).toBeGreaterThan(3)
    expect(new Set([...said.own, ...said.ranks].map((row) => data[row]))).toEqual(new Set([data[7]]))
  })

  it("stay as they are when one change of several is refused, which says where it is wrong", () => {
    const kind = kinds[0]!
    const live = new LiveResults(programOf(kind), columnsOf(kind, 2))
    const before = shown(programOf(kind), live.columns, live.results)
    const said = live.update([
      { row: 0, criterion: "grade", fact: "grade", value: "9.5" },
      { row: rows, fact: "order", value: 1 },
      { row: 1, criterion: "grade", fact: "grade", value: "10.25" },
      { row: 1, criterion: "grades", fact: "grade", value: "1" },
      { row: 1, fact: "__proto__", value: 1 },
      null as never,
    ])
    expect(Result.isFailure(said) && said.failure.issues.map(({ code, path }) => [code, path])).toEqual([
      ["field.wrong-type", ["changes", 1, "row"]],
      ["fact.out-of-range", ["changes", 2, "value"]],
      ["fact.unknown-criterion", ["changes", 3, "criterion"]],
      ["fact.unknown-fact", ["changes", 4, "fact"]],
      ["field.wrong-type", ["changes", 5]],
    ])
    expect(shown(programOf(kind), live.columns, live.results)).toEqual(before)
  })

  it("leave the columns that were handed over as they are", () => {
    const kind = kinds[0]!
    const given = columnsOf(kind, 3)
    const before = structuredClone({ ...given, id: undefined })
    const live = new LiveResults(programOf(kind), given)
    Result.getOrThrow(live.update([{ row: 3, criterion: "grade", fact: "grade", value: "0.5" }]))
    expect(structuredClone({ ...given, id: undefined })).toEqual(before)
    expect(live.columns.criteria.grade?.grade).not.toBe(given.criteria.grade?.grade)
    expect(live.columns.criteria.own?.grade).toBe(given.criteria.own?.grade)
  })
})
