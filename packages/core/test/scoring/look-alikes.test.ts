import { Facts, Rulebook, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const rulebook = Rulebook.makeOrThrow({
  danvan: "1",
  id: "mau",
  version: "1",
  title: { vi: "Mẫu", en: "Sample" },
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit", attributes: { cluster: { title: { vi: "Cụm", en: "Cluster" } } } },
  scale: { max: "10" },
  criteria: [{ id: "c", title: { vi: "Tiêu chí", en: "Criterion" }, max: "10", mechanism: "manual-grade" }],
  ranking: { within: ["cluster"] },
})

const warningsOf = (...subjects: ReadonlyArray<readonly [id: string, name: string, cluster: string]>) => {
  const facts = Facts.makeOrThrow({
    subjects: subjects.map(([id, name, cluster], grade) => ({
      id,
      name,
      attributes: { cluster },
      criteria: { c: { grade } },
    })),
  })
  return Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
    .scoreOrThrow(facts)
    .warnings.map(({ code, severity, facts: { subjects: ids } }) => [code, severity, ids])
}

describe("two subjects that look like one", () => {
  it("are warned of when their ids differ only by case or spaces", () => {
    expect(warningsOf(["xa-a", "Xã A", "1"], ["XA-A", "Xã Á", "2"])).toEqual([
      ["subject.looks-twice", "warning", "XA-A, xa-a"],
    ])
  })

  it("are warned of when they share a name in one cluster, and only there", () => {
    expect(warningsOf(["u1", "Xã A", "1"], ["u2", "xã  a", "1"], ["u3", "Xã A", "2"])).toEqual([
      ["subject.looks-twice", "warning", "u1, u2"],
    ])
  })

  it("are not warned of when a mark tells them apart", () => {
    expect(warningsOf(["xa-la", "Xã La", "1"], ["xa-là", "Xã Là", "1"])).toEqual([])
  })

  it.each([0x200b, 0x200d, 0xfeff, 0xad, 0x2060, 0x202e, 0x3164])(
    "cannot come from an invisible character in an id: U+%i is refused",
    (character) => {
      const id = `xa${String.fromCodePoint(character)}a`
      const made = Facts.make({ subjects: [{ id, criteria: {} }] })
      expect(Result.isFailure(made) && made.failure.issues.map(({ path }) => path)).toEqual([
        ["subjects", 0, "id"],
      ])
    },
  )

  it.each(["xa-mẫu-01", "Xã Mẫu 1", "ĐV.01/2"])(
    "may have Vietnamese letters and spaces in an id: %s",
    (id) => {
      expect(Result.isSuccess(Facts.make({ subjects: [{ id, criteria: {} }] }))).toBe(true)
    },
  )
})
