import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { evolve, organizationFrom, organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import { standardVocabulary } from "../../src/unit/standard-vocabulary.ts"
import { extendVocabularyOrThrow, type Vocabulary } from "../../src/unit/vocabulary.ts"
import { organizations, watched } from "./arbitraries.ts"

const inAnyOrder = (changes: ReadonlyArray<unknown>) => changes.map((change) => JSON.stringify(change)).sort()
const onEachDay = (organization: ReturnType<typeof organizationFromOrThrow>) =>
  watched.map((date) => organization.asOf(date).units())

describe("an organization's changes", () => {
  test("saved as JSON and read back make the same organization", () => {
    fc.assert(
      fc.property(organizations, ({ organization }) => {
        const text = JSON.stringify(organization.changes)
        const again = organizationFromOrThrow(JSON.parse(text))
        // Changes of one day may stand in another order; none is lost or altered.
        expect(inAnyOrder(again.changes)).toEqual(inAnyOrder(organization.changes))
        expect(onEachDay(again)).toEqual(onEachDay(organization))
        expect(again.edges).toEqual(organization.edges)
        expect(again.warnings).toEqual(organizationFromOrThrow(organization.changes).warnings)
      }),
    )
  })

  test("can be given to it as they are, one without legal basis among them", () => {
    const organization = organizationFromOrThrow([
      { change: "establish", date: "2020-01-01", unit: "a", name: "Xã Mẫu A", kind: "xa" },
      { change: "rename", date: "2021-01-01", unit: "a", name: "Xã Mẫu B", basis: [{ document: "nq" }] },
    ])
    expect(Result.isSuccess(organizationFrom(organization.changes))).toBe(true)
    const first = organizationFromOrThrow([])
    expect(Result.isSuccess(evolve(first, organization.changes[0]!))).toBe(true)
  })
})

describe("a vocabulary", () => {
  const extension = {
    kinds: { "ban-quan-ly-cho": { name: { vi: "ban quản lý chợ", en: "market board" }, level: "commune" } },
    levels: { khu: "khu phố" },
    trees: { youth: "hệ thống Đoàn" },
    inForce: { "thi-tran": { to: "2025-07-01" } },
  }

  test("is made again from the extension it was made with, saved as JSON", () => {
    const again = extendVocabularyOrThrow(standardVocabulary, JSON.parse(JSON.stringify(extension)))
    const entries = ({ kinds, levels, trees }: Vocabulary) => [[...kinds], [...levels], [...trees]]
    expect(entries(again)).toEqual(entries(extendVocabularyOrThrow(standardVocabulary, extension)))
  })

  test("saved as JSON itself is refused when it is read back, for its maps are lost", () => {
    const lost = JSON.parse(JSON.stringify(extendVocabularyOrThrow(standardVocabulary, extension)))
    expect(Result.isFailure(organizationFrom([], { vocabulary: lost }))).toBe(true)
  })
})
