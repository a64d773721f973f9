import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { makeRulebook } from "../../src/rulebook/parse-rulebook.ts"
import { boardOf } from "../samples/board-of.ts"
import { graded, subject } from "../samples/graded.ts"
import { toldOf } from "../samples/issues-of.ts"

type Parts = Readonly<Record<string, unknown>>

const quota = (parts: Parts = {}) => ({
  id: "few",
  title: { vi: "Tỷ lệ", en: "Quota" },
  class: "first",
  share: "20%",
  base: { of: "rated" },
  rounding: "floor",
  within: [[]],
  ties: "authority-decides",
  cutTo: "second",
  ...parts,
})

const fixed = (atMost: string, parts: Parts = {}) => {
  const { share: _, base: __, rounding: ___, ...rest } = quota(parts)
  return { ...rest, atMost }
}

const classes = [
  { id: "first", title: "Loại 1", atLeast: "50" },
  { id: "second", title: "Loại 2", atLeast: "20", below: "50" },
  { id: "third", title: "Loại 3", below: "20" },
]

const rulebookWith = (quotas: ReadonlyArray<unknown>, more: Parts = {}) =>
  graded({
    classification: {
      rounding: "none",
      classes,
    },
    ranking: { within: [] },
    scopeFacts: {
      unitClass: {
        type: "choice",
        title: { vi: "Mức của tập thể", en: "The unit's class" },
        options: [
          { id: "one", title: { vi: "Loại 1", en: "Class 1" } },
          { id: "two", title: { vi: "Loại 2", en: "Class 2" } },
          { id: "none", title: { vi: "Không đủ điều kiện", en: "Not eligible" } },
        ],
      },
      great: { type: "boolean", title: { vi: "Đặc biệt xuất sắc", en: "Outstanding" } },
      good: { type: "boolean", title: { vi: "Xuất sắc", en: "Excellent" } },
    },
    quotas,
    ...more,
  })

/** A member: grade, and the cluster and organ it is in. */
type Member = readonly [grade: number, cluster: string, organ: string]

const boardWith = (
  quotas: ReadonlyArray<unknown>,
  members: ReadonlyArray<Member | number>,
  scopeFacts: Parts = {},
  more: Parts = {},
) =>
  boardOf(rulebookWith(quotas, more), {
    subjects: members.map((member, index) => {
      const [grade, cluster, organ] = typeof member === "number" ? [member, "x", "o"] : member
      return subject(`u${index}`, { c: grade }, { attributes: { cluster, organ } })
    }),
    scopes: [{ by: {}, facts: scopeFacts }],
  })

type Board = ReturnType<typeof boardWith>
const proposed = (board: Board): string =>
  board.subjects.map(({ proposedClass }) => proposedClass?.at(0) ?? "?").join("")
const limit = (board: Board, index = 0): number | undefined => {
  const found = board.quotas[index]?.limit
  return found === undefined || "unknown" in found ? undefined : found.limit
}

const ten = [99, 98, 97, 96, 95, 94, 93, 92, 91, 90]

describe("a share by a table", () => {
  const table = quota({ share: { by: "unitClass", table: { one: "40%", two: "20%", none: "0%" } } })

  test.each([
    ["one", 4],
    ["two", 2],
    ["none", 0],
  ])("follows the class of the unit: %s", (unitClass, many) => {
    expect(limit(boardWith([table], ten, { unitClass }))).toBe(many)
  })

  test("is not known while the class of the unit is not", () => {
    const board = boardWith([table], ten)
    expect(limit(board)).toBeUndefined()
    expect(board.warnings.map(({ code, facts }) => [code, facts.name])).toEqual([
      ["quota.unknown-limit", "unitClass"],
    ])
  })

  test("says in the explanation which row it took", () => {
    const told = boardWith([table], ten, { unitClass: "one" }).explainText("u0", "vi")
    expect(told).toContain("Mức của tập thể (Loại 1): tỷ lệ 40%")
    expect(told).toContain("trong giới hạn 4 (không quá 40% × 10)")
  })

  test("must have a row for every option, and none more", () => {
    const told = (share: unknown) => toldOf(makeRulebook(rulebookWith([quota({ share })])))
    expect(told({ by: "unitClass", table: { one: "40%", two: "20%" } })).toEqual([
      "quota.no-share at quotas.0.share.table",
    ])
    expect(told({ by: "unitClass", table: { one: "40%", two: "20%", none: "0%", more: "1%" } })).toEqual([
      "reference.unknown at quotas.0.share.table.more",
    ])
    expect(told({ by: "great", table: {} })).toEqual(["expression.wrong-kind at quotas.0.share.by"])
    expect(told({ by: "unitClass", table: { one: "140%", two: "20%", none: "0%" } })).toEqual([
      "share.out-of-range at quotas.0.share.table.one",
    ])
  })
})

describe("several raised shares", () => {
  const raised = quota({
    raised: [
      { share: "30%", when: "good" },
      { share: "50%", when: "great" },
    ],
  })

  test.each([
    [{ good: false, great: false }, 2],
    [{ good: true, great: false }, 3],
    [{ good: true, great: true }, 5],
    [{ good: false, great: true }, 5],
    [{ great: true }, 5],
    [{ good: true }, undefined],
    [{}, undefined],
  ])("take the highest whose condition holds: %o", (facts, many) => {
    expect(limit(boardWith([raised], ten, facts))).toBe(many)
  })
})

describe("a fixed number", () => {
  test("needs no share and no base", () => {
    const board = boardWith([fixed("3")], ten)
    expect([limit(board), proposed(board)]).toEqual([3, "fffsssssss"])
    expect(board.explainText("u0", "vi")).toContain("trong giới hạn 3")
    expect(board.toJson().quotas[0]).toMatchObject({ limit: 3, share: null, base: null })
  })

  test.each([
    ["both a number and a share", quota({ atMost: "3" }), "quota.no-limit at quotas.0"],
    ["neither", quota({ share: undefined }), "quota.no-limit at quotas.0"],
    ["a share of nothing said", quota({ base: undefined }), "quota.share-of-what at quotas.0"],
    ["a share rounded nobody knows how", quota({ rounding: undefined }), "quota.share-of-what at quotas.0"],
    [
      "a number that is raised",
      fixed("3", { raised: { share: "30%", when: "good" } }),
      "quota.fixed-raised at quotas.0.raised",
    ],
    [
      "a base after the cut of only some of the limited classes",
      quota({
        class: "second",
        orBetter: true,
        cutTo: "third",
        base: { of: "classes", classes: ["second"], counting: "after-cut" },
      }),
      "quota.mixed-base at quotas.0.base.classes",
    ],
  ])("is refused with %s", (_, one, told) => {
    expect(toldOf(makeRulebook(JSON.parse(JSON.stringify(rulebookWith([one])))))).toEqual([told])
  })
})

describe("a quota inside another (M79)", () => {
  const outer = quota({ id: "outer", class: "second", orBetter: true, share: "80%", cutTo: "third" })
  const inner = quota({
    id: "inner",
    share: "15%",
    base: { of: "classes", classes: ["first", "second"], counting: "before-cut" },
  })
  const count = (board: Board) =>
    ["f", "s", "t"].map((one) => [...proposed(board)].filter((is) => is === one).length)

  test("50 people: 40 of class 2 or better, 6 of them of class 1, 10 of class 3", () => {
    const fifty = Array.from({ length: 50 }, (_, index) => 99 - index)
    expect(count(boardWith([outer, inner], fifty))).toEqual([6, 34, 10])
  })

  test("counts a better class before more points", () => {
    // By its facts the second has the class below, though it has more points.
    const caps = [{ id: "cap", title: "Trần", when: "fined", highest: "second" }]
    const rulebook = rulebookWith([fixed("1", { class: "second", orBetter: true, cutTo: "third" })], {
      facts: { fined: { type: "boolean", title: "Bị phạt" } },
      classification: { rounding: "none", classes, caps },
    })
    const board = boardOf(rulebook, {
      subjects: [
        subject("a", { c: 90 }, { facts: { fined: false } }),
        subject("b", { c: 95 }, { facts: { fined: true } }),
      ],
    })
    expect(board.subjects.map(({ proposedClass }) => proposedClass)).toEqual(["first", "third"])
  })

  test("holds for any number of people and any shares", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (people, p2, p1) => {
          const grades = Array.from({ length: people }, (_, index) => 99 - index)
          const shares = [
            { ...outer, share: `${p2}%` },
            { ...inner, share: `${p1}%` },
          ]
          const everybody = {
            classes: [
              { id: "first", title: "1", atLeast: "0" },
              { id: "second", title: "2", below: "0" },
              { id: "third", title: "3", onlyByVeto: true },
            ],
            rounding: "none",
          }
          const board = boardWith(shares, grades, {}, { classification: everybody })
          const second = Math.floor((people * p2) / 100)
          const first = Math.floor((second * p1) / 100)
          expect(count(board)).toEqual([first, second - first, people - second])
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** All that may keep the class together, best first: the subsets of `many` members as bit masks, in ranking order. */
const bestSubset = (many: number, fits: (kept: ReadonlyArray<number>) => boolean): ReadonlyArray<number> => {
  for (let mask = 2 ** many - 1; mask >= 0; mask -= 1) {
    const kept = Array.from({ length: many }, (_, index) => index).filter(
      (index) => Math.floor(mask / 2 ** (many - 1 - index)) % 2 === 1,
    )
    if (fits(kept)) return kept
  }
  return []
}

describe("quotas against every possible choice", () => {
  const members = fc
    .array(fc.tuple(fc.boolean(), fc.constantFrom("x", "y"), fc.constantFrom("o", "p")), {
      minLength: 1,
      maxLength: 9,
    })
    .map((drawn) =>
      // Members of class 1 come first, so that a member's place in the list is its place in the ranking.
      drawn
        .toSorted(([a], [b]) => Number(b) - Number(a))
        .map(([top, cluster, organ], index): Member => [(top ? 99 : 49) - index, cluster, organ]),
    )

  test("keep the best who fit every scope at once, and nobody more (M78)", () => {
    fc.assert(
      fc.property(
        members,
        fc.constantFrom(10, 20, 25, 33, 50, 100),
        fc.constantFrom(
          [[]],
          [["cluster"]],
          [["cluster"], ["organ"]],
          [[], ["cluster"], ["cluster", "organ"]],
        ),
        fc.option(
          fc.record({ fewerThan: fc.integer({ min: 1, max: 6 }), atMost: fc.integer({ min: 0, max: 2 }) }),
          {
            nil: undefined,
          },
        ),
        (people, percent, within: ReadonlyArray<ReadonlyArray<string>>, few) => {
          const small =
            few === undefined
              ? {}
              : { small: { fewerThan: String(few.fewerThan), atMost: String(few.atMost), counting: "all" } }
          const board = boardWith([quota({ share: `${percent}%`, within, ...small })], people)
          const tops = people.filter(([grade]) => grade >= 50)
          const keyOf = ([, cluster, organ]: Member, names: ReadonlyArray<string>) =>
            names.map((name) => (name === "cluster" ? cluster : organ)).join("|")
          const fits = (kept: ReadonlyArray<number>): boolean =>
            within.every((names) =>
              kept.every((index) => {
                const key = keyOf(tops[index]!, names)
                const inside = people.filter((one) => keyOf(one, names) === key).length
                const most =
                  few !== undefined && inside < few.fewerThan
                    ? few.atMost
                    : Math.floor((inside * percent) / 100)
                return kept.filter((other) => keyOf(tops[other]!, names) === key).length <= most
              }),
            )
          const keptNow = tops.flatMap((_, index) =>
            board.subjects[index]?.proposedClass === "first" ? [index] : [],
          )
          expect(keptNow).toEqual(bestSubset(tops.length, fits))
        },
      ),
      { numRuns: 150 },
    )
  })

  test("count a base before or after the cut as the two readings of “20% of those rated good” say (M75)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 12 }),
        fc.constantFrom(10, 20, 25, 33, 50, 100),
        (top, good, percent) => {
          const people = [
            ...Array.from({ length: top }, (_, index) => 99 - index),
            ...Array.from({ length: good }, (_, index) => 49 - index),
          ]
          if (people.length === 0) return
          const keptBy = (classes: ReadonlyArray<string>, counting: string) =>
            [
              ...proposed(
                boardWith(
                  [quota({ share: `${percent}%`, base: { of: "classes", classes, counting } })],
                  people,
                ),
              ),
            ].filter((one) => one === "f").length
          const largest = (fits: (kept: number) => boolean) =>
            Array.from({ length: top + 1 }, (_, kept) => top - kept).find(
              (kept) => kept === 0 || fits(kept),
            ) ?? 0
          expect(keptBy(["first", "second"], "before-cut")).toBe(
            largest((kept) => kept * 100 <= percent * (top + good)),
          )
          expect(keptBy(["second"], "after-cut")).toBe(
            largest((kept) => kept * 100 <= percent * (good + top - kept)),
          )
          expect(keptBy(["second"], "before-cut")).toBe(largest((kept) => kept * 100 <= percent * good))
        },
      ),
      { numRuns: 80 },
    )
  })

  test("name those tied at the edge, and take no one below them (M80)", () => {
    const board = boardWith([fixed("2")], [95, 93, 93, 91])
    expect(board.quotas[0]).toMatchObject({ kept: ["u0"], contested: ["u1", "u2"], cut: ["u3"] })
    expect(board.get("u1")?.status).toBe("needs-decision")
  })
})
