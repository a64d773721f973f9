import { describe, expect, it } from "vitest"
import { danvan, folderOf } from "./danvan.ts"
import { rulebook } from "./sample.ts"

const base = rulebook
  .replace("mau/hai-tieu-chi", "mau/goc")
  .replace(
    '{ id: c2, code: "2.", title: { vi: Phong trào, en: Movement }, max: 30, mayBeNotAssigned: true, mechanism: manual-grade,',
    "{ id: c2, title: { vi: Phong trào, en: Movement }, max: 30, delegated: true,",
  )

const local = (refines: string): string => `danvan: 1
id: mau/cu-the
version: 0.1.0
title: { vi: Quy chế mẫu của đơn vị, en: A unit's sample rule }
status: illustrative
effective: { from: 2026-06-01 }
refines: ${refines}
criteria:
  - id: c2
    title: { vi: Phong trào, en: Movement }
    criteria:
      - { id: c2.a, title: { vi: Phần một, en: Part one }, max: 10, mechanism: manual-grade }
      - { id: c2.b, title: { vi: Phần hai, en: Part two }, max: 20, mechanism: manual-grade }
`

describe("danvan lint", () => {
  it("passes a sound rulebook", async () => {
    const { code, out, err } = await danvan(folderOf({ "r.yaml": rulebook }), ["lint", "r.yaml"])
    expect([code, out, err]).toEqual([0, "r.yaml: đạt\n", ""])
  })

  it("places every issue, in both languages, and counts them", async () => {
    const wrong = rulebook.replaceAll("mechanism: manual-grade", "mechanism: manual-grad")
    const place = folderOf({ "r.yaml": wrong })
    const vi = await danvan(place, ["lint", "r.yaml"])
    expect([vi.code, vi.codes, vi.out]).toEqual([
      1,
      ["mechanism.unknown", "mechanism.unknown"],
      "r.yaml: 2 lỗi, 0 lưu ý\n",
    ])
    expect(vi.err).toMatch(
      /^r\.yaml:21:\d+ lỗi mechanism\.unknown Không có cách chấm “manual-grad”\. → Gần nhất: manual-grade/,
    )
    const en = await danvan(place, ["lint", "r.yaml", "--lang", "en"])
    expect(en.err).toMatch(/^r\.yaml:21:\d+ error mechanism\.unknown There is no mechanism/)
  })

  it("prints every finding, however many there are", async () => {
    const facts = Array.from({ length: 40 }, (_, at) => `  f${at}: { type: choice, title: F${at} }`)
    const wrong = rulebook.replace("criteria:", `scopeFacts:\n${facts.join("\n")}\ncriteria:`)
    const { code, codes, out } = await danvan(folderOf({ "r.yaml": wrong }), ["lint", "r.yaml"])
    expect([code, codes.length, out]).toEqual([1, 40, "r.yaml: 40 lỗi, 0 lưu ý\n"])
  })

  it("gives issues as JSON, with an empty list when there are none", async () => {
    const place = folderOf({ "r.yaml": rulebook, "empty.yaml": "" })
    const fine = await danvan(place, ["lint", "r.yaml", "--format", "json"])
    expect(JSON.parse(fine.out)).toEqual({ format: "danvan/issues/1", issues: [] })
    const wrong = await danvan(place, ["lint", "empty.yaml", "--format", "json"])
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.out).issues).toMatchObject([
      { code: "source.empty", at: { file: "empty.yaml", line: 1 }, message: { vi: "Tệp trống." } },
    ])
  })

  it("joins a local rule to its base: beside it, or named", async () => {
    const place = folderOf({
      "here/local.yaml": local("mau/goc"),
      "here/goc.yaml": base,
      "alone/local.yaml": local("mau/goc"),
    })
    expect((await danvan(place, ["lint", "here/local.yaml"])).out).toBe("here/local.yaml: đạt\n")
    const alone = await danvan(place, ["lint", "alone/local.yaml"])
    expect([alone.code, alone.codes]).toEqual([1, ["rulebook.no-base"]])
    const named = await danvan(place, ["lint", "alone/local.yaml", "--base", "here/goc.yaml"])
    expect(named.code).toBe(0)
  })

  it("ends a circle of rules that refine each other", async () => {
    const place = folderOf({ "a.yaml": local("mau/cu-the") })
    expect(await danvan(place, ["lint", "a.yaml"])).toMatchObject({
      code: 1,
      codes: ["rulebook.base-too-deep"],
    })
  })

  it("knows the shipped rulebooks by id, and joins a shipped rule to its base", async () => {
    const { code, out } = await danvan(folderOf({}), ["lint", "nd-233-2026/units", "quy-che-mau/units"])
    const heads = out.split("\n").filter((line) => !line.startsWith("  "))
    expect([code, heads]).toEqual([0, ["nd-233-2026/units: đạt", "quy-che-mau/units: đạt", ""]])
  })

  it("says what to do with a file of cases", async () => {
    const place = folderOf({ "a.cases.yaml": "danvan-cases: 1\n" })
    const { code, codes, err } = await danvan(place, ["lint", "a.cases.yaml"])
    expect([code, codes]).toEqual([1, ["rulebook.is-cases"]])
    expect(err).toContain("danvan test a.cases.yaml")
  })

  it("knows neither a missing file nor an unknown id, and suggests", async () => {
    const place = folderOf({})
    expect(await danvan(place, ["lint", "r.yaml"])).toMatchObject({ code: 3, codes: ["file.missing"] })
    expect(await danvan(place, ["lint", "nd-999/x"])).toMatchObject({
      code: 3,
      codes: ["rulebook.not-found"],
    })
  })
})
