import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { columnIssues, readColumns } from "../../../src/column/checks/check-columns.ts"
import { columnsFromRecords } from "../../../src/column/ingest/columns-from-records.ts"
import { documents } from "../ingest/records.ts"
import { sampleProgram } from "../ingest/sample.ts"

const { compiled } = sampleProgram(false, false)
const grouped = sampleProgram(false, true).compiled

/** Columns of two sound subjects, with parts put in another's place. */
const columns = (other: Readonly<Record<string, unknown>> = {}) => ({
  rows: 2,
  id: (row: number) => `u${row}`,
  attributes: { cluster: { data: Uint8Array.of(0, 0), words: ["c1"] } },
  facts: {},
  criteria: {},
  ...other,
})

const facts = (name: string, column: unknown) => columns({ facts: { [name]: column } })
const grade = (data: unknown, more: object = {}) =>
  columns({ criteria: { grade: { grade: { kind: "number", scale: 100, data, ...more } } } })
const number = (...data: ReadonlyArray<number>) => ({
  kind: "number",
  scale: 1,
  data: Float64Array.from(data),
})
const told = (given: unknown, program = compiled) =>
  columnIssues(program, given).map(({ code, path }) => `${code} ${path.join(".")}`)

describe("columns", () => {
  it("are sound as facts from code become them", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (isStaged, isGrouped) => {
        const program = sampleProgram(isStaged, isGrouped).compiled
        fc.assert(
          fc.property(documents(isStaged, isGrouped, false), (document) => {
            const made = Result.getOrThrow(columnsFromRecords(program, document))
            expect(columnIssues(program, made)).toEqual([])
          }),
          { numRuns: 50 },
        )
      }),
      { numRuns: 6 },
    )
  })

  it.each<readonly [string, unknown, ReadonlyArray<string>]>([
    [
      "no subject",
      columns({ rows: 0, attributes: { cluster: { data: new Uint8Array(0), words: [] } } }),
      ["subject.none rows"],
    ],
    ["two of one id", columns({ id: () => "u" }), ["subject.duplicate id.1"]],
    [
      "ids that are none",
      columns({ id: (row: number) => (row === 0 ? "@a" : 5) }),
      ["subject.bad-id id.0", "field.wrong-type id.1"],
    ],
    ["an attribute that is needed", columns({ attributes: {} }), ["subject.no-attribute attributes"]],
    [
      "an attribute a row lacks",
      columns({ attributes: { cluster: { data: Uint8Array.of(0, 1), words: ["c1", ""] } } }),
      ["subject.no-attribute attributes.cluster.1"],
    ],
    [
      "a place beyond the words",
      columns({ attributes: { cluster: { data: Int8Array.of(-1, 1), words: ["c1"] } } }),
      ["fact.wrong-type attributes.cluster.0", "fact.wrong-type attributes.cluster.1"],
    ],
    [
      "words that are alike",
      columns({ attributes: { cluster: { data: Uint8Array.of(0, 1), words: ["c1", "c1"] } } }),
      ["field.wrong-type attributes.cluster.words"],
    ],
    [
      "a group where there is none",
      columns({ group: { data: Uint8Array.of(0, 0), words: ["xa"] } }),
      ["subject.unknown-group group.0", "subject.unknown-group group.1"],
    ],
    ["an unknown fact", facts("orders", number(1, 2)), ["fact.unknown-fact facts.orders"]],
    ["an unknown criterion", columns({ criteria: { gade: {} } }), ["fact.unknown-criterion criteria.gade"]],
    [
      "an unknown field",
      columns({ criteria: { grade: { points: number(1, 2) } } }),
      ["fact.unknown-field criteria.grade.points"],
    ],
    [
      "the name of a prototype",
      columns({ facts: JSON.parse('{ "__proto__": 5 }') }),
      ["field.wrong-type facts.__proto__"],
    ],
    [
      "another kind of column",
      facts("given", { kind: "boolean", data: Uint8Array.of(0, 1) }),
      ["field.not-an-option facts.given.kind"],
    ],
    [
      "no kind at all",
      facts("given", { data: Uint8Array.of(0, 1) }),
      ["field.not-an-option facts.given.kind"],
    ],
    [
      "fractions and what is no number",
      facts("given", number(1.5, Number.NaN)),
      ["fact.float facts.given.0", "fact.float facts.given.1"],
    ],
    [
      "infinity and a zero with a sign",
      facts("given", number(Number.POSITIVE_INFINITY, -0)),
      ["fact.float facts.given.0", "fact.float facts.given.1"],
    ],
    ["numbers doubles do not hold", facts("onTime", number(2 ** 53, 2)), ["fact.float facts.onTime.0"]],
    [
      "numbers out of range",
      grade(Int16Array.of(2100, -25)),
      ["fact.out-of-range criteria.grade.grade.0", "fact.out-of-range criteria.grade.grade.1"],
    ],
    ["a number off its step", grade(Int16Array.of(1210, 1225)), ["fact.off-step criteria.grade.grade.0"]],
    [
      "a count that is not whole",
      facts("given", { ...number(10, 25), scale: 10 }),
      ["fact.not-a-count facts.given.1"],
    ],
    [
      "a scale that is none",
      grade(Int16Array.of(0, 0), { scale: 0 }),
      ["field.wrong-type criteria.grade.grade.scale"],
    ],
    ["too few places", grade(Int16Array.of(0)), ["field.wrong-type criteria.grade.grade.data"]],
    ["an array of anything", grade([0, 0]), ["field.wrong-type criteria.grade.grade.data"]],
    ["big integers", grade(BigInt64Array.of(0n, 0n)), ["field.wrong-type criteria.grade.grade.data"]],
    [
      "an unknown state",
      grade(Int16Array.of(0, 0), { state: Uint8Array.of(4, 9) }),
      ["fact.wrong-type criteria.grade.grade.0", "fact.wrong-type criteria.grade.grade.1"],
    ],
    [
      "doubt nobody can settle",
      grade(Int16Array.of(0, 0), { state: Uint8Array.of(0, 5) }),
      ["fact.wrong-type criteria.grade.grade.1"],
    ],
    [
      "a state the criterion does not take",
      grade(Int16Array.of(0, 0), { state: Uint8Array.of(1, 2) }),
      ["fact.state-not-allowed criteria.grade.grade.1"],
    ],
    [
      "states of another kind",
      grade(Int16Array.of(0, 0), { state: Int8Array.of(0, 0) }),
      ["field.wrong-type criteria.grade.grade.state"],
    ],
    [
      "a truth that is neither",
      facts("fault", { kind: "boolean", data: Uint8Array.of(1, 2) }),
      ["fact.wrong-type facts.fault.1"],
    ],
    [
      "a word that is no choice",
      columns({
        criteria: { own: { level: { kind: "text", data: Uint8Array.of(0, 1), words: ["tốt", "xấu"] } } },
      }),
      ["fact.wrong-type criteria.own.level.1"],
    ],
    [
      "a list that is none",
      facts("tasks", { kind: "list", lists: [[], [{}]] }),
      ["fact.wrong-type facts.tasks.1"],
    ],
    [
      "facts that contradict each other",
      columns({ facts: { given: number(5, 5), onTime: number(5, 6) } }),
      ["fact.contradiction facts.onTime.1"],
    ],
    [
      "a scope nobody is in",
      columns({ scopes: [{ by: { cluster: "c9" }, facts: new Map() }] }),
      ["scope.unknown scopes.0.by"],
    ],
    [
      "a decision about no row",
      columns({ notRated: new Map([[2, { vi: "a", en: "a" }]]) }),
      ["field.wrong-type notRated.2"],
    ],
  ])("are refused with %s", (_, given, expected) => {
    expect(told(given)).toEqual(expected)
  })

  it("are refused where a subject's group is not scored by a criterion", () => {
    const given = columns({
      group: { data: Uint8Array.of(0, 1), words: ["xa", "so"] },
      criteria: { only: { grade: { ...number(5, 5), state: Uint8Array.of(0, 0) } } },
    })
    expect(told(given, grouped)).toEqual(["fact.unknown-criterion criteria.only.grade.0"])
    expect(told(columns(), grouped)).toEqual(["subject.no-group group"])
  })

  it("say in words what facts from code are told", () => {
    const [issue] = columnIssues(compiled, grade(Int16Array.of(2100, 0)))
    expect(issue?.message.en).toBe("“grade” of “u0” is 21, outside its range (≥ 0, ≤ 20).")
  })

  it.each<readonly [string, () => unknown]>([
    ["nothing", () => undefined],
    ["a list", () => []],
    [
      "a proxy that throws",
      () =>
        new Proxy(
          {},
          {
            get: () => {
              throw new Error("no")
            },
          },
        ),
    ],
    [
      "a getter that throws",
      () => ({
        get rows() {
          throw new Error("no")
        },
      }),
    ],
    [
      "an id that throws",
      () =>
        columns({
          id: () => {
            throw new Error("no")
          },
        }),
    ],
    [
      "a buffer that is gone",
      () => {
        const data = new Float64Array(2)
        structuredClone(data.buffer, { transfer: [data.buffer] })
        return grade(data)
      },
    ],
    ["an array that lies", () => grade(Object.defineProperty(new Float64Array(1), "length", { value: 2 }))],
    ["a proxy of an array", () => grade(new Proxy(new Float64Array(2), {}))],
    [
      "words that lie",
      () =>
        columns({
          attributes: { cluster: { data: Uint8Array.of(0, 0), words: new Proxy(["c1"], { get: () => 5 }) } },
        }),
    ],
  ])("are refused when they are %s", (_, make) => {
    expect(told(make()).length).toBeGreaterThan(0)
  })

  it.each([
    [new Int32Array(3), "Int32Array × 3"],
    [new Float32Array(2), "Float32Array × 2"],
    [new DataView(new ArrayBuffer(8)), "DataView"],
  ])("are told by their own name and length when they do not fit: %#", (data, word) => {
    const found = readColumns(compiled, grade(data as never))
    expect(Result.isFailure(found) && found.failure.issues.map(({ message }) => message.en)).toEqual([
      expect.stringContaining(`but has ${word}`),
    ])
  })

  it("may be of a class of their own, or stand in shared memory", () => {
    class Own extends Float64Array {
      override get length() {
        return 7
      }
    }
    const shared = new Int32Array(new SharedArrayBuffer(8))
    shared.set([100, 1_225])
    expect(told(grade(new Own(2)))).toEqual([])
    const read = Result.getOrThrow(readColumns(compiled, grade(shared)))
    expect(read.criteria.grade?.grade).toMatchObject({ data: Int32Array.of(100, 1_225) })
  })

  it("are read once: what answers otherwise later changes nothing", () => {
    let asked = 0
    const given = {
      ...columns(),
      get facts() {
        asked += 1
        return asked === 1 ? {} : { given: 5 }
      },
    }
    const read = Result.getOrThrow(readColumns(compiled, given))
    expect(read.facts).toEqual({})
    expect(read.facts).toEqual({})
  })
})
