import { describe, expect, test } from "vitest"
import type { Field } from "../../src/mechanism/field.ts"
import { readFieldValue } from "../../src/mechanism/field-value.ts"

const title = { vi: "Tỷ lệ", en: "Share" }

const readAs = (field: Omit<Field, "title">, raw: unknown): string => {
  const read = readFieldValue({ title, ...field } as Field, raw)
  return "problem" in read ? `${read.problem} ${String(read.expected)}`.trim() : "taken"
}

describe("a share below zero", () => {
  test("is refused like a count below zero, with the limit it broke", () => {
    expect(readAs({ type: "percent" }, "-5%")).toBe("fact.out-of-range ≥ 0%")
    expect(readAs({ type: "percent", maximum: "100%" }, "-0,01%")).toBe("fact.not-a-number")
    expect(readAs({ type: "percent", maximum: "100%" }, "-0.01%")).toBe("fact.out-of-range ≥ 0%, ≤ 100%")
    expect(readAs({ type: "count" }, "-1")).toBe("fact.out-of-range ≥ 0")
  })

  test("is taken where the text gives a lower limit, as for a growth rate", () => {
    expect(readAs({ type: "percent", minimum: "-100%" }, "-5%")).toBe("taken")
    expect(readAs({ type: "percent", minimum: "-100%" }, "-100.5%")).toBe("fact.out-of-range ≥ -100%")
  })

  test("is not asked of numbers, which may be balances", () => {
    expect(readAs({ type: "number" }, "-5")).toBe("taken")
  })
})
