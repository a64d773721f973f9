import { describe, expect, it } from "vitest"
import { testJsonSchema } from "../src/index.ts"
import { danvan, folderOf } from "./danvan.ts"

const rulebook = `danvan: "1"
id: mau/phu
version: "1"
title: { vi: Mẫu, en: Sample }
status: illustrative
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: 20 }
criteria:
  - id: B1
    code: B1
    title: { vi: Số lượng, en: Quantity }
    max: 20
    mechanism: bands
    with:
      of: ratio
      bands:
        - { atLeast: 90%, points: 20 }
        - { below: 90%, points: 10 }
    inputs: { done: { whenMissing: 0 } }
`

const head = `danvan-cases: 1
rulebook: r.yaml
asOf: 2026-12-15
`

const one = (done: number, points: number): string =>
  `    subjects: [{ id: u1, criteria: { B1: { done: ${done}, assigned: 10000 } } }]
    expect: { u1: { points: { B1: ${points} } } }
`

const at = `  - name: { vi: Đúng 90%, en: At 90% }
${one(9000, 20)}`
const below = `  - name: { vi: Dưới 90%, en: Below 90% }
${one(8999, 10)}`
const above = `  - name: { vi: Trên 90%, en: Above 90% }
${one(9001, 20)}`

const run = (cases: string, ...more: ReadonlyArray<string>) =>
  danvan(folderOf({ "r.yaml": rulebook, "r.cases.yaml": `${head}cases:\n${cases}` }), [
    "test",
    ".",
    "--lang",
    "en",
    ...more,
  ])

describe("danvan test --coverage", () => {
  it("names what is untested with the facts that would test it", async () => {
    const { code, out } = await run(at, "--coverage")
    expect(code).toBe(0)
    expect(out).toBe(`r.cases.yaml: 1/1
mau/phu: 2/5 tested
    untested B1 Quantity: always with the same result
    untested B1 Quantity: share done 89.99% → 10  criteria: { B1: { done: 8999, assigned: 10000 } }
    untested B1 Quantity: share done 90.01% → 20  criteria: { B1: { done: 9001, assigned: 10000 } }
1 passed, 0 failed
`)
  })

  it("says it in Vietnamese, with a decimal comma", async () => {
    const { out } = await run(at, "--coverage", "--lang", "vi")
    expect(out).toContain("chưa kiểm tra B1 Số lượng: tỷ lệ hoàn thành 89,99% → 10")
  })

  it("is content once the facts it asked for are there", async () => {
    const { code, out } = await run(at + below + above, "--require-coverage")
    expect([code, out.includes("mau/phu: 5/5 tested")]).toEqual([0, true])
  })

  it("fails while anything is untested, if that is asked for, and only of the kinds asked for", async () => {
    expect((await run(at, "--require-coverage")).code).toBe(1)
    expect((await run(at, "--require-coverage", "--coverage-kinds", "class, quota")).code).toBe(0)
    expect((await run(at, "--coverage-kinds", "colour")).codes).toEqual(["usage.not-an-option"])
  })

  it("takes the percentage that must be tested; a place of cases after the bare flag is none", async () => {
    // 2 of 5 points: 40%.
    expect((await run(at, "--require-coverage", "40")).code).toBe(0)
    expect((await run(at, "--require-coverage=40.1%")).code).toBe(1)
    expect((await run(at, "--require-coverage", "100")).code).toBe(1)
    expect((await run(at, "--require-coverage", "101")).codes).toEqual(["usage.bad-share"])
    const folder = folderOf({ "r.yaml": rulebook, "a.cases.yaml": `${head}cases:\n${at}` })
    const before = await danvan(folder, ["test", "--require-coverage", "."])
    expect([before.code, before.out.includes("mau/phu")]).toEqual([1, true])
  })

  it("joins the cases of several files", async () => {
    const folder = folderOf({
      "r.yaml": rulebook,
      "a.cases.yaml": `${head}cases:\n${at}`,
      "b.cases.yaml": `${head}cases:\n${below}${above}`,
    })
    expect((await danvan(folder, ["test", ".", "--require-coverage"])).code).toBe(0)
  })

  it("gives all of it as JSON", async () => {
    const { code, out } = await run(at, "--require-coverage", "--format", "json")
    const { passed, failed, coverage, files } = testJsonSchema.parse(JSON.parse(out))
    expect([code, passed, failed, files.map(({ cases }) => cases.length)]).toEqual([1, 1, 0, [1]])
    expect(coverage[0]).toMatchObject({ rulebook: "mau/phu", covered: 2, total: 5 })
    expect(coverage[0]?.gaps[1]).toMatchObject({
      kind: "band",
      path: ["criteria", 0, "with"],
      suggested: { criteria: { B1: { done: "8999", assigned: "10000" } } },
    })
  })
})

describe("what in a file of cases tests nothing", () => {
  it.each([
    ["the same facts as another case", at + at.replace("Đúng 90%", "Vẫn 90%"), "case.same-facts"],
    [
      "a subject of which nothing is expected",
      at.replace("[{ id: u1", "[{ id: u2 }, { id: u1"),
      "case.idle-subject",
    ],
  ])("is warned of: %s", async (_, cases, issue) => {
    const loose = await run(cases)
    expect([loose.code, loose.codes]).toEqual([0, [issue]])
    const strict = await run(cases, "--strict")
    expect([strict.code, strict.codes]).toEqual([1, [issue]])
  })

  it("is a default that every subject states for itself", async () => {
    const defaults = `defaults: { criteria: { B1: { done: 1, assigned: 1 } } }\ncases:\n`
    const folder = folderOf({ "r.yaml": rulebook, "r.cases.yaml": `${head}${defaults}${at}` })
    expect((await danvan(folder, ["test", "."])).codes).toEqual(["case.idle-default"])
  })
})
