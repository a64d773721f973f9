import { describe, expect, it } from "vitest"
import { danvan, folderOf } from "./danvan.ts"

/** A plugin whose one mechanism takes the grade, unless it is 13: then it does `odd`. */
const plugin = (odd: string, more: { readonly manifest?: object; readonly before?: string } = {}): string => `
${more.before ?? ""}
const words = { vi: "Điểm theo hàm", en: "Points by a function" }
export default {
  manifest: ${JSON.stringify({
    id: "mau/ham",
    title: { vi: "Hàm mẫu", en: "A sample function" },
    version: "1.2.0",
    engine: ">=0.0.0 <1",
    uses: { mechanisms: "1" },
    licence: "MIT",
    stability: "experimental",
    ...more.manifest,
  })},
  mechanisms: [{
    name: "mau/ham",
    title: words,
    summary: words,
    // Standard Schema by hand: a plugin in one file needs no package.
    parameters: { "~standard": { version: 1, vendor: "mau", validate: (value) => ({ value }) } },
    fields: () => ({ grade: { type: "number", title: words } }),
    compute: ({ facts }) => { if (facts.grade.n === 13n) { ${odd} } return facts.grade },
    output: { min: "0", max: "70", decimals: 2 },
  }],
}
`

const rulebook = `danvan: 1
id: mau/ham
version: 0.1.0
title: { vi: Bộ tiêu chí mẫu, en: A sample rulebook }
status: illustrative
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: 70 }
criteria:
  - { id: c1, title: { vi: Công tác dân vận, en: Civic work }, max: 70, mechanism: mau/ham }
`

const cases = `danvan-cases: 1
rulebook: rulebook.yaml
asOf: 2026-12-15
cases:
  - name: { vi: Hàm trả lại điểm, en: The function gives the grade back }
    subjects: [{ id: x, criteria: { c1: { grade: 12.5 } } }]
    expect: { x: { total: 12.5 } }
`

const folder = (code: string, files: Readonly<Record<string, string>> = {}): string =>
  folderOf({
    "plugin.mjs": code,
    "rulebook.yaml": rulebook,
    "rulebook.cases.yaml": cases,
    "facts.csv": "đơn vị;tiêu chí;trường;giá trị\nxa-a;c1;grade;65,5\nxa-b;c1;grade;13\nxa-c;c1;grade;5\n",
    ...files,
  })

const words = ["rulebook.yaml", "facts.csv", "--as-of", "2026-12-15", "--plugin", "./plugin.mjs"]

const totals = (out: string): ReadonlyArray<string | null> =>
  (JSON.parse(out) as { readonly subjects: ReadonlyArray<{ readonly total: string | null }> }).subjects.map(
    ({ total }) => total,
  )

describe("danvan with a plugin", () => {
  it("scores by it, and the result says what it rests on", async () => {
    const { code, out } = await danvan(folder(plugin("")), ["score", ...words, "--format", "json"])
    expect(code).toBe(0)
    expect(totals(out)).toEqual(["65.5", "13", "5"])
    expect(JSON.parse(out).plugins).toEqual([
      { id: "mau/ham", version: "1.2.0", manifestHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
  })

  it("explains by it, lints by it and tells near misses by it", async () => {
    const cwd = folder(plugin(""))
    const explained = await danvan(cwd, ["explain", ...words, "--subject", "xa-b"])
    expect(explained.out).toContain("hàm “mau/ham” của plugin mau/ham 1.2.0 tính ra: 13")
    const linted = await danvan(cwd, [
      "lint",
      "rulebook.yaml",
      "--plugin",
      "./plugin.mjs",
      "--format",
      "json",
    ])
    expect(linted.out).toContain("lint.opaque")
    const near = await danvan(cwd, ["near-miss", ...words, "--subject", "xa-b"])
    expect(near.code).toBe(0)
    const diff = await danvan(cwd, ["diff", "rulebook.yaml", "rulebook.yaml", "--plugin", "./plugin.mjs"])
    expect(diff.code).toBe(0)
    const impact = await danvan(cwd, [
      ...["impact", "rulebook.yaml", "rulebook.yaml", "--facts", "facts.csv"],
      ...["--as-of", "2026-12-15", "--plugin", "./plugin.mjs"],
    ])
    expect(impact.code).toBe(0)
    const tested = await danvan(cwd, ["test", "rulebook.cases.yaml", "--plugin", "./plugin.mjs"])
    expect(tested.out).toContain("1 đạt, 0 không đạt")
    expect([tested.err, tested.code]).toEqual(["", 0])
  })

  it("names a call that never ends and scores everybody else", async () => {
    const cwd = folder(plugin("for (;;);"))
    const ran = await danvan(cwd, ["score", ...words, "--format", "json", "--plugin-timeout", "1.5"])
    expect(ran.code).toBe(0)
    expect(totals(ran.out)).toEqual(["65.5", null, "5"])
    expect(JSON.parse(ran.out).issues).toMatchObject([
      {
        code: "call.over-long",
        path: ["c1", "xa-b"],
        facts: { plugin: "mau/ham 1.2.0", name: "mau/ham", rule: "c1", subject: "xa-b" },
      },
    ])
  })

  it("names each call that does something odd, and keeps the others", async () => {
    const odd = `
      switch (subject++) {
        case 0: throw new Error("hỏng")
        case 1: return 0.1 + 0.2
        case 2: return NaN
        case 3: return "70.5"
        case 4: return Promise.reject(new Error("hỏng"))
        case 5: facts.grade = "1"
      }`
    const odds = Array.from({ length: 6 }, (_, n) => `x${n};c1;grade;13`).join("\n")
    const cwd = folder(plugin(odd, { before: "let subject = 0" }), {
      "facts.csv": `đơn vị;tiêu chí;trường;giá trị\nxa-a;c1;grade;65,5\n${odds}\n`,
    })
    const ran = await danvan(cwd, ["score", ...words, "--format", "json"])
    expect(totals(ran.out)).toEqual(["65.5", null, null, null, null, null, null])
    const { issues } = JSON.parse(ran.out) as { readonly issues: ReadonlyArray<Record<string, unknown>> }
    expect(issues.map(({ code }) => code)).toEqual([
      "call.threw",
      "call.not-exact",
      "call.not-exact",
      "call.out-of-range",
      "call.promise",
      "call.threw",
    ])
    for (const { facts } of issues) expect(facts).toMatchObject({ plugin: "mau/ham 1.2.0" })
  })

  it("stops when calls without end are no accident", async () => {
    const cwd = folder(plugin("").replace("facts.grade.n === 13n", "true").replace("{  }", "{ for (;;); }"), {
      "facts.csv": `đơn vị;tiêu chí;trường;giá trị\n${Array.from({ length: 7 }, (_, n) => `x${n};c1;grade;5`).join("\n")}\n`,
    })
    const ran = await danvan(cwd, ["score", ...words, "--plugin-timeout", "0.5"])
    expect(ran.codes).toEqual(["plugin.often-over-long"])
    expect([ran.code, ran.out]).toEqual([1, ""])
  })

  it.each([
    ["fields", /fields: .*/, "fields: () => { for (;;); },"],
    ["check", "    compute:", "    check: () => { for (;;); },\n    compute:"],
    ["output", /output: .*/, "output: () => { for (;;); },"],
    ["parameters", "(value) => ({ value })", "() => { for (;;); }"],
  ])("stops when “%s” never ends before scoring, and names it", async (hook, written, endless) => {
    const cwd = folder(plugin("").replace(written, endless))
    const ran = await danvan(cwd, ["score", ...words, "--plugin-timeout", "0.5"])
    expect([ran.code, ran.out, ran.codes]).toEqual([1, "", ["plugin.hook-over-long"]])
    expect(ran.err).toContain(`mau/ham 1.2.0 chạy “${hook}” của “mau/ham”`)
  })

  it("stops a lint rule that never ends, and names it", async () => {
    const rule = 'lintRules: [{ name: "mau/soat", title: words, messages: {}, check: () => { for (;;); } }],'
    const code = plugin("", { manifest: { uses: { mechanisms: "1", "lint-rules": "1" } } }).replace(
      "  mechanisms: [{",
      `  ${rule}\n  mechanisms: [{`,
    )
    const ran = await danvan(folder(code), [
      "lint",
      "rulebook.yaml",
      "--plugin",
      "./plugin.mjs",
      "--plugin-timeout",
      "0.5",
    ])
    expect(ran.codes).toEqual(["plugin.hook-over-long"])
    expect(ran.err).toContain("“check” của “mau/soat”")
  })

  it("tells what its code prints apart from the result", async () => {
    const cwd = folder(plugin("console.log('xin chào')"))
    const { out, err } = await danvan(cwd, ["score", ...words, "--format", "json"])
    expect(totals(out)).toEqual(["65.5", "13", "5"])
    expect(out).not.toContain("xin chào")
    expect(err).toContain("xin chào")
  })

  it.each([
    ["is not there", ["--plugin", "./khong-co.mjs"], "", "plugin.not-found"],
    ["is no package here", ["--plugin", "khong-co"], "", "plugin.not-found"],
    ["exports nothing", ["--plugin", "./x.mjs"], "export const rulebook = 1", "plugin.no-export"],
    ["cannot be read", ["--plugin", "./x.mjs"], "export default {", "plugin.broken"],
    ["throws when loaded", ["--plugin", "./x.mjs"], "throw new Error('hỏng')", "plugin.broken"],
    ["never ends loading", ["--plugin", "./x.mjs"], "for (;;);", "plugin.load-over-long"],
    ["ends the process", ["--plugin", "./x.mjs"], "process.exit(0)", "plugin.broke-off"],
    ["is a number", ["--plugin", "./x.mjs"], "export default 7", "field.wrong-type"],
    ["is a function", ["--plugin", "./x.mjs"], "export default () => ({})", "plugin.not-called"],
    ["has a bad time limit", ["--plugin", "./plugin.mjs", "--plugin-timeout", "-1"], "", "usage.bad-seconds"],
    ["has a bad override", ["--plugin", "./plugin.mjs", "--allow-engine", "x"], "", "usage.bad-override"],
    [
      "is for another engine",
      ["--plugin", "./x.mjs"],
      plugin("", { manifest: { engine: "^9.0.0" } }),
      "plugin.engine",
    ],
  ])("that %s is refused before anything is scored", async (_, argv, code, expected) => {
    const cwd = folder(plugin(""), { "x.mjs": code })
    const ran = await danvan(cwd, ["score", ...words.slice(0, 4), ...argv])
    expect(ran.codes).toEqual([expected])
    expect(ran.code).not.toBe(0)
    expect(ran.out).toBe("")
  })

  it("for another engine is used for a stated reason, which the result carries", async () => {
    const cwd = folder(plugin("", { manifest: { engine: "^9.0.0" } }))
    const reason = ["--allow-engine", "mau/ham=đã chạy lại mọi ca"]
    const { out } = await danvan(cwd, ["score", ...words, ...reason, "--format", "json"])
    expect(JSON.parse(out).plugins[0].engineOverride).toBe("đã chạy lại mọi ca")
  })

  it("is found as a package, by its exports", async () => {
    const cwd = folder("", {
      "node_modules/danvan-plugin-mau/package.json": JSON.stringify({
        name: "danvan-plugin-mau",
        type: "module",
        exports: { ".": { import: "./main.js" } },
      }),
      "node_modules/danvan-plugin-mau/main.js": plugin(""),
    })
    const ran = await danvan(cwd, [
      ...["score", ...words.slice(0, 4), "--format", "json"],
      ...["--plugin", "danvan-plugin-mau"],
    ])
    expect(totals(ran.out)).toEqual(["65.5", "13", "5"])
    const folderPath = "./node_modules/danvan-plugin-mau"
    const byPath = await danvan(cwd, [
      "score",
      ...words.slice(0, 4),
      "--plugin",
      folderPath,
      "--format",
      "json",
    ])
    expect(byPath.out).toBe(ran.out)
  })
})
