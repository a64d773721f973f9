import { describe, expect, it } from "vitest"
import { danvan, folderOf as folder } from "./danvan.ts"

const rulebook = (id: string, more: string, criterion: string): string => `danvan: 1
id: mau/${id}
version: 0.1.0
title: { vi: Bộ tiêu chí mẫu ${id}, en: A sample rulebook ${id} }
status: illustrative
effective: { from: 2026-01-01 }
subjects: { kind: unit, attributes: { parent: { title: { vi: Cấp trên, en: Parent } } } }
scale: { max: 100 }
${more}
criteria:
  - { id: c, title: { vi: Điểm, en: Points }, max: 100, ${criterion} }
`

const linked = (from: string): string => `facts:
  read: { type: number, title: { vi: Điểm lấy về, en: Points read }, whenMissing: 50, from: ${from} }`

const files = {
  "half.yaml": rulebook("half", "", "mechanism: manual-grade"),
  "year.yaml": rulebook(
    "year",
    linked("{ board: half, take: total }"),
    "mechanism: manual-grade, inputs: { grade: read }",
  ),
  "tree.yaml": rulebook(
    "tree",
    linked("{ board: same, subject: { attribute: parent }, take: total }"),
    "mechanism: manual-grade, inputs: { grade: read }",
  ),
  "half.csv": "subject,criterion,field,value\na,c,grade,88\n",
  "people.yaml": "subjects: [{ id: a }]\n",
  "tree-facts.yaml": "subjects: [{ id: a, attributes: { parent: b } }, { id: b }]\n",
  "suite.yaml": `danvan-suite: 1
boards:
  - { id: half, rulebook: half.yaml, facts: half.csv, asOf: 2026-12-15 }
  - { id: year, rulebook: year.yaml, facts: people.yaml, asOf: 2026-12-15 }
`,
}

describe("danvan score with a file of boards", () => {
  it("scores them together and shows the last, or the one asked for", async () => {
    const cwd = folder(files)
    const year = await danvan(cwd, ["score", "suite.yaml", "--format", "json"])
    expect(year.code).toBe(0)
    expect(JSON.parse(year.out).subjects[0].total).toBe("88")
    const half = await danvan(cwd, ["score", "suite.yaml", "--board", "half", "--format", "json"])
    expect(JSON.parse(half.out).rulebook.id).toBe("mau/half")
    const why = await danvan(cwd, ["explain", "suite.yaml", "--subject", "a", "--lang", "en"])
    expect(why.out).toContain("Points read: 88")
    expect(why.out).toContain("A sample rulebook half: 88 points")
  })

  it("reads a published board instead of scoring it", async () => {
    const published = await danvan(folder(files), [
      "score",
      "suite.yaml",
      "--board",
      "half",
      "--format",
      "json",
    ])
    const cwd = folder({
      ...files,
      "half.json": published.out,
      "later.yaml": `danvan-suite: 1
boards:
  - { id: half, published: half.json }
  - { id: year, rulebook: year.yaml, facts: people.yaml }
`,
    })
    const { code, out } = await danvan(cwd, [
      "score",
      "later.yaml",
      "--as-of",
      "2026-12-15",
      "--format",
      "json",
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out).subjects[0].total).toBe("88")
  })

  it("tells what is wrong with the file, and with a rulebook handed in without facts", async () => {
    const cwd = folder({
      ...files,
      "bad.yaml": "danvan-suite: 1\nboards:\n  - { id: half, rulebook: half.yaml }\n",
      "odd.yaml": "danvan-suite: 1\nboards:\n  - { id: half, colour: red }\n",
    })
    const codes = async (...argv: string[]) => (await danvan(cwd, ["score", ...argv])).codes
    expect(await codes("bad.yaml")).toEqual(["suite.board-incomplete"])
    expect(await codes("odd.yaml")).toEqual(["field.unknown"])
    expect(await codes("half.yaml")).toEqual(["usage.missing-argument"])
    expect(await codes("suite.yaml", "--board", "nope")).toEqual(["suite.unknown-board"])
    expect(await codes("nowhere.yaml")).toEqual(["file.missing"])
  })
})

describe("danvan score with one rulebook that reads its own board", () => {
  it("scores its subjects in the order they need", async () => {
    const argv = ["score", "tree.yaml", "tree-facts.yaml", "--as-of", "2026-12-15", "--format", "json"]
    const { code, out } = await danvan(folder(files), argv)
    expect(code).toBe(0)
    expect(JSON.parse(out).subjects.map(({ total }: { total: string }) => total)).toEqual(["50", "50"])
  })
})
