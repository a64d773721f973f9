import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { columnsFromRecords } from "../../../src/column/ingest/columns-from-records.ts"
import { makeEntries } from "../../../src/fact/parse-entries.ts"
import { sampleProgram } from "./sample.ts"

const program = sampleProgram(false, false)
const sound = { id: "u1", attributes: { cluster: "c1" } }
const refuse = (): never => {
  throw new Error("no")
}

const told = (data: unknown) => {
  const found = columnsFromRecords(program.compiled, data)
  return Result.isFailure(found)
    ? found.failure.issues.map(({ code, path }) => `${code} ${path.join(".")}`)
    : []
}

const slowly = (data: unknown) => {
  const board = Result.flatMap(makeEntries(data), (entries) => program.score(entries))
  return Result.isFailure(board)
    ? board.failure.issues.map(({ code, path }) => `${code} ${path.join(".")}`)
    : []
}

const circular: Record<string, unknown> = { ...sound }
circular.facts = circular

describe("what code may hand in", () => {
  it.each<readonly [string, () => unknown]>([
    ["nothing", () => undefined],
    ["a text", () => "subjects"],
    ["no subjects", () => ({ subjects: [] })],
    ["subjects that are none", () => ({ subjects: [null, 5, "u1", [], () => 5] })],
    ["a list of holes", () => ({ subjects: new Array(3) })],
    ["a list of a billion holes", () => ({ subjects: new Array(1_000_000_000) })],
    ["something else beside", () => ({ subjects: [sound], more: 5 })],
    [
      "a getter that throws",
      () => ({
        subjects: [
          {
            ...sound,
            get facts() {
              return refuse()
            },
          },
        ],
      }),
    ],
    [
      "a proxy that throws",
      () => ({ subjects: [new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse })] }),
    ],
    ["a class of its own", () => ({ subjects: [sound, new Date(0), new Map()] })],
    [
      "a prototype for a name",
      () => ({
        subjects: [JSON.parse('{ "id": "u1", "__proto__": { "x": 1 }, "attributes": { "cluster": "c1" } }')],
      }),
    ],
    ["a fact called constructor", () => ({ subjects: [{ ...sound, facts: { constructor: 5 } }] })],
    ["itself", () => ({ subjects: [circular] })],
    ["a number of 400 digits", () => ({ subjects: [{ ...sound, facts: { given: "9".repeat(400) } }] })],
    ["a number that is none", () => ({ subjects: [{ ...sound, facts: { given: Number.NaN } }] })],
    ["scopes that are none", () => ({ subjects: [sound], scopes: 5 })],
    ["an id of many letters", () => ({ subjects: [{ ...sound, id: "x".repeat(201) }] })],
    ["an id with what cannot be seen", () => ({ subjects: [{ ...sound, id: "xa\u200B" }] })],
  ])("is refused as ever when it is %s", (_, make) => {
    const expected = slowly(make())
    expect(expected.length).toBeGreaterThan(0)
    expect(told(make())).toEqual(expected)
  })

  it("is taken with objects that have no prototype, and with ids made to collide", () => {
    const bare = Object.assign(Object.create(null), sound)
    expect(told({ subjects: [bare] })).toEqual([])
    const subjects = Array.from({ length: 3_000 }, (_, at) => ({ ...sound, id: `${at}` }))
    expect(told({ subjects })).toEqual([])
    expect(told({ subjects: [...subjects, { ...sound, id: "2999" }] })).toEqual([
      "subject.duplicate subjects.3000.id",
    ])
  })
})
