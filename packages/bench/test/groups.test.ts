import { describe, expect, it } from "vitest"
import type { Implementation } from "../src/implementations/implementation.ts"
import { typedArrays } from "../src/implementations/typed-arrays.ts"
import { groupsOf } from "../src/measure/groups.ts"

const one = (id: string, from: Implementation["from"]): Implementation => ({ ...typedArrays, id, from })
const [base, first, second, third] = [
  one("base", "columns"),
  one("first", "objects"),
  one("second", "CSV"),
  one("third", "columns"),
] as const
const all = [first, base, second, third]

describe("groups that fit into memory together", () => {
  it("are one where there is room for all", () => {
    expect(groupsOf(all, [base], 1_000, 1e9)).toEqual([[base, first, second, third]])
  })

  it("are several where there is not, each with the baselines", () => {
    expect(groupsOf(all, [base], 1_000_000, 3.5e9)).toEqual([
      [base, first],
      [base, second, third],
    ])
  })

  it("are of one beside the baselines where even two do not fit", () => {
    expect(groupsOf(all, [base], 1_000_000, 1)).toEqual([
      [base, first],
      [base, second],
      [base, third],
    ])
  })

  it("have no baseline that does not run", () => {
    expect(groupsOf([first], [base], 1_000, 1e9)).toEqual([[first]])
  })
})
