import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { toFraction } from "../../src/number/decimal.ts"
import type { Scoreboard } from "../../src/program/scoreboard.ts"
import { boardOf } from "../samples/board-of.ts"
import { fourClasses, graded, subject } from "../samples/graded.ts"

type Parts = Readonly<Record<string, unknown>>
/** A unit by its grade, with the cluster and the organ it is in. */
type Unit = readonly [grade: number | string, cluster?: string, organ?: string]

const quota = (parts: Parts = {}) => ({
  id: "few",
  title: "Tỷ lệ xuất sắc",
  class: "excellent",
  share: "20%",
  base: { of: "rated" },
  rounding: "floor",
  within: [[]],
  ties: "authority-decides",
  cutTo: "good",
  ...parts,
})

const boardWith = (
  parts: Parts,
  units: ReadonlyArray<Unit>,
  more: Parts = {},
  scopes: ReadonlyArray<unknown> = [],
): Scoreboard =>
  boardOf(
    graded({
      classification: { rounding: "none", classes: fourClasses },
      ranking: { within: [] },
      scopeFacts: {
        headcount: { type: "count", title: "Số lượng" },
        outstanding: { type: "boolean", title: "Nổi bật" },
      },
      quotas: [quota(parts)],
      ...more,
    }),
    {
      subjects: units.map(([grade, cluster = "x", organ = "o"], index) =>
        subject(`u${index}`, { c: grade }, { attributes: { cluster, organ } }),
      ),
      scopes,
    },
  )

const limitOf = (board: Scoreboard, index = 0): string => {
  const limit = board.quotas[index]?.limit
  if (limit === undefined || "unknown" in limit) return String(limit?.unknown.state)
  return `${limit.limit} of ${limit.base === undefined ? "all" : toFraction(limit.base)}`
}
const proposedOf = (board: Scoreboard): string =>
  board.subjects.map((one) => one.proposedClass?.[0] ?? "?").join("")

/** As many units of each grade as said. */
const units = (...counts: ReadonlyArray<readonly [grade: number, many: number]>): ReadonlyArray<Unit> =>
  counts.flatMap(([grade, many]) =>
    Array.from({ length: many }, (_, index): Unit => [`${grade}.${index + 10}`]),
  )

describe("the limit of a quota", () => {
  const atLeastGood = { of: "classes", classes: ["excellent", "good"], counting: "before-cut" }

  test.each([
    [
      "a share of those in the classes, before any is cut (M75)",
      { base: atLeastGood },
      units([90, 5], [80, 10], [60, 5]),
      "3 of 15",
    ],
    [
      "a share of those left in the class below, after the cut (M75)",
      { base: { of: "classes", classes: ["good"], counting: "after-cut" } },
      units([90, 5], [80, 10], [60, 5]),
      "2 of 13",
    ],
    [
      "not one more because each one cut widens the base",
      { base: { of: "classes", classes: ["good"], counting: "after-cut" } },
      units([90, 7], [80, 10]),
      "2 of 15",
    ],
    ["rounded down where it says so (M76)", {}, units([90, 5], [60, 9]), "2 of 14"],
    ["rounded up where it says so", { rounding: "ceiling" }, units([90, 5], [60, 9]), "3 of 14"],
    [
      "rounded at the half where it says so",
      { rounding: "half-up", share: "25%" },
      units([90, 5], [60, 5]),
      "3 of 10",
    ],
    ["nothing at 0%", { share: "0%" }, units([90, 2]), "0 of 2"],
    ["everybody at 100%", { share: "100%" }, units([90, 2]), "2 of 2"],
    [
      "what the rule for few says, below its number (M77)",
      { small: { fewerThan: "5", counting: "all", atMost: "1" } },
      units([90, 2], [60, 2]),
      "1 of 4",
    ],
    [
      "the share again, from its number on",
      { small: { fewerThan: "5", counting: "all", atMost: "1" } },
      units([90, 2], [60, 3]),
      "1 of 5",
    ],
  ] as const)("is %s", (_, parts, given, expected) => {
    expect(limitOf(boardWith(parts, given))).toBe(expected)
  })

  test("counts everybody or only those rated, as it says (M42)", () => {
    const notRated = { notRated: [{ id: "x", title: "Không xét", when: 'points("c") = 1' }] }
    const given: ReadonlyArray<Unit> = [[95], [94], [60], [60], [1]]
    expect(limitOf(boardWith({ base: { of: "all" } }, given, notRated))).toBe("1 of 5")
    expect(limitOf(boardWith({ base: { of: "rated" } }, given, notRated))).toBe("0 of 4")
  })

  test("may be a share of a headcount, which is awaited while it is missing", () => {
    const parts = { base: { of: "fact", fact: "headcount" } }
    const given = units([95, 3])
    expect(limitOf(boardWith(parts, given, {}, [{ by: {}, facts: { headcount: 12 } }]))).toBe("2 of 12")
    const board = boardWith(parts, given)
    expect([limitOf(board), proposedOf(board)]).toEqual(["missing", "???"])
    expect(board.subjects.map(({ status }) => status)).toEqual([
      "needs-decision",
      "needs-decision",
      "needs-decision",
    ])
    expect(board.warnings.map(({ code, facts }) => [code, facts.name])).toEqual([
      ["quota.unknown-limit", "headcount"],
    ])
  })

  test("takes what a missing headcount counts as from its declaration", () => {
    const scopeFacts = { headcount: { type: "count", title: "Số lượng", whenMissing: "10" } }
    expect(
      limitOf(boardWith({ base: { of: "fact", fact: "headcount" } }, units([95, 3]), { scopeFacts })),
    ).toBe("2 of 10")
  })

  test("rises where the scope earned it (M72), scope by scope", () => {
    const parts = { within: [["cluster"]], raised: { share: "50%", when: "default(outstanding, false)" } }
    const given: ReadonlyArray<Unit> = ["x", "y"].flatMap((cluster) =>
      [95, 94, 93, 92].map((grade): Unit => [grade, cluster]),
    )
    const board = boardWith(parts, given, {}, [{ by: { cluster: "y" }, facts: { outstanding: true } }])
    expect([limitOf(board, 0), limitOf(board, 1)]).toEqual(["0 of 4", "2 of 4"])
    expect(proposedOf(board)).toBe("gggg" + "eegg")
  })
})

describe("those a quota limits", () => {
  test("keep the class by rank, and the rest get the class below (M80)", () => {
    const board = boardWith({ share: "40%" }, [[91], [95], [93], [92], [60]])
    expect(proposedOf(board)).toBe("gee" + "gf")
    expect(board.subjects.map(({ class: own }) => own?.[0]).join("")).toBe("eeeef")
    expect(board.quotas[0]).toMatchObject({
      kept: ["u1", "u2"],
      cut: ["u0", "u3"],
      contested: [],
      awaiting: 0,
    })
    expect(board.get("u1")?.quotas).toEqual([{ quota: "few", verdict: "kept" }])
    expect(board.get("u4")?.quotas).toEqual([])
  })

  test.each([
    [
      "leaves the edge to the authority",
      "authority-decides",
      "e???",
      ["kept", "contested", "contested", "contested"],
    ],
    ["cuts all who share the edge", "leave-out", "eggg", ["kept", "cut", "cut", "cut"]],
    ["keeps all who share the edge", "take-in", "eeee", ["kept", "kept", "kept", "kept"]],
  ])("when equals meet at the edge, %s by the policy", (_, ties, proposed, verdicts) => {
    // Two places for one at 95 and three at 93.
    const board = boardWith({ ties, share: "50%" }, [[95], [93], [93], [93]])
    expect(proposedOf(board)).toBe(proposed)
    expect(board.subjects.map(({ quotas }) => quotas[0]?.verdict)).toEqual(verdicts)
  })

  test("are separated at the edge by the tie-breaks of the ranking", () => {
    const ranking = { within: [], ties: [{ title: "Số phiếu", by: "votes" }] }
    const rulebook = graded({
      facts: { votes: { type: "count", title: "Số phiếu" } },
      classification: { rounding: "none", classes: fourClasses },
      ranking,
      quotas: [quota({ share: "50%" })],
    })
    const board = boardOf(rulebook, {
      subjects: [3, 5].map((votes, index) => subject(`u${index}`, { c: 95 }, { facts: { votes } })),
    })
    expect(proposedOf(board)).toBe("ge")
  })

  test("must find room in the group and in the organ at once (M78)", () => {
    const parts = { share: "50%", within: [["cluster"], ["organ"]] }
    const board = boardWith(parts, [
      [99, "x", "o"],
      [98, "x", "o"],
      [97, "x", "p"],
      [96, "y", "p"],
      [95, "y", "p"],
      [60, "x", "p"],
    ])
    // Limits: x 2 of 4, y 1 of 2; o 1 of 2, p 2 of 4.
    expect(proposedOf(board)).toBe("egeegf")
  })

  test("do not lose a place on the board to those whom their own organ cuts", () => {
    const parts = { share: "50%", within: [[], ["organ"]] }
    const board = boardWith(parts, [
      [99, "x", "o"],
      [99, "x", "o"],
      [90, "x", "p"],
      [60, "x", "p"],
    ])
    // One place in o for two equals; the board has two places, and the one in p is not crowded out.
    expect(proposedOf(board)).toBe("??ef")
    expect(board.quotas.map(({ contested }) => contested)).toEqual([["u0", "u1"], ["u0", "u1"], []])
  })

  test("are not yet known while others have no class: the quota says it is provisional", () => {
    const board = boardWith({ share: "50%" }, [[95], ["missing"]])
    expect(proposedOf(board)).toBe("e?")
    expect(board.warnings.map(({ code, severity, facts }) => [code, severity, facts.count])).toEqual([
      ["quota.awaits", "warning", "1"],
    ])
  })

  test("go through several quotas in turn, each seeing what the one before left (M79)", () => {
    const quotas = [
      quota({ share: "20%" }),
      quota({ id: "more", class: "good", share: "40%", cutTo: "fair" }),
    ]
    const board = boardWith({}, units([90, 3], [80, 4], [60, 3]), { quotas })
    // Two of ten stay excellent; the third joins four who are good, and four of ten may be.
    expect(proposedOf(board)).toBe("gee" + "fggg" + "fff")
  })

  test("are limited only in the groups of subjects the quota is for", () => {
    const groups = ["a", "b"].map((id) => ({ id, title: id }))
    const rulebook = graded({
      subjects: { kind: "official", groups },
      classification: { rounding: "none", classes: fourClasses },
      ranking: { within: ["group"] },
      quotas: [quota({ share: "50%", appliesTo: ["a"] })],
    })
    const board = boardOf(rulebook, {
      subjects: ["a", "a", "b", "b"].map((group, index) =>
        subject(`u${index}`, { c: 95 - index }, { group }),
      ),
    })
    expect(proposedOf(board)).toBe("egee")
  })
})

describe("a quota, whoever is on the board", () => {
  const shares = fc.constantFrom("0%", "10%", "20%", "33%", "50%", "75%", "100%")
  const unit = fc.tuple(
    fc.integer({ min: 88, max: 95 }),
    fc.constantFrom("x", "y"),
    fc.constantFrom("o", "p"),
  )
  const withins = fc.constantFrom<ReadonlyArray<ReadonlyArray<string>>>(
    [[]],
    [["cluster"]],
    [[], ["organ"]],
    [["cluster"], ["organ"]],
    [[], ["cluster"], ["cluster", "organ"]],
  )

  const scopeKey = (
    [, cluster, organ]: readonly [unknown, string, string],
    names: ReadonlyArray<string>,
  ): string => names.map((name) => (name === "cluster" ? cluster : organ)).join("/")

  test("keeps the best choice by rank of all that keep every limit, tried out one by one", () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), shares, withins, (given, share, within) => {
        // A hair's difference each, so that nobody is equal to another.
        const distinct = given.map(
          ([grade, ...scope], index) => [`${grade}.${100 + index}`, ...scope] as const,
        )
        const board = boardWith({ share, within }, distinct)
        const order = distinct
          .map((one, index) => ({ one, index, grade: Number(one[0]) }))
          .filter(({ grade }) => grade >= 90)
          .sort((a, b) => b.grade - a.grade)
        const allowed = (kept: ReadonlyArray<number>): boolean =>
          within.every((names) => {
            const all = Map.groupBy(distinct, (one) => scopeKey(one, names))
            return [...all].every(([key, members]) => {
              const here = kept.filter((index) => scopeKey(distinct[index]!, names) === key).length
              return here * 100 <= members.length * Number.parseInt(share, 10)
            })
          })
        // Every subset, as bits from the best rank down: the largest number that is allowed is the best choice.
        let best: ReadonlyArray<number> = []
        for (let bits = 2 ** order.length - 1; bits >= 0; bits -= 1) {
          const kept = order
            .filter((_, place) => (bits >> (order.length - 1 - place)) & 1)
            .map(({ index }) => index)
          if (allowed(kept)) {
            best = kept
            break
          }
        }
        const keptIds = board.subjects.flatMap(({ proposedClass }, index) =>
          proposedClass === "excellent" ? [index] : [],
        )
        expect(keptIds).toEqual([...best].sort((a, b) => a - b))
      }),
      { numRuns: 200 },
    )
  })

  test("treats equals in the same scopes alike, and never exceeds a limit unless told to take in", () => {
    const ties = fc.constantFrom("authority-decides", "leave-out", "take-in")
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 10 }),
        shares,
        withins,
        ties,
        (given, share, within, policy) => {
          const board = boardWith({ share, within, ties: policy }, given)
          const verdicts = board.subjects.map(({ quotas }) => quotas[0]?.verdict)
          const alike = Map.groupBy(
            given.map((one, index) => ({ one, index })),
            ({ one }) => JSON.stringify([one[0], ...within.map((names) => scopeKey(one, names))]),
          )
          for (const equals of alike.values()) {
            expect(new Set(equals.map(({ index }) => verdicts[index])).size).toBe(1)
          }
          for (const { limit, kept, contested } of board.quotas) {
            if ("unknown" in limit || policy === "take-in") continue
            expect(kept.length).toBeLessThanOrEqual(limit.limit)
            if (policy === "leave-out") expect(contested).toEqual([])
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test("envies nobody: whoever keeps the class stands no lower than one cut in the same scopes", () => {
    const ties = fc.constantFrom("authority-decides", "leave-out", "take-in")
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 10 }),
        shares,
        withins,
        ties,
        (given, share, within, policy) => {
          const board = boardWith({ share, within, ties: policy }, given)
          const scopes = (index: number) => within.map((names) => scopeKey(given[index]!, names)).join("|")
          const verdict = (index: number) => board.subjects[index]?.quotas[0]?.verdict
          for (const [higher] of given.entries()) {
            for (const [lower] of given.entries()) {
              if (scopes(higher) !== scopes(lower) || given[higher]![0] <= given[lower]![0]) continue
              if (verdict(lower) === "kept") expect(verdict(higher)).toBe("kept")
              if (verdict(higher) === "cut") expect(verdict(lower)).not.toBe("contested")
            }
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  test("leaves the authority a choice that keeps every limit, and no free place behind", () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), shares, withins, (given, share, within) => {
        const board = boardWith({ share, within }, given)
        const contested = board.subjects.flatMap(({ quotas }, index) =>
          quotas[0]?.verdict === "contested" ? [index] : [],
        )
        const kept = board.subjects.flatMap(({ quotas }, index) =>
          quotas[0]?.verdict === "kept" ? [index] : [],
        )
        const fits = (chosen: ReadonlyArray<number>): boolean =>
          board.quotas.every(({ limit, candidates }) => {
            const here = chosen.filter((index) => candidates.includes(`u${index}`)).length
            return "unknown" in limit || here <= limit.limit
          })
        expect(fits(kept)).toBe(true)
        if (contested.length === 0) return
        // A contest is about something: at least one of them fits, and not all do.
        expect(contested.some((index) => fits([...kept, index]))).toBe(true)
        expect(fits([...kept, ...contested])).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})
