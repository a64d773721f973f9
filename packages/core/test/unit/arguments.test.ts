import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { carry } from "../../src/unit/carry.ts"
import { makeClusters } from "../../src/unit/clusters.ts"
import { predecessorsOf, successorsOf } from "../../src/unit/lineage.ts"
import { emptyOrganization, evolve, organizationFrom } from "../../src/unit/organization-from.ts"
import { standardVocabulary } from "../../src/unit/standard-vocabulary.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { extendVocabulary } from "../../src/unit/vocabulary.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"

const one: UnitChangeInput = {
  change: "establish",
  date: "2020-01-01",
  unit: "a",
  name: "Xã A",
  kind: "xa",
  basis: { document: "QD-mau" },
}
const organization = Result.getOrThrow(organizationFrom([one]))
const day = parseDateOrThrow("2021-01-01")
const figures = { figures: { a: "1" }, from: day, to: day, policy: { by: "sum" } } as const
const junk: ReadonlyArray<unknown> = [
  null,
  undefined,
  7,
  "x",
  true,
  [],
  {},
  () => 1,
  Symbol("s"),
  1n,
  new Map(),
]

type Refused = Result.Result<unknown, { readonly issues: ReadonlyArray<never> }>
const refusal = (result: unknown) => {
  const codes = codesOf(result as Refused)
  return codes.map((code, index) => `${code} ${pathsOf(result as Refused)[index]!.join(".")}`)
}

describe("options of Units", () => {
  test("are one object everywhere, and may be left out", () => {
    const vocabulary = Result.getOrThrow(
      extendVocabulary(standardVocabulary, { kinds: { cho: { name: "chợ", level: "commune" } } }),
    )
    const market = { ...one, kind: "cho" }
    expect(refusal(organizationFrom([market], { vocabulary }))).toEqual([])
    expect(refusal(evolve(emptyOrganization({ vocabulary }), market))).toEqual([])
    expect(refusal(organizationFrom([market]))).toEqual(["vocabulary.kind-unknown 0.kind"])
    expect(refusal(successorsOf(organization, "a", { at: day }))).toEqual([])
    expect(refusal(predecessorsOf(organization, "a"))).toEqual([])
  })

  test("that are misspelt or given by position are named", () => {
    expect(refusal(organizationFrom([one], { vocabulry: 1 } as never))).toEqual(["field.unknown vocabulry"])
    expect(refusal(organizationFrom([one], standardVocabulary as never))).toEqual([
      "field.unknown kinds",
      "field.unknown levels",
      "field.unknown trees",
    ])
    expect(refusal(successorsOf(organization, "a", "2021-01-01" as never))).toEqual([
      "field.wrong-type options",
    ])
    expect(refusal(successorsOf(organization, "a", { at: "2021-02-30" as never }))).toEqual([
      "date.invalid at",
    ])
    expect(refusal(organizationFrom([one], { vocabulary: { kinds: new Map() } as never }))).toEqual([
      "field.wrong-type vocabulary",
    ])
  })
})

describe("junk in an argument of Units", () => {
  const isLocated = (result: unknown) =>
    refusal(result).every((issue) => / \S/.test(issue)) && refusal(result).length > 0

  test.each([
    ["organizationFrom", (value: never) => organizationFrom(value)],
    ["evolve", (value: never) => evolve(organization, value)],
    ["the organization of evolve", (value: never) => evolve(value, one)],
    ["the organization of successorsOf", (value: never) => successorsOf(value, "a")],
    ["the unit of predecessorsOf", (value: never) => predecessorsOf(organization, value)],
    ["the organization of carry", (value: never) => carry(value, figures)],
    ["carry", (value: never) => carry(organization, value)],
    ["the figures of carry", (value: never) => carry(organization, { ...figures, figures: value })],
    ["the date of carry", (value: never) => carry(organization, { ...figures, to: value })],
    ["the policy of carry", (value: never) => carry(organization, { ...figures, policy: value })],
    ["the organization of makeClusters", (value: never) => makeClusters(value, [])],
    ["makeClusters", (value: never) => makeClusters(organization, value)],
    ["the base of extendVocabulary", (value: never) => extendVocabulary(value, {})],
    ["extendVocabulary", (value: never) => extendVocabulary(standardVocabulary, value)],
    ["the vocabulary of organizationFrom", (value: never) => organizationFrom([one], { vocabulary: value })],
  ])("gives a located issue: %s", (_name, call) => {
    for (const value of junk) {
      const result = call(value as never) as unknown as Refused
      // Some junk is right somewhere: no changes, no figures, no further words, the usual vocabulary.
      if (Result.isFailure(result)) expect(isLocated(result)).toBe(true)
      else expect([undefined, [], {}, new Map()]).toContainEqual(value)
    }
    expect(isLocated(call(null as never))).toBe(true)
    expect(isLocated(call(7 as never))).toBe(true)
  })

  test("is thrown, located, where there is no result to carry it", () => {
    expect(() => emptyOrganization(null as never)).toThrow("field.wrong-type [options]")
    expect(() => emptyOrganization({ vocabulary: 7 } as never)).toThrow("field.wrong-type [vocabulary]")
  })

  test("is all told at once", () => {
    expect(refusal(carry(null as never, null as never))).toEqual([
      "field.wrong-type organization",
      "field.wrong-type options",
    ])
    expect(refusal(organizationFrom(null as never, { vocabulary: 1 as never }))).toEqual([
      "field.wrong-type changes",
      "field.wrong-type vocabulary",
    ])
  })

  test("in a lineage is at the unit or the day it is about", () => {
    expect(refusal(successorsOf(organization, "zzz"))).toEqual(["unit.unknown id"])
    expect(refusal(successorsOf(organization, "a", { at: parseDateOrThrow("2019-01-01") }))).toEqual([
      "unit.not-yet at",
    ])
  })
})
