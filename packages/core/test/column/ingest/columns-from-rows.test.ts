import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { boundSubjectOf, type FactColumns } from "../../../src/column/facts/fact-columns.ts"
import { columnsFromCsv } from "../../../src/column/ingest/columns-from-csv.ts"
import { columnsFromRecords } from "../../../src/column/ingest/columns-from-records.ts"
import { columnsFromRows } from "../../../src/column/ingest/columns-from-rows.ts"
import type { Issue } from "../../../src/issue/issue.ts"
import { plainFacts } from "./plain-facts.ts"
import { documents } from "./records.ts"
import { sampleProgram } from "./sample.ts"

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A nested subject as a flat object: what is no record of values stays under its criterion. */
const flat = ({ attributes, facts, criteria, ...own }: Fields): Fields => ({
  ...own,
  ...(attributes as Fields),
  ...(facts as Fields),
  ...Object.fromEntries(
    Object.entries((criteria ?? {}) as Fields).flatMap(([id, values]) =>
      isFields(values)
        ? Object.entries(values).map(([name, raw]) => [`${id}.${name}`, raw] as const)
        : [[id, values] as const],
    ),
  ),
})

/** Names that are in no rulebook: a flat object is refused for those before anything else. */
const strange = new Set(["extra", "kind", "sai", "dne", "toString"])

const isKept = ([name, value]: readonly [string, unknown], isFact: boolean): boolean =>
  // Empty texts say nothing in a flat object, and are no name and no word in a nested one.
  !strange.has(name) && (isFact || value !== "")

const withoutStrange = (subject: Fields, isFact = false): Fields =>
  Object.fromEntries(
    Object.entries(subject)
      .filter((entry) => isKept(entry, isFact))
      .map(([name, value]) => [
        name,
        isFields(value) ? withoutStrange(value, isFact || name !== "attributes") : value,
      ]),
  )

const flatPath = ([first, row, part, ...rest]: Issue["path"]): string =>
  [
    first === "subjects" ? "rows" : first,
    row,
    ...(part === "criteria"
      ? [rest.slice(0, 2).join("."), ...rest.slice(2)]
      : part === "facts" || part === "attributes"
        ? rest
        : [part, ...rest]),
  ]
    .filter((step) => step !== undefined)
    .join("/")

const rowsOf = (program: ReturnType<typeof sampleProgram>, columns: FactColumns) =>
  Array.from({ length: columns.rows }, (_, row) => [
    columns.name?.(row),
    plainFacts(program.compiled, boundSubjectOf(program.compiled, columns, row)),
  ])

/**
 * Issues in an order of their own, since either form is gone through in its own. What else a row holds whose id stood
 * there before may be told or not.
 */
const toldOf = (issues: ReadonlyArray<Issue>, pathOf: (path: Issue["path"]) => string) => {
  const again = new Set(issues.flatMap(({ code, path }) => (code === "subject.duplicate" ? [path[1]] : [])))
  return issues
    .filter(({ code, path }) => code === "subject.duplicate" || !again.has(path[1]))
    .map(({ code, path, message }) => JSON.stringify([code, pathOf(path), message]))
    .sort()
}

const { compiled } = sampleProgram(false, false)
const sound = { id: "u1", cluster: "c1" }
const told = (rows: ReadonlyArray<unknown>) => {
  const found = columnsFromRows(compiled, rows)
  return Result.isFailure(found)
    ? found.failure.issues.map(({ code, path }) => `${code} ${path.join("/")}`)
    : []
}

describe("flat objects", () => {
  it.each([false, true])("are read and refused as the nested form is (groups %s)", (isGrouped) => {
    const program = sampleProgram(false, isGrouped)
    let [taken, refused] = [0, 0]
    fc.assert(
      fc.property(
        fc.boolean().chain((isWrong) => documents(false, isGrouped, isWrong)),
        (data) => {
          const { scopes } = data as { readonly scopes?: unknown }
          const subjects = data.subjects.map((one) => withoutStrange(one))
          const found = columnsFromRows(program.compiled, subjects.map(flat), { scopes })
          const nested = columnsFromRecords(program.compiled, { subjects, scopes })
          const issuesOf = (result: typeof found, pathOf: (path: Issue["path"]) => string) =>
            Result.isFailure(result) ? toldOf(result.failure.issues, pathOf) : []
          expect(issuesOf(found, (path) => path.join("/"))).toEqual(issuesOf(nested, flatPath))
          if (Result.isFailure(found) || Result.isFailure(nested)) {
            refused += 1
            return
          }
          taken += 1
          expect(rowsOf(program, found.success)).toEqual(rowsOf(program, nested.success))
        },
      ),
      { numRuns: 500 },
    )
    expect(taken).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(20)
  })

  it("have the columns that a wide table and nested objects of the same facts have", () => {
    const number = fc.constantFrom(null, 0, 3, "12.50", "0.25", "not-assigned", 900)
    const row = fc.record({
      name: fc.constantFrom(null, "Xã Mẫu"),
      cluster: fc.constantFrom("c1", "cụm 2"),
      given: fc.constantFrom(null, 5, 900, "không giao"),
      growth: fc.constantFrom(null, "5%", "12.5%", "-3.25%"),
      fault: fc.constantFrom(null, true, false),
      note: fc.constantFrom(null, "tốt", "cần xem"),
      "done.done": number,
      "done.assigned": number,
      "grade.grade": fc.constantFrom(null, "12.25", 20, "n/a"),
      "own.level": fc.constantFrom(null, "tốt", "2"),
    })
    fc.assert(
      // More rows than are taken into the columns at once.
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 700), (some, times) => {
        const rows = Array.from({ length: some.length * times }, (_, at) => ({
          id: `u${(at * 7919) % (some.length * times)}-${at}`,
          ...some[at % some.length],
        }))
        const names = Object.keys(rows[0] as object)
        const cell = (value: unknown): string => (value === null ? "" : String(value))
        const source = [names, ...rows.map((one) => Object.values(one).map(cell))].map((cells) =>
          cells.join(","),
        )
        const subjects = rows.map((one) => {
          const { id, name, cluster, ...facts } = one as Record<string, unknown>
          const part = (isOf: (key: string) => boolean) => Object.entries(facts).filter(([key]) => isOf(key))
          const criteria = ["done", "grade", "own"].map((criterion) => [
            criterion,
            Object.fromEntries(
              part((key) => key.startsWith(`${criterion}.`)).map(([key, value]) => [
                key.slice(criterion.length + 1),
                value,
              ]),
            ),
          ])
          return {
            id,
            name,
            attributes: { cluster },
            facts: Object.fromEntries(part((key) => !key.includes("."))),
            criteria: Object.fromEntries(criteria),
          }
        })
        const plain = (found: Result.Result<FactColumns, unknown>) => {
          const { facts, criteria, attributes, id, name, rows: count } = Result.getOrThrow(found)
          const people = Array.from({ length: count }, (_, at) => [id(at), name?.(at)])
          return { facts, criteria, attributes, people }
        }
        const fromRows = plain(columnsFromRows(compiled, rows))
        expect(fromRows).toEqual(plain(columnsFromRecords(compiled, { subjects })))
        expect(fromRows).toEqual(
          plain(columnsFromCsv(compiled, `${source.join("\n")}\n`, { decimal: "point" })),
        )
      }),
      { numRuns: 60 },
    )
  })

  it("may have other words for who the subject is, in another order, and keys left out", () => {
    const columns = Result.getOrThrow(
      columnsFromRows(compiled, [
        { "Mã đơn vị": "u1", Tên: "Xã Mẫu", cluster: "c1", given: 5 },
        { given: 7, cluster: "c1", "Mã đơn vị": "u2", "Không xếp loại": "Mới lập" },
      ]),
    )
    expect([columns.id(0), columns.name?.(0), columns.id(1), columns.name?.(1)]).toEqual([
      "u1",
      "Xã Mẫu",
      "u2",
      "u2",
    ])
    expect(columns.notRated?.get(1)).toEqual({ vi: "Mới lập", en: "Mới lập" })
  })

  it("may state a whole criterion, which stands for all of its facts", () => {
    const columns = Result.getOrThrow(
      columnsFromRows(compiled, [
        { ...sound, done: "không giao" },
        { ...sound, id: "u2", done: null, "done.done": 3, "done.assigned": "4" },
      ]),
    )
    expect(columns.criteria.done?.done).toMatchObject({ state: Uint8Array.of(2, 0) })
  })

  it.each<readonly [string, ReadonlyArray<unknown>, ReadonlyArray<string>]>([
    ["nobody", [], ["subject.none rows"]],
    ["what is no object", [sound, null, 5, [sound], new Map()], ["source.not-data rows/4"]],
    ["a text for an object", [sound, "u2"], ["field.wrong-type rows/1"]],
    [
      "a key that names nothing",
      [sound, { ...sound, id: "u2", gven: 5 }],
      ["table.unknown-column rows/1/gven"],
    ],
    [
      "a key that is a prototype",
      [JSON.parse('{"id":"u1","cluster":"c1","__proto__":5}')],
      ["table.unknown-column rows/0/__proto__"],
    ],
    ["two keys for one thing", [{ ...sound, mã: "u1" }], ["table.duplicate-column rows/0/mã"]],
    ["a number that is not whole", [{ ...sound, "done.done": 2.5 }], ["fact.float rows/0/done.done"]],
    ["a number that is none", [{ ...sound, given: Number.NaN }], ["fact.float rows/0/given"]],
    ["a number of 400 digits", [{ ...sound, given: "9".repeat(400) }], ["fact.not-a-count rows/0/given"]],
    [
      "a number out of range",
      [sound, { ...sound, id: "u2", given: 901 }],
      ["fact.out-of-range rows/1/given"],
    ],
    [
      "a state that is not allowed",
      [{ ...sound, "late.late": "n/a" }],
      ["fact.state-not-allowed rows/0/late.late"],
    ],
    ["a contradiction", [{ ...sound, given: 5, onTime: 6 }], ["fact.contradiction rows/0/onTime"]],
    ["no id", [{ cluster: "c1" }], ["field.missing rows/0/id"]],
    ["an id twice", [sound, sound], ["subject.duplicate rows/1/id"]],
    ["no attribute that is needed", [{ id: "u1" }], ["subject.no-attribute rows/0"]],
    ["a date", [{ ...sound, given: new Date(0) }], ["source.not-data rows/0/given"]],
    ["holes", new Array(2), ["field.missing rows/0", "field.missing rows/1"]],
  ])("are refused for %s, by row and key", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected)
  })

  it("are refused when they throw at being looked at, or are too many", () => {
    const refuse = (): never => {
      throw new Error("no")
    }
    const proxy = new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse })
    expect(told([sound, proxy])).toEqual(["source.not-data rows"])
    expect(told(new Array(1_000_000_000))).toEqual(["source.too-many-values rows"])
  })
})
