import { describe, expect, it } from "vitest"
import { danvan, folderOf } from "./danvan.ts"
import { rulebook } from "./sample.ts"

const head = `danvan-cases: 1
rulebook: ../r.yaml
asOf: 2026-12-15
defaults: { attributes: { cluster: c1 }, criteria: { c2: { grade: 30 } } }
cases:
`

const one = (expected: string, more = ""): string => `${head}  - name: { vi: Ví dụ, en: Example }
    source: { document: mau, article: 3 }
    subjects: [{ id: u1, criteria: { c1: { grade: 60.5 } } }]
    ${expected}
${more}`

const run = (text: string, ...more: ReadonlyArray<string>) =>
  danvan(folderOf({ "r.yaml": rulebook, "cases/a.cases.yaml": text }), ["test", "cases", ...more])

describe("danvan test", () => {
  it.each([
    "expect: { u1: { status: scored, total: 90.5, class: excellent, proposedClass: good, rank: 1 } }",
    "expect: { u1: { total: 181/2 } }",
    "expect: { u1: { total: 090.50, points: { c1: 121/2, c2: 30 } } }",
    "expectQuotas: [{ quota: excellent, by: { cluster: c1 }, limit: 0, base: 1, taken: 0, cut: [u1], contested: [] }]",
  ])("passes a case that comes out as it says: %s", async (expected) => {
    const { code, out, err } = await run(one(expected))
    expect([code, out, err]).toEqual([0, "cases/a.cases.yaml: 1/1\n1 đạt, 0 không đạt\n", ""])
  })

  it("fills in the file's defaults on the other boards of its own rulebook", async () => {
    const beside = `    with: [{ board: years, period: "2025", subjects: [{ id: u1, criteria: { c1: { grade: 50 } } }], expect: { u1: { total: 80 } } }]`
    const { out } = await run(
      one("expect: { u1: { total: 90.5 } }", beside).replace("defaults:", "as: years\ndefaults:"),
    )
    expect(out).toContain("1/1")
  })

  it("prints every difference with the case's name, place and citation", async () => {
    const { code, out } = await run(
      one("expect: { u1: { total: 90, class: good, points: { c1: missing } } }"),
      "--lang",
      "en",
    )
    expect(code).toBe(1)
    expect(out).toBe(`cases/a.cases.yaml: 0/1
FAILED cases/a.cases.yaml:6:5 Example [Article 3, Sample rules]
    u1 · total: expected 90, got 90.5
    u1 · class: expected good, got excellent
    u1 · points · c1: expected missing, got 60.5
0 passed, 1 failed
`)
  })

  it("passes a case whose facts are refused as it says, and only then", async () => {
    const refusedFor = (codes: string) =>
      run(one(`expectIssues: [${codes}]`).replace("c1: { grade: 60.5 }", "c1: { grade: 99999 }"))
    expect((await refusedFor("fact.out-of-range")).code).toBe(0)
    const other = await refusedFor("fact.contradiction")
    expect([other.code, other.out]).toEqual([
      1,
      expect.stringContaining("issues: cần fact.contradiction, được fact.out-of-range"),
    ])
    const accepted = await run(one("expectIssues: [fact.out-of-range]"))
    expect(accepted.out).toContain("issues: cần fact.out-of-range, được (không có)")
  })

  it("prints decimals as its language writes them", async () => {
    const { out } = await run(one("expect: { u1: { total: 90.25 } }"))
    expect(out).toContain("u1 · total: cần 90,25, được 90,5")
  })

  it.each(["total: null", "class: null", "proposedClass: null", "rank: null"])(
    "takes %s for an absence, and an absence only",
    async (nothing) => {
      const present = await run(one(`expect: { u1: { ${nothing} } }`))
      expect(present.out).toContain("cần (không có), được")
      const absent = await run(one(`expect: { u1: { ${nothing} } }`).replace("c1: { grade: 60.5 }", "c1: {}"))
      expect(absent).toMatchObject({ code: 0 })
    },
  )

  it.each([
    ["a case that expects nothing", "expect: {}", "case.expects-nothing"],
    ["a case whose expectation is empty", "expect: { u1: {} }", "case.expects-nothing"],
    [
      "a quota expectation that says nothing",
      "expectQuotas: [{ quota: excellent, by: { cluster: c1 } }]",
      "case.expects-nothing",
    ],
    ["an unknown subject", "expect: { u2: { total: 1 } }", "case.unknown-subject"],
    ["a class spelt wrongly", "expect: { u1: { class: excelent } }", "case.unknown-class"],
    ["an unknown criterion", "expect: { u1: { points: { c3: 1 } } }", "case.unknown-criterion"],
    ["an unknown quota", "expectQuotas: [{ quota: best, limit: 1 }]", "case.unknown-quota"],
    ["an unknown stage", "stage: final\n    expect: { u1: { total: 1 } }", "stage.unknown"],
  ])("fails %s", async (_, expected, code) => {
    const { code: exit, out } = await run(one(expected))
    expect(exit).toBe(1)
    expect(out).toContain(` ${code} `)
    expect(out.endsWith("0 đạt, 1 không đạt\n")).toBe(true)
  })

  it("fails both of two cases of one name", async () => {
    const again = one("expect: { u1: { total: 90.5 } }").slice(head.length)
    const { out } = await run(one("expect: { u1: { total: 90.5 } }", again))
    expect(out).toContain("0 đạt, 2 không đạt")
  })

  it("fails a case whose facts do not fit, at the line of the fact", async () => {
    const { out } = await run(one("expect: { u1: { total: 1 } }").replace("60.5", "999"))
    expect(out).toMatch(/cases\/a\.cases\.yaml:8:\d+ lỗi fact\.out-of-range/)
  })

  it.each([
    ["an unknown expectation", one("expect: { u1: { totl: 1 } }"), 1, ["field.unknown"]],
    ["no cases", head.replace("\ncases:", "\ncases: []"), 1, ["case.none"]],
    [
      "no rulebook",
      one("expect: { u1: { total: 1 } }").replace("../r.yaml", "../no.yaml"),
      3,
      ["file.missing"],
    ],
    ["a number that is none", one("expect: { u1: { total: 1e999 } }"), 1, ["field.malformed"]],
    [
      "a day outside the rulebook's validity",
      one("expect: { u1: { total: 1 } }").replace("2026-12-15", "2025-12-15"),
      1,
      ["rulebook.not-in-force"],
    ],
  ])("counts a file with %s as a failure", async (_, text, code, codes) => {
    const ran = await run(text)
    expect([ran.code, ran.codes]).toEqual([code, codes])
    expect(ran.out).toBe("0 đạt, 1 không đạt\n")
  })

  it("fails a folder without any cases", async () => {
    expect(await danvan(folderOf({ "r.yaml": rulebook }), ["test", "."])).toMatchObject({
      code: 1,
      codes: ["case.no-files"],
    })
  })

  it("finds files in folders inside, once each, and not in installed packages", async () => {
    const place = folderOf({
      "r.yaml": rulebook,
      "x/a.cases.yaml": one("expect: { u1: { total: 90.5 } }"),
      "node_modules/b.cases.yaml": "broken: [",
    })
    const { out } = await danvan(place, ["test", ".", "x/a.cases.yaml"])
    expect(out).toBe("x/a.cases.yaml: 1/1\n1 đạt, 0 không đạt\n")
  })
})
