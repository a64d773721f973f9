import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readLocalCells } from "../../src/fact/local-number.ts"
import type { Field } from "../../src/mechanism/field.ts"
import { readFieldValue } from "../../src/mechanism/field-value.ts"
import { reportedResultSchema } from "../../src/meeting/reported-result.ts"
import { hasThousandsDot } from "../../src/number/thousands-dot.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { carry } from "../../src/unit/carry.ts"
import { organizationFromOrThrow } from "../../src/unit/organization-from.ts"

const field = (parts: Partial<Field> = {}): Field => ({
  type: "number",
  title: { vi: "Số", en: "Figure" },
  ...parts,
})

describe("a number with one dot and three digits after it", () => {
  it("is refused where its limits allow both 1800 and 1.8, and both ways to write it are named", () => {
    expect(readFieldValue(field(), "1.800")).toEqual({
      problem: "fact.thousands-dot",
      expected: { vi: "1800 hoặc 1.8", en: "1800 or 1.8" },
    })
    expect(readFieldValue(field({ maximum: "1800" }), "1.800")).toHaveProperty(
      "problem",
      "fact.thousands-dot",
    )
    expect(readFieldValue(field({ type: "count" }), "1.000")).toHaveProperty("problem", "fact.thousands-dot")
    expect(readFieldValue(field({ type: "percent" }), "12.500%")).toMatchObject({
      expected: { vi: "12500% hoặc 12.5%" },
    })
  })

  it("is the decimal where the larger reading lies beyond the maximum", () => {
    for (const one of [field({ maximum: "1799" }), field({ maximum: "40" })]) {
      expect(readFieldValue(one, "1.800")).toHaveProperty("outcome")
    }
    expect(readFieldValue(field({ type: "percent", maximum: "100%" }), "12.500%")).toHaveProperty("outcome")
  })

  it("is taken as written when it does not end in 0, as machines write decimals", () => {
    for (const text of ["1.125", "0.500", "1.80", "1234.560", "1.5", "1800", "-0.250"]) {
      expect([text, hasThousandsDot(text)]).toEqual([text, false])
      expect(readFieldValue(field(), text)).toHaveProperty("outcome")
    }
  })

  it("is never in doubt once the style of a file has told what the dot is", () => {
    expect(readLocalCells(["1.800", "87,5"]).texts).toEqual(["1800", "87.5"])
    expect(readLocalCells(["1.800"], { decimal: "point" }).texts).toEqual(["1.8"])
    expect(readLocalCells(["1,800"], { decimal: "comma" }).texts).toEqual(["1.8"])
    expect(readLocalCells(["2,000"], { decimal: "comma" }).texts).toEqual(["2"])
  })

  it("is refused wherever no field limits it: in results of meetings, and in figures and weights carried on", () => {
    const read = reportedResultSchema.safeParse({ indicator: "Mô hình", number: "1.500" })
    expect(read.error?.issues[0]).toMatchObject({ params: { issue: "number.thousands-dot" } })
    const organization = organizationFromOrThrow([
      { change: "establish", date: "2020-01-01", unit: "a", name: "Xã Mẫu A", kind: "xa" },
    ])
    const [from, to] = [parseDateOrThrow("2021-01-01"), parseDateOrThrow("2022-01-01")]
    const told = (figures: Record<string, string>, policy: object) => {
      const carried = carry(organization, { figures, from, to, policy } as never)
      return Result.isFailure(carried) ? carried.failure.issues.map(({ code }) => code) : []
    }
    expect(told({ a: "1.500" }, { by: "sum" })).toEqual(["number.thousands-dot"])
    expect(told({ a: "1.5" }, { by: "weighted", weights: { a: "12.500" } })).toEqual(["number.thousands-dot"])
    expect(told({ a: 1 as never }, { by: "sum" })).toEqual(["number.not-text"])
    expect(told({ a: "1" }, { by: "weighted", weights: { a: "1", z: "1" } })).toEqual(["carry.unit-unknown"])
  })
})
