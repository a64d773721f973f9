import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { awardMoney, awardMoneyOrThrow } from "../../src/campaign/award-money.ts"
import { reachesShare, shareSchema } from "../../src/campaign/share.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { toldOf } from "../samples/issues-of.ts"

const day = parseDateOrThrow

describe("a share", () => {
  it("of two thirds is counted exactly", () => {
    expect(reachesShare(10, 15, "2/3")).toBe(true)
    expect(reachesShare(9, 15, "2/3")).toBe(false)
    expect(reachesShare(2, 3, "66.67%")).toBe(false)
  })

  it("may have to be exceeded", () => {
    expect(reachesShare(5, 10, "1/2", { strictly: true })).toBe(false)
    expect(reachesShare(6, 10, "1/2", { strictly: true })).toBe(true)
  })

  it.each(["1/0", "3/2", "-1/2", "101%", "1e3", "NaN", "", "9".repeat(400)])("is not %j", (written) => {
    expect(shareSchema.safeParse(written).success).toBe(false)
    expect(reachesShare(0, 0, "1/0")).toBe(false)
  })

  it("agrees with whole-number arithmetic", () => {
    const small = fc.integer({ min: 1, max: 999 })
    fc.assert(
      fc.property(small, small, small, small, (part, whole, over, under) => {
        expect(reachesShare(part, whole, `${over}/${under}`)).toBe(part * under >= over * whole)
      }),
    )
  })
})

describe("the money of an award", () => {
  const bases = [
    { from: day("2023-07-01"), to: day("2024-07-01"), amount: "1800000" },
    { from: day("2024-07-01"), amount: "2340000" },
  ]

  it("is its coefficient times the base salary: 0.3 × 2,340,000 = 702,000", () => {
    expect(awardMoneyOrThrow("0.3", bases, day("2026-01-10"))).toEqual({
      coefficient: "0.3",
      base: "2340000",
      count: 1,
      each: "702000",
      amount: "702000",
    })
  })

  it("goes by the base salary in force on the day", () => {
    expect(awardMoneyOrThrow("1.0", bases, day("2024-06-30")).amount).toBe("1800000")
    expect(awardMoneyOrThrow("1.0", bases, day("2024-07-01")).amount).toBe("2340000")
    expect(toldOf(awardMoney("1.0", bases, day("2023-06-30")))).toEqual(["award.no-base at on"])
  })

  it("is not computed from what is no decimal", () => {
    for (const wrong of ["NaN", "-0.3", "0", "9".repeat(400), null as never]) {
      expect(toldOf(awardMoney(wrong, bases, day("2026-01-10")))).toEqual(["number.invalid at coefficient"])
    }
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(toldOf(awardMoney("0.3", bases, day("2026-01-10"), { count }))).toEqual([
        "number.invalid at count",
      ])
    }
  })

  it("is multiplied by the count, after each was rounded as the plan declares", () => {
    const rounding = { mode: "ceiling", to: "10000" } as const
    expect(awardMoneyOrThrow("0.3", bases, day("2026-01-10"), { count: 7 }).amount).toBe("4914000")
    expect(awardMoneyOrThrow("0.3", bases, day("2026-01-10"), { count: 7, rounding })).toMatchObject({
      each: "710000",
      amount: "4970000",
      rounding,
    })
  })

  it("is not computed when two base salaries hold on one day, whichever of them is meant", () => {
    const both = [...bases, { from: day("2026-07-01"), amount: "2530000" }]
    expect(toldOf(awardMoney("0.3", both, day("2026-08-01")))).toEqual([
      "plan.base-overlap at baseSalaries.2",
    ])
    const ended = [bases[0]!, { ...bases[1]!, to: day("2026-07-01") }, both[2]!]
    expect(awardMoneyOrThrow("1", ended, day("2026-08-01")).base).toBe("2530000")
  })

  it("is exact: coefficient × base × count, by whole-number arithmetic", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 1, max: 999 }),
        (thousandths, base, count) => {
          const coefficient = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, "0")}`
          const money = awardMoneyOrThrow(
            coefficient,
            [{ from: day("2024-07-01"), amount: String(base) }],
            day("2026-01-10"),
            { count },
          )
          const [whole = "", part = ""] = money.amount.split(".")
          expect(BigInt(whole) * 1000n + BigInt(part.padEnd(3, "0"))).toBe(
            BigInt(thousandths) * BigInt(base) * BigInt(count),
          )
        },
      ),
    )
  })
})
