import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { boardOf } from "../samples/board-of.ts"
import { oneCriterion, pointsOf } from "../samples/one-criterion.ts"

const criterion = (max: string, more: Readonly<Record<string, unknown>> = {}) => ({
  mechanism: "relative-to-leader",
  max,
  mayBeNotApplicable: true,
  with: { version: "percent-over-target", ...more },
})

const unit = (target: number | string, actual: number | string) => ({ target, actual })
const twoDecimals = { rounding: { mode: "half-up", decimals: "2" } }

describe("points relative to the leader", () => {
  test("are those of the published example, maximum 10", () => {
    const facts = [unit(100, 120), unit(50, 60), unit(80, 80), unit(0, 150), unit(0, 100), unit(0, 75)]
    expect(pointsOf(criterion("10", twoDecimals), facts)).toEqual(["10", "10", "5", "10", "667/100", "5"])
  })

  test("are those computed by hand, maximum 20 (M35, M36)", () => {
    const facts = [unit(40, 50), unit(100, 110), unit(60, 60), unit(60, 45), unit(0, 12), unit(0, 9)]
    expect(pointsOf(criterion("20"), facts)).toEqual(["20", "14", "10", "15/2", "20", "15"])
  })

  test("are nothing for a result of nothing, with a target or without", () => {
    expect(pointsOf(criterion("10"), [unit(0, 0), unit(50, 0)])).toEqual(["0", "0"])
    expect(pointsOf(criterion("10"), [unit(0, 0), unit(0, 8)])).toEqual(["0", "10"])
  })

  test("are half when everybody is exactly at target: nobody leads", () => {
    expect(pointsOf(criterion("10"), [unit(5, 5), unit(7, 7), unit("1.5", "1.5")])).toEqual(["5", "5", "5"])
  })

  test("need no leader while nobody is above target", () => {
    expect(pointsOf(criterion("10"), [unit(10, 8), unit(10, 0), unit(10, 10)])).toEqual(["4", "0", "5"])
  })

  test("compare those without target only among themselves, were all without", () => {
    expect(pointsOf(criterion("12"), [unit("not-applicable", 4), unit(0, 3), unit(0, 0)])).toEqual([
      "12",
      "9",
      "0",
    ])
  })

  test("share the lead between equals, and write a tiny excess exactly", () => {
    const [first, second, third] = pointsOf(criterion("10"), [
      unit(3, 4),
      unit(6, 8),
      unit(1_000_000, 1_000_001),
    ])
    expect([first, second]).toEqual(["10", "10"])
    // 5 + 5 × (1/1 000 000) ÷ (1/3)
    expect(third).toBe("1000003/200000")
  })

  test("start from the share at target that the text gives", () => {
    expect(
      pointsOf(criterion("10", { atTarget: "80%" }), [unit(10, 10), unit(10, 5), unit(10, 20), unit(10, 15)]),
    ).toEqual(["8", "4", "10", "9"])
    expect(pointsOf(criterion("10", { atTarget: "100%" }), [unit(10, 12), unit(10, 11)])).toEqual([
      "10",
      "10",
    ])
    expect(pointsOf(criterion("10", { atTarget: "0%" }), [unit(10, 12), unit(10, 9), unit(10, 11)])).toEqual([
      "10",
      "0",
      "5",
    ])
  })

  test("wait for everybody, unless the rulebook leaves out who has not reported", () => {
    const facts = [unit(10, 15), { target: 10 }, unit(10, 8)]
    // Whoever stays below its own target needs no leader, and need not wait.
    expect(pointsOf(criterion("10"), facts)).toEqual(["missing", "missing", "4"])
    expect(pointsOf(criterion("10", { whenOthersMissing: "leave-out" }), facts)).toEqual([
      "10",
      "missing",
      "4",
    ])
    expect(pointsOf(criterion("10"), [unit(0, 6), { actual: 3 }])).toEqual(["missing", "missing"])
    expect(
      pointsOf(criterion("10", { whenOthersMissing: "leave-out" }), [unit(0, 6), { actual: 3 }]),
    ).toEqual(["10", "missing"])
  })

  test("do not look at those not assigned or not rated", () => {
    const facts = [unit(10, 12), "not-assigned", unit(10, 20)]
    const notRated = [{}, {}, { notRated: { vi: "Mới thành lập", en: "Newly founded" } }]
    expect(pointsOf(criterion("10"), facts, notRated).slice(0, 2)).toEqual(["10", "not-assigned"])
    expect(pointsOf(criterion("10"), facts).slice(0, 2)).toEqual(["6", "not-assigned"])
  })

  test("never look into another pool", () => {
    const facts = [unit(10, 12), unit(10, 20), unit(0, 5), unit(0, 50)]
    const pools = ["a", "b", "a", "b"].map((pool) => ({ attributes: { pool } }))
    expect(pointsOf(criterion("10"), facts, pools)).toEqual(["10", "10", "10", "10"])
  })

  test("change for the others when one result changes late (M37)", () => {
    const before = pointsOf(criterion("10"), [unit(10, 12), unit(10, 11), unit(10, 9)])
    const after = pointsOf(criterion("10"), [unit(10, 12), unit(10, 14), unit(10, 9)])
    expect(before).toEqual(["10", "15/2", "9/2"])
    expect(after).toEqual(["15/2", "10", "9/2"])
  })

  test("take no account of the order of subjects", () => {
    const facts = fc.array(fc.record({ target: fc.nat(30), actual: fc.nat(40) }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(facts, (units) => {
        const forwards = pointsOf(criterion("10"), units)
        const backwards = pointsOf(criterion("10"), [...units].reverse())
        expect([...backwards].reverse()).toEqual(forwards)
      }),
      { numRuns: 60 },
    )
  })

  test("agree with the formula as it is published, worked through one unit at a time", () => {
    const facts = fc.array(fc.record({ target: fc.nat(12), actual: fc.nat(30) }), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(facts, (units) => {
        const excesses = units
          .filter(({ target }) => target > 0)
          .map(({ target, actual }) => [actual - target, target] as const)
        const lead = excesses.reduce<readonly [number, number]>(
          (best, next) => (next[0] * best[1] > best[0] * next[1] ? next : best),
          [0, 1],
        )
        const most = Math.max(0, ...units.filter(({ target }) => target === 0).map(({ actual }) => actual))
        // Each as a fraction of whole numbers, so that the oracle is exact too: maximum 10.
        const expected = units.map(({ target, actual }): readonly [number, number] => {
          if (target === 0) return actual === 0 ? [0, 1] : [10 * actual, most]
          if (actual <= target) return [5 * actual, target]
          return [5 * target * lead[0] + 5 * (actual - target) * lead[1], target * lead[0]]
        })
        const given = pointsOf(criterion("10"), units)
        given.forEach((points, index) => {
          const [over = "0", under = "1"] = points.split("/")
          const [top, bottom] = expected[index] ?? [0, 1]
          expect(BigInt(over) * BigInt(bottom)).toBe(BigInt(top) * BigInt(under))
        })
      }),
      { numRuns: 100 },
    )
  })

  describe("by absolute figures (M38)", () => {
    const absolute = (max: string) => criterion(max, { version: "absolute-over-target" })

    test("compare with the result of whoever leads in per cent", () => {
      const facts = [unit(40, 60), unit(50, 55), unit(60, 60), unit(60, 45)]
      expect(pointsOf(absolute("20"), facts)).toEqual(["20", "15", "10", "15/2"])
    })

    test("are not computed where the leader's result is the smaller, never a wrong number", () => {
      const facts = [unit(40, 50), unit(100, 110), unit(45, 55)]
      expect(pointsOf(absolute("20"), facts)).toEqual(["20", "not-computed", "not-computed"])
      expect(pointsOf(criterion("20"), facts)[1]).toBe("14")
    })

    test("are not computed where leaders differ in size, except for the leaders themselves", () => {
      const facts = [unit(40, 50), unit(80, 100), unit(30, 33), unit(30, 30)]
      expect(pointsOf(absolute("20"), facts)).toEqual(["20", "20", "not-computed", "10"])
      expect(pointsOf(absolute("20"), [unit(40, 50), unit(40, 50), unit(30, 33)])).toEqual([
        "20",
        "20",
        "23/2",
      ])
    })

    test("need nobody else in a pool of one, and keep those without target apart", () => {
      expect(pointsOf(absolute("20"), [unit(40, 41)])).toEqual(["20"])
      expect(pointsOf(absolute("20"), [unit(0, 12), unit(0, 9), unit(5, 6)])).toEqual(["20", "15", "20"])
    })

    test("wait for everybody, unless the rulebook leaves out who has not reported", () => {
      const facts = [unit(40, 60), unit(50, 55), { target: 7 }]
      expect(pointsOf(absolute("20"), facts)).toEqual(["missing", "missing", "missing"])
      const leaving = criterion("20", { version: "absolute-over-target", whenOthersMissing: "leave-out" })
      expect(pointsOf(leaving, facts)).toEqual(["20", "15", "missing"])
    })

    test("say in the explanation why there is none", () => {
      const board = boardOf(oneCriterion(absolute("20")), {
        subjects: [unit(40, 50), unit(100, 110)].map((facts, index) => ({
          id: `u${index}`,
          attributes: { pool: "p" },
          criteria: { c: facts },
        })),
      })
      expect(board.explainText("u1", "vi")).toContain("công thức theo số tuyệt đối không có nghĩa")
      expect(board.explainText("u1", "en")).toContain("the absolute formula has no meaning")
    })

    test("must be asked for: no version is the default", () => {
      expect(() => pointsOf({ mechanism: "relative-to-leader", max: "10" }, [unit(1, 1)])).toThrow("version")
    })
  })

  test("name the leader in the explanation, by name", () => {
    const board = boardOf(oneCriterion(criterion("20")), {
      subjects: [
        { id: "u1", name: "Xã Mẫu A", attributes: { pool: "p" }, criteria: { c: unit(40, 50) } },
        { id: "u2", name: "Xã Mẫu B", attributes: { pool: "p" }, criteria: { c: unit(100, 110) } },
      ],
    })
    expect(board.get("u2")?.total?.equals(14)).toBe(true)
    expect(board.explainText("u2", "vi")).toContain("tỷ lệ vượt cao nhất của cụm: 25% (Xã Mẫu A)")
  })
})
