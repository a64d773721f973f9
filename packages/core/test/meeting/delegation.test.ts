import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { describeCount } from "../../src/meeting/count.ts"
import { type Delegation, tally } from "../../src/meeting/delegation.ts"

const group = (attended?: number): Delegation => ({ name: { vi: "đoàn", en: "group" }, attended })

describe("a count over delegations", () => {
  it("has a total only when everyone states it", () => {
    expect(tally([group(13), group(0)], "attended")).toEqual({ stated: 13, total: 13, notStated: [] })
    expect(tally([group(13), group()], "attended")).toEqual({ stated: 13, notStated: [1] })
  })

  it("has no total without delegations: nobody stated anything", () => {
    expect(tally([], "attended")).toEqual({ notStated: [] })
  })

  it("never turns an unstated count into 0", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1000), { nil: undefined })), (counts) => {
        const { stated, total, notStated } = tally(counts.map(group), "attended")
        const known = counts.filter((count) => count !== undefined)
        expect(stated).toBe(known.length === 0 ? undefined : known.reduce((sum, count) => sum + count, 0))
        expect(notStated.length).toBe(counts.length - known.length)
        expect(total === undefined).toBe(counts.length === 0 || known.length < counts.length)
      }),
    )
  })
})

it("a count in words tells 0 from not stated", () => {
  expect([describeCount(0).vi, describeCount(undefined).vi]).toEqual(["0", "không nêu"])
})
