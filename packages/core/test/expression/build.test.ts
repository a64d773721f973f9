import { describe, expect, it } from "vitest"
import {
  add,
  addSkipping,
  divide,
  input,
  noted,
  number,
  subtract,
  truth,
} from "../../src/expression/build.ts"
import { aggregate, fold, isIn } from "../../src/expression/build-choices.ts"
import { exact } from "../../src/number/exact.ts"

describe("number", () => {
  it("takes decimals and percentages as text, whole numbers, and exact numbers", () => {
    expect(number("0.25")).toEqual({ op: "number", value: exact(1, 4) })
    expect(number("30%")).toEqual({ op: "number", value: exact(3, 10), percent: true })
    expect(number(-4)).toEqual({ op: "number", value: exact(-4) })
    expect(number(exact(1, 3))).toEqual({ op: "number", value: exact(1, 3) })
  })

  it.each(["", "NaN", "1e999", "1,5", "0x1F", "9".repeat(400), "--1", "%"])(
    "refuses the text %j",
    (source) => {
      expect(() => number(source)).toThrow(RangeError)
    },
  )

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d, which is not whole", (float) => {
    expect(() => number(float)).toThrow(RangeError)
  })
})

describe("the builders", () => {
  it("take numbers for operands as they are written", () => {
    expect(add("1", 2, exact(3), input("x"))).toEqual({
      op: "add",
      terms: [number(1), number(2), number(3), input("x")],
    })
    expect(subtract("50%", 1)).toEqual({ op: "subtract", left: number("50%"), right: number(1) })
    expect(divide(1, input("x"))).toEqual({ op: "divide", left: number(1), right: input("x") })
  })

  it("leave no trace of options not given", () => {
    expect(fold(input("events"), "count", 1)).not.toHaveProperty("where")
    expect(aggregate("count", 1)).toStrictEqual({ op: "aggregate", combine: "count", each: number(1) })
    expect(aggregate("max", 1, { where: truth(true), whenEmpty: 0 })).toStrictEqual({
      op: "aggregate",
      combine: "max",
      each: number(1),
      where: truth(true),
      whenEmpty: number(0),
    })
  })

  it("keep the states in the order they are given", () => {
    expect(isIn(input("x"), "not-assigned", "missing")).toMatchObject({ states: ["not-assigned", "missing"] })
    expect(addSkipping(["missing"], [1])).toMatchObject({ skip: ["missing"] })
  })

  it("name a step without changing it or the expression it was made from", () => {
    const plain = add(1, 2)
    expect(noted({ vi: "tổng", en: "sum" }, plain)).toEqual({ ...plain, note: { vi: "tổng", en: "sum" } })
    expect(plain).not.toHaveProperty("note")
  })
})
