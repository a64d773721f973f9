import { describe, expect, test } from "vitest"
import { boardOf } from "../samples/board-of.ts"
import { graded, subject } from "../samples/graded.ts"

type Parts = Readonly<Record<string, unknown>>

const facts = {
  age: { type: "count", title: "Số năm" },
  votes: { type: "count", title: "Số phiếu" },
}
const tie = (by: string, order?: string) => ({ title: by, by, ...(order === undefined ? {} : { order }) })

/** `rank/of`, with `=` when shared, in the order of the grades. */
const ranksOf = (
  ranking: Parts,
  units: ReadonlyArray<readonly [grade: string | number, facts?: Parts, more?: Parts]>,
) =>
  boardOf(graded({ facts, ranking: { within: [], ...ranking } }), {
    subjects: units.map(([grade, given = {}, more = {}], index) =>
      subject(`u${index}`, { c: grade }, { facts: given, attributes: { cluster: "x" }, ...more }),
    ),
  })

const shown = (board: ReturnType<typeof ranksOf>): ReadonlyArray<string> =>
  board.subjects.map(({ rank }) =>
    rank === undefined ? "—" : `${rank.tied ? "=" : ""}${rank.rank}/${rank.of}`,
  )

describe("a list of the ranked", () => {
  const listed = (kind: string, named: Readonly<Record<string, number>>) =>
    boardOf(graded({ subjects: { kind }, ranking: { within: [] } }), {
      subjects: Object.entries(named).map(([name, grade], index) =>
        subject(`u${index}`, { c: grade }, { name }),
      ),
    }).ranked.map((one) => one.subject.name)

  test("shows those who share a rank by name, in the order of the Vietnamese alphabet (M81)", () => {
    const communes = { "Xã Đông": 90, "Xã Ân": 90, "Xã Dương": 90, "Xã Vinh": 95, "Xã An": 90 }
    expect(listed("unit", communes)).toEqual(["Xã Vinh", "Xã An", "Xã Ân", "Xã Dương", "Xã Đông"])
  })

  test("shows people by their given names", () => {
    const people = { "Nguyễn Văn B": 90, "Trần Thị A": 90, "Lê Văn C": 95 }
    expect(listed("official", people)).toEqual(["Lê Văn C", "Trần Thị A", "Nguyễn Văn B"])
  })

  test("shows those without a rank last", () => {
    const board = boardOf(graded({ ranking: { within: [] } }), {
      subjects: [subject("a", {}), subject("b", { c: 5 })],
    })
    expect(board.ranked.map((one) => one.subject.id)).toEqual(["b", "a"])
  })
})

describe("a ranking", () => {
  test("is kept apart for each group (khối)", () => {
    const groups = ["a", "b"].map((id) => ({ id, title: id }))
    const board = boardOf(graded({ subjects: { kind: "unit", groups }, ranking: { within: ["group"] } }), {
      subjects: [
        subject("u0", { c: 90 }, { group: "a" }),
        subject("u1", { c: 95 }, { group: "b" }),
        subject("u2", { c: 92 }, { group: "a" }),
      ],
    })
    expect(board.subjects.map(({ rank }) => rank?.rank)).toEqual([2, 1, 1])
  })

  test("gives equals one rank and leaves the next out (M81)", () => {
    expect(shown(ranksOf({}, [[80], [90], [90], [70]]))).toEqual(["3/4", "=1/4", "=1/4", "4/4"])
    expect(shown(ranksOf({}, [[90], [80], [80], [80], [70]]))).toEqual(["1/5", "=2/5", "=2/5", "=2/5", "5/5"])
  })

  test("tells of ranks that are still shared, and who shares them", () => {
    const board = ranksOf({}, [[90], [90], [80]])
    expect(
      board.warnings.map(({ code, severity, facts: told }) => [code, severity, told.rank, told.subjects]),
    ).toEqual([["ranking.unresolved", "warning", "1", "u0, u1"]])
  })

  test("compares exact totals, not shown ones", () => {
    expect(shown(ranksOf({}, [["89.9999999999999999"], ["90"]]))).toEqual(["2/2", "1/2"])
  })

  test("separates equals by each tie-break in turn, in its order", () => {
    const ranking = { ties: [tie("votes"), tie("age", "lowest-first")] }
    const units = [
      [90, { votes: 5, age: 40 }],
      [90, { votes: 7, age: 50 }],
      [90, { votes: 5, age: 30 }],
      [95, { votes: 0, age: 60 }],
    ] as const
    expect(shown(ranksOf(ranking, units))).toEqual(["4/4", "2/4", "3/4", "1/4"])
  })

  test("is separated by nothing that is unknown for one of the equals", () => {
    const ranking = { ties: [tie("votes"), tie("age")] }
    // The votes of one are missing, so votes separate none of the three, and age is not asked either.
    expect(
      shown(
        ranksOf(ranking, [
          [90, { votes: 5, age: 1 }],
          [90, { votes: 7, age: 2 }],
          [90, { age: 3 }],
        ]),
      ),
    ).toEqual(["=1/3", "=1/3", "=1/3"])
    // An unknown key of one who is no equal of theirs does not matter.
    expect(shown(ranksOf(ranking, [[90, { votes: 5 }], [90, { votes: 7 }], [80]]))).toEqual([
      "2/3",
      "1/3",
      "3/3",
    ])
  })

  test("may count the lowest first", () => {
    expect(shown(ranksOf({ order: "lowest-first" }, [[80], [90], [70]]))).toEqual(["2/3", "3/3", "1/3"])
  })

  test("is made cluster by cluster, without those who have no total", () => {
    const ranking = { within: ["cluster"] }
    const units = [
      [80, {}, { attributes: { cluster: "x" } }],
      [90, {}, { attributes: { cluster: "y" } }],
      [85, {}, { attributes: { cluster: "x" } }],
      ["missing", {}, { attributes: { cluster: "x" } }],
      [99, {}, { attributes: { cluster: "x" }, notRated: "Không xét" }],
    ] as const
    expect(shown(ranksOf(ranking, units))).toEqual(["2/2", "1/1", "1/2", "—", "—"])
  })

  test("may rank the groups of subjects apart", () => {
    const groups = [
      { id: "a", title: "A" },
      { id: "b", title: "B" },
    ]
    const board = boardOf(graded({ subjects: { kind: "unit", groups }, ranking: { within: ["group"] } }), {
      subjects: [
        ["u0", "a", 80],
        ["u1", "b", 70],
        ["u2", "a", 90],
      ].map(([id, group, c]) => subject(String(id), { c: c ?? 0 }, { group })),
    })
    expect(shown(board)).toEqual(["2/2", "1/1", "1/2"])
  })

  test("is not made where the rulebook has none", () => {
    const board = boardOf(graded(), { subjects: [subject("u", { c: 1 })] })
    expect([board.get("u")?.rank, board.warnings]).toEqual([undefined, []])
  })
})
