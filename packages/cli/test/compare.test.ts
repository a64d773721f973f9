import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Rulebook, Scoring } from "@danvan/core"
import { describe, expect, test } from "vitest"
import { danvan, folderOf } from "./danvan.ts"
import { facts, files, rulebook, subjects } from "./sample.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const shipped = (name: string): string =>
  readFileSync(`${root}packages/rulebooks-vn/rulebooks/${name}`, "utf8")

/** Puts one text in the place of another, and fails if it is not there. */
const edited = (text: string, ...edits: ReadonlyArray<readonly [from: string, to: string]>): string =>
  edits.reduce((done, [from, to]) => {
    expect(done).toContain(from)
    return done.replace(from, to)
  }, text)

const [local, decree] = [shipped("quy-che-mau/units.yaml"), shipped("nd-233-2026/units.yaml")]
const place = (): string =>
  folderOf({
    "cu.yaml": local,
    "moi.yaml": edited(local, ["version: 1.0.0", "version: 1.1.0"], ["with: { no: 1 }", "with: { no: 2 }"]),
    "nd-moi.yaml": edited(
      decree,
      ["share: 20%", "share: 15%"],
      ["atLeast: 90", "atLeast: 92"],
      ["below: 90", "below: 92"],
    ),
    "so-lieu.yaml": readFileSync(`${root}examples/03-decree-233/units.facts.yaml`, "utf8"),
  })
const two = ["cu.yaml", "moi.yaml"]
const dated = ["--facts", "so-lieu.yaml", "--as-of", "2026-12-15"]

describe("danvan diff", () => {
  test("finds nothing between a shipped rulebook and itself", async () => {
    const same = ["quy-che-mau/units", "quy-che-mau/units"]
    const { code, out, err } = await danvan(place(), ["diff", ...same])
    expect([code, err]).toEqual([0, ""])
    expect(out).toBe("quy-che-mau/units 1.0.0 → quy-che-mau/units 1.0.0\nHai bộ tiêu chí không khác nhau.\n")
  })

  test("tells one setting changed in a local rule, and the decree under it, in both languages", async () => {
    const folder = place()
    const vi = await danvan(folder, ["diff", ...two, "--base-after", "nd-moi.yaml"])
    expect([vi.code, vi.err]).toEqual([0, ""])
    expect(vi.out).toBe(`quy-che-mau/units 1.0.0 → quy-che-mau/units 1.1.0

Làm thay đổi cách tính (4)
  • Tiêu chí 4.b “Công nghệ thông tin, chuyển đổi số”: thông số no: 1 → 2
  • Mức “Hoàn thành xuất sắc nhiệm vụ”: khung: ≥ 90 → ≥ 92
  • Mức “Hoàn thành tốt nhiệm vụ”: khung: [70; 90) → [70; 92)
  • Tỷ lệ khống chế “Tỷ lệ đơn vị hoàn thành xuất sắc nhiệm vụ”: tỷ lệ: 20% → 15%

Không làm thay đổi kết quả (1)
  • Bộ tiêu chí: phiên bản: 1.0.0 → 1.1.0
`)
    const en = await danvan(folder, ["diff", ...two, "--lang", "en"])
    expect(en.out).toContain(
      "What is computed changes (1)\n  • Criterion 4.b “Digital work”: setting no: 1 → 2\n",
    )
  })

  test("gives JSON of its published form, also to a file", async () => {
    const folder = place()
    const { code, out } = await danvan(folder, ["diff", ...two, "--format", "json"])
    const json = Rulebook.diffJsonSchema.parse(JSON.parse(out))
    expect(code).toBe(0)
    expect(json.changes.map(({ aspect, affectsScores }) => [aspect, affectsScores])).toEqual([
      ["version", false],
      ["with.no", true],
    ])
    const kept = await danvan(folder, ["diff", ...two, "--out", "cu.yaml"])
    expect([kept.code, kept.codes]).toEqual([2, ["usage.out-is-input"]])
    const written = await danvan(folder, ["diff", ...two, "--format", "json", "--out", "kq.json"])
    expect([written.code, written.out]).toEqual([0, ""])
    expect(readFileSync(`${folder}/kq.json`, "utf8")).toBe(out)
  })

  test("reports what is wrong with either side, together", async () => {
    const folder = folderOf({
      "a.yaml": rulebook.replaceAll("mechanism: manual-grade", "mechanism: manual-grad"),
      "b.yaml": "__proto__: { polluted: true }\n",
      "c.yaml": `x: ${"[".repeat(5_000)}`,
    })
    const { code, codes, out } = await danvan(folder, ["diff", "a.yaml", "b.yaml", "--format", "json"])
    expect(code).toBe(1)
    expect(codes).toContain("mechanism.unknown")
    expect(codes.length).toBeGreaterThan(2)
    expect(JSON.parse(out).format).toBe("danvan/issues/1")
    expect((await danvan(folder, ["diff", "c.yaml", "a.yaml"])).code).toBe(1)
    expect((await danvan(folder, ["diff", "a.yaml", "khong-co.yaml"])).code).toBe(3)
    expect((await danvan(folder, ["diff", "a.yaml"])).codes).toEqual(["usage.missing-argument"])
    expect((await danvan(folder, ["diff", "a.yaml", "a.yaml", "--format", "csv"])).code).toBe(2)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe("danvan impact", () => {
  test("says who changes, by which criterion, and what decides the class now", async () => {
    const { code, out, err } = await danvan(place(), [
      "impact",
      ...two,
      "--base-after",
      "nd-moi.yaml",
      ...dated,
    ])
    expect([code, err]).toEqual([0, ""])
    expect(
      out,
    ).toBe(`quy-che-mau/units 1.0.0 (theo văn bản có hiệu lực ngày 15/12/2026) → quy-che-mau/units 1.1.0 (theo văn bản có hiệu lực ngày 15/12/2026)
9 đối tượng, 1 có thay đổi.
Tổng điểm: 1 tăng, 0 giảm, 8 giữ nguyên
Xếp loại: 0 lên mức, 0 xuống mức
Thứ hạng: 0 lên, 0 xuống

Đơn vị mẫu 05 (don-vi-mau-05)
  Tổng điểm: 75,2 → 76,2 (+1)
    +1  4.b Công nghệ thông tin, chuyển đổi số: 1 → 2
`)
    const english = await danvan(place(), ["impact", ...two, ...dated, "--lang", "en"])
    expect(english.out).toContain("  Total: 75.2 → 76.2 (+1)\n    +1  4.b Digital work: 1 → 2\n")
  })

  test("gives JSON of its published form and CSV whose columns add up", async () => {
    const folder = place()
    const json = await danvan(folder, ["impact", ...two, ...dated, "--format", "json"])
    const read = Scoring.impactJsonSchema.parse(JSON.parse(json.out))
    expect(read.summary).toMatchObject({ subjects: 9, changed: 1, total: { up: 1, down: 0, same: 8 } })
    const csv = await danvan(folder, [
      "impact",
      ...two,
      ...dated,
      "--format",
      "csv",
      "--delimiter",
      ";",
      "--decimal",
      "comma",
    ])
    const [header = "", line = ""] = csv.out.split("\r\n")
    const cells = Object.fromEntries(header.split(";").map((name, index) => [name, line.split(";")[index]]))
    expect(cells).toMatchObject({
      id: "don-vi-mau-05",
      total_before: "75,2",
      total_after: "76,2",
      total_after_exact: "76,2",
      change: "1",
      change_exact: "1",
      "change.innovation.digital": "1",
    })
  })

  test("writes decimals in CSV, and beside them the exact fractions no decimal can write", async () => {
    const ratio = (max: string) => `danvan: 1
id: sample/ratio
version: 1.0.0
title: { vi: Bộ tiêu chí mẫu, en: A sample rulebook }
status: illustrative
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: ${max} }
criteria:
  - { id: tasks, title: { vi: Nhiệm vụ, en: Tasks }, max: ${max}, mechanism: ratio }
`
    const folder = folderOf({
      "cu.yaml": ratio("10"),
      "moi.yaml": ratio("20"),
      "f.yaml": "subjects:\n  - { id: u1, criteria: { tasks: { done: 1, assigned: 3 } } }\n",
    })
    const { code, out } = await danvan(folder, [
      ...["impact", "cu.yaml", "moi.yaml", "--facts", "f.yaml", "--as-of", "2026-12-15"],
      ...["--format", "csv"],
    ])
    expect(code).toBe(0)
    const [header = "", line = ""] = out.split("\r\n")
    const cells = Object.fromEntries(header.split(",").map((name, index) => [name, line.split(",")[index]]))
    expect(cells).toMatchObject({
      total_before: "3.3333333333",
      total_before_exact: "10/3",
      total_after: "6.6666666666",
      total_after_exact: "20/3",
      change: "3.3333333333",
      change_exact: "10/3",
      "change.tasks": "3.3333333333",
      "change.tasks_exact": "10/3",
    })
  })

  test("compares two sets of facts, and names the quota that decides the proposal", async () => {
    const folder = folderOf({
      ...files,
      "sau.csv": facts.replace("xa-b;c1;grade;64", "xa-b;c1;grade;68"),
    })
    const { code, out, codes } = await danvan(folder, [
      ...["impact", "rulebook.yaml", "rulebook.yaml", "--facts", "facts.csv", "--against", "sau.csv"],
      ...["--subjects", "subjects.csv", "--as-of", "2026-12-15"],
    ])
    expect([code, codes]).toEqual([0, []])
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([
        "Xã Bình Minh (mẫu) (xa-b)",
        "  Tổng điểm: 91,25 → 95,25 (+4)",
        "    +4  1. Công tác dân vận: 64 → 68",
        "  Đề xuất: Tốt → Xuất sắc",
        "  Hạng: 2 / 2 → 1 / 2",
        "Xã Ánh Dương (mẫu) (xa-a)",
        "  Đề xuất: Xuất sắc → Tốt",
        "    nay: tỷ lệ khống chế “Xuất sắc”",
      ]),
    )
  })

  test("counts facts where they fit and warns; facts that fit neither are refused at their cell", async () => {
    const folder = folderOf({
      "cu.yaml": rulebook,
      "moi.yaml": edited(rulebook, ["id: c2, code", "id: c3, code"]),
      "subjects.csv": subjects,
      "facts.csv": facts,
      "sai.csv": facts.replace("xa-a;c2", "xa-a;c9"),
    })
    const rest = ["--subjects", "subjects.csv", "--as-of", "2026-12-15"]
    const fits = await danvan(folder, ["impact", "cu.yaml", "moi.yaml", "--facts", "facts.csv", ...rest])
    expect([fits.code, fits.codes]).toEqual([0, ["comparison.unknown-criterion"]])
    expect(fits.out).toContain("Nay chưa có kết quả: 2")
    const wrong = await danvan(folder, ["impact", "cu.yaml", "moi.yaml", "--facts", "sai.csv", ...rest])
    expect([wrong.code, new Set(wrong.codes)]).toEqual([1, new Set(["fact.unknown-criterion"])])
    expect(wrong.err).toContain("sai.csv:3:2")
  })

  test("reports options left out or wrong, all of them", async () => {
    const none = await danvan(place(), ["impact", ...two])
    expect([none.code, none.codes]).toEqual([2, ["usage.missing-argument", "usage.no-as-of"]])
    const wrong = await danvan(place(), ["impact", ...two, ...dated, "--as-of-after", "2026-02-30"])
    expect([wrong.code, wrong.codes]).toEqual([2, ["usage.bad-date"]])
    const early = await danvan(place(), ["impact", ...two, ...dated, "--as-of-after", "2020-01-01"])
    expect([early.code, early.codes]).toEqual([1, ["rulebook.not-in-force"]])
    const delegating = await danvan(place(), ["impact", "nd-233-2026/units", "cu.yaml", ...dated])
    expect([delegating.code, delegating.codes]).toEqual([1, ["rulebook.delegates"]])
  })
})
