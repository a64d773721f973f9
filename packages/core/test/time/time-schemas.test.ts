import { describe, expect, test } from "vitest"
import * as z from "zod"
import { periodSchema, plainDateSchema, validitySchema } from "../../src/time/time-schemas.ts"

const codes = (result: z.ZodSafeParseResult<unknown>) =>
  result.error?.issues.map((issue) => (issue.code === "custom" ? issue.params?.issue : issue.code))

describe("the schemas of time", () => {
  test("read what the parsers read", () => {
    expect(plainDateSchema.parse("2026-12-15")).toBe("2026-12-15")
    expect(validitySchema.parse({})).toEqual({ from: null, to: null })
    expect(validitySchema.parse({ from: "2026-01-01", to: null })).toEqual({ from: "2026-01-01", to: null })
    expect(periodSchema.parse("2026-Q3")).toEqual({ kind: "quarter", year: 2026, quarter: 3 })
    expect(periodSchema.parse(2026)).toEqual({ kind: "year", year: 2026 })
  })

  test("keep the code of every issue, and its place", () => {
    const validity = validitySchema.safeParse({ from: "2026-02-30", to: "1800-01-01" })
    expect(codes(validity)).toEqual(["date.invalid", "date.out-of-range"])
    expect(validity.error?.issues.map((issue) => issue.path)).toEqual([["from"], ["to"]])
    const inverted = validitySchema.safeParse({ from: "2026-02-01", to: "2026-01-01" })
    expect(codes(inverted)).toEqual(["validity.inverted"])
    expect(inverted.error?.issues[0]?.path).toEqual(["to"])
    expect(codes(periodSchema.safeParse("2026-13"))).toEqual(["period.field-invalid"])
    expect(periodSchema.safeParse("2026-13").error?.issues[0]).toMatchObject({
      params: { found: { code: "period.field-invalid", facts: { field: "month", value: "13" } } },
    })
  })

  test.each([null, undefined, 1.5, Number.NaN, {}, [], true])("refuse %j without a crash", (value) => {
    expect(periodSchema.safeParse(value).success).toBe(false)
    expect(plainDateSchema.safeParse(value).success).toBe(false)
  })

  test("refuse unknown keys", () => {
    expect(codes(validitySchema.safeParse(JSON.parse('{ "__proto__": 1 }')))).toEqual(["unrecognized_keys"])
    expect(codes(validitySchema.safeParse({ until: "2026-01-01" }))).toEqual(["unrecognized_keys"])
  })

  test("are published to editors as JSON Schema of what an author writes", () => {
    expect(z.toJSONSchema(plainDateSchema, { io: "input" })).toMatchObject({ type: "string", format: "date" })
    const validity = z.toJSONSchema(validitySchema, { io: "input" })
    expect(Object.keys(validity.properties ?? {})).toEqual(["from", "to"])
    expect(z.toJSONSchema(periodSchema, { io: "input" })).toMatchObject({
      anyOf: [{ type: "string" }, { type: "integer" }],
    })
  })
})
