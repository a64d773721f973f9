import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { closest } from "../../src/issue/closest.ts"

describe("closest", () => {
  it("gives the near names, nearest first, at most three", () => {
    const known = ["assigned", "asigned", "assignee", "assigns", "onTime", "beyond"]
    expect(closest("asignd", known)).toBe("asigned, assigned, assigns")
  })

  it("does not mind capitals", () => {
    expect(closest("ONTIME", ["onTime", "beyond"])).toBe("onTime")
  })

  it("knows Vietnamese names", () => {
    expect(closest("hoan-thanh-tot", ["hoàn-thành-tốt", "không-hoàn-thành"])).toBe("hoàn-thành-tốt")
  })

  it("lists what there is when nothing is near", () => {
    expect(closest("rainfall", ["onTime", "beyond"])).toBe("onTime, beyond")
    const many = Array.from({ length: 20 }, (_, index) => `criterion-${index}`)
    expect(closest("zzzzzz", many)).toBe(`${many.slice(0, 8).join(", ")}, …`)
  })

  it("says so when there is nothing to choose from", () => {
    expect(closest("x", [])).toBe("—")
  })

  it("names a candidate once, however often it is given", () => {
    expect(closest("onTim", ["onTime", "onTime", "onTime"])).toBe("onTime")
  })

  it("answers for a name of a megabyte, and among candidates of a megabyte", () => {
    const huge = "x".repeat(1_000_000)
    expect(closest(huge, ["onTime", "beyond"])).toBe("onTime, beyond")
    const hugeCandidates = Array.from({ length: 20 }, (_, index) => `${huge}${index}`)
    expect(closest("onTime", [...hugeCandidates, "onTime"])).toBe("onTime")
  })

  it("looks at no more than the first 2,000 candidates", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `criterion-${index}`)
    expect(closest("criterion-1999", many)).toMatch(/^criterion-1999, /)
    expect(closest("criterion-77777", many)).not.toContain("criterion-77777")
  })

  it("always names candidates and nothing else", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
        (name, known) => {
          const named = closest(name, known).split(", ")
          expect(named.filter((one) => one !== "…" && !known.includes(one))).toEqual([])
        },
      ),
    )
  })

  it("finds a known name again after one letter was changed", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.nat(), (name, where) => {
        const at = where % name.length
        const mistyped = `${name.slice(0, at)}_${name.slice(at + 1)}`
        expect(closest(mistyped, ["0000000000000000", name])).toBe(name)
      }),
    )
  })
})
