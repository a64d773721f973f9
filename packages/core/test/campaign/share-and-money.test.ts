import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { awardMoney } from "../../src/campaign/award-money.ts"
import { reachesShare, shareSchema } from "../../src/campaign/share.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"

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
    expect(awardMoney("0.3", bases, day("2026-01-10"))).toEqual({
      coefficient: "0.3",
      base: "2340000",
      amount: "702000",
    })
  })

  it("goes by the base salary in force on the day", () => {
    expect(awardMoney("1.0", bases, day("2024-06-30"))?.amount).toBe("1800000")
    expect(awardMoney("1.0", bases, day("2024-07-01"))?.amount).toBe("2340000")
    expect(awardMoney("1.0", bases, day("2023-06-30"))).toBeUndefined()
  })

  it("is not computed from what is no decimal", () => {
    expect(awardMoney("NaN", bases, day("2026-01-10"))).toBeUndefined()
  })
})
