import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { makeClustersOrThrow } from "../../src/unit/clusters.ts"
import { evolveOrThrow, organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import { standardVocabulary } from "../../src/unit/standard-vocabulary.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { extendVocabularyOrThrow } from "../../src/unit/vocabulary.ts"

const basis = { document: "QD-mau" }
const changes: ReadonlyArray<UnitChangeInput> = [
  {
    change: "establish",
    date: "2020-01-01",
    basis,
    unit: "a",
    name: "Xã Mẫu A",
    kind: "xa",
    codes: { gso: "1" },
  },
  { change: "establish", date: "2020-01-01", basis, unit: "b", name: "Xã Mẫu B", kind: "xa" },
  { change: "merge", date: "2021-01-01", basis, units: ["a"], into: "b" },
]
const organization = organizationFromOrThrow(changes)
// biome-ignore lint/suspicious/noExplicitAny: untyped code is what may try to edit.
const open = (value: unknown) => value as any
const day = parseDateOrThrow("2020-06-01")

describe("an organization", () => {
  const { changes: told, edges, units, warnings, vocabulary } = open(organization)
  const view = open(organization.asOf(day))
  test.each<readonly [string, () => unknown]>([
    ["its changes", () => told.push(1)],
    ["a change", () => Object.assign(told[0], { unit: "z" })],
    ["the legal basis of a change", () => told[0].basis.push(1)],
    ["its edges", () => edges.push(1)],
    ["an edge", () => Object.assign(edges[0], { to: "z" })],
    ["its warnings", () => warnings.push(1)],
    ["its units", () => units.set("zz", 1)],
    ["its units, by removing one", () => units.delete("a")],
    ["its units, by removing all", () => units.clear()],
    ["the codes of a unit", () => units.get("a").codes.set("gso", 1)],
    ["the name of a unit", () => Object.assign(units.get("a").names.entries[0].value, { official: "Z" })],
    ["its vocabulary", () => vocabulary.kinds.delete("xa")],
    ["the units of a view", () => view.units().push(1)],
    ["the children in a view", () => view.children("a", "state").push(1)],
  ])("lets nobody edit %s", (_, edit) => {
    expect(edit).toThrow(TypeError)
    expect(organization.asOf(day).units()).toHaveLength(2)
    expect(organization.changes).toHaveLength(3)
  })

  test("goes on by evolving, which leaves it and what it was made of as they were", () => {
    const next = { change: "rename", date: "2022-01-01", basis, unit: "b", name: "Xã Mẫu" } as const
    const evolved = evolveOrThrow(organization, next)
    expect(evolved.units.get(open("b"))?.names.entries).toHaveLength(2)
    expect(organization.units.get(open("b"))?.names.entries).toHaveLength(1)
    expect([next, basis, ...changes].some(Object.isFrozen)).toBe(false)
  })
})

describe("what goes with an organization", () => {
  test("is read-only too: a vocabulary of one's own and clusters", () => {
    const trees = { youth: { vi: "hệ thống Đoàn", en: "Youth Union" } }
    const vocabulary = extendVocabularyOrThrow(standardVocabulary, { trees })
    expect(() => open(vocabulary).trees.set("z", 1)).toThrow("A vocabulary is read-only")
    expect(() => open(standardVocabulary).kinds.clear()).toThrow("A vocabulary is read-only")
    const { clusters } = makeClustersOrThrow(organization, [
      { id: "c", name: "Cụm 1", scheme: "cum", members: [{ unit: "b", validity: { from: "2020-01-01" } }] },
    ])
    expect(() => open(clusters).set("z", 1)).toThrow("Clusters are read-only")
    expect(() => open(clusters.get("c")).members.push(1)).toThrow(TypeError)
    expect(Object.isFrozen(trees)).toBe(false)
  })
})
