import { truncateSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { issuesJsonSchema } from "../src/index.ts"
import { danvan, folderOf } from "./danvan.ts"
import { facts, files, rulebook, words } from "./sample.ts"

type Files = Readonly<Record<string, string | Uint8Array>>

/** What is bad about a file, the file, the exit code, and the codes expected (the first few, where there are many). */
type Row = readonly [what: string, bad: Files, exit: number, codes: ReadonlyArray<string>]

const withFacts = (...rows: ReadonlyArray<string>): Files => ({ "facts.csv": `${facts}${rows.join("\n")}\n` })
const ofFacts = (text: string | Uint8Array): Files => ({ "facts.csv": text })
const ofRulebook = (text: string | Uint8Array): Files => ({ "rulebook.yaml": text })
const changed = (from: string, to: string): Files => {
  expect(rulebook).toContain(from)
  return ofRulebook(rulebook.replace(from, to))
}

const aliasBomb = `danvan: 1
a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
f: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
`

const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(facts, "utf16le")])
const windows1258 = Buffer.from(facts.replace("65,5", "\u00ff\u00fe"), "latin1")

const table: ReadonlyArray<Row> = [
  // Facts as CSV
  ["facts that are empty", ofFacts(""), 1, ["table.empty"]],
  ["facts that are blank lines", ofFacts("\n".repeat(3_000_000)), 1, ["table.too-many-rows"]],
  [
    "facts without their columns",
    ofFacts("a;b\n1;2\n"),
    1,
    ["table.missing-column", "table.missing-column", "table.missing-column"],
  ],
  ["facts in UTF-16", ofFacts(utf16), 1, ["file.utf-16"]],
  ["facts in another encoding", ofFacts(windows1258), 1, ["file.not-utf-8"]],
  ["facts with NUL", ofFacts(`${facts}xa-a;c1;\0;1\n`), 1, ["file.nul"]],
  [
    "facts that are an Excel file",
    ofFacts(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
    1,
    ["file.spreadsheet"],
  ],
  [
    "facts on one line of 10 MB",
    ofFacts(`đơn vị;trường;giá trị\n${"x".repeat(10_000_000)}`),
    1,
    ["table.row-too-long"],
  ],
  [
    "facts of 10 MB inside one quote",
    ofFacts(`đơn vị;trường;giá trị\n"${"x\n".repeat(5_000_000)}`),
    1,
    ["table.row-too-long"],
  ],
  ["facts with too many columns", ofFacts(`${"a;".repeat(600)}\n`), 1, ["table.too-many-columns"]],
  [
    "a column that reaches a prototype",
    ofFacts("subject;field;value;__proto__\nxa-a;f;1;2\n"),
    1,
    ["table.unknown-column"],
  ],
  ["a subject that reaches a prototype", withFacts("__proto__;c1;grade;1"), 1, ["fact.unknown-subject"]],
  [
    "a criterion that reaches a prototype",
    withFacts("xa-c;__proto__;grade;1"),
    1,
    ["fact.unknown-criterion"],
  ],
  ["a field that reaches a prototype", withFacts("xa-c;c2;constructor;1"), 1, ["fact.unknown-field"]],
  ["a subject nobody declared", withFacts("xa-x;c1;grade;1"), 1, ["fact.unknown-subject"]],
  ["a criterion the rulebook does not have", withFacts("xa-c;c9;grade;1"), 1, ["fact.unknown-criterion"]],
  ["a fact the rulebook does not declare", withFacts("xa-c;;grades;1"), 1, ["fact.unknown-fact"]],
  ["the same fact twice", withFacts("xa-a;c1;grade;65,5"), 1, ["fact.duplicate"]],
  ["a fact of the wrong type", withFacts("xa-c;c2;grade;tốt"), 1, ["fact.not-a-number"]],
  ["a fact beyond its range", withFacts("xa-c;c2;grade;31"), 1, ["fact.out-of-range"]],
  ["1e999", withFacts("xa-c;c2;grade;1e999"), 1, ["fact.not-a-number"]],
  ["NaN", withFacts("xa-c;c2;grade;NaN"), 1, ["fact.not-a-number"]],
  ["infinity", withFacts("xa-c;c2;grade;-Infinity"), 1, ["fact.not-a-number"]],
  ["400 digits", withFacts(`xa-c;c2;grade;${"9".repeat(400)}`), 1, ["fact.not-a-number"]],
  ["numbers in two styles", withFacts("xa-c;c2;grade;12.5"), 1, ["number.mixed-styles"]],
  [
    "a number of unknown style",
    ofFacts("đơn vị;tiêu chí;trường;giá trị\nxa-a;c1;grade;1.808\n"),
    1,
    ["number.ambiguous"],
  ],
  ["a state that is not allowed", withFacts("xa-c;c1;;không giao"), 1, ["fact.state-not-allowed"]],
  ["a quota's scope that is none", withFacts("@cluster;;x;1"), 1, ["scope.malformed"]],
  ["a row longer than the header", withFacts("xa-c;c2;grade;87;5"), 1, ["table.too-many-cells"]],
  ["a quote left open", withFacts('xa-c;c2;grade;"87'), 1, ["table.broken"]],
  [
    "rows wrong everywhere",
    withFacts(...Array.from({ length: 100_000 }, (_, row) => `ya-${row};c1;grade;1`)),
    1,
    ["fact.unknown-subject"],
  ],
  // Subjects
  ["two subjects of one id", { "subjects.csv": "id,cluster\nxa-a,c1\nxa-a,c2\n" }, 1, ["subject.duplicate"]],
  [
    "an attribute nobody declared",
    { "subjects.csv": "id,cluster,colour\nxa-a,c1,red\nxa-b,c1,\nxa-c,c2,\n" },
    1,
    ["subject.unknown-attribute"],
  ],
  [
    "a subject in no cluster",
    { "subjects.csv": "id,cluster\nxa-a,c1\nxa-b,\nxa-c,c2\n" },
    1,
    ["subject.no-attribute"],
  ],
  // The rulebook
  ["a rulebook that is empty", ofRulebook(""), 1, ["source.empty"]],
  ["a rulebook that is broken", ofRulebook("danvan: [1\n"), 1, ["source.broken"]],
  ["an alias bomb", ofRulebook(aliasBomb), 1, ["source.too-many-values"]],
  ["deep nesting", ofRulebook(`danvan: ${"[".repeat(2_000)}`), 1, ["source.too-deep"]],
  ["a rulebook of 2 MB of YAML", ofRulebook(`danvan: "${"x".repeat(2_000_000)}"`), 1, ["source.too-long"]],
  ["a rulebook of 17 MB", ofRulebook(`danvan: "${"x".repeat(17_000_000)}"`), 1, ["file.too-large"]],
  [
    "a key that reaches a prototype",
    changed("scale: { max: 100 }", "scale: { max: 100, __proto__: { cap: none } }"),
    1,
    ["source.forbidden-key"],
  ],
  ["an unknown mechanism", changed("mechanism: manual-grade", "mechanism: manual"), 1, ["mechanism.unknown"]],
  [
    "an unknown field",
    changed("status: illustrative", "status: illustrative\nstatsu: x"),
    1,
    ["field.unknown"],
  ],
  ["the same id twice", changed("id: c2", "id: c1"), 1, ["id.duplicate"]],
  ["a negative maximum", changed("max: 70", "max: -70"), 1, ["points.out-of-range"]],
  ["an absurd maximum", changed("max: 70", "max: 1e999"), 1, ["number.invalid"]],
  ["a maximum that is no number", changed("max: 70", "max: .nan"), 1, ["number.invalid"]],
  ["a date that does not exist", changed("2026-01-01", "2026-02-30"), 1, ["date.invalid"]],
  ["a rulebook not yet in force", changed("2026-01-01", "2027-01-01"), 1, ["rulebook.not-in-force"]],
]

describe("bad input", () => {
  it.each(table)(
    "%s is answered by an issue and the exit code, in both languages",
    async (_, bad, exit, codes) => {
      const place = folderOf({ ...files, ...bad })
      for (const lang of ["vi", "en"]) {
        const ran = await danvan(place, ["score", ...words, "--lang", lang])
        expect([ran.code, ran.codes.slice(0, codes.length)]).toEqual([exit, codes])
        expect(ran.out).toBe("")
        expect(ran.err).not.toMatch(/\n\s+at |Error:/)
        const unplaced = ran.err
          .split("\n")
          .filter((line) => / (lỗi|error) /.test(` ${line}`) && !/^\S+:\d+:\d+ /.test(line))
        expect(unplaced.filter((line) => !/^(lỗi|error) (file\.|issues\.more)/.test(line))).toEqual([])
      }
    },
  )

  it.each([
    ["broken JSON", `{ "subjects": [`, "source.broken"],
    ["JSON of the wrong shape", `[1, 2]`, "source.wrong-type"],
    ["a prototype in JSON", `{ "subjects": [{ "id": "xa-a", "__proto__": {} }] }`, "source.forbidden-key"],
    [
      "a float beyond all in JSON",
      `{ "subjects": [{ "id": "xa-a", "attributes": { "cluster": "c1" }, "criteria": { "c1": { "grade": 1e999 } } }] }`,
      "fact.not-a-number",
    ],
    ["an empty JSON file", "", "source.empty"],
  ])("%s is answered by an issue", async (_, text, code) => {
    const place = folderOf({ "rulebook.yaml": rulebook, "facts.json": text })
    const ran = await danvan(place, ["score", "rulebook.yaml", "facts.json", "--as-of", "2026-12-15"])
    expect([ran.code, ran.codes[0]]).toEqual([1, code])
    expect(ran.err).toContain("facts.json:1:")
  })

  it("a file of 50 MB is refused before it is read", async () => {
    const place = folderOf(files)
    truncateSync(join(place, "facts.csv"), 50 * 1024 * 1024)
    expect(await danvan(place, ["score", ...words])).toMatchObject({ code: 1, codes: ["facts.too-large"] })
    const { err } = await danvan(place, ["score", ...words, "--lang", "en"])
    expect(err).toContain("50 MiB, over the limit of 32 MiB")
    expect(err).toContain("--max-size")
    const raised = await danvan(place, ["score", ...words, "--max-size", "64MiB"])
    expect(raised.codes).toEqual(["file.nul"])
  })

  it.each([
    ["a missing file", "nowhere.csv", 3, "file.missing"],
    ["a path through a file", "facts.csv/inside.csv", 3, "file.missing"],
    ["a folder", "folder.csv", 3, "file.not-a-file"],
    ["a file of unknown kind", "facts.docx", 1, "file.unknown-kind"],
  ])("%s is reported as such", async (_, name, exit, code) => {
    const place = folderOf({ ...files, "folder.csv/inside.txt": "x", "facts.docx": "x" })
    const ran = await danvan(place, ["score", "rulebook.yaml", name, "--as-of", "2026-12-15"])
    expect([ran.code, ran.codes]).toEqual([exit, [code]])
  })

  it("a rulebook over its fixed limit is not said to be raised by an option", async () => {
    const place = folderOf({ ...files, ...ofRulebook(`danvan: "${"x".repeat(20_000_000)}"`) })
    const { err } = await danvan(place, ["score", ...words, "--lang", "en"])
    expect(err).toContain("over the fixed limit of 16 MiB")
    expect(err).not.toContain("--max-size")
  })

  it.each([
    ["a subject", "xa-x;c1;grade;1;", "fact.unknown-subject", 1],
    ["a criterion", "xa-a;c9;grade;1;", "fact.unknown-criterion", 2],
    ["a field", "xa-a;c1;grades;1;", "fact.unknown-field", 3],
    ["a fact", "xa-a;;remarks;1;", "fact.unknown-fact", 3],
    ["a value", "xa-a;c1;grade;một;", "fact.not-a-number", 4],
    ["a stage", "xa-a;c1;grade;1;last", "fact.unknown-stage", 5],
    ["a scope", "@cluster=c9;;x;1;", "scope.malformed", 1],
  ])("%s that is wrong is placed in its own column", async (_, row, code, column) => {
    const quoted = row.startsWith("@") ? row.replace("@cluster=c9", '"@cluster=c9;c"') : row
    const place = folderOf({ ...files, ...ofFacts(`đơn vị;tiêu chí;trường;giá trị;bước\n${quoted}\n`) })
    const { err } = await danvan(place, ["score", ...words])
    expect(err).toContain(`facts.csv:2:${column} lỗi ${code} `)
  })

  it("in the rulebook and in the facts is reported together", async () => {
    const place = folderOf({ ...files, ...changed("id: c2", "id: c1"), ...ofFacts("") })
    const { codes } = await danvan(place, ["score", ...words])
    expect(codes).toEqual(["id.duplicate", "table.empty"])
  })

  it("is listed whole as JSON on stdout where JSON was asked for", async () => {
    const place = folderOf({ ...files, ...withFacts("xa-x;c1;grade;1") })
    const { out, code } = await danvan(place, ["score", ...words, "--format", "json"])
    expect(code).toBe(1)
    expect(issuesJsonSchema.parse(JSON.parse(out))).toMatchObject({
      format: "danvan/issues/1",
      issues: [{ code: "fact.unknown-subject", at: { file: "facts.csv", line: 7, column: 1 } }],
    })
  })
})
