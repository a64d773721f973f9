import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { givenOf, stateWords } from "../../src/fact/given.ts"
import {
  makeEntries,
  makeEntriesOrThrow,
  parseEntries,
  parseEntriesOrThrow,
} from "../../src/fact/parse-entries.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"

const text = `subjects:
  - id: u1
    name: Đơn vị mẫu 1
    group: xa
    attributes: { cluster: c1 }
    facts: { share: 83.07%, sure: true }
    criteria: { a: { grade: 10.50 }, b: not-assigned }
    stages: { self: { facts: { share: "" }, criteria: { a: { grade: 11 } } } }
  - { id: u2, notRated: { vi: Mới thành lập, en: Newly founded } }
scopes:
  - { facts: { headcount: 7 } }
`

describe("facts as they are written", () => {
  const entries = parseEntriesOrThrow(text, "so-lieu.yaml")

  test("name their subjects", () => {
    expect(entries.subjects).toEqual([
      { id: "u1", name: "Đơn vị mẫu 1", group: "xa", attributes: { cluster: "c1" } },
      { id: "u2", name: "u2", attributes: {}, notRated: { vi: "Mới thành lập", en: "Newly founded" } },
    ])
    expect(entries.subjectPlaces?.map(({ at }) => at?.line)).toEqual([2, 9])
  })

  test("become one entry each, with its place, numbers as they are spelt", () => {
    const flat = entries.entries.map(({ subject, criterion, field, stage, given, place }) => [
      [stage, criterion, field].filter((part) => part !== undefined).join(" "),
      "state" in given ? given.state : given.value,
      subject,
      place.at?.line,
    ])
    expect(flat).toEqual([
      ["share", "83.07%", "u1", 6],
      ["sure", true, "u1", 6],
      ["a grade", "10.50", "u1", 7],
      ["b", "not-assigned", "u1", 7],
      ["self share", "missing", "u1", 8],
      ["self a grade", "11", "u1", 8],
    ])
  })

  test("may be about a quota's scope; none named is the whole board", () => {
    expect(
      entries.scopes.map(({ by, facts }) => [by, facts.map(({ field, given }) => [field, given])]),
    ).toEqual([[{}, [["headcount", { value: "7" }]]]])
  })

  test("read the same from JSON, from YAML and from code", () => {
    const data = {
      subjects: [{ id: "u1", facts: { sure: true }, criteria: { a: { grade: "10.5" }, b: "không giao" } }],
      scopes: [{ by: { cluster: "c1" }, facts: { headcount: 7 } }],
    }
    const without = (result: ReturnType<typeof parseEntries>) =>
      JSON.parse(
        JSON.stringify(Result.getOrThrow(result), (key, value: unknown) =>
          key === "at" ? undefined : value,
        ),
      )
    const json = JSON.stringify(data)
    expect(without(parseEntries(json))).toEqual(without(makeEntries(data)))
    expect(without(parseEntries(`# YAML\n${json}`))).toEqual(without(makeEntries(data)))
  })
})

describe("facts that cannot be read", () => {
  test.each([
    ["a misspelt field", "    group: xa\n", "    groups: xa\n", "field.unknown at subjects.0.groups", 4],
    ["a subject without an id", "id: u2, ", "", "field.missing at subjects.1.id", 9],
    ["an id that looks like a scope", "id: u2", 'id: "@u2"', "field.malformed at subjects.1.id", 9],
    ["an id with a line break", "id: u2", 'id: "u\\n2"', "field.malformed at subjects.1.id", 9],
    [
      "a name for a fact that is none",
      "attributes: { cluster",
      "attributes: { 1cluster",
      "field.bad-name at subjects.0.attributes.1cluster",
      5,
    ],
    [
      "a map in place of a value",
      "grade: 10.50",
      "grade: { a: 1 }",
      "field.wrong-type at subjects.0.criteria.a.grade",
      7,
    ],
    [
      "a list in place of fields",
      "{ grade: 10.50 }",
      "[10.50]",
      "field.wrong-type at subjects.0.criteria.a",
      7,
    ],
    [
      "a field given twice",
      "share: 83.07%, ",
      "share: 83.07%, share: 84%, ",
      "source.duplicate-key at subjects.0.facts.share",
      6,
    ],
  ])("because of %s, are told where", (_, from, to, told, line) => {
    const result = parseEntries(
      text.replace(from, () => to),
      "so-lieu.yaml",
    )
    expect(toldOf(result)).toEqual([told])
    expect(issuesOf(result)[0]?.at).toMatchObject({ file: "so-lieu.yaml", line })
  })

  test("from code may not be floats, which may already be wrong", () => {
    const issues = issuesOf(
      makeEntries({ subjects: [{ id: "u", criteria: { c: { grade: 87.1, other: Number.NaN } } }] }),
    )
    expect(issues.map(({ code, path, facts }) => [code, path.join("."), facts.value])).toEqual([
      ["fact.float", "subjects.0.criteria.c.grade", "87.1"],
      ["fact.float", "subjects.0.criteria.c.other", "NaN"],
    ])
    expect(() => makeEntriesOrThrow({ subjects: [{ id: "u", facts: { a: 0.5 } }] })).toThrow("fact.float")
    expect(
      Result.isSuccess(makeEntries({ subjects: [{ id: "u", facts: { a: 87, b: 5n, c: "87.1" } }] })),
    ).toBe(true)
  })
})

describe("a word in place of a value", () => {
  test("stands for a state in either language, however it is typed", () => {
    for (const word of stateWords) {
      for (const typed of [word, word.toUpperCase(), `  ${word}\t`, word.normalize("NFD")]) {
        expect(givenOf(typed)).toEqual(givenOf(word))
        expect(givenOf(typed)).toHaveProperty("state")
      }
    }
    expect(givenOf("Không giao")).toEqual({ state: "not-assigned" })
    expect(givenOf("")).toEqual({ state: "missing", blank: true })
  })

  test.each(["0", "không", "none", "null", "-", 0, false, null, []])("but %j is a value", (raw) => {
    expect(givenOf(raw)).toEqual({ value: raw })
  })
})
